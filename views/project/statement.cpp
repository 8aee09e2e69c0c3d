// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/statement.h"

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

/// The newest record on the criterion, unless it is a withdrawal.
template<class Record>
std::optional<Record> standing(const std::vector<Record>& records, const CriterionId& criterion)
{
    const auto newest = std::find_if(records.rbegin(), records.rend(),
                                     [&](const Record& record) { return record.criterion == criterion; });
    if (newest == records.rend() || newest->withdrawn)
        return std::nullopt;
    return *newest;
}

template<class T>
Status statusOf(const Result<T>& result)
{
    return result ? Status(Done{}) : Status(result.error());
}

} // namespace

Statement statementOf(const readiness::Dossier& dossier, const CriterionId& criterion, bool isWaiver)
{
    Statement statement{dossier.release.id, criterion, isWaiver, {}, {}};
    if (isWaiver)
        statement.waiver = standing(dossier.people.waivers, criterion);
    else
        statement.attestation = standing(dossier.people.attestations, criterion);
    return statement;
}

bool canGiveAgain(const Statement& statement, const QString& person)
{
    return (statement.attestation && statement.attestation->by == person) ||
           (statement.waiver && statement.waiver->requestedBy == person);
}

Status takeBack(readiness::Workspace& workspace, const Statement& statement, const QString& by)
{
    if (statement.isWaiver)
        return statusOf(workspace.withdrawWaiver(statement.release, statement.criterion, by));
    return statusOf(workspace.withdrawAttestation(statement.release, statement.criterion, by));
}

Status giveAgain(readiness::Workspace& workspace, const Statement& statement)
{
    if (const auto& waiver = statement.waiver)
        return statusOf(
            workspace.waive({statement.release, statement.criterion, waiver->requestedBy, waiver->approvedBy,
                             waiver->reason, waiver->compensation, waiver->expiresAt}));
    if (const auto& answer = statement.attestation)
        return statusOf(workspace.attest({statement.release, statement.criterion, answer->holds, answer->by,
                                          answer->reason, answer->link, answer->expiresAt}));
    return Error{ErrorCode::NotFound,
                 QStringLiteral("there is nothing to give again"),
                 statement.criterion.toString(),
                 {}};
}

} // namespace slipway::views
