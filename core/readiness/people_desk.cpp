// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_desk.h"

#include "core/policy/evaluate.h"

namespace slipway::readiness {

using namespace model;

namespace {

Error invalid(const QString& what, const QString& where, const QString& hint)
{
    return {ErrorCode::InvalidInput, what, where, hint};
}

std::optional<Error> checkWords(const QString& by, const QString& reason)
{
    if (by.trimmed().isEmpty())
        return invalid(QStringLiteral("nobody is named"), {}, QStringLiteral("say who answers"));
    if (reason.trimmed().isEmpty())
        return invalid(QStringLiteral("a reason is needed"), {}, QStringLiteral("say how you know"));
    return std::nullopt;
}

std::optional<Error> checkExpiry(const QDateTime& expiresAt, const QDateTime& now)
{
    if (!expiresAt.isValid() || expiresAt <= now)
        return invalid(QStringLiteral("the expiry must be in the future"), {},
                       QStringLiteral("choose a later day"));
    if (expiresAt > now.addDays(kLongestAnswerDays))
        return invalid(QStringLiteral("the expiry is more than a year away"), {},
                       QStringLiteral("choose a day within a year; answers are renewed"));
    return std::nullopt;
}

Result<const Criterion*> findCriterion(const CriterionId& id, const Policy& policy)
{
    if (const Criterion* criterion = policy.find(id))
        return criterion;
    return Error{ErrorCode::NotFound, QStringLiteral("the policy has no such criterion"), id.toString(),
                 QStringLiteral("list them with: slipway status --project NAME")};
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
    Attestation attestation;
    attestation.release = answer.release;
    attestation.criterion = answer.criterion;
    attestation.commit = dossier.release.target;
    attestation.holds = answer.holds;
    attestation.by = answer.by.trimmed();
    attestation.reason = answer.reason.trimmed();
    attestation.link = answer.link.trimmed();
    attestation.expiresAt = answer.expiresAt.toUTC();
    return attestation;
}

Result<Waiver> checkWaiver(const WaiverRequest& request, const Dossier& dossier, const QDateTime& now)
{
    const auto criterion = findCriterion(request.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    const CriterionResult* result = dossier.evaluation.find(request.criterion);
    const ResultState state = result ? result->withoutWaiver : ResultState::Unknown;
    if (state != ResultState::Fail && state != ResultState::Stale && state != ResultState::Unknown)
        return Error{ErrorCode::Conflict, QStringLiteral("there is nothing to waive"),
                     request.criterion.toString(),
                     QStringLiteral("only criteria that fail, are stale or unanswered can be waived")};
    if (request.approvedBy.trimmed().isEmpty())
        return invalid(QStringLiteral("a waiver needs an approver"), {},
                       QStringLiteral("name who approved it"));
    if (const auto error = checkWords(request.requestedBy, request.reason))
        return *error;
    if (const auto error = checkExpiry(request.expiresAt, now))
        return *error;
    Waiver waiver;
    waiver.release = request.release;
    waiver.criterion = request.criterion;
    waiver.requestedBy = request.requestedBy.trimmed();
    waiver.approvedBy = request.approvedBy.trimmed();
    waiver.reason = request.reason.trimmed();
    waiver.compensation = request.compensation.trimmed();
    waiver.expiresAt = request.expiresAt.toUTC();
    return waiver;
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
    if (by.trimmed().isEmpty())
        return invalid(QStringLiteral("nobody is named"), role, QStringLiteral("say who signs"));
    SignOff signOff;
    signOff.release = dossier.release.id;
    signOff.role = matched;
    signOff.by = by.trimmed();
    signOff.commit = dossier.release.target;
    signOff.snapshotSha256 = sha256Of(snapshotOf(dossier));
    return signOff;
}

} // namespace slipway::readiness
