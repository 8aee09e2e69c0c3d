// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace slipway::views {

class ActionCollection;
class Theme;

/// "light", "dark" or "contrast"; anything else follows the system. Remembered.
void chooseTheme(Theme& theme, const QString& key);

/// From light to dark, from any other to light.
void toggleTheme(Theme& theme);

/// One action for each choice.
void addThemeActions(ActionCollection& actions, QWidget& window, Theme& theme);

/// The one that was chosen last; empty: the system's.
[[nodiscard]] QString chosenTheme();

} // namespace slipway::views
