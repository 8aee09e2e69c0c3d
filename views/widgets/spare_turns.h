// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

/// What the window needs soon but not now is made in turns of the event loop of its own, one piece a turn,
/// whoever asked for it: two at once would hold the window longer than a frame. GUI thread.
namespace slipway::views {

/// Runs the piece behind those that were asked for before, 20 ms after the last one. Dropped if `context` is
/// gone by then.
void inASpareTurn(QObject* context, std::function<void()> piece);
[[nodiscard]] bool hasSpareWork(); ///< whether any piece waits

} // namespace slipway::views
