// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decision_options.h"

#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

void declareDecision(Command& command, DecisionOptions& options)
{
    command
        .addOption("--verdict", options.verdict, "go, conditional or no-go; never looser than the verdict")
        ->required()
        ->oneOf({"go", "conditional", "no-go"});
    command.addOption("--reason", options.reason, "Why")->required();
    command.addOption("--condition", options.conditions,
                      "\"WHAT | OWNER | DUE\": what must still happen, who sees to it, by when (repeatable)");
}

Verdict verdictOf(const DecisionOptions& options)
{
    return fromKey(kVerdicts, qstr(options.verdict)).value_or(Verdict::NoGo);
}

Result<std::vector<Condition>> readConditions(const std::vector<std::string>& given, const QDateTime& now)
{
    std::vector<Condition> conditions;
    for (const std::string& one : given) {
        const QStringList parts = qstr(one).split(QLatin1Char('|'));
        if (parts.size() != 3)
            return Error{ErrorCode::InvalidInput, QStringLiteral("a condition has three parts"), qstr(one),
                         QStringLiteral("write \"what must happen | who sees to it | 2026-12-01\"")};
        const auto due = parseMoment(parts[2].trimmed(), QStringLiteral("--condition"), now);
        if (!due)
            return due.error();
        conditions.push_back({parts[0].trimmed(), parts[1].trimmed(), *due});
    }
    return conditions;
}

} // namespace slipway::app
