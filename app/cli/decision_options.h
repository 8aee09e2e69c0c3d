// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// What a decision says, as the commands that write one take it.
struct DecisionOptions
{
    std::string verdict;
    std::string reason;
    std::vector<std::string> conditions; ///< "WHAT | OWNER | DUE"
};

void declareDecision(Command& command, DecisionOptions& options);
[[nodiscard]] model::Verdict verdictOf(const DecisionOptions& options);
[[nodiscard]] model::Result<std::vector<model::Condition>>
readConditions(const std::vector<std::string>& given, const QDateTime& now);

} // namespace slipway::app
