// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fact_rule.h"

#include "core/policy/display.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::policy {

using namespace model;

namespace {

/// The readings of a fact sorted into those that count, those too old to, and those about something else.
struct Eligible
{
    std::vector<Reading> fresh;
    std::vector<Reading> stale;
    const Evidence* elsewhere = nullptr; ///< newest evidence bound to another commit, release or environment
};

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

Eligible eligibleReadings(const QString& fact, const Criterion& criterion, const EvaluationInput& input,
                          Age age)
{
    Eligible eligible;
    QSet<std::pair<QStringView, QStringView>> seen;
    for (const Reading& reading : input.facts.readings(fact)) {
        const Evidence& evidence = *reading.evidence;
        if (evidence.recordedAt > input.at)
            continue;
        if (!isBound(evidence, criterion.boundTo, input.release)) {
            if (!eligible.elsewhere)
                eligible.elsewhere = &evidence;
            continue;
        }
        const std::pair<QStringView, QStringView> source(evidence.source.plugin, evidence.source.instance);
        if (seen.contains(source))
            continue;
        seen.insert(source);
        (age == Age::Counts && isStale(evidence, criterion, input.at) ? eligible.stale : eligible.fresh)
            .push_back(reading);
    }
    return eligible;
}

Judged judgedBy(const Evidence& evidence)
{
    Judged judged;
    judged.evidence = evidence.id;
    judged.by = evidence.source.plugin;
    judged.observedAt = evidence.observedAt;
    if (!evidence.provenance.empty())
        judged.where = evidence.provenance.front().uri;
    else if (!evidence.findings.empty())
        judged.where = evidence.findings.front().path;
    return judged;
}

QString elsewhereText(const Evidence& evidence, Binding binding, const Release& release)
{
    switch (binding) {
    case Binding::Commit:
        return evidence.subject.commit.isEmpty()
                   ? QStringLiteral("The evidence names no commit, so it does not count for %1.")
                         .arg(release.target.shortHex())
                   : QStringLiteral("The evidence is for %1, not for %2.")
                         .arg(evidence.subject.commit.shortHex(), release.target.shortHex());
    case Binding::Release:
        return QStringLiteral("The evidence is for another release, not for %1.").arg(release.name);
    case Binding::Environment:
        return QStringLiteral("The evidence is from %1, not from %2.")
            .arg(evidence.subject.environment.isEmpty() ? QStringLiteral("no stated environment")
                                                        : evidence.subject.environment,
                 toKey(release.stage));
    case Binding::Project:
        break;
    }
    return {};
}

ResultState stateOf(const FactValue& value, const FactRule& rule)
{
    const bool holdsTrue = meets(value, rule);
    if (rule.isHint)
        return holdsTrue ? ResultState::Warn : ResultState::Unknown;
    return holdsTrue ? ResultState::Pass : ResultState::Fail;
}

Answer unanswered(const FactRule& rule, const Criterion& criterion, const Eligible& eligible,
                  const EvaluationInput& input)
{
    Answer answer;
    answer.required = displayRequirement(rule, input.registry);
    answer.facts = QStringList{rule.fact};
    if (eligible.elsewhere)
        answer.because = elsewhereText(*eligible.elsewhere, criterion.boundTo, input.release);
    else if (!criterion.answeredBy.isEmpty())
        answer.because = QStringLiteral("Nothing has answered this yet; %1 would.").arg(criterion.answeredBy);
    else
        answer.because = QStringLiteral("Nothing has reported %1 yet.").arg(rule.fact);
    return answer;
}

Answer staleAnswer(const FactRule& rule, const Reading& reading, const Criterion& criterion,
                   const EvaluationInput& input)
{
    Answer answer;
    answer.state = ResultState::Stale;
    answer.required = displayRequirement(rule, input.registry);
    answer.measured = displayFact(*reading.fact, input.registry);
    answer.facts = QStringList{rule.fact};
    answer.judged = {judgedBy(*reading.evidence)};
    const QString age = displayAge(reading.evidence->observedAt, input.at);
    if (reading.evidence->expiresAt && *reading.evidence->expiresAt <= input.at)
        answer.because = QStringLiteral("The evidence expired %1 ago.")
                             .arg(displayAge(*reading.evidence->expiresAt, input.at));
    else
        answer.because =
            QStringLiteral("The evidence is %1 old, and may be %2 at most.")
                .arg(age, displayAge(input.at.addMSecs(
                                         -criterion.freshness.value_or(std::chrono::milliseconds(0)).count()),
                                     input.at));
    return answer;
}

/// A hint is about something that is there, or about something that is not.
QString hintText(const FactRule& rule, bool holdsTrue)
{
    if (asksForNone(rule))
        return holdsTrue ? QStringLiteral("A check that can miss some found none; a person should confirm.")
                         : QStringLiteral(
                               "A check that can be wrong found some; a person can say that they are none.");
    return holdsTrue ? QStringLiteral("A check that can be wrong found it; a person should confirm.")
                     : QStringLiteral("A check that can miss it found nothing; a person can answer.");
}

} // namespace

bool meets(const FactValue& value, const FactRule& rule)
{
    const auto equals = [&](const FactValue& wanted) {
        const auto a = asNumber(value);
        const auto b = asNumber(wanted);
        return a && b ? *a == *b : value == wanted;
    };
    const auto compares = [&](auto compare) {
        const auto a = asNumber(value);
        const auto b = rule.values.empty() ? std::nullopt : asNumber(rule.values.front());
        return a && b && compare(*a, *b);
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
        return compares(std::less<>());
    case CompareOp::LessOrEqual:
        return compares(std::less_equal<>());
    case CompareOp::Greater:
        return compares(std::greater<>());
    case CompareOp::GreaterOrEqual:
        return compares(std::greater_equal<>());
    case CompareOp::Matches: {
        // PCRE2's own limit keeps a hostile pattern from running for ever; over it nothing matches.
        const auto* text = std::get_if<QString>(&value);
        const auto* pattern = rule.values.empty() ? nullptr : std::get_if<QString>(&rule.values.front());
        if (!text || !pattern)
            return false;
        const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=100000)") + *pattern);
        return expression.match(*text).hasMatch();
    }
    }
    Q_UNREACHABLE();
}

Answer judgeFact(const FactRule& rule, const Criterion& criterion, const EvaluationInput& input, Age age)
{
    const Eligible eligible = eligibleReadings(rule.fact, criterion, input, age);
    if (eligible.fresh.empty())
        return eligible.stale.empty() ? unanswered(rule, criterion, eligible, input)
                                      : staleAnswer(rule, eligible.stale.front(), criterion, input);

    const Reading* deciding = &eligible.fresh.front();
    ResultState state = stateOf(deciding->fact->value, rule);
    for (const Reading& reading : eligible.fresh) {
        const ResultState other = stateOf(reading.fact->value, rule);
        // ResultState runs from worst to best.
        if (rule.anySource ? other > state : other < state) {
            state = other;
            deciding = &reading;
        }
    }
    Answer answer;
    answer.state = state;
    answer.measured = displayFact(*deciding->fact, input.registry);
    answer.required = displayRequirement(rule, input.registry);
    answer.facts = QStringList{rule.fact};
    answer.judged = {judgedBy(*deciding->evidence)};
    for (const Reading& reading : eligible.fresh) {
        if (&reading != deciding)
            answer.judged.push_back(judgedBy(*reading.evidence));
    }
    if (rule.isHint)
        answer.because = hintText(rule, state == ResultState::Warn);
    return answer;
}

} // namespace slipway::policy
