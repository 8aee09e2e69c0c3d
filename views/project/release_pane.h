// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QWidget>

#include <vector>

class QSplitter;

namespace slipway::views {

/// What one tab of a release's page holds. It is told of a release when it is shown or asked for; the
/// checklist always. GUI thread.
class ReleasePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setDossier(std::shared_ptr<const readiness::Dossier> dossier) = 0;

protected:
    /// Fills itself with a splitter of the parts.
    QSplitter* putSideBySide(const std::vector<QWidget*>& parts, const QList<int>& sizes);
};

} // namespace slipway::views
