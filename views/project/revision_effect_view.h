// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_revision.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway::views {

/// What would become of a release by a change of its target or launch, line by line.
class RevisionEffectView : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionEffectView(QWidget* parent);

    void clear();
    void show(const readiness::RevisionPreview& preview);

private:
    void addLine(const QString& text, bool isMuted = false);
    void addLost(const std::vector<model::Judged>& lost);
    void addResults(const readiness::ReleaseDifference& difference);

    QVBoxLayout* m_lines;
};

} // namespace slipway::views
