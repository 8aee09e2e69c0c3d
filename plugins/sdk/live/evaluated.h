// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/imported.h"

namespace slipway::http {

/// What an evaluation of the commit yielded, or why there is nothing.
struct Evaluated
{
    Observation<plugin::Report> report = Observation<plugin::Report>::absent(QString());
    std::vector<Answer> sources;
    QString unfinished; ///< why it is not whole; empty where it is
};

/// What a part of the cases says as well as all of them.
inline const QStringList kOfAnyPart{QStringLiteral("ai.cases"), QStringLiteral("ai.grader")};

/// The rates of a part are those of nothing: the cases that have not run may be those that fail.
inline void putUnfinished(plugin::Report report, const Evaluated& evaluated, FactSheet& facts)
{
    std::erase_if(report.facts, [](const model::Fact& fact) { return !kOfAnyPart.contains(fact.key); });
    putReport(report, QStringLiteral("ai.cases"), facts, evaluated.report.at);
    for (const char* rate : {"ai.failure_rate", "ai.hallucination_rate"})
        facts.put(rate, Observation<double>::unknown(evaluated.unfinished));
}

/// Whether one of an evaluation's own notes is the commit, under whatever name.
[[nodiscard]] inline bool isOf(const Json& metadata, const QString& commit)
{
    if (!metadata.is_object() || commit.isEmpty())
        return false;
    return std::any_of(metadata.begin(), metadata.end(), [&](const Json& value) {
        return value.is_string() && value == Json(model::toText(commit));
    });
}

/// What is measured live is an environment's, set up for the release that is asked about there; an evaluation
/// is the commit's that its metadata name (isOf), and says how good the model is. Two envelopes: nothing
/// about quality goes with the first. Why there is no evaluation is told there.
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
    if (evaluated.unfinished.isEmpty())
        putReport(*evaluated.report.value, QStringLiteral("ai.cases"), inquiry.facts, evaluated.report.at);
    else
        putUnfinished(*evaluated.report.value, evaluated, inquiry.facts);
    return inquiry.send("ai-eval");
}

} // namespace slipway::http
