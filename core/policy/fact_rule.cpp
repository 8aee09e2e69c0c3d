// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fact_rule.h"

#include "core/policy/stated_facts.h"

#include <QVarLengthArray>

#include <algorithm>

namespace slipway::policy {

using namespace model;

namespace {

bool isBound(const Evidence& evidence, Binding binding, const Release& release)
{
    const Subject& subject = evidence.subject;
    switch (binding) {
    case Binding::Commit:
        return subject.commit == release.target;
    case Binding::Release:
        return subject.release == release.name || subject.commit == release.target;
    case Binding::Environment:
        return subject.environment.compare(toKey(release.stage), Qt::CaseInsensitive) == 0;
    case Binding::Project:
        return true;
    }
    Q_UNREACHABLE();
}

bool isStale(const Evidence& evidence, const Criterion& criterion, const QDateTime& at)
{
    if (evidence.expiresAt && *evidence.expiresAt <= at)
        return true;
    return criterion.freshness && evidence.observedAt.msecsTo(at) > criterion.freshness->count();
}

/// The sources that have spoken; seldom more than two.
class Spoken
{
public:
    /// False if this one spoke before.
    bool isFirstWord(const SourceRef& source)
    {
        const bool spoke = std::any_of(m_sources.begin(), m_sources.end(), [&](const SourceRef* other) {
            return other->plugin == source.plugin && other->instance == source.instance;
        });
        if (!spoke)
            m_sources.push_back(&source);
        return !spoke;
    }

private:
    QVarLengthArray<const SourceRef*, 8> m_sources;
};

ResultState stateOf(const FactValue& value, const FactRule& rule, const QRegularExpression& pattern)
{
    const bool holdsTrue = meets(value, rule, pattern);
    if (rule.isHint)
        return holdsTrue ? ResultState::Warn : ResultState::Unknown;
    return holdsTrue ? ResultState::Pass : ResultState::Fail;
}

/// Decides among the fresh readings from `first` on, and puts the deciding one there.
ResultState decide(const FactRule& rule, const QRegularExpression& pattern, std::vector<Reading>& readings,
                   size_t first)
{
    size_t deciding = first;
    ResultState state = stateOf(readings[first].fact->value, rule, pattern);
    for (size_t i = first + 1; i < readings.size(); ++i) {
        const ResultState other = stateOf(readings[i].fact->value, rule, pattern);
        // ResultState runs from worst to best.
        if (rule.anySource ? other > state : other < state) {
            state = other;
            deciding = i;
        }
    }
    const auto place = [&](size_t at) { return readings.begin() + static_cast<std::ptrdiff_t>(at); };
    std::rotate(place(first), place(deciding), place(deciding + 1));
    return state;
}

bool saysSomething(const FactValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return !text || !text->isEmpty();
}

} // namespace

bool compares(CompareOp op, double left, double right)
{
    switch (op) {
    case CompareOp::Equal:
    case CompareOp::In:
        return left == right;
    case CompareOp::NotEqual:
        return left != right;
    case CompareOp::Less:
        return left < right;
    case CompareOp::LessOrEqual:
        return left <= right;
    case CompareOp::Greater:
        return left > right;
    case CompareOp::GreaterOrEqual:
        return left >= right;
    case CompareOp::Matches:
    case CompareOp::Exists:
        return false;
    }
    Q_UNREACHABLE();
}

bool meets(const FactValue& value, const FactRule& rule, const QRegularExpression& pattern)
{
    const auto equals = [&](const FactValue& wanted) {
        const auto a = asNumber(value);
        const auto b = asNumber(wanted);
        return a && b ? *a == *b : value == wanted;
    };
    switch (rule.op) {
    case CompareOp::Exists:
        return true;
    case CompareOp::Equal:
    case CompareOp::In:
        return std::any_of(rule.values.begin(), rule.values.end(), equals);
    case CompareOp::NotEqual:
        return std::none_of(rule.values.begin(), rule.values.end(), equals);
    case CompareOp::Less:
    case CompareOp::LessOrEqual:
    case CompareOp::Greater:
    case CompareOp::GreaterOrEqual: {
        const auto measured = asNumber(value);
        const auto wanted = rule.values.empty() ? std::nullopt : asNumber(rule.values.front());
        return measured && wanted && compares(rule.op, *measured, *wanted);
    }
    case CompareOp::Matches: {
        const auto* text = std::get_if<QString>(&value);
        return text && !pattern.pattern().isEmpty() && pattern.match(*text).hasMatch();
    }
    }
    Q_UNREACHABLE();
}

namespace {

/// The readings that count, in two piles.
struct Piles
{
    std::vector<Reading>& fresh; ///< from `first` on
    Reading stale;               ///< the newest that is too old
    const Evidence* elsewhere = nullptr;
};

void sortReadings(const QString& fact, const Criterion& criterion, const EvaluationInput& input, Age age,
                  Piles& piles)
{
    Spoken spoken;
    for (const Reading& reading : input.facts.readings(fact)) {
        const Evidence& evidence = *reading.evidence;
        if (evidence.recordedAt > input.at)
            continue;
        if (!isBound(evidence, criterion.boundTo, input.release)) {
            if (!piles.elsewhere)
                piles.elsewhere = &evidence;
            continue;
        }
        if (!spoken.isFirstWord(evidence.source))
            continue;
        if (age == Age::IsIgnored || !isStale(evidence, criterion, input.at))
            piles.fresh.push_back(reading);
        else if (!piles.stale.evidence)
            piles.stale = reading;
    }
}

/// `rule` is that of `compiled`, its operand resolved.
Ruling judgeReadings(const CompiledRule& compiled, const FactRule& rule, const Criterion& criterion,
                     const EvaluationInput& input, Age age, std::vector<Reading>& counted)
{
    Ruling ruling;
    ruling.rule = &compiled;
    ruling.first = counted.size();
    Piles piles{counted, {}};
    if (!compiled.isStated) {
        sortReadings(rule.fact, criterion, input, age, piles);
    } else if (const auto stated = statedReading(rule.fact, input)) {
        // That a brief says it does not age.
        if (!compiled.isCondition && age == Age::Counts && isStale(*stated->evidence, criterion, input.at))
            piles.stale = *stated;
        else
            counted.push_back(*stated);
    }
    ruling.elsewhere = piles.elsewhere;
    if (counted.size() > ruling.first) {
        ruling.state = decide(rule, compiled.pattern, counted, ruling.first);
        ruling.grounds = Grounds::FreshReadings;
    } else if (piles.stale.evidence) {
        counted.push_back(piles.stale);
        ruling.state = ResultState::Stale;
        ruling.grounds = Grounds::StaleReading;
    } else if (ruling.elsewhere) {
        ruling.grounds = Grounds::OtherSubject;
    } else if (compiled.isCondition) {
        // What the brief in force does not say is known not to be said.
        ruling.state = ResultState::Fail;
        ruling.isSilent = true;
    }
    ruling.count = counted.size() - ruling.first;
    ruling.hasMeasured = ruling.count > 0 && saysSomething(counted[ruling.first].fact->value);
    return ruling;
}

} // namespace

Ruling judgeFact(const CompiledRule& rule, const Criterion& criterion, const EvaluationInput& input, Age age,
                 std::vector<Reading>& counted)
{
    const FactRule& fact = std::get<FactRule>(rule.rule->node);
    if (!fact.operand)
        return judgeReadings(rule, fact, criterion, input, age, counted);
    const auto stated = statedReading(fact.operand->fact, input);
    const auto number = stated ? asNumber(stated->fact->value) : std::nullopt;
    if (!number) {
        Ruling ruling;
        ruling.rule = &rule;
        ruling.grounds = Grounds::NoOperand;
        // Beside another way to answer, what there is nothing to compare with does not count.
        ruling.isSilent = true;
        return ruling;
    }
    FactRule plain = fact;
    plain.operand.reset();
    plain.values = {FactValue(fact.operand->times * *number)};
    Ruling ruling = judgeReadings(rule, plain, criterion, input, age, counted);
    ruling.operand = *stated;
    return ruling;
}

} // namespace slipway::policy
