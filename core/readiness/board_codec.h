// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

namespace slipway::readiness {

/// A board as bytes, for files that only this program reads. Left out is what no row shows: the explanations
/// and grounds of results, and the rules of policies.
[[nodiscard]] QByteArray encodeBoard(const Board& board);
/// Nothing if they are not what encodeBoard() gave; any bytes are safe, and cost memory only as they are
/// long.
[[nodiscard]] std::optional<Board> decodeBoard(const QByteArray& bytes);

} // namespace slipway::readiness
