// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/verdict.h"

#include "core/policy/people_rules.h"

namespace slipway::policy {

using namespace model;

namespace {

constexpr qsizetype kNamedInReason = 3;

void count(Evaluation& evaluation, const Criterion& criterion, const CriterionResult& result)
{
    if (result.state == ResultState::NotApplicable)
        return;
    auto& tally = evaluation.tallies[static_cast<size_t>(criterion.characteristic)];
    const bool passes = result.state == ResultState::Pass;
    tally.applicable += 1;
    tally.passed += passes ? 1 : 0;
    tally.worst = std::min(tally.worst, result.state);
    evaluation.applicable += 1;
    evaluation.overdue += result.isOverdue ? 1 : 0;
    evaluation.passed += passes ? 1 : 0;
    evaluation.waived += result.state == ResultState::Waived ? 1 : 0;
    evaluation.stale += result.state == ResultState::Stale ? 1 : 0;
    evaluation.unanswered += result.state == ResultState::Unknown ? 1 : 0;
}

QString describe(const Criterion& criterion, const CriterionResult& result, const Phrases& phrases)
{
    QString state;
    switch (result.state) {
    case ResultState::Waived:
    case ResultState::Stale:
        state = phrases.word(toKey(result.state));
        break;
    case ResultState::Unknown:
        state = result.measured.isEmpty()
                    ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "not answered"))
                    : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1, not confirmed"), {result.measured});
        break;
    default:
        state = result.measured.isEmpty() ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "fails"))
                                          : result.measured;
        break;
    }
    const bool tellsRequired = result.state == ResultState::Fail && !result.required.isEmpty();
    return tellsRequired
               ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 (%2, needs %3)"),
                             {criterion.question, state, result.required})
               : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 (%2)"), {criterion.question, state});
}

/// Those that a reason names, and how many there are.
struct Open
{
    QStringList named;
    qsizetype count = 0;

    template<class Describe>
    void add(Describe describe)
    {
        if (count++ < kNamedInReason)
            named += describe();
    }
};

QString listed(const Open& open, const Phrases& phrases)
{
    const QString text = open.named.join(QLatin1String("; "));
    return open.count > kNamedInReason ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1; and %2 more"),
                                                     {text, QString::number(open.count - kNamedInReason)})
                                       : text;
}

QString noGoReason(const Open& stopping, const Phrases& phrases)
{
    return phrases.count(QT_TRANSLATE_NOOP("Evaluation", "%1 blocking criterion is not met: %2."),
                         QT_TRANSLATE_NOOP("Evaluation", "%1 blocking criteria are not met: %2."),
                         stopping.count, listed(stopping, phrases));
}

QString conditionalReason(const Open& open, const Phrases& phrases)
{
    return phrases.count(
        QT_TRANSLATE_NOOP("Evaluation", "No blocker stands in the way, but %1 criterion is open: %2."),
        QT_TRANSLATE_NOOP("Evaluation", "No blocker stands in the way, but %1 criteria are open: %2."),
        open.count, listed(open, phrases));
}

/// "Tell support (bob, by 2026-12-02)".
QString describe(const ConditionState& state, const Phrases& phrases)
{
    return phrases.say(
        state.isOverdue ? QT_TRANSLATE_NOOP("Evaluation", "%1 (%2, was due %3)")
                        : QT_TRANSLATE_NOOP("Evaluation", "%1 (%2, by %3)"),
        {state.condition.what, state.condition.owner, phrases.date(state.condition.due.toUTC().date())});
}

} // namespace

Weighs weighs(const Criterion& criterion, const CriterionResult& result, const Policy& policy)
{
    const ResultState state = result.state;
    const bool isOpen =
        state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown;
    if (criterion.severity == Severity::Blocker) {
        if (isOpen)
            return Weighs::MakesNoGo;
        return state == ResultState::Waived ? Weighs::MakesConditional : Weighs::Nothing;
    }
    if (criterion.severity != Severity::Major)
        return Weighs::Nothing;
    const bool counts = state == ResultState::Fail ||
                        (state == ResultState::Stale && policy.staleMajorIsConditional) ||
                        (state == ResultState::Unknown && policy.unknownMajorIsConditional);
    return counts ? Weighs::MakesConditional : Weighs::Nothing;
}

void conclude(Evaluation& evaluation, const Policy& policy, const Phrases& phrases)
{
    Open stopping;
    Open open;
    double weight = 0;
    double passing = 0;
    bool hasGrounds = false;
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        const Criterion& criterion = policy.criteria[i];
        const CriterionResult& result = evaluation.results[i];
        count(evaluation, criterion, result);
        // That a criterion does not apply says nothing about the release.
        hasGrounds = hasGrounds || (result.state != ResultState::NotApplicable && !result.judged.empty());
        if (result.state != ResultState::NotApplicable)
            weight += criterion.weight;
        if (result.state == ResultState::Pass)
            passing += criterion.weight;
        const Weighs effect = weighs(criterion, result, policy);
        if (effect == Weighs::MakesNoGo)
            stopping.add([&] { return describe(criterion, result, phrases); });
        else if (effect == Weighs::MakesConditional)
            open.add([&] { return describe(criterion, result, phrases); });
    }
    evaluation.blockers = static_cast<int>(stopping.count);
    evaluation.score = weight > 0 ? 100 * passing / weight : 0;
    if (!hasGrounds) {
        evaluation.verdict = Verdict::NoEvidence;
        evaluation.reason =
            phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Nothing has been observed about this release yet."));
    } else if (stopping.count > 0) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = noGoReason(stopping, phrases);
    } else if (open.count > 0) {
        evaluation.verdict = Verdict::Conditional;
        evaluation.reason = conditionalReason(open, phrases);
    } else {
        evaluation.verdict = Verdict::Go;
        evaluation.reason = phrases.say(
            QT_TRANSLATE_NOOP("Evaluation", "Every blocking criterion is met, and no major one is open."));
    }
    evaluation.criteriaVerdict = evaluation.verdict;
}

void heedDecision(Evaluation& evaluation, const EvaluationInput& input)
{
    const Phrases& phrases = *input.phrases;
    Open open;
    for (const ConditionState& state : conditionStates(input.people, input.at)) {
        if (!state.met && !input.whatIf.conditionsMet)
            open.add([&] { return describe(state, phrases); });
    }
    evaluation.conditions = static_cast<int>(open.count);
    if (evaluation.verdict != Verdict::Go && evaluation.verdict != Verdict::Conditional)
        return;
    if (const Decision* stopping = stoppingDecision(input)) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 decided No-go: %2"),
                                        {stopping->by, stopping->reason});
    } else if (open.count > 0) {
        const QString said =
            phrases.count(QT_TRANSLATE_NOOP("Evaluation", "%1 condition of the last decision is open: %2."),
                          QT_TRANSLATE_NOOP("Evaluation", "%1 conditions of the last decision are open: %2."),
                          open.count, listed(open, phrases));
        evaluation.reason =
            evaluation.verdict == Verdict::Go ? said : phrases.sentences(evaluation.reason, said);
        evaluation.verdict = Verdict::Conditional;
    }
}

} // namespace slipway::policy
