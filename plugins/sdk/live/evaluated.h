// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/imported.h"

namespace slipway::http {

/// What an evaluation of the commit yielded, or why there is nothing.
struct Evaluated
{
    Observation<plugin::Report> report = Observation<plugin::Report>::absent(QString());
    std::vector<Answer> sources;
};

/// Whether one of an evaluation's own notes is the commit, under whatever name.
[[nodiscard]] inline bool isOf(const Json& metadata, const QString& commit)
{
    if (!metadata.is_object() || commit.isEmpty())
        return false;
    return std::any_of(metadata.begin(), metadata.end(), [&](const Json& value) {
        return value.is_string() && value == Json(model::toText(commit));
    });
}

/// What is measured live is an environment's and the release's that is asked about there, and an evaluation
/// is the commit's: two envelopes. Why there is no evaluation is told with what is live.
[[nodiscard]] inline Outcome sendBoth(Inquiry& inquiry, const Evaluated& evaluated)
{
    const Json asked = inquiry.subject;
    inquiry.subject.erase("commit");
    inquiry.subject["environment"] = inquiry.config.value("environment", "production");
    if (!evaluated.report.isKnown() && !evaluated.report.why.isEmpty())
        inquiry.facts.put("ai.cases", evaluated.report.then([](const plugin::Report&) { return qint64(0); }));
    if (const Outcome outcome = inquiry.send("traces"); outcome || !evaluated.report.isKnown())
        return outcome;
    inquiry.subject = asked;
    inquiry.facts = FactSheet();
    for (const Answer& source : evaluated.sources)
        inquiry.facts.addSource(source);
    putReport(*evaluated.report.value, QStringLiteral("ai.cases"), inquiry.facts, evaluated.report.at);
    return inquiry.send("ai-eval");
}

} // namespace slipway::http
