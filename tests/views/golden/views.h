// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/golden/stage.h"

#include <functional>
#include <vector>

namespace slipway::test {

/// One view, and the fillings in which it looks different enough to be kept.
struct GoldenView
{
    const char* name;
    std::vector<Filling> fillings;
    std::function<bool(Stage&)> open; ///< false: it cannot be reached
    bool isMirrored = false;          ///< also kept right to left
    QStringList byChance = {};        ///< widgets that show ids or hashes
};

/// Every view that has golden pictures. A new view is one line here, then: tests/views/golden/renew NAME
[[nodiscard]] const std::vector<GoldenView>& goldenViews();

[[nodiscard]] QString nameOf(Filling filling);
[[nodiscard]] QString nameOf(views::ThemeName theme);

} // namespace slipway::test
