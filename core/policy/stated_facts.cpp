// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/stated_facts.h"

#include <algorithm>

namespace slipway::policy {

using namespace model;

namespace {

/// In every brief; false takes those before it back.
const QString kStated = QStringLiteral("brief.stated");

/// The newest as of t about the release of that name; about the project as a whole if it is empty.
std::optional<Reading> newestAbout(const QString& release, const QString& fact, const EvaluationInput& input)
{
    const auto readings = input.facts.readings(fact); // newest first
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.evidence->recordedAt <= input.at && reading.evidence->subject.release == release;
    });
    if (found == readings.end())
        return std::nullopt;
    return *found;
}

/// As model::briefInForce() chooses among the briefs.
std::optional<Reading> briefInForce(const EvaluationInput& input)
{
    for (const QString& release : {input.release.name, QString()}) {
        const auto newest = newestAbout(release, kStated, input);
        if (newest && newest->fact->value == FactValue(true))
            return newest;
    }
    return std::nullopt;
}

} // namespace

std::optional<Reading> statedReading(const QString& fact, const EvaluationInput& input)
{
    if (!isStatedInBrief(fact)) {
        const auto own = newestAbout(input.release.name, fact, input);
        return own ? own : newestAbout({}, fact, input);
    }
    const auto inForce = briefInForce(input);
    if (!inForce)
        return std::nullopt;
    const auto& facts = inForce->evidence->facts;
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const Fact& one) { return one.key == fact; });
    if (found == facts.end())
        return std::nullopt;
    return Reading{inForce->evidence, &*found};
}

} // namespace slipway::policy
