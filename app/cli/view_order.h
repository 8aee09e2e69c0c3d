// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QSize>

#include <functional>

namespace slipway::app {

/// A view of the window as a picture.
struct ViewOrder
{
    QString view; ///< as views/shell/known_views.h has it
    QString project;
    QString release;  ///< empty: the one that launches soonest
    store::AsOf asOf; ///< nothing: now
    QString theme;    ///< "light", "dark" or "high-contrast"
    QSize size;
    bool isSvg = false; ///< else PNG
};

/// Draws the view of a workspace as that person sees it at that moment. Needs what Needs::Window names; the
/// GUI thread. The program fills it in: what the command line is made of knows no window.
using ViewDrawer = std::function<model::Result<QByteArray>(
    std::shared_ptr<readiness::Workspace>, const ViewOrder&, const QDateTime& now, const QString& person)>;

} // namespace slipway::app
