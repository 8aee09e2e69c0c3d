// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slipway::views {

/// Whether nothing is under way that would change what the window shows: work that was asked for, pages to be
/// made in a spare turn, and what a view put off for a moment (a single-shot timer below it, of a second at
/// most). GUI thread.
[[nodiscard]] bool isAtRest(const QWidget& window);

/// Hands over what is read, and what is asked for because of it, until nothing is under way. Waits for work
/// and for timers as they end, and is not to be used in a window that somebody works in. GUI thread.
void comeToRest(const QWidget& window);

} // namespace slipway::views
