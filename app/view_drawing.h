// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/view_order.h"

namespace slipway::app {

/// Draws a view of the window, without the window: neither the side bar nor a frame, a cursor or what has the
/// keyboard. As somebody sees it who never set anything: the settings of this process are forgotten ones from
/// here on. Reads the workspace and stores nothing. NotFound: there is no such view, project or release.
/// InvalidInput: a view that needs a project was given none, or the other way round, or one that shows only
/// now was asked for the past. An error of the view itself is handed on. GUI thread; needs a QApplication.
[[nodiscard]] model::Result<QByteArray> drawView(std::shared_ptr<readiness::Workspace> workspace,
                                                 const ViewOrder& order, const QDateTime& now,
                                                 const QString& person);

} // namespace slipway::app
