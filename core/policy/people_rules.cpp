// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"

#include "core/policy/display.h"

#include <QMap>

namespace slipway::policy {

using namespace model;

namespace {

constexpr qint64 kWarnDays = 7;

/// The newest of the records as of t that `matches`; among equal times the last in the list.
template<class Record, class Matches>
const Record* newest(const std::vector<Record>& records, const QDateTime& at, Matches matches)
{
    const Record* found = nullptr;
    for (const Record& record : records) {
        if (record.at <= at && matches(record) && (!found || record.at >= found->at))
            found = &record;
    }
    return found;
}

} // namespace

const Attestation* currentAttestation(const CriterionId& criterion, const EvaluationInput& input)
{
    const auto* found = newest(input.people.attestations, input.at,
                               [&](const Attestation& a) { return a.criterion == criterion; });
    return found && !found->withdrawn ? found : nullptr;
}

const Waiver* waiverInForce(const CriterionId& criterion, const PeoplesInput& people, const QDateTime& at)
{
    // What is only asked for, or was refused, says nothing about a waiver that was approved before.
    const auto* found = newest(people.waivers, at, [&](const Waiver& w) {
        return w.criterion == criterion && w.step == WaiverStep::Approved;
    });
    return found && !found->withdrawn && found->expiresAt > at ? found : nullptr;
}

const Waiver* pendingWaiver(const CriterionId& criterion, const PeoplesInput& people, const QDateTime& at)
{
    // Taking an approved waiver back answers no request.
    const auto* found = newest(people.waivers, at, [&](const Waiver& w) {
        return w.criterion == criterion && !(w.withdrawn && w.step == WaiverStep::Approved);
    });
    const bool isOpen = found && !found->withdrawn && found->step == WaiverStep::Requested;
    return isOpen && found->expiresAt > at ? found : nullptr;
}

bool isSamePerson(const QString& one, const QString& other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isApprovedByAnother(const NotApplicable& said)
{
    return !said.approvedBy.trimmed().isEmpty() && !isSamePerson(said.approvedBy, said.by);
}

const NotApplicable* currentNotApplicable(const Criterion& criterion, const EvaluationInput& input)
{
    const auto* found = newest(input.people.notApplicable, input.at,
                               [&](const NotApplicable& n) { return n.criterion == criterion.id; });
    if (!found || found->withdrawn)
        return nullptr;
    return criterion.severity != Severity::Blocker || isApprovedByAnother(*found) ? found : nullptr;
}

const Assignment* currentAssignment(const CriterionId& criterion, const PeoplesInput& people,
                                    const QDateTime& at)
{
    const auto* found =
        newest(people.assignments, at, [&](const Assignment& a) { return a.criterion == criterion; });
    return found && !found->owner.isEmpty() ? found : nullptr;
}

QDateTime endsSoonAt(const Attestation& attestation)
{
    return attestation.expiresAt.toUTC().date().addDays(1 - kWarnDays).startOfDay(Qt::UTC);
}

Answer judgeAttestation(const Criterion& criterion, const EvaluationInput& input)
{
    const Phrases& phrases = *input.phrases;
    Answer answer;
    answer.required = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "a person's answer"));
    const Attestation* attestation = currentAttestation(criterion.id, input);
    if (!attestation) {
        answer.isSilent = true;
        answer.because = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Nobody has answered yet; the %1 can."),
                                     {criterion.ownerRole});
        return answer;
    }
    answer.judged = {Judged{{}, attestation->id, attestation->by, attestation->link, attestation->at}};
    answer.endsAt = attestation->expiresAt;
    if (criterion.boundTo == Binding::Commit && attestation->commit != input.release.target) {
        answer.because =
            phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 answered for %2, not for %3."),
                        {attestation->by, attestation->commit.shortHex(), input.release.target.shortHex()});
        answer.judged.clear();
        return answer;
    }
    const QString said =
        phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 says: %2"), {attestation->by, attestation->reason});
    if (attestation->expiresAt <= input.at) {
        answer.state = ResultState::Stale;
        answer.measured = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "answer expired"));
        answer.because =
            phrases.sentences(phrases.say(QT_TRANSLATE_NOOP("Evaluation", "The answer expired %1."),
                                          {displayAgo(attestation->expiresAt, input.at, phrases)}),
                              said);
    } else if (!attestation->holds) {
        answer.state = ResultState::Fail;
        answer.measured = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "denied"));
        answer.because = said;
    } else {
        const bool endsSoon = input.at >= endsSoonAt(*attestation);
        answer.state = endsSoon ? ResultState::Warn : ResultState::Pass;
        answer.measured = phrases.say(QT_TRANSLATE_NOOP("Evaluation", "attested, expires %1"),
                                      {displayUntil(attestation->expiresAt, input.at, phrases)});
        answer.because = said;
    }
    return answer;
}

QStringList openBlockers(const Evaluation& evaluation, const Policy& policy)
{
    QStringList open;
    for (size_t i = 0; i < evaluation.results.size(); ++i) {
        const CriterionResult& result = evaluation.results[i];
        const ResultState state = result.state;
        // Somebody took it out of the checklist, rather than the policy: it has grounds.
        const bool isTakenOut = state == ResultState::NotApplicable && !result.judged.empty();
        const bool isMet = !isTakenOut && (state == ResultState::Pass || state == ResultState::Warn ||
                                           state == ResultState::NotApplicable);
        if (policy.criteria[i].severity == Severity::Blocker && !isMet)
            open += policy.criteria[i].id.toString() + QLatin1Char('=') + toKey(state);
    }
    open.sort();
    return open;
}

namespace {

/// By criterion, of "id=state".
QMap<QString, QString> statesOf(const QStringList& open)
{
    QMap<QString, QString> states;
    for (const QString& one : open)
        states.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
    return states;
}

/// Why a sign-off no longer counts; empty while it does.
QString voidReason(const SignOff& signOff, const EvaluationInput& input, const QStringList& open)
{
    const Phrases& phrases = *input.phrases;
    if (signOff.commit != input.release.target)
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "The commit moved from %1 to %2."),
                           {signOff.commit.shortHex(), input.release.target.shortHex()});
    if (!signOff.openBlockers || *signOff.openBlockers == open)
        return {};
    QString said;
    const QMap<QString, QString> then = statesOf(*signOff.openBlockers);
    const QMap<QString, QString> now = statesOf(open);
    QMap<QString, QString> all = then;
    all.insert(now);
    for (auto at = all.constBegin(); at != all.constEnd(); ++at) {
        const QString before = then.value(at.key(), QStringLiteral("met"));
        const QString after = now.value(at.key(), QStringLiteral("met"));
        if (before != after)
            said =
                phrases.sentences(said, phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 was %2 and is %3."),
                                                    {at.key(), phrases.word(before), phrases.word(after)}));
    }
    return said;
}

} // namespace

std::vector<SignOffState> judgeSignOffs(const EvaluationInput& input, const Evaluation& evaluation)
{
    const QStringList open =
        input.people.signOffs.empty() ? QStringList() : openBlockers(evaluation, input.policy);
    std::vector<SignOffState> states;
    for (const QString& role : input.policy.signOffRoles) {
        SignOffState state;
        state.role = role;
        const auto* found =
            newest(input.people.signOffs, input.at, [&](const SignOff& s) { return s.role == role; });
        if (found && !found->withdrawn) {
            state.signOff = *found;
            state.voidBecause = voidReason(*found, input, open);
            state.isVoid = !state.voidBecause.isEmpty();
        }
        states.push_back(state);
    }
    return states;
}

const Decision* newestDecision(const PeoplesInput& people, const QDateTime& at)
{
    return newest(people.decisions, at, [](const Decision&) { return true; });
}

const Decision* stoppingDecision(const EvaluationInput& input)
{
    const Decision* decision = newestDecision(input.people, input.at);
    const bool stops =
        decision && decision->verdict == Verdict::NoGo && decision->commit == input.release.target;
    return stops ? decision : nullptr;
}

std::vector<ConditionState> conditionStates(const PeoplesInput& people, const QDateTime& at)
{
    std::vector<ConditionState> states;
    // A later Go or No-go takes no condition back; a later Conditional decision states its own.
    const Decision* decision =
        newest(people.decisions, at, [](const Decision& d) { return d.verdict == Verdict::Conditional; });
    if (!decision)
        return states;
    for (size_t i = 0; i < decision->conditions.size(); ++i) {
        ConditionState state{decision->conditions[i], decision->id, static_cast<int>(i), nullptr, false};
        const auto* said = newest(people.conditionsMet, at, [&](const ConditionMet& met) {
            return met.decision == decision->id && met.condition == state.number;
        });
        if (said && !said->withdrawn)
            state.met = said;
        state.isOverdue = !state.met && state.condition.due < at;
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace slipway::policy
