// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/stated_facts.h"

#include <algorithm>

namespace slipway::policy {

using namespace model;

namespace {

/// In every brief; false takes those before it back.
const QString kStated = QStringLiteral("brief.stated");

/// Among what, as of when.
struct Question
{
    const FactIndex& facts;
    const QDateTime& at;
};

bool isBrief(const Evidence& evidence)
{
    return evidence.kind == kBriefKind && evidence.source.plugin == kBriefPlugin;
}

/// The newest as of t about the release of that name; about the project as a whole if it is empty.
std::optional<Reading> newestAbout(const QString& release, const QString& fact, const Question& question)
{
    const auto readings = question.facts.readings(fact); // newest first
    const bool isBriefs = isStatedInBrief(fact);
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        const Evidence& evidence = *reading.evidence;
        return evidence.recordedAt <= question.at && evidence.subject.release == release &&
               (!isBriefs || isBrief(evidence));
    });
    if (found == readings.end())
        return std::nullopt;
    return *found;
}

/// As model::briefInForce() chooses among the briefs.
std::optional<Reading> briefInForce(const QString& release, const Question& question)
{
    for (const QString& about : {release, QString()}) {
        auto newest = newestAbout(about, kStated, question);
        if (newest && newest->fact->value == FactValue(true))
            return newest;
    }
    return std::nullopt;
}

} // namespace

std::optional<Reading> statedReading(const QString& fact, const EvaluationInput& input)
{
    return statedReading(fact, input.facts, input.release.name, input.at);
}

std::optional<Reading> statedReading(const QString& fact, const FactIndex& facts, const QString& release,
                                     const QDateTime& at)
{
    const Question question{facts, at};
    if (!isStatedInBrief(fact)) {
        const auto own = newestAbout(release, fact, question);
        return own ? own : newestAbout({}, fact, question);
    }
    const auto inForce = briefInForce(release, question);
    if (!inForce)
        return std::nullopt;
    const auto& said = inForce->evidence->facts;
    const auto found =
        std::find_if(said.begin(), said.end(), [&](const Fact& one) { return one.key == fact; });
    if (found == said.end())
        return std::nullopt;
    return Reading{inForce->evidence, &*found};
}

} // namespace slipway::policy
