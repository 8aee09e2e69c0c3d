// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

namespace slipway::views {

class BoardReader;

/// "7 of 10 releases, next launch today 10:00": what the board's heading says of it. While the reader still
/// stands on a board that was kept from before, also as of when that was.
[[nodiscard]] QString boardSummary(const readiness::Board& board, int shown, const BoardReader& reader);

} // namespace slipway::views
