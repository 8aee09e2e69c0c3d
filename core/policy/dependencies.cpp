// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/dependencies.h"

namespace slipway::policy {

using namespace model;

namespace {

constexpr qsizetype kNamedInReason = 3;

QString reasonOf(const DependencyState& state)
{
    if (state.allows == Verdict::Go)
        return {};
    if (state.release.isEmpty())
        return QStringLiteral("It depends on %1, which is not in the workspace.").arg(state.name);
    if (state.verdict == Verdict::NoEvidence)
        return QStringLiteral("It depends on %1, of which there is no evidence.").arg(state.name);
    return QStringLiteral("It depends on %1, which is %2.").arg(state.name, toWords(state.verdict));
}

PathStep stepOf(const DependencyState& state)
{
    PathStep step;
    step.action = PathAction::BringDependency;
    step.ownerRole = state.on.project;
    step.dependency = state.on;
    step.text = state.release.isEmpty()
                    ? QStringLiteral("Add it to the workspace, or take it out of the launch brief.")
                    : QStringLiteral("Bring %1 to Go, or launch it first.").arg(state.name);
    return step;
}

} // namespace

void weigh(DependencyState& state)
{
    if (state.release.isEmpty())
        state.allows = Verdict::NoGo;
    else if (state.isLaunched || state.verdict == Verdict::Go)
        state.allows = Verdict::Go;
    else
        state.allows = state.verdict == Verdict::Conditional ? Verdict::Conditional : Verdict::NoGo;
    state.reason = reasonOf(state);
}

Verdict withDependency(Verdict verdict, const DependencyState& state)
{
    // Verdict runs from best to worst, and No evidence is past them all.
    return std::max(verdict, state.allows);
}

void heedDependencies(Evaluation& evaluation, std::vector<DependencyState> states)
{
    QStringList reasons;
    for (const DependencyState& state : states) {
        if (state.allows == Verdict::Go)
            continue;
        const Verdict stricter = withDependency(evaluation.verdict, state);
        // The strictest one is told first: it is why.
        if (stricter != evaluation.verdict)
            reasons.prepend(state.reason);
        else
            reasons += state.reason;
        if (evaluation.verdict == Verdict::Go)
            evaluation.reason.clear();
        evaluation.verdict = stricter;
        evaluation.pathToGo.push_back(stepOf(state));
    }
    if (reasons.size() > kNamedInReason)
        reasons = reasons.mid(0, kNamedInReason)
                  << QStringLiteral("So it is with %1 more.").arg(reasons.size() - kNamedInReason);
    if (!reasons.isEmpty() && !evaluation.reason.isEmpty())
        reasons.prepend(evaluation.reason);
    if (!reasons.isEmpty())
        evaluation.reason = reasons.join(QLatin1Char(' '));
    evaluation.dependencies = std::move(states);
}

} // namespace slipway::policy
