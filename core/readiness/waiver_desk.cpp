// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/waiver_desk.h"

#include "core/policy/people_rules.h"
#include "core/readiness/people_checks.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// The approver's role as the policy writes it.
Result<QString> checkRole(const QString& role, const WaiverTerms& terms)
{
    QString wanted = role.trimmed();
    if (terms.approverRoles.isEmpty())
        return wanted;
    for (const QString& known : terms.approverRoles) {
        if (known.compare(wanted, Qt::CaseInsensitive) == 0)
            return known;
    }
    return invalid(wanted.isEmpty() ? QStringLiteral("the policy asks in which role a waiver is approved")
                                    : QStringLiteral("the policy lets no waiver be approved in this role"),
                   wanted, QStringLiteral("use one of: ") + terms.approverRoles.join(QLatin1String(", ")));
}

std::optional<Error> checkSecondPerson(const QString& requester, const QString& approver,
                                       const WaiverTerms& terms)
{
    if (!terms.needsSecondPerson || !policy::isSamePerson(requester, approver))
        return std::nullopt;
    return Error{ErrorCode::Conflict,
                 QStringLiteral("the policy asks for another person than the one who asked"),
                 approver.trimmed(), QStringLiteral("let somebody else answer it")};
}

/// Whether there is something that a waiver could cover.
std::optional<Error> checkNeed(const CriterionId& criterion, const Dossier& dossier)
{
    const CriterionResult* result = dossier.evaluation.find(criterion);
    const ResultState state = result ? result->withoutWaiver : ResultState::Unknown;
    if (state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown)
        return std::nullopt;
    return Error{ErrorCode::Conflict, QStringLiteral("there is nothing to waive"), criterion.toString(),
                 QStringLiteral("only criteria that fail, are stale or unanswered can be waived")};
}

std::optional<Error> checkCompensation(const WaiverRequest& request, const Policy& policy)
{
    const Criterion* criterion = policy.find(request.criterion);
    const bool isAsked =
        policy.waivers.needsCompensation && criterion && criterion->severity == Severity::Blocker;
    if (!isAsked || !request.compensation.trimmed().isEmpty())
        return std::nullopt;
    return invalid(QStringLiteral("the waiver of a blocker says what lowers the risk meanwhile"),
                   request.criterion.toString(),
                   QStringLiteral("name the compensating action, with --compensation"));
}

std::optional<Error> checkApprover(const WaiverRequest& request, const WaiverTerms& terms)
{
    if (request.approvedBy.trimmed().isEmpty())
        return invalid(QStringLiteral("a waiver needs an approver"), {},
                       QStringLiteral("name who approved it, or ask for it with: slipway waive request"));
    if (const auto error = checkPerson(request.approvedBy, {}))
        return error;
    return checkSecondPerson(request.requestedBy, request.approvedBy, terms);
}

const Waiver* openRequest(const CriterionId& criterion, const Dossier& dossier)
{
    return policy::pendingWaiver(criterion, dossier.people, dossier.evaluation.at);
}

/// What a request and a waiver that is approved at once have in common.
Result<Waiver> checkWanted(const WaiverRequest& request, const Dossier& dossier, const QDateTime& now)
{
    const auto criterion = findCriterion(request.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    if (const auto error = checkNeed(request.criterion, dossier))
        return *error;
    if (const auto error = checkWords(request.requestedBy, request.reason))
        return *error;
    if (const auto error = checkExpiry(request.expiresAt, now))
        return *error;
    Waiver waiver;
    waiver.release = request.release;
    waiver.criterion = request.criterion;
    waiver.requestedBy = request.requestedBy.trimmed();
    waiver.reason = typed(request.reason);
    waiver.compensation = typed(request.compensation);
    waiver.expiresAt = request.expiresAt.toUTC();
    return waiver;
}

} // namespace

Result<Waiver> checkWaiver(const WaiverRequest& request, const Dossier& dossier, const QDateTime& now)
{
    auto waiver = checkWanted(request, dossier, now);
    if (!waiver)
        return waiver;
    const WaiverTerms& terms = dossier.policy->waivers;
    if (const auto error = checkApprover(request, terms))
        return *error;
    if (const auto error = checkCompensation(request, *dossier.policy))
        return *error;
    const auto role = checkRole(request.approverRole, terms);
    if (!role)
        return role.error();
    waiver->step = WaiverStep::Approved;
    waiver->approvedBy = request.approvedBy.trimmed();
    waiver->approverRole = *role;
    return waiver;
}

Result<Waiver> checkWaiverRequest(const WaiverRequest& request, const Dossier& dossier, const QDateTime& now)
{
    auto waiver = checkWanted(request, dossier, now);
    if (!waiver)
        return waiver;
    if (const auto error = checkCompensation(request, *dossier.policy))
        return *error;
    if (const Waiver* open = openRequest(request.criterion, dossier))
        return Error{ErrorCode::Conflict,
                     QStringLiteral("%1 has asked for a waiver already").arg(open->requestedBy),
                     request.criterion.toString(), QStringLiteral("take that one back first")};
    waiver->step = WaiverStep::Requested;
    // Which role answers may be left open.
    if (request.approverRole.trimmed().isEmpty())
        return waiver;
    const auto role = checkRole(request.approverRole, dossier.policy->waivers);
    if (!role)
        return role.error();
    waiver->approverRole = *role;
    return waiver;
}

Result<Waiver> checkWaiverAnswer(const WaiverAnswer& answer, const Dossier& dossier, const QDateTime& now)
{
    const auto criterion = findCriterion(answer.criterion, *dossier.policy);
    if (!criterion)
        return criterion.error();
    const Waiver* request = openRequest(answer.criterion, dossier);
    if (!request)
        return Error{ErrorCode::NotFound, QStringLiteral("no waiver is asked for"),
                     answer.criterion.toString(),
                     QStringLiteral("see what is asked for with: slipway waive list --project NAME")};
    if (const auto error = checkWords(answer.by, answer.reason))
        return *error;
    const WaiverTerms& terms = dossier.policy->waivers;
    if (const auto error = checkSecondPerson(request->requestedBy, answer.by, terms))
        return *error;
    const QString wanted = answer.role.trimmed().isEmpty() ? request->approverRole : answer.role;
    const auto role = checkRole(wanted, terms);
    if (!role)
        return role.error();
    if (const auto error = answer.approves ? checkNeed(answer.criterion, dossier) : std::nullopt)
        return *error;
    if (const auto error = answer.expiresAt ? checkExpiry(*answer.expiresAt, now) : std::nullopt)
        return *error;
    Waiver waiver = *request;
    waiver.id = {};
    waiver.step = answer.approves ? WaiverStep::Approved : WaiverStep::Refused;
    waiver.approvedBy = answer.by.trimmed();
    waiver.approverRole = *role;
    waiver.answer = typed(answer.reason);
    if (answer.expiresAt)
        waiver.expiresAt = answer.expiresAt->toUTC();
    return waiver;
}

Result<Waiver> checkWaiverWithdrawal(const CriterionId& criterion, const QString& by, const Dossier& dossier)
{
    if (const auto error = checkPerson(by, QStringLiteral("say who takes it back")))
        return *error;
    const Waiver* found = openRequest(criterion, dossier);
    if (!found) {
        const auto& given = dossier.people.waivers;
        const auto newest = std::find_if(given.rbegin(), given.rend(), [&](const Waiver& w) {
            return w.criterion == criterion && w.step == WaiverStep::Approved;
        });
        if (newest != given.rend() && !newest->withdrawn)
            found = &*newest;
    }
    if (!found)
        return Error{
            ErrorCode::NotFound, QStringLiteral("there is no waiver to take back"), criterion.toString(), {}};
    Waiver withdrawal = *found;
    withdrawal.id = {};
    withdrawal.withdrawn = true;
    withdrawal.requestedBy = by.trimmed();
    withdrawal.reason = QStringLiteral("taken back");
    return withdrawal;
}

} // namespace slipway::readiness
