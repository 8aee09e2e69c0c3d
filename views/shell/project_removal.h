// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::views {

class BoardPage;
struct ViewContext;

/// Takes the project of the board's selected release off the board; the message that says so offers to undo
/// it. Nothing happens if nothing is selected.
void removeSelectedProject(BoardPage& board, const ViewContext& context);

} // namespace slipway::views
