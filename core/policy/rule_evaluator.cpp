// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_evaluator.h"

#include "core/policy/display.h"
#include "core/policy/people_rules.h"
#include "core/policy/rule_wording.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <span>

namespace slipway::policy {

using namespace model;

namespace {

using Parts = std::span<const Ruling>;

/// What the part at `deciding` says, said by all of them.
void follow(Ruling& ruling, Parts parts, size_t deciding)
{
    ruling.deciding = deciding;
    ruling.state = parts[deciding].state;
    ruling.isSilent = parts[deciding].isSilent;
    ruling.hasMeasured = parts[deciding].hasMeasured;
}

/// From worst to best. A warning waits for a confirmation; what rests on a waiver has none to wait for.
int rankOf(ResultState state)
{
    constexpr std::array order{ResultState::Fail, ResultState::Stale, ResultState::Unknown,
                               ResultState::Waived, ResultState::Warn};
    return static_cast<int>(std::find(order.begin(), order.end(), state) - order.begin());
}

/// The worst part decides; with all passing, the first.
void allOf(Ruling& ruling, Parts parts)
{
    const auto worst = std::min_element(parts.begin(), parts.end(), [](const Ruling& a, const Ruling& b) {
        return rankOf(a.state) < rankOf(b.state);
    });
    follow(ruling, parts, static_cast<size_t>(worst - parts.begin()));
}

/// The best part decides among pass, warn and waived. Otherwise a part that is not yet known could still turn
/// it, unless it is only that nobody was asked.
void anyOf(Ruling& ruling, Parts parts)
{
    constexpr std::array order{ResultState::Pass,  ResultState::Warn,    ResultState::Waived,
                               ResultState::Stale, ResultState::Unknown, ResultState::Fail};
    for (const ResultState state : order) {
        // Of several in one state, one that measured something says more.
        const Ruling* first = nullptr;
        const Ruling* measured = nullptr;
        for (const Ruling& part : parts) {
            if (part.state != state || part.isSilent)
                continue;
            first = first ? first : &part;
            measured = measured || !part.hasMeasured ? measured : &part;
        }
        if (first) {
            follow(ruling, parts, static_cast<size_t>((measured ? measured : first) - parts.data()));
            return;
        }
    }
    follow(ruling, parts, 0);
}

/// The place of the first part in that state, which there is.
size_t firstOf(Parts parts, ResultState state)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Ruling& r) { return r.state == state; });
    return static_cast<size_t>(found - parts.begin());
}

/// What holds by a check that can be wrong, or by a waiver, is neither there for certain nor absent.
void notOf(Ruling& ruling, Parts parts)
{
    follow(ruling, parts, 0);
    if (ruling.state == ResultState::Pass)
        ruling.state = ResultState::Fail;
    else if (ruling.state == ResultState::Fail)
        ruling.state = ResultState::Pass;
    else if (ruling.state == ResultState::Warn || ruling.state == ResultState::Waived)
        ruling.state = ResultState::Unknown;
}

/// Holds for certain if every number from the passing parts to those that could still pass meets it; as far
/// as is known, if the number does that takes every warning, or also every waiver, for a pass.
void countOf(Ruling& ruling, Parts parts, const CompositeRule& rule)
{
    const auto count = [&](auto... states) {
        return std::count_if(parts.begin(), parts.end(),
                             [&](const Ruling& p) { return ((p.state == states) || ...); });
    };
    const qint64 certain = count(ResultState::Pass);
    const qint64 likely = certain + count(ResultState::Warn);
    const qint64 allowed = likely + count(ResultState::Waived);
    const qint64 possible = allowed + count(ResultState::Unknown, ResultState::Stale);
    const auto isMetBy = [&](qint64 number) { return compares(rule.op, double(number), double(rule.value)); };
    bool always = true;
    bool never = true;
    for (qint64 number = certain; number <= possible; ++number) {
        always = always && isMetBy(number);
        never = never && !isMetBy(number);
    }
    ruling.hasMeasured = true;
    if (always)
        ruling.state = ResultState::Pass;
    else if (never)
        ruling.state = ResultState::Fail;
    else if (allowed == possible && isMetBy(likely) && (likely == allowed || isMetBy(allowed)))
        ruling.state = ResultState::Warn;
    else if (allowed == possible && isMetBy(allowed))
        follow(ruling, parts, firstOf(parts, ResultState::Waived));
    else
        ruling.state = count(ResultState::Stale) > 0 ? ResultState::Stale : ResultState::Unknown;
}

void applyWaiver(CriterionResult& result, const EvaluationInput& input)
{
    const bool isOpen = result.state == ResultState::Fail || result.state == ResultState::Stale ||
                        result.state == ResultState::Unknown;
    if (!isOpen)
        return;
    const Phrases& phrases = *input.phrases;
    if (const Waiver* waiver = waiverInForce(result.criterion, input.people, input.at)) {
        result.state = ResultState::Waived;
        result.answerEndsAt = waiver->expiresAt;
        result.judged.insert(result.judged.begin(),
                             Judged{{}, waiver->id, waiver->approvedBy, {}, waiver->at});
        const bool isOwn = waiver->requestedBy.isEmpty() || waiver->requestedBy == waiver->approvedBy;
        result.explanation = phrases.say(
            isOwn ? QT_TRANSLATE_NOOP("Evaluation", "Waived by %1, ends %2: %3 (%4)")
                  : QT_TRANSLATE_NOOP("Evaluation", "Waived by %1, ends %2, requested by %5: %3 (%4)"),
            {waiver->approvedBy, displayUntil(waiver->expiresAt, input.at, phrases), waiver->reason,
             result.explanation, waiver->requestedBy});
    }
    if (const Waiver* asked = pendingWaiver(result.criterion, input.people, input.at))
        result.explanation =
            phrases.sentences(result.explanation,
                              phrases.say(QT_TRANSLATE_NOOP("Evaluation", "A waiver is asked for by %1: %2"),
                                          {asked->requestedBy, asked->reason}));
}

/// "ada: no personal data (approved by bo)".
QString wordsOf(const NotApplicable& said, const Phrases& phrases)
{
    return phrases.say(isApprovedByAnother(said) ? QT_TRANSLATE_NOOP("Evaluation", "%1: %2 (approved by %3)")
                                                 : QT_TRANSLATE_NOOP("Evaluation", "%1: %2"),
                       {said.by, said.reason, said.approvedBy});
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
    , m_results(input.policy.criteria.size())
    , m_isJudged(input.policy.criteria.size(), 0)
{
}

const CriterionResult& RuleEvaluator::result(size_t index)
{
    if (!m_isJudged[index]) {
        m_results[index] = judge(index);
        noteOwner(m_results[index], m_input);
        m_isJudged[index] = 1;
    }
    return m_results[index];
}

std::vector<CriterionResult> RuleEvaluator::takeResults()
{
    for (size_t i = 0; i < m_results.size(); ++i)
        (void)result(i);
    m_isJudged.assign(m_isJudged.size(), 0);
    return std::exchange(m_results, std::vector<CriterionResult>(m_isJudged.size()));
}

Weighed& RuleEvaluator::nextWeighed()
{
    if (m_depth == m_weighed.size())
        m_weighed.emplace_back();
    m_weighed[m_depth].clear();
    return m_weighed[m_depth];
}

bool RuleEvaluator::applies(size_t index, Weighed& weighed)
{
    // What is not known to be out of scope is in it.
    const QScopedValueRollback<Age> anyAge(m_age, Age::IsIgnored);
    const auto& when = m_input.compiled->criteria()[index].when;
    return !when || rule(*when, m_input.policy.criteria[index], weighed).state != ResultState::Fail;
}

Answer RuleEvaluator::decide(size_t index, Weighed& weighed)
{
    const Criterion& criterion = m_input.policy.criteria[index];
    weighed.clear();
    const Ruling ruling = rule(m_input.compiled->criteria()[index].rule, criterion, weighed);
    Answer decided = RuleWording(m_input, criterion, weighed, m_results).say(ruling);
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

ResultState RuleEvaluator::withoutWaivers(size_t index, const Answer& decided, Weighed& weighed)
{
    if (decided.state != ResultState::Waived)
        return decided.state;
    const QScopedValueRollback<bool> asIfNone(m_heedsWaivers, false);
    return decide(index, weighed).state;
}

CriterionResult RuleEvaluator::judge(size_t index)
{
    const Criterion& criterion = m_input.policy.criteria[index];
    Weighed& weighed = nextWeighed();
    const QScopedValueRollback<size_t> deeper(m_depth, m_depth + 1);
    CriterionResult result;
    result.criterion = criterion.id;
    if (!applies(index, weighed)) {
        result.state = result.withoutWaiver = ResultState::NotApplicable;
        result.explanation =
            m_input.phrases->say(QT_TRANSLATE_NOOP("Evaluation", "Does not apply to this project."));
        return result;
    }
    const auto overridden = m_input.whatIf.states.constFind(criterion.id);
    const bool isWhatIf = overridden != m_input.whatIf.states.constEnd();
    const NotApplicable* takenOut = isWhatIf ? nullptr : currentNotApplicable(criterion, m_input);
    if (takenOut) {
        result.state = result.withoutWaiver = ResultState::NotApplicable;
        result.explanation = wordsOf(*takenOut, *m_input.phrases);
        result.judged = {Judged{{}, takenOut->id, takenOut->by, {}, takenOut->at}};
        return result;
    }
    Answer decided = decide(index, weighed);
    result.state = decided.state;
    result.explanation = sentence(decided, *m_input.phrases);
    result.measured = std::move(decided.measured);
    result.required = std::move(decided.required);
    result.facts = std::move(decided.facts);
    if (result.facts.size() > 1)
        result.facts.removeDuplicates();
    result.judged = std::move(decided.judged);
    if (decided.state != ResultState::Unknown)
        result.answerEndsAt = decided.endsAt;
    if (isWhatIf) {
        result.state = *overridden;
        result.judged = {Judged{{}, {}, QStringLiteral("what if"), {}, m_input.at}};
    }
    result.withoutWaiver = isWhatIf ? result.state : withoutWaivers(index, decided, weighed);
    applyWaiver(result, m_input);
    return result;
}

Ruling RuleEvaluator::rule(const CompiledRule& compiled, const Criterion& criterion, Weighed& weighed)
{
    const auto& node = compiled.rule->node;
    if (std::holds_alternative<FactRule>(node))
        return judgeFact(compiled, criterion, m_input, m_age, weighed.readings);
    if (std::holds_alternative<AttestedRule>(node))
        return ruleAttested(compiled, criterion, weighed);
    if (std::holds_alternative<KindRule>(node))
        return ruleKind(compiled);
    if (std::holds_alternative<CriterionRule>(node))
        return ruleReference(compiled);
    return ruleComposite(compiled, criterion, weighed);
}

Ruling RuleEvaluator::ruleComposite(const CompiledRule& compiled, const Criterion& criterion,
                                    Weighed& weighed)
{
    Ruling ruling;
    ruling.rule = &compiled;
    ruling.count = compiled.parts.size();
    if (ruling.count == 0)
        return ruling;
    ruling.grounds = Grounds::Parts;
    // The parts lie together: their own parts come after them.
    ruling.first = weighed.parts.size();
    weighed.parts.resize(ruling.first + ruling.count);
    for (size_t i = 0; i < ruling.count; ++i) {
        const Ruling part = rule(compiled.parts[i], criterion, weighed);
        weighed.parts[ruling.first + i] = part;
    }
    const Parts parts = Parts(weighed.parts).subspan(ruling.first, ruling.count);
    const auto& composite = std::get<CompositeRule>(compiled.rule->node);
    switch (composite.quantifier) {
    case Quantifier::All:
        allOf(ruling, parts);
        break;
    case Quantifier::Any:
        anyOf(ruling, parts);
        break;
    case Quantifier::Not:
        notOf(ruling, parts);
        // A condition that is not met leaves the answer to the other ways.
        if (compiled.isCondition)
            ruling.isSilent = ruling.state == ResultState::Fail;
        break;
    case Quantifier::Count:
        countOf(ruling, parts, composite);
        break;
    }
    return ruling;
}

Ruling RuleEvaluator::ruleAttested(const CompiledRule& compiled, const Criterion& criterion,
                                   Weighed& weighed) const
{
    Ruling ruling;
    ruling.rule = &compiled;
    if (!currentAttestation(criterion.id, m_input)) {
        ruling.isSilent = true;
        return ruling;
    }
    Answer answer = judgeAttestation(criterion, m_input);
    ruling.grounds = Grounds::PersonsWord;
    ruling.state = answer.state;
    ruling.hasMeasured = !answer.measured.isEmpty();
    ruling.first = weighed.answers.size();
    ruling.count = 1;
    weighed.answers.push_back(std::move(answer));
    return ruling;
}

Ruling RuleEvaluator::ruleKind(const CompiledRule& compiled) const
{
    Ruling ruling;
    ruling.rule = &compiled;
    ruling.grounds = Grounds::Kind;
    ruling.hasMeasured = true;
    const auto& kinds = std::get<KindRule>(compiled.rule->node).kinds;
    const ProjectKind kind = m_input.project.kind;
    // A project that has not said what it is may be any kind.
    if (kind != ProjectKind::Unspecified)
        ruling.state = std::find(kinds.begin(), kinds.end(), kind) != kinds.end() ? ResultState::Pass
                                                                                  : ResultState::Fail;
    return ruling;
}

bool RuleEvaluator::isOneWordOnly(size_t index) const
{
    const NotApplicable* said = currentNotApplicable(m_input.policy.criteria[index], m_input);
    return said && !isApprovedByAnother(*said);
}

Ruling RuleEvaluator::ruleReference(const CompiledRule& compiled)
{
    Ruling ruling;
    ruling.rule = &compiled;
    if (!compiled.criterion)
        return ruling;
    const QScopedValueRollback<Age> ownAge(m_age, Age::Counts);
    ruling.grounds = Grounds::OtherCriterion;
    ruling.hasMeasured = true;
    const CriterionResult& other = result(*compiled.criterion);
    ruling.state = m_heedsWaivers ? other.state : other.withoutWaiver;
    if (ruling.state == ResultState::NotApplicable)
        ruling.state = isOneWordOnly(*compiled.criterion) ? ResultState::Unknown : ResultState::Pass;
    return ruling;
}

} // namespace slipway::policy
