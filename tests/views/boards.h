// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

namespace slipway::test {

/// A board with `count` releases in turn No-go, Conditional, Go and No evidence, launching a day apart.
[[nodiscard]] std::shared_ptr<const readiness::Board> aBoard(int count);

} // namespace slipway::test
