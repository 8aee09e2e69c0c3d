// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace slipway::views {

/// What of the window decides which actions can be done.
struct WindowState
{
    bool hasWorkspace = false;
    bool isPast = false;
    bool showsRelease = false; ///< a release's page
    bool hasRow = false;       ///< a release is chosen on the board that is shown
};

/// Why the action does nothing in that state, as a short sentence; empty: it can be done. An action may say
/// itself why it is disabled, in its property "whyNot". Pure.
[[nodiscard]] QString whyNot(const QAction& action, const WindowState& state);

} // namespace slipway::views
