// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/promotion.h"

#include "core/policy/people_rules.h"
#include "core/readiness/classification.h"
#include "core/readiness/telemetry.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// Whether a verdict is at least as good as the one wanted. No evidence is never enough.
bool isAtLeast(Verdict verdict, Verdict wanted)
{
    if (verdict == Verdict::NoEvidence)
        return false;
    // Verdict runs from best to worst up to NoGo.
    return verdict <= wanted;
}

QString stepRefusal(const Dossier& dossier, const Stage& to)
{
    const Stage& from = dossier.release.stage;
    const auto next = nextStage(dossier);
    if (!next || dossier.stages.placeOf(to) <= dossier.stages.placeOf(from))
        return QStringLiteral("The release is in %1 already.").arg(toWords(from).toLower());
    if (to != *next)
        return QStringLiteral("Stages are not passed over: from %1 it goes to %2.")
            .arg(toWords(from).toLower(), toWords(*next).toLower());
    return {};
}

/// The policy's gate to that stage. To the stage of the launch, whatever the workspace calls it: else the one
/// to production, else what every launch needs.
std::optional<StageGate> gateTo(const Dossier& dossier, const Stage& to)
{
    if (const StageGate* gate = dossier.policy->gateTo(to))
        return *gate;
    if (to != dossier.stages.launch())
        return std::nullopt;
    if (const StageGate* gate = dossier.policy->gateTo(Stage::production()))
        return *gate;
    return StageGate{to, Verdict::Conditional, true, true};
}

/// A library runs inside other people's programs: it has no traffic to give it step by step, and no
/// objectives of its own.
bool isServed(const Dossier& dossier)
{
    return dossier.project.kind != ProjectKind::Library;
}

bool isOfProofOfConcept(const Dossier& dossier)
{
    const auto& kinds = dossier.policy->kinds;
    return isProofOfConcept(dossier.project) || dossier.project.kind == ProjectKind::Prototype ||
           std::find(kinds.begin(), kinds.end(), ProjectKind::Prototype) != kinds.end();
}

/// Of the commit that is the target.
const LaunchEvent* lastRollBack(const Dossier& dossier)
{
    const auto& events = dossier.people.launchEvents;
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const LaunchEvent& event) {
        return event.step == LaunchStep::RolledBack && event.commit == dossier.release.target;
    });
    return found == events.rend() ? nullptr : &*found;
}

QString decisionRefusal(const Dossier& dossier, Verdict wanted)
{
    const auto& decisions = dossier.people.decisions;
    if (decisions.empty())
        return QStringLiteral("No meeting has decided about it.");
    const Decision& last = decisions.back();
    if (last.commit != dossier.release.target)
        return QStringLiteral("The last decision was not about %1.").arg(dossier.release.target.shortHex());
    if (!isAtLeast(last.verdict, wanted))
        return QStringLiteral("The last decision is %1: %2").arg(toWords(last.verdict), last.reason);
    if (const LaunchEvent* back = lastRollBack(dossier); back && back->at >= last.at)
        return QStringLiteral("It was rolled back from %1 after the last decision: %2")
            .arg(toKey(back->stage), back->reason);
    for (const policy::ConditionState& state :
         policy::conditionStates(dossier.people, dossier.evaluation.at)) {
        if (state.isOverdue)
            return QStringLiteral("A condition is overdue: %1 (%2).")
                .arg(state.condition.what, state.condition.owner);
    }
    return {};
}

QString signOffRefusal(const Evaluation& evaluation)
{
    QStringList missing;
    for (const SignOffState& state : evaluation.signOffs) {
        if (!state.signOff)
            missing += state.role;
        else if (state.isVoid)
            missing += state.role + QStringLiteral(" (void)");
    }
    return missing.isEmpty() ? QString()
                             : QStringLiteral("Not signed off: %1.").arg(missing.join(QLatin1String(", ")));
}

/// The objectives where the release runs and where it goes to: those that are measured must hold, and one
/// must be.
QString sloRefusal(const Dossier& dossier, const Stage& to)
{
    const policy::FactIndex facts(dossier.evidence);
    const double leastBudget = leastBudgetOf(*dossier.policy);
    const Stage& from = dossier.release.stage;
    bool isMeasured = false;
    for (const Stage& stage : {to, from}) {
        const Telemetry telemetry = telemetryOf(facts, {stage, dossier.evaluation.at, {}, {}});
        const slo::Figures figures = sloFigures(telemetry);
        if (figures == slo::Figures())
            continue;
        const slo::Gate gate = slo::launchGate(figures, leastBudget);
        if (gate.state != slo::GateState::Open)
            return QStringLiteral("The objectives in %1 do not let it through: %2")
                .arg(toKey(stage), gate.why);
        isMeasured = true;
    }
    return isMeasured
               ? QString()
               : QStringLiteral("Whether the objectives hold is not known: nothing measured them in %1 or %2 "
                                "in the last 24 h.")
                     .arg(toKey(from), toKey(to));
}

/// What stands between the release and the verdict.
std::vector<CriterionId> onPath(const Evaluation& evaluation)
{
    std::vector<CriterionId> criteria;
    for (const PathStep& step : evaluation.pathToGo)
        criteria.push_back(step.criterion);
    return criteria;
}

/// The criteria that ask what the objectives' figures are.
std::vector<CriterionId> aboutObjectives(const Evaluation& evaluation)
{
    std::vector<CriterionId> criteria;
    for (const CriterionResult& result : evaluation.results) {
        if (result.facts.contains(QLatin1String("slo.budget_left")))
            criteria.push_back(result.criterion);
    }
    return criteria;
}

/// It may end with what a person wrote.
QString sentence(const QString& text)
{
    static const QString ends = QStringLiteral(".!?…");
    return ends.contains(text.back()) ? text : text + QLatin1Char('.');
}

class Refusals
{
public:
    void add(const QString& why, std::vector<CriterionId> criteria = {},
             PromotionRefusal::Kind kind = PromotionRefusal::Kind::Gate)
    {
        if (!why.isEmpty())
            m_all.push_back({sentence(why), std::move(criteria), kind});
    }
    [[nodiscard]] std::vector<PromotionRefusal> take() { return std::move(m_all); }

private:
    std::vector<PromotionRefusal> m_all;
};

void addPlanRefusals(Refusals& refusals, const Dossier& dossier, const Stage& to, const LaunchPlan& plan)
{
    if (asksBlastRadius(dossier, to) && completed(plan, dossier.project).blastRadius.trimmed().isEmpty())
        refusals.add(QStringLiteral("Nobody said who is hurt if it fails (the blast radius)."), {},
                     PromotionRefusal::Kind::BlastRadius);
    if (asksCanary(dossier, to) && plan.canarySteps.isEmpty())
        refusals.add(QStringLiteral("Nobody said by which canary steps it gets its traffic."), {},
                     PromotionRefusal::Kind::Canary);
}

} // namespace

std::vector<PromotionRefusal> promotionRefusals(const Dossier& dossier, const Stage& to,
                                                const LaunchPlan& plan)
{
    Refusals refusals;
    refusals.add(stepRefusal(dossier, to));
    if (to == dossier.stages.launch() && isOfProofOfConcept(dossier))
        refusals.add(QStringLiteral("A proof of concept is not promoted to %1: build its first generation.")
                         .arg(toKey(to)));
    const auto gate = gateTo(dossier, to);
    if (!gate)
        return refusals.take();
    const Evaluation& evaluation = dossier.evaluation;
    if (!isAtLeast(evaluation.verdict, gate->verdict))
        refusals.add(
            QStringLiteral("The verdict is %1: %2").arg(toWords(evaluation.verdict), evaluation.reason),
            onPath(evaluation));
    if (gate->needsDecision)
        refusals.add(decisionRefusal(dossier, gate->verdict));
    if (gate->needsSignOffs)
        refusals.add(signOffRefusal(evaluation));
    if (gate->needsSlo && isServed(dossier))
        refusals.add(sloRefusal(dossier, to), aboutObjectives(evaluation));
    addPlanRefusals(refusals, dossier, to, plan);
    return refusals.take();
}

std::optional<Stage> nextStage(const Dossier& dossier)
{
    const Stage& from = dossier.release.stage;
    return dossier.stages.placeOf(from) < 0 ? dossier.stages.stages().front() : dossier.stages.after(from);
}

QStringList sentencesOf(const std::vector<PromotionRefusal>& refusals)
{
    QStringList sentences;
    for (const PromotionRefusal& refusal : refusals)
        sentences += refusal.why;
    return sentences;
}

bool asksBlastRadius(const Dossier& dossier, const Stage& to)
{
    const auto gate = gateTo(dossier, to);
    return gate && gate->needsBlastRadius;
}

bool asksCanary(const Dossier& dossier, const Stage& to)
{
    const auto gate = gateTo(dossier, to);
    return gate && gate->needsCanary && isServed(dossier);
}

LaunchPlan completed(LaunchPlan plan, const Project& project)
{
    if (plan.blastRadius.trimmed().isEmpty())
        plan.blastRadius = project.classification.blastRadius;
    return plan;
}

Status checkCanaryStep(const Dossier& dossier, const CanaryRequest& request)
{
    const LaunchWatch& watch = dossier.watch;
    const Release& release = dossier.release;
    if (release.stage != dossier.stages.launch() || !watch.launchedAt)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("it is not in %1").arg(toKey(dossier.stages.launch())), release.name,
                     QStringLiteral("promote it first: slipway release promote %1 --project %2 --to %3")
                         .arg(release.name, dossier.project.name, toKey(dossier.stages.launch()))};
    const qsizetype place = watch.canarySteps.indexOf(request.step);
    if (place < 0)
        return Error{ErrorCode::InvalidInput, QStringLiteral("%1 is no step of its launch").arg(request.step),
                     release.name,
                     watch.canarySteps.isEmpty()
                         ? QStringLiteral("it was launched without canary steps")
                         : QStringLiteral("use one of: ") + watch.canarySteps.join(QLatin1String(", "))};
    if (place <= watch.canarySteps.indexOf(watch.canaryStep))
        return Error{ErrorCode::Conflict, QStringLiteral("it is at %1 already").arg(watch.canaryStep),
                     release.name,
                     QStringLiteral("take it back with: slipway release roll-back %1 --project %2 "
                                    "--reason TEXT")
                         .arg(release.name, dossier.project.name)};
    return Done{};
}

Result<Stage> stageBefore(const Dossier& dossier)
{
    const int place = dossier.stages.placeOf(dossier.release.stage);
    if (place <= 0)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("there is no stage before %1").arg(toKey(dossier.release.stage)),
                     dossier.release.name,
                     QStringLiteral("remove it with: slipway release remove %1 --project %2")
                         .arg(dossier.release.name, dossier.project.name)};
    return dossier.stages.stages()[static_cast<size_t>(place) - 1];
}

} // namespace slipway::readiness
