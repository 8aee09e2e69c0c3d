// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QWidget>

class QButtonGroup;

namespace slipway::views {

class ElidedLabel;

/// The tabs of a release's page with what each holds, and when the release will be ready.
class ReleaseTabs : public QWidget
{
    Q_OBJECT

public:
    /// In the order in which they stand.
    enum Tab
    {
        Checklist,
        Evidence,
        Slos,
        Repository,
        SignOffs,
        Decisions,
        Notes,
        Brief,
        Changes,
        Trends,
        History
    };

    explicit ReleaseTabs(QWidget* parent);

    void setDossier(const readiness::Dossier& dossier);
    void choose(Tab tab);

Q_SIGNALS:
    void chosen(int tab);

private:
    void setText(Tab tab, const QString& text);

    QButtonGroup* m_group;
    ElidedLabel* m_forecast;
};

} // namespace slipway::views
