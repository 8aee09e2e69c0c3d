// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

/// Alert rules in the form of Prometheus' /api/v1/rules, which others answer in, too.
namespace slipway::http {

/// The alerting rules that carry the labels; filtered here, because old servers ignore filters and answer all
/// the same. Unknown where something in the list is no group or no rule: what it is may fire.
[[nodiscard]] inline Observation<std::vector<Json>> alertRulesOf(const Answer& answer, const Json& labels)
{
    using Rules = Observation<std::vector<Json>>;
    const auto unreadable = [&] { return Rules::unknown(answer.place + QStringLiteral(" has no rules")); };
    const auto groups = answer.at<Json>("/data/groups");
    if (!groups.isKnown() || !groups.value->is_array() ||
        textAt(answer.json, "/status") != QLatin1String("success"))
        return unreadable();
    std::vector<Json> ours;
    for (const Json& group : *groups.value) {
        const auto rules = valueAt<Json>(group, "/rules");
        if (!group.is_object() || (rules.isKnown() && !rules.value->is_array()))
            return unreadable();
        for (const Json& rule : listAt(group, "/rules")) {
            if (!rule.is_object())
                return unreadable();
            const Json own = valueAt<Json>(rule, "/labels").value.value_or(Json::object());
            const bool fits =
                own.is_object() &&
                std::all_of(labels.items().begin(), labels.items().end(), [&](const auto& label) {
                    return own.value(label.key(), Json()) == label.value();
                });
            if (fits && textAt(rule, "/type") == QLatin1String("alerting"))
                ours.push_back(rule);
        }
    }
    return Rules::of(std::move(ours));
}

/// The rules as an answer that has no others, for the importer of saved ones.
[[nodiscard]] inline QByteArray asRulesAnswer(const std::vector<Json>& rules)
{
    const Json answer{{"status", "success"}, {"data", {{"groups", {{{"name", "all"}, {"rules", rules}}}}}}};
    return QByteArray::fromStdString(answer.dump());
}

} // namespace slipway::http
