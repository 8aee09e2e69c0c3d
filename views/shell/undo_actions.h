// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slipway::views {

class ActionCollection;
class UndoHistory;

/// Gives the window "edit.undo" and "edit.redo", whose texts say what they would take back or do again. A
/// text that is being written keeps these keys for itself.
void addUndoActions(ActionCollection& actions, QWidget* window, UndoHistory& history);

} // namespace slipway::views
