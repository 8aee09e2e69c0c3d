// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_words.h"

namespace slipway::report {

/// How each sign-off stands, in the policy's order.
[[nodiscard]] std::vector<SignOffLine> signOffLines(const std::vector<model::SignOffState>& signOffs,
                                                    const ReportWords& words);

} // namespace slipway::report
