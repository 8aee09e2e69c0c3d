// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slipway::views {

class ActionCollection;
class BoardPage;

/// Makes what can be done with the board alone actions of the collection, and gives them to the window:
/// grouping, height of the rows, saved views.
void addBoardActions(ActionCollection& actions, QWidget* window, BoardPage& board);

} // namespace slipway::views
