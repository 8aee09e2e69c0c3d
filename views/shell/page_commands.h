// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::views {

class BulkWork;
class Navigator;
class ReleaseFiles;
struct ViewContext;
struct WindowCommands;

/// Sets those commands that lead to the navigator's pages, or are about projects. What is handed over
/// outlives the commands; the context is read as it is at the time.
void setPageCommands(WindowCommands& commands, const ViewContext& context, Navigator& navigator);

/// The same for those about the release that is shown, or those chosen on the board.
void setReleaseCommands(WindowCommands& commands, const ViewContext& context, Navigator& navigator,
                        ReleaseFiles& files, BulkWork& bulk);

} // namespace slipway::views
