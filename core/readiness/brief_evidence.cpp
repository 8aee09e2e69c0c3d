// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/brief_evidence.h"

#include "core/model/brief_json.h"
#include "core/policy/stated_facts.h"

#include <QUuid>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

Evidence evidenceOf(const Brief& brief, const FactRegistry& registry, const QString& project,
                    const QString& release, const QDateTime& at)
{
    Evidence evidence;
    evidence.id = EvidenceId(makeUuidV7(at.toMSecsSinceEpoch()));
    evidence.kind = policy::kBriefKind;
    evidence.source = {policy::kBriefPlugin, QStringLiteral("1"), QStringLiteral("default")};
    evidence.subject.project = project;
    evidence.subject.release = release;
    evidence.observedAt = at;
    evidence.provenance = {{QStringLiteral("launch brief"), sha256Of(toJson(brief))}};
    const auto say = [&](const char* key, FactValue value) {
        const QString name = policy::kBriefFamily + QLatin1String(key);
        const FactDefinition* definition = registry.find(name);
        evidence.facts.push_back({name, std::move(value), definition ? definition->unit : QString()});
    };
    const auto sayCount = [&](const char* key, auto size) { say(key, static_cast<qint64>(size)); };
    say("stated", !saysNothing(brief));
    say("problem", !brief.problem.isEmpty());
    say("users_described", !brief.users.isEmpty());
    if (brief.forecast.users)
        say("users", *brief.forecast.users);
    if (brief.forecast.peakRps)
        say("peak_rps", *brief.forecast.peakRps);
    if (brief.forecast.growthPercent)
        say("growth_percent", *brief.forecast.growthPercent);
    sayCount("goals", brief.goals.size());
    sayCount("success_measures", brief.successMeasures.size());
    sayCount("acceptance_criteria", brief.acceptanceCriteria.size());
    sayCount("risks", brief.risks.size());
    sayCount("risks_without_mitigation",
             std::count_if(brief.risks.begin(), brief.risks.end(),
                           [](const Risk& risk) { return risk.mitigation.isEmpty(); }));
    say("rollback_plan", !brief.rollbackPlan.isEmpty());
    sayCount("rollback_callers", brief.rollbackCallers.size());
    say("communications", !brief.communications.isEmpty());
    sayCount("dependencies", brief.dependsOn.size());
    return evidence;
}

} // namespace slipway::readiness
