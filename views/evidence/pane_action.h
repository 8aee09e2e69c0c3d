// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QAction;
class QWidget;

namespace slipway::views {

class ActionCollection;

/// An action of a pane, whose key holds only while the pane has the keyboard. A pane that is made again, with
/// another workspace, takes the action of the one before. It looks and stores nothing, so that it is there in
/// the past too.
QAction* addPaneAction(ActionCollection& actions, QWidget& pane, const QString& id, const QString& text,
                       const QKeySequence& key, std::function<void()> run);

} // namespace slipway::views
