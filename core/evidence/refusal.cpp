// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/refusal.h"

#include "core/evidence/redaction.h"

namespace slipway::evidence {

using namespace model;

namespace {

/// Names come from outside: they are cut to what a list can show.
QString name(const Json& json, const char* part, const char* key)
{
    constexpr qsizetype kLongest = 200;
    if (!json.is_object() || !json.contains(part) || !json[part].is_object())
        return {};
    const Json& inner = json[part];
    if (!inner.contains(key) || !inner[key].is_string())
        return {};
    return redacted(toQString(inner[key].get_ref<const std::string&>()).left(kLongest));
}

QString pointerOf(const Error& refusal)
{
    const qsizetype hash = refusal.where.lastIndexOf(QLatin1String("#/"));
    return hash < 0 ? QString() : redacted(refusal.where.mid(hash + 1));
}

} // namespace

DeadLetter deadLetterOf(const Arrival& arrival, const Error& refusal)
{
    constexpr qsizetype kLongestReason = 2000;
    DeadLetter letter;
    letter.plugin = arrival.plugin;
    letter.instance = arrival.instance;
    letter.project = arrival.project;
    if (const auto json = parseJson(arrival.json, {})) {
        const auto fill = [&](QString& field, const char* part, const char* key) {
            if (field.isEmpty())
                field = name(*json, part, key);
        };
        fill(letter.plugin, "source", "plugin");
        fill(letter.instance, "source", "instance");
        fill(letter.project, "subject", "project");
    }
    letter.reason = redacted(refusal.what.left(kLongestReason));
    letter.place = pointerOf(refusal);
    letter.hint = refusal.hint;
    letter.payload = redactedPayload(arrival.json);
    letter.size = arrival.json.size();
    return letter;
}

} // namespace slipway::evidence
