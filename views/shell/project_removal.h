// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::views {

class BoardPage;
struct ViewContext;

/// Takes the projects of the board's chosen releases off the board; the message that says so offers to undo
/// it. Nothing happens if nothing is chosen.
void removeChosenProjects(BoardPage& board, const ViewContext& context);

} // namespace slipway::views
