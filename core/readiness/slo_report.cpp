// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/slo_report.h"

#include "core/policy/fact_index.h"
#include "core/readiness/launch_watch.h"
#include "core/readiness/telemetry.h"
#include "core/slo/exhaustion.h"

#include <algorithm>
#include <array>

namespace slipway::readiness {

using namespace model;

namespace {

/// The facts of each of slo::kBurnAlerts: over its long window and over its short one.
struct BurnFacts
{
    const char* longBurn;
    const char* shortBurn;
};
constexpr std::array<BurnFacts, slo::kBurnAlerts.size()> kBurnFacts{
    BurnFacts{"slo.burn_rate_1h", "slo.burn_rate_5m"}, BurnFacts{"slo.burn_rate_6h", "slo.burn_rate_30m"},
    BurnFacts{"slo.burn_rate_3d", "slo.burn_rate_6h"}};

std::optional<double> numberOf(const Evidence& evidence, const char* key)
{
    const auto found = std::find_if(evidence.facts.begin(), evidence.facts.end(),
                                    [key](const Fact& fact) { return fact.key == QLatin1String(key); });
    return found == evidence.facts.end() ? std::nullopt : asNumber(found->value);
}

std::optional<double> shareOf(const Evidence& evidence, const char* key)
{
    const auto percent = numberOf(evidence, key);
    return percent ? std::optional(*percent / 100) : std::nullopt;
}

bool isMeasured(const Evidence& evidence)
{
    return numberOf(evidence, "slo.budget_left") || numberOf(evidence, "slo.attainment") ||
           numberOf(evidence, "slo.burn_rate_1h");
}

bool isCurrent(const Evidence& evidence, const QDateTime& at)
{
    const bool isExpired = evidence.expiresAt && *evidence.expiresAt <= at;
    return !isExpired && evidence.observedAt.addSecs(std::chrono::seconds(kTelemetryCounts).count()) >= at;
}

SloBurn burnOf(const Evidence& evidence, size_t alert, slo::Duration window)
{
    SloBurn burn;
    burn.alert = slo::kBurnAlerts[alert];
    burn.factor = burn.alert.factor(window);
    burn.longBurn = numberOf(evidence, kBurnFacts[alert].longBurn);
    burn.shortBurn = numberOf(evidence, kBurnFacts[alert].shortBurn);
    // As launchGate(Figures): where a source tells only the long window, that one decides.
    if (burn.longBurn)
        burn.fires = *burn.longBurn >= burn.factor && burn.shortBurn.value_or(*burn.longBurn) >= burn.factor;
    return burn;
}

SloObjective objectiveOf(const Evidence& evidence, const QDateTime& at)
{
    SloObjective objective;
    objective.source = evidence.source;
    objective.environment = evidence.subject.environment;
    objective.evidence = evidence.id;
    objective.observedAt = evidence.observedAt;
    objective.isCurrent = isCurrent(evidence, at);
    objective.target = shareOf(evidence, "slo.target");
    objective.attainment = shareOf(evidence, "slo.attainment");
    objective.budgetLeft = shareOf(evidence, "slo.budget_left");
    if (const auto days = numberOf(evidence, "slo.window_days"); days && *days > 0) {
        objective.window = slo::Duration(static_cast<slo::Duration::rep>(*days * double(slo::kDay.count())));
        objective.isWindowTold = true;
    }
    for (size_t alert = 0; alert < slo::kBurnAlerts.size(); ++alert) {
        objective.burns.push_back(burnOf(evidence, alert, objective.window));
        if (!objective.pace)
            objective.pace = objective.burns.back().longBurn;
    }
    if (objective.pace && objective.budgetLeft) {
        if (const auto left = slo::exhaustedIn(*objective.budgetLeft, *objective.pace, objective.window))
            objective.exhaustedAt = evidence.observedAt.addMSecs(left->count());
    }
    return objective;
}

SloObjective* objectiveAbout(std::vector<SloObjective>& objectives, const Evidence& evidence)
{
    const auto found = std::find_if(objectives.begin(), objectives.end(), [&](const SloObjective& one) {
        return one.source.plugin == evidence.source.plugin &&
               one.source.instance == evidence.source.instance &&
               one.environment == evidence.subject.environment;
    });
    return found == objectives.end() ? nullptr : &*found;
}

void addMeasured(SloReport& report, const Evidence& evidence, const QDateTime& at)
{
    SloObjective* objective = objectiveAbout(report.objectives, evidence);
    if (!objective) { // the newest comes first
        report.objectives.push_back(objectiveOf(evidence, at));
        objective = &report.objectives.back();
    }
    const auto left = shareOf(evidence, "slo.budget_left");
    if (left && evidence.observedAt >= at.addMSecs(-objective->window.count()))
        objective->budget.push_back({evidence.observedAt, *left});
}

void addDefinition(SloReport& report, const Evidence& evidence)
{
    const auto objectives = numberOf(evidence, "slo.objectives");
    const bool isKnown =
        std::any_of(report.definitions.begin(), report.definitions.end(), [&](const SloDefinition& one) {
            return one.source.plugin == evidence.source.plugin &&
                   one.source.instance == evidence.source.instance;
        });
    if (!objectives || isKnown)
        return;
    SloDefinition definition;
    definition.source = evidence.source;
    definition.evidence = evidence.id;
    if (!evidence.provenance.empty())
        definition.where = evidence.provenance.front().uri;
    definition.objectives = static_cast<qint64>(*objectives);
    if (const auto alerts = numberOf(evidence, "slo.with_burn_alerts"))
        definition.withBurnAlerts = static_cast<qint64>(*alerts);
    definition.target = shareOf(evidence, "slo.target");
    report.definitions.push_back(std::move(definition));
}

void addGates(SloReport& report, const Dossier& dossier)
{
    const policy::FactIndex facts(dossier.evidence);
    const Stage& from = dossier.release.stage;
    std::vector<Stage> stages;
    if (const auto to = dossier.stages.after(from))
        stages.push_back(*to);
    stages.push_back(from);
    for (const Stage& stage : stages) {
        const Telemetry telemetry = telemetryOf(facts, {stage, dossier.evaluation.at, {}, {}});
        report.gates.push_back({stage, slo::launchGate(sloFigures(telemetry), report.leastBudget)});
    }
}

} // namespace

SloReport sloReportOf(const Dossier& dossier)
{
    SloReport report;
    report.leastBudget = leastBudgetOf(*dossier.policy);
    const QDateTime& at = dossier.evaluation.at;
    for (const Evidence& evidence : dossier.evidence) { // newest first
        if (isMeasured(evidence))
            addMeasured(report, evidence, at);
        else
            addDefinition(report, evidence);
        const bool definesSome = numberOf(evidence, "repo.slo.objectives").value_or(0) > 0;
        if (report.scan.isEmpty() && definesSome && evidence.subject.commit == dossier.release.target)
            report.scan = evidence.id;
    }
    for (SloObjective& objective : report.objectives)
        std::reverse(objective.budget.begin(), objective.budget.end());
    std::stable_sort(report.objectives.begin(), report.objectives.end(),
                     [](const SloObjective& a, const SloObjective& b) {
                         return a.budgetLeft.value_or(2) < b.budgetLeft.value_or(2);
                     });
    addGates(report, dossier);
    return report;
}

} // namespace slipway::readiness
