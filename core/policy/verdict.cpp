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

QString listed(const QStringList& items)
{
    QString text = items.mid(0, kNamedInReason).join(QLatin1String("; "));
    if (items.size() > kNamedInReason)
        text += QStringLiteral("; and %1 more").arg(items.size() - kNamedInReason);
    return text;
}

QString counted(qsizetype number, const QString& one, const QString& other)
{
    return number == 1 ? one : other.arg(number);
}

QString noGoReason(const QStringList& stopping)
{
    return counted(stopping.size(), QStringLiteral("1 blocking criterion is not met: "),
                   QStringLiteral("%1 blocking criteria are not met: ")) +
           listed(stopping) + QLatin1Char('.');
}

QString conditionalReason(const QStringList& open)
{
    return counted(open.size(), QStringLiteral("No blocker stands in the way, but 1 criterion is open: "),
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
    QStringList stopping;
    QStringList open;
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
            stopping += describe(criterion, result);
        else if (effect == Weighs::MakesConditional)
            open += describe(criterion, result);
    }
    evaluation.blockers = static_cast<int>(stopping.size());
    evaluation.score = weight > 0 ? 100 * passing / weight : 0;
    if (!hasGrounds) {
        evaluation.verdict = Verdict::NoEvidence;
        evaluation.reason = QStringLiteral("Nothing has been observed about this release yet.");
    } else if (!stopping.isEmpty()) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = noGoReason(stopping);
    } else if (!open.isEmpty()) {
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
    QStringList open;
    for (const ConditionState& state : conditionStates(input.people, input.at)) {
        if (!state.met && !input.whatIf.conditionsMet)
            open += describe(state);
    }
    evaluation.conditions = static_cast<int>(open.size());
    if (evaluation.verdict != Verdict::Go && evaluation.verdict != Verdict::Conditional)
        return;
    if (const Decision* stopping = stoppingDecision(input)) {
        evaluation.verdict = Verdict::NoGo;
        evaluation.reason = QStringLiteral("%1 decided No-go: %2").arg(stopping->by, stopping->reason);
    } else if (!open.isEmpty()) {
        const QString said =
            counted(open.size(), QStringLiteral("1 condition of the last decision is open: "),
                    QStringLiteral("%1 conditions of the last decision are open: ")) +
            listed(open) + QLatin1Char('.');
        evaluation.reason =
            evaluation.verdict == Verdict::Go ? said : evaluation.reason + QLatin1Char(' ') + said;
        evaluation.verdict = Verdict::Conditional;
    }
}

} // namespace slipway::policy
