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

QString describe(const Criterion& criterion, const CriterionResult& result)
{
    QString state;
    switch (result.state) {
    case ResultState::Waived:
        state = QStringLiteral("waived");
        break;
    case ResultState::Stale:
        state = QStringLiteral("stale");
        break;
    case ResultState::Unknown:
        state = result.measured.isEmpty() ? QStringLiteral("not answered")
                                          : result.measured + QStringLiteral(", not confirmed");
        break;
    default:
        state = result.measured.isEmpty() ? QStringLiteral("fails") : result.measured;
        break;
    }
    const bool tellsRequired = result.state == ResultState::Fail && !result.required.isEmpty();
    return QStringLiteral("%1 (%2%3)")
        .arg(criterion.question, state,
             tellsRequired ? QStringLiteral(", needs ") + result.required : QString());
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

QString listed(const Open& open)
{
    QString text = open.named.join(QLatin1String("; "));
    if (open.count > kNamedInReason)
        text += QStringLiteral("; and %1 more").arg(open.count - kNamedInReason);
    return text;
}

QString counted(qsizetype number, const QString& one, const QString& other)
{
    return number == 1 ? one : other.arg(number);
}

QString noGoReason(const Open& stopping)
{
    return counted(stopping.count, QStringLiteral("1 blocking criterion is not met: "),
                   QStringLiteral("%1 blocking criteria are not met: ")) +
           listed(stopping) + QLatin1Char('.');
}

QString conditionalReason(const Open& open)
{
    return counted(open.count, QStringLiteral("No blocker stands in the way, but 1 criterion is open: "),
                   QStringLiteral("No blocker stands in the way, but %1 criteria are open: ")) +
           listed(open) + QLatin1Char('.');
}

/// "Tell support (bob, by 2026-12-02)".
QString describe(const ConditionState& state)
{
    return QStringLiteral("%1 (%2, %3 %4)")
        .arg(state.condition.what, state.condition.owner,
             state.isOverdue ? QStringLiteral("was due") : QStringLiteral("by"),
             state.condition.due.toUTC().date().toString(Qt::ISODate));
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

void conclude(Evaluation& evaluation, const Policy& policy)
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
            stopping.add([&] { return describe(criterion, result); });
        else if (effect == Weighs::MakesConditional)
            open.add([&] { return describe(criterion, result); });
    }
    evaluation.blockers = static_cast<int>(stopping.count);
    evaluation.score = weight > 0 ? 100 * passing / weight : 0;
    if (!hasGrounds) {
        evaluation.verdict = Verdict::NoEvidence;
        evaluation.reason = QStringLiteral("Nothing has been observed about this release yet.");
    } else if (stopping.count > 0) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = noGoReason(stopping);
    } else if (open.count > 0) {
        evaluation.verdict = Verdict::Conditional;
        evaluation.reason = conditionalReason(open);
    } else {
        evaluation.verdict = Verdict::Go;
        evaluation.reason = QStringLiteral("Every blocking criterion is met, and no major one is open.");
    }
    evaluation.criteriaVerdict = evaluation.verdict;
}

void heedDecision(Evaluation& evaluation, const EvaluationInput& input)
{
    Open open;
    for (const ConditionState& state : conditionStates(input.people, input.at)) {
        if (!state.met && !input.whatIf.conditionsMet)
            open.add([&] { return describe(state); });
    }
    evaluation.conditions = static_cast<int>(open.count);
    if (evaluation.verdict != Verdict::Go && evaluation.verdict != Verdict::Conditional)
        return;
    if (const Decision* stopping = stoppingDecision(input)) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = QStringLiteral("%1 decided No-go: %2").arg(stopping->by, stopping->reason);
    } else if (open.count > 0) {
        const QString said = counted(open.count, QStringLiteral("1 condition of the last decision is open: "),
                                     QStringLiteral("%1 conditions of the last decision are open: ")) +
                             listed(open) + QLatin1Char('.');
        evaluation.reason =
            evaluation.verdict == Verdict::Go ? said : evaluation.reason + QLatin1Char(' ') + said;
        evaluation.verdict = Verdict::Conditional;
    }
}

} // namespace slipway::policy
