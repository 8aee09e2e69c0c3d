// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::views {

/// How well typed letters fit a text: every letter must come in order. Higher is better; runs and starts of
/// words count more, the start of the text most. -1: they do not fit. Nothing typed fits everything with 0.
[[nodiscard]] int fuzzyScore(const QString& typed, const QString& text);

} // namespace slipway::views
