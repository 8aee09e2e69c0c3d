// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_desk.h"

#include "core/policy/evaluate.h"
#include "core/policy/people_rules.h"
#include "core/readiness/people_checks.h"
#include "core/readiness/snapshot_text.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// A mail address is what somebody chose to be asked at; anything else in a link may be a secret.
QString keptLink(const QString& link)
{
    const QString trimmed = link.trimmed();
    return trimmed.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? trimmed : typed(trimmed);
}

/// One person signs for a role: a second signature would put the first aside without a word.
std::optional<Error> checkNobodyElseSigned(const QString& role, const QString& by, const Dossier& dossier)
{
    for (const SignOffState& state : dossier.evaluation.signOffs) {
        if (state.role == role && state.signOff && !state.isVoid &&
            !policy::isSamePerson(state.signOff->by, by))
            return Error{ErrorCode::Conflict,
                         QStringLiteral("%1 signed for this role already").arg(state.signOff->by), role,
                         QStringLiteral("take that sign-off back first, with a reason: slipway signoff "
                                        "--withdraw --reason …")};
    }
    return std::nullopt;
}

} // namespace

Result<Attestation> checkAnswer(const Answer& answer, const Dossier& dossier, const QDateTime& now)
{
    const auto criterion = findCriterion(answer.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    if (!isAttestable((*criterion)->rule))
        return Error{ErrorCode::Conflict, QStringLiteral("only evidence can answer this criterion"),
                     answer.criterion.toString(),
                     (*criterion)->answeredBy.isEmpty()
                         ? QStringLiteral("bring the evidence, or ask for a waiver")
                         : QStringLiteral("bring %1, or ask for a waiver").arg((*criterion)->answeredBy)};
    if (const auto error = checkWords(answer.by, answer.reason))
        return *error;
    if (const auto error = checkExpiry(answer.expiresAt, now))
        return *error;
    if (const auto error = checkLink(answer.link.trimmed()))
        return *error;
    Attestation attestation;
    attestation.release = answer.release;
    attestation.criterion = answer.criterion;
    attestation.commit = dossier.release.target;
    attestation.holds = answer.holds;
    attestation.by = answer.by.trimmed();
    attestation.reason = typed(answer.reason);
    attestation.link = keptLink(answer.link);
    attestation.expiresAt = answer.expiresAt.toUTC();
    return attestation;
}

Result<SignOff> checkSignOff(const QString& role, const QString& by, const Dossier& dossier)
{
    QString matched;
    for (const QString& known : dossier.policy->signOffRoles) {
        if (known.compare(role.trimmed(), Qt::CaseInsensitive) == 0)
            matched = known;
    }
    if (matched.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the policy has no such sign-off role"), role,
                     QStringLiteral("use one of: ") + dossier.policy->signOffRoles.join(QLatin1String(", "))};
    if (const auto error = checkPerson(by, QStringLiteral("say who signs")))
        return *error;
    if (const auto error = checkNobodyElseSigned(matched, by.trimmed(), dossier))
        return *error;
    SignOff signOff;
    signOff.release = dossier.release.id;
    signOff.role = matched;
    signOff.by = by.trimmed();
    signOff.commit = dossier.release.target;
    signOff.snapshotSha256 = snapshotSha256(dossier);
    signOff.openBlockers = policy::openBlockers(dossier.evaluation, *dossier.policy);
    return signOff;
}

namespace {

std::optional<Error> checkConditions(const DecisionRequest& request, const QDateTime& now)
{
    const bool isConditional = request.verdict == Verdict::Conditional;
    if (isConditional == request.conditions.empty())
        return isConditional ? invalid(QStringLiteral("a conditional decision needs a condition"), {},
                                       QStringLiteral("say what must happen, by when, and who sees to it"))
                             : invalid(QStringLiteral("only a conditional decision has conditions"), {},
                                       QStringLiteral("decide Conditional, or leave the conditions out"));
    for (const Condition& condition : request.conditions) {
        if (condition.what.trimmed().isEmpty() || condition.owner.trimmed().isEmpty())
            return invalid(QStringLiteral("a condition needs what must happen and who sees to it"),
                           condition.what, QStringLiteral("name both"));
        if (!condition.due.isValid() || condition.due <= now)
            return invalid(QStringLiteral("a condition must be due in the future"), condition.what,
                           QStringLiteral("choose a later day"));
    }
    return std::nullopt;
}

} // namespace

int leniency(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return 2;
    case Verdict::Conditional:
        return 1;
    case Verdict::NoGo:
    case Verdict::NoEvidence:
        return 0;
    }
    Q_UNREACHABLE();
}

std::optional<Error> decisionRefusal(Verdict wanted, const Dossier& dossier, const QDateTime& now)
{
    if (wanted == Verdict::NoEvidence)
        return invalid(QStringLiteral("no evidence is nothing to decide"), {},
                       QStringLiteral("decide Go, Conditional or No-go"));
    const Verdict verdict = dossier.evaluation.criteriaVerdict;
    if (leniency(wanted) > leniency(verdict))
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the verdict is %1, and a decision may be stricter but not looser")
                         .arg(toWords(verdict)),
                     toWords(wanted),
                     QStringLiteral("waive what stands in the way, or decide %1")
                         .arg(toWords(verdict == Verdict::Conditional ? verdict : Verdict::NoGo))};
    const auto states = policy::conditionStates(dossier.people, now);
    const auto open =
        std::find_if(states.begin(), states.end(), [](const auto& state) { return !state.met; });
    if (wanted == Verdict::Go && open != states.end())
        return Error{
            ErrorCode::Conflict, QStringLiteral("a condition is not met: %1").arg(open->condition.what),
            toWords(wanted),
            QStringLiteral("say that it is met, or decide Conditional with the conditions that hold now")};
    return std::nullopt;
}

Result<Decision> checkDecision(const DecisionRequest& request, const Dossier& dossier, const QDateTime& now)
{
    if (request.verdict != Verdict::NoEvidence) {
        if (const auto error = checkWords(request.by, request.reason))
            return *error;
    }
    if (const auto error = decisionRefusal(request.verdict, dossier, now))
        return *error;
    if (const auto error = checkConditions(request, now))
        return *error;
    Decision decision;
    decision.release = request.release;
    decision.verdict = request.verdict;
    decision.by = request.by.trimmed();
    decision.reason = typed(request.reason);
    for (const Condition& condition : request.conditions)
        decision.conditions.push_back(
            {typed(condition.what), typedName(condition.owner), condition.due.toUTC()});
    decision.snapshotSha256 = snapshotSha256(dossier);
    decision.commit = dossier.release.target;
    return decision;
}

Result<ConditionMet> checkConditionWord(const ConditionWord& word, const Dossier& dossier,
                                        const QDateTime& now)
{
    const auto states = policy::conditionStates(dossier.people, now);
    if (word.number < 0 || static_cast<size_t>(word.number) >= states.size())
        return Error{ErrorCode::NotFound, QStringLiteral("the decision that holds has no such condition"),
                     QString::number(word.number + 1),
                     states.empty() ? QStringLiteral("it has none")
                                    : QStringLiteral("it has 1 to %1").arg(states.size())};
    const policy::ConditionState& state = states[static_cast<size_t>(word.number)];
    if ((state.met != nullptr) == word.isMet)
        return Error{ErrorCode::Conflict,
                     word.isMet ? QStringLiteral("it is met already, says %1").arg(state.met->by)
                                : QStringLiteral("nobody said that it is met"),
                     state.condition.what, QStringLiteral("there is nothing to say")};
    if (const auto error = checkWords(word.by, word.reason))
        return *error;
    ConditionMet met;
    met.release = word.release;
    met.decision = state.decision;
    met.condition = word.number;
    met.withdrawn = !word.isMet;
    met.by = word.by.trimmed();
    met.reason = typed(word.reason);
    return met;
}

} // namespace slipway::readiness
