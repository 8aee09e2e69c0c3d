// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/promotion.h"

#include "core/policy/people_rules.h"
#include "core/readiness/classification.h"

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
    const int place = dossier.stages.placeOf(from);
    if (dossier.stages.placeOf(to) <= place)
        return QStringLiteral("The release is in %1 already.").arg(toWords(from).toLower());
    // One in a stage that the workspace has no more starts over.
    const Stage next = place < 0 ? dossier.stages.stages().front() : *dossier.stages.after(from);
    if (to != next)
        return QStringLiteral("Stages are not passed over: from %1 it goes to %2.")
            .arg(toWords(from).toLower(), toWords(next).toLower());
    return {};
}

/// Of a policy that says nothing of the stage that releases are launched in.
StageGate gateToLaunch(const Stage& stage)
{
    return {stage, Verdict::Conditional, true, true};
}

bool isOfProofOfConcept(const Dossier& dossier)
{
    const auto& kinds = dossier.policy->kinds;
    return isProofOfConcept(dossier.project) || dossier.project.kind == ProjectKind::Prototype ||
           std::find(kinds.begin(), kinds.end(), ProjectKind::Prototype) != kinds.end();
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

} // namespace

QStringList promotionRefusals(const Dossier& dossier, const Stage& to)
{
    const bool isLaunch = to == dossier.stages.launch();
    QStringList refusals;
    const auto refuse = [&](const QString& why) {
        if (!why.isEmpty())
            refusals += why;
    };
    refuse(stepRefusal(dossier, to));
    if (isLaunch && isOfProofOfConcept(dossier))
        refuse(
            QStringLiteral("A proof of concept is not promoted to production: build its first generation."));
    const StageGate launch = gateToLaunch(to);
    const StageGate* gate = dossier.policy->gateTo(to);
    if (!gate && isLaunch)
        gate = &launch;
    if (!gate)
        return refusals;
    const Evaluation& evaluation = dossier.evaluation;
    if (!isAtLeast(evaluation.verdict, gate->verdict))
        refuse(QStringLiteral("The verdict is %1: %2").arg(toWords(evaluation.verdict), evaluation.reason));
    if (gate->needsDecision)
        refuse(decisionRefusal(dossier, gate->verdict));
    if (gate->needsSignOffs)
        refuse(signOffRefusal(evaluation));
    return refusals;
}

} // namespace slipway::readiness
