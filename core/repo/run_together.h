// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <functional>

namespace slipway::repo {

/// Runs `work` on so many threads, this one among them, and waits for all; on fewer where the system gives no
/// more. The first error that one returns, or Internal where one threw: what threads throw is never lost.
[[nodiscard]] model::Status runTogether(unsigned int threads,
                                        const std::function<model::Status(bool isFirst)>& work);

} // namespace slipway::repo
