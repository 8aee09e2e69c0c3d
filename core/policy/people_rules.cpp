// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"

#include "core/policy/display.h"

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

const Waiver* currentWaiver(const CriterionId& criterion, const EvaluationInput& input)
{
    const auto* found =
        newest(input.people.waivers, input.at, [&](const Waiver& w) { return w.criterion == criterion; });
    return found && !found->withdrawn && found->expiresAt > input.at ? found : nullptr;
}

Answer judgeAttestation(const Criterion& criterion, const EvaluationInput& input)
{
    Answer answer;
    answer.required = QStringLiteral("a person's answer");
    const Attestation* attestation = currentAttestation(criterion.id, input);
    if (!attestation) {
        answer.isSilent = true;
        answer.because = QStringLiteral("Nobody has answered yet; the %1 can.").arg(criterion.ownerRole);
        return answer;
    }
    answer.judged = {Judged{{}, attestation->id, attestation->by, attestation->link, attestation->at}};
    answer.endsAt = attestation->expiresAt;
    if (criterion.boundTo == Binding::Commit && attestation->commit != input.release.target) {
        answer.because =
            QStringLiteral("%1 answered for %2, not for %3.")
                .arg(attestation->by, attestation->commit.shortHex(), input.release.target.shortHex());
        answer.judged.clear();
        return answer;
    }
    const QString said = QStringLiteral("%1 says: %2").arg(attestation->by, attestation->reason);
    if (attestation->expiresAt <= input.at) {
        answer.state = ResultState::Stale;
        answer.measured = QStringLiteral("answer expired");
        answer.because =
            QStringLiteral("The answer expired %1 ago. ").arg(displayAge(attestation->expiresAt, input.at)) +
            said;
    } else if (!attestation->holds) {
        answer.state = ResultState::Fail;
        answer.measured = QStringLiteral("denied");
        answer.because = said;
    } else {
        const bool endsSoon = input.at.daysTo(attestation->expiresAt) < kWarnDays;
        answer.state = endsSoon ? ResultState::Warn : ResultState::Pass;
        answer.measured =
            QStringLiteral("attested, expires %1").arg(displayUntil(attestation->expiresAt, input.at));
        answer.because = said;
    }
    return answer;
}

std::vector<SignOffState> judgeSignOffs(const EvaluationInput& input)
{
    std::vector<SignOffState> states;
    for (const QString& role : input.policy.signOffRoles) {
        SignOffState state;
        state.role = role;
        if (const auto* found =
                newest(input.people.signOffs, input.at, [&](const SignOff& s) { return s.role == role; })) {
            state.signOff = *found;
            state.isVoid = found->commit != input.release.target;
        }
        states.push_back(state);
    }
    return states;
}

int openConditions(const EvaluationInput& input)
{
    const auto* decision = newest(input.people.decisions, input.at, [](const Decision&) { return true; });
    if (!decision || decision->verdict != Verdict::Conditional)
        return 0;
    return static_cast<int>(decision->conditions.size());
}

} // namespace slipway::policy
