// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"
#include "core/readiness/board.h"

namespace slipway::readiness {

inline constexpr int kProposedDays = 7; ///< a weekly meeting talks about what launches before the next

/// What a meeting had best talk about: the releases that launch within `days` and are not launched, soonest
/// first, those whose launch time passed too; then those with open conditions, in the board's order. Pure.
[[nodiscard]] std::vector<model::AgendaItem> proposedAgenda(const Board& board, int days = kProposedDays);

} // namespace slipway::readiness
