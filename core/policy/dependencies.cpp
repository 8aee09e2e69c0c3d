// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/dependencies.h"

namespace slipway::policy {

using namespace model;

namespace {

constexpr qsizetype kNamedInReason = 3;

QString reasonOf(const DependencyState& state, const Phrases& phrases)
{
    if (state.allows == Verdict::Go)
        return {};
    if (state.release.isEmpty())
        return phrases.say(
            QT_TRANSLATE_NOOP("Evaluation", "It depends on %1, which is not in the workspace."),
            {state.name});
    if (state.verdict == Verdict::NoEvidence)
        return phrases.say(
            QT_TRANSLATE_NOOP("Evaluation", "It depends on %1, of which there is no evidence."),
            {state.name});
    return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "It depends on %1, which is %2."),
                       {state.name, phrases.word(toWords(state.verdict))});
}

PathStep stepOf(const DependencyState& state, const Phrases& phrases)
{
    PathStep step;
    step.action = PathAction::BringDependency;
    step.ownerRole = state.on.project;
    step.dependency = state.on;
    step.text = state.release.isEmpty()
                    ? phrases.say(QT_TRANSLATE_NOOP(
                          "Evaluation", "Add it to the workspace, or take it out of the launch brief."))
                    : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Bring %1 to Go, or launch it first."),
                                  {state.name});
    return step;
}

} // namespace

void weigh(DependencyState& state, const Phrases& phrases)
{
    if (state.release.isEmpty())
        state.allows = Verdict::NoGo;
    else if (state.isLaunched || state.verdict == Verdict::Go)
        state.allows = Verdict::Go;
    else
        state.allows = state.verdict == Verdict::Conditional ? Verdict::Conditional : Verdict::NoGo;
    state.reason = reasonOf(state, phrases);
}

Verdict withDependency(Verdict verdict, const DependencyState& state)
{
    // Verdict runs from best to worst, and No evidence is past them all.
    return std::max(verdict, state.allows);
}

void heedDependencies(Evaluation& evaluation, std::vector<DependencyState> states, const Phrases& phrases)
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
        evaluation.pathToGo.push_back(stepOf(state, phrases));
    }
    if (reasons.size() > kNamedInReason)
        reasons = reasons.mid(0, kNamedInReason)
                  << phrases.say(QT_TRANSLATE_NOOP("Evaluation", "So it is with %1 more."),
                                 {QString::number(reasons.size() - kNamedInReason)});
    for (const QString& reason : std::as_const(reasons))
        evaluation.reason = phrases.sentences(evaluation.reason, reason);
    evaluation.dependencies = std::move(states);
}

} // namespace slipway::policy
