// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_evaluator.h"

#include "core/policy/display.h"
#include "core/policy/fact_rule.h"
#include "core/policy/people_rules.h"

#include <QScopedValueRollback>

namespace slipway::policy {

using namespace model;

namespace {

void absorb(Answer& into, const Answer& part)
{
    into.facts += part.facts;
    into.judged.insert(into.judged.end(), part.judged.begin(), part.judged.end());
}

/// `deciding` with the grounds of all parts, its own first.
Answer decidedBy(const Answer& deciding, const std::vector<Answer>& parts)
{
    Answer answer = deciding;
    for (const Answer& part : parts) {
        if (&part != &deciding)
            absorb(answer, part);
    }
    return answer;
}

/// The worst part decides; with all passing, the first.
Answer allOf(const std::vector<Answer>& parts)
{
    const auto worst = std::min_element(parts.begin(), parts.end(),
                                        [](const Answer& a, const Answer& b) { return a.state < b.state; });
    Answer answer = decidedBy(*worst, parts);
    for (const Answer& part : parts) {
        if (part.endsAt && (!answer.endsAt || *part.endsAt < *answer.endsAt))
            answer.endsAt = part.endsAt;
    }
    return answer;
}

/// The best part decides among pass and warn. Otherwise a part that is not yet known could still turn it,
/// unless it is only that nobody was asked.
Answer anyOf(const std::vector<Answer>& parts)
{
    const auto find = [&](auto&& wanted) {
        const auto found = std::find_if(parts.begin(), parts.end(), wanted);
        return found == parts.end() ? nullptr : &*found;
    };
    // Of several in one state, one that measured something says more.
    const auto inState = [&](ResultState state) {
        const Answer* measured = find([state](const Answer& part) {
            return part.state == state && !part.isSilent && !part.measured.isEmpty();
        });
        return measured ? measured
                        : find([state](const Answer& part) { return part.state == state && !part.isSilent; });
    };
    const Answer* deciding = inState(ResultState::Pass);
    for (const ResultState state :
         {ResultState::Warn, ResultState::Stale, ResultState::Unknown, ResultState::Fail}) {
        if (!deciding)
            deciding = inState(state);
    }
    if (!deciding)
        deciding = &parts.front();
    Answer answer = decidedBy(*deciding, parts);
    // "attested" against what the evidence would have had to show.
    if (deciding != &parts.front() && !parts.front().required.isEmpty())
        answer.required = parts.front().required;
    return answer;
}

Answer notOf(const Answer& part)
{
    Answer answer = part;
    if (part.state == ResultState::Pass)
        answer.state = ResultState::Fail;
    else if (part.state == ResultState::Fail)
        answer.state = ResultState::Pass;
    answer.required = part.required == QLatin1String("present") ? QStringLiteral("absent")
                                                                : QStringLiteral("not ") + part.required;
    return answer;
}

/// Holds for certain if every number from the passing parts to those that could still pass meets it.
Answer countOf(const CompositeRule& rule, const std::vector<Answer>& parts)
{
    const auto count = [&](auto... states) {
        return std::count_if(parts.begin(), parts.end(),
                             [&](const Answer& p) { return ((p.state == states) || ...); });
    };
    const auto meetsCount = [&](qint64 number) {
        FactRule comparison;
        comparison.op = rule.op;
        comparison.values = {FactValue(rule.value)};
        return meets(FactValue(number), comparison);
    };
    const qint64 certain = count(ResultState::Pass);
    const qint64 likely = certain + count(ResultState::Warn);
    const qint64 possible = likely + count(ResultState::Unknown, ResultState::Stale);
    bool always = true;
    bool never = true;
    for (qint64 number = certain; number <= possible; ++number) {
        always = always && meetsCount(number);
        never = never && !meetsCount(number);
    }
    Answer answer = decidedBy(parts.front(), parts);
    answer.isSilent = false;
    if (always)
        answer.state = ResultState::Pass;
    else if (never)
        answer.state = ResultState::Fail;
    else if (likely == possible)
        answer.state = ResultState::Warn;
    else
        answer.state = count(ResultState::Stale) > 0 ? ResultState::Stale : ResultState::Unknown;
    answer.measured = QStringLiteral("%1 of %2").arg(certain).arg(parts.size());
    answer.required = displayCount(rule);
    answer.because.clear();
    return answer;
}

QString sentence(const Answer& answer)
{
    QString text;
    if (!answer.measured.isEmpty() && !answer.required.isEmpty())
        text = QStringLiteral("Measured %1, needs %2.").arg(answer.measured, answer.required);
    if (!answer.because.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + answer.because;
    return text.isEmpty() ? QStringLiteral("Needs %1.").arg(answer.required) : text;
}

void applyWaiver(CriterionResult& result, const EvaluationInput& input)
{
    const bool isOpen = result.state == ResultState::Fail || result.state == ResultState::Stale ||
                        result.state == ResultState::Unknown;
    if (!isOpen)
        return;
    if (const Waiver* waiver = waiverInForce(result.criterion, input.people, input.at)) {
        result.state = ResultState::Waived;
        result.answerEndsAt = waiver->expiresAt;
        result.judged.insert(result.judged.begin(),
                             Judged{{}, waiver->id, waiver->approvedBy, {}, waiver->at});
        result.explanation = QStringLiteral("Waived by %1, ends %2: %3 (%4)")
                                 .arg(waiver->approvedBy, displayUntil(waiver->expiresAt, input.at),
                                      waiver->reason, result.explanation);
    }
    if (const Waiver* asked = pendingWaiver(result.criterion, input.people, input.at))
        result.explanation +=
            QStringLiteral(" A waiver is asked for by %1: %2").arg(asked->requestedBy, asked->reason);
}

/// "ada: no personal data (approved by bo)".
QString wordsOf(const NotApplicable& said)
{
    const QString approval =
        said.approvedBy.isEmpty() ? QString() : QStringLiteral(" (approved by %1)").arg(said.approvedBy);
    return QStringLiteral("%1: %2%3").arg(said.by, said.reason, approval);
}

void noteOwner(CriterionResult& result, const EvaluationInput& input)
{
    const Assignment* assignment = currentAssignment(result.criterion, input.people, input.at);
    if (!assignment)
        return;
    result.owner = assignment->owner;
    result.due = assignment->due;
    // A waiver lets the release go; it does not do the work.
    const ResultState state = result.withoutWaiver;
    const bool isOpen =
        state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown;
    result.isOverdue = isOpen && assignment->due && *assignment->due < input.at;
}

} // namespace

RuleEvaluator::RuleEvaluator(const EvaluationInput& input)
    : m_input(input)
{
}

const CriterionResult& RuleEvaluator::result(const Criterion& criterion)
{
    auto found = m_results.find(criterion.id);
    if (found == m_results.end()) {
        CriterionResult judged = judge(criterion);
        noteOwner(judged, m_input);
        found = m_results.insert(criterion.id, std::move(judged));
    }
    return *found;
}

bool RuleEvaluator::applies(const Criterion& criterion)
{
    // What is not known to be out of scope is in it.
    const QScopedValueRollback<Age> anyAge(m_age, Age::IsIgnored);
    return !criterion.when || answer(*criterion.when, criterion).state != ResultState::Fail;
}

Answer RuleEvaluator::decide(const Criterion& criterion)
{
    Answer decided = answer(criterion.rule, criterion);
    const Attestation* attestation = currentAttestation(criterion.id, m_input);
    if (attestation && !attestation->holds) {
        // A person's no stands, whatever a check found.
        Answer denied = judgeAttestation(criterion, m_input);
        if (denied.state == ResultState::Fail) {
            denied.required = decided.required;
            return denied;
        }
    }
    return decided;
}

CriterionResult RuleEvaluator::judge(const Criterion& criterion)
{
    CriterionResult result;
    result.criterion = criterion.id;
    if (!applies(criterion)) {
        result.state = result.withoutWaiver = ResultState::NotApplicable;
        result.explanation = QStringLiteral("Does not apply to this project.");
        return result;
    }
    const auto overridden = m_input.whatIf.states.constFind(criterion.id);
    const bool isWhatIf = overridden != m_input.whatIf.states.constEnd();
    const NotApplicable* takenOut = isWhatIf ? nullptr : currentNotApplicable(criterion, m_input);
    if (takenOut) {
        result.state = result.withoutWaiver = ResultState::NotApplicable;
        result.explanation = wordsOf(*takenOut);
        result.judged = {Judged{{}, takenOut->id, takenOut->by, {}, takenOut->at}};
        return result;
    }
    const Answer decided = decide(criterion);
    result.state = decided.state;
    result.measured = decided.measured;
    result.required = decided.required;
    result.explanation = sentence(decided);
    result.facts = decided.facts;
    result.facts.removeDuplicates();
    result.judged = decided.judged;
    if (decided.state != ResultState::Unknown)
        result.answerEndsAt = decided.endsAt;
    if (isWhatIf) {
        result.state = *overridden;
        result.judged = {Judged{{}, {}, QStringLiteral("what if"), {}, m_input.at}};
    }
    result.withoutWaiver = result.state;
    applyWaiver(result, m_input);
    return result;
}

Answer RuleEvaluator::answer(const Rule& rule, const Criterion& criterion)
{
    if (const auto* fact = std::get_if<FactRule>(&rule.node))
        return judgeFact(*fact, criterion, m_input, m_age);
    if (std::holds_alternative<AttestedRule>(rule.node))
        return judgeAttestation(criterion, m_input);
    if (const auto* kind = std::get_if<KindRule>(&rule.node))
        return answerKind(*kind);
    if (const auto* reference = std::get_if<CriterionRule>(&rule.node))
        return answerReference(reference->criterion);
    return answerComposite(std::get<CompositeRule>(rule.node), criterion);
}

Answer RuleEvaluator::answerComposite(const CompositeRule& rule, const Criterion& criterion)
{
    std::vector<Answer> parts;
    parts.reserve(rule.parts.size());
    for (const Rule& part : rule.parts)
        parts.push_back(answer(part, criterion));
    if (parts.empty())
        return {};
    switch (rule.quantifier) {
    case Quantifier::All:
        return allOf(parts);
    case Quantifier::Any:
        return anyOf(parts);
    case Quantifier::Not:
        return notOf(parts.front());
    case Quantifier::Count:
        return countOf(rule, parts);
    }
    Q_UNREACHABLE();
}

Answer RuleEvaluator::answerKind(const KindRule& rule) const
{
    Answer answer;
    const ProjectKind kind = m_input.project.kind;
    // A project that has not said what it is may be any kind.
    if (kind == ProjectKind::Unspecified)
        answer.state = ResultState::Unknown;
    else
        answer.state = std::find(rule.kinds.begin(), rule.kinds.end(), kind) != rule.kinds.end()
                           ? ResultState::Pass
                           : ResultState::Fail;
    answer.measured = toKey(kind);
    QStringList kinds;
    for (const ProjectKind wanted : rule.kinds)
        kinds += toKey(wanted);
    answer.required = kinds.join(QLatin1String(", "));
    return answer;
}

bool RuleEvaluator::isOneWordOnly(const CriterionId& id) const
{
    const Criterion* criterion = m_input.policy.find(id);
    const NotApplicable* said = criterion ? currentNotApplicable(*criterion, m_input) : nullptr;
    return said && said->approvedBy.isEmpty();
}

Answer RuleEvaluator::answerReference(const CriterionId& id)
{
    const Criterion* criterion = m_input.policy.find(id);
    if (!criterion)
        return {};
    const QScopedValueRollback<Age> ownAge(m_age, Age::Counts);
    const CriterionResult other = result(*criterion);
    Answer answer;
    answer.state = other.state;
    if (other.state == ResultState::Waived)
        answer.state = ResultState::Warn;
    else if (other.state == ResultState::NotApplicable)
        answer.state = isOneWordOnly(other.criterion) ? ResultState::Unknown : ResultState::Pass;
    answer.measured = toKey(other.state);
    answer.required = QStringLiteral("pass of “%1”").arg(criterion->question);
    answer.because = other.explanation;
    answer.facts = other.facts;
    answer.judged = other.judged;
    return answer;
}

} // namespace slipway::policy
