// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/statement.h"

#include "core/policy/people_rules.h"
#include "views/project/criterion_words.h"

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

/// The open request, else the newest waiver that was not taken back: what a withdrawal is about.
std::optional<Waiver> standingWaiver(const readiness::Dossier& dossier, const CriterionId& criterion)
{
    if (const Waiver* asked = policy::pendingWaiver(criterion, dossier.people, dossier.evaluation.at))
        return *asked;
    std::vector<Waiver> approved = dossier.people.waivers;
    std::erase_if(approved, [](const Waiver& waiver) { return waiver.step != WaiverStep::Approved; });
    return standing(approved, criterion);
}

} // namespace

Statement statementOf(const readiness::Dossier& dossier, const CriterionId& criterion, bool isWaiver)
{
    Statement statement{dossier.release.id, criterion, isWaiver, {}, {}};
    if (isWaiver)
        statement.waiver = standingWaiver(dossier, criterion);
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
    if (const auto& waiver = statement.waiver) {
        const readiness::WaiverRequest request{statement.release,  statement.criterion, waiver->requestedBy,
                                               waiver->approvedBy, waiver->reason,      waiver->compensation,
                                               waiver->expiresAt,  waiver->approverRole};
        return statusOf(waiver->step == WaiverStep::Requested ? workspace.requestWaiver(request)
                                                              : workspace.waive(request));
    }
    if (const auto& answer = statement.attestation)
        return statusOf(workspace.attest({statement.release, statement.criterion, answer->holds, answer->by,
                                          answer->reason, answer->link, answer->expiresAt}));
    return Error{ErrorCode::NotFound,
                 QStringLiteral("there is nothing to give again"),
                 statement.criterion.toString(),
                 {}};
}

} // namespace slipway::views
