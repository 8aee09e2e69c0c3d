// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/launch_zone.h"
#include "core/readiness/people_desk.h"
#include "core/readiness/waiver_desk.h"
#include "core/readiness/workspace_private.h"

/// Workspace, continued: what people say.
namespace slipway::readiness {

using namespace model;

namespace {

Error nobodyNamed()
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("nobody is named"),
            {},
            QStringLiteral("say who takes it back")};
}

} // namespace

Result<Attestation> Workspace::attest(const Answer& answer)
{
    return keep<Attestation>(answer.release,
                             [&](const Dossier& about) { return checkAnswer(answer, about, m_d->clock()); });
}

Result<Attestation> Workspace::withdrawAttestation(const ReleaseId& release, const CriterionId& criterion,
                                                   const QString& by)
{
    if (by.trimmed().isEmpty())
        return nobodyNamed();
    const auto about = dossier(release);
    if (!about)
        return about.error();
    const auto& given = about->people.attestations;
    const auto newest = std::find_if(given.rbegin(), given.rend(),
                                     [&](const Attestation& a) { return a.criterion == criterion; });
    if (newest == given.rend() || newest->withdrawn)
        return Error{
            ErrorCode::NotFound, QStringLiteral("there is no answer to take back"), criterion.toString(), {}};
    Attestation withdrawal = *newest;
    withdrawal.id = {};
    withdrawal.withdrawn = true;
    withdrawal.by = by.trimmed();
    withdrawal.reason = QStringLiteral("taken back");
    return m_d->history->append(withdrawal);
}

Result<Waiver> Workspace::waive(const WaiverRequest& request)
{
    return keep<Waiver>(request.release,
                        [&](const Dossier& about) { return checkWaiver(request, about, m_d->clock()); });
}

Result<Waiver> Workspace::withdrawWaiver(const ReleaseId& release, const CriterionId& criterion,
                                         const QString& by)
{
    return keep<Waiver>(release,
                        [&](const Dossier& about) { return checkWaiverWithdrawal(criterion, by, about); });
}

Result<Release> Workspace::reviseRelease(Release wanted, const QString& actor)
{
    const auto fitting = withFittingStage(std::move(wanted));
    return fitting ? m_d->history->reviseRelease(*fitting, actor) : fitting;
}

Status Workspace::setLaunchZone(const ReleaseId& release, const QTimeZone& zone, const QString& actor)
{
    if (const auto known = m_d->history->release(release); !known)
        return known.error();
    return m_d->history->set(launchZoneSetting(release), canonicalJson(launchZoneJson(zone)), actor);
}

Result<Release> Workspace::withFittingStage(Release wanted)
{
    const auto known = m_d->history->release(wanted.id);
    if (!known)
        return known.error();
    const auto ladder = stages();
    if (!ladder)
        return ladder.error();
    if (wanted.stage == ladder->launch() && wanted.target != known->target)
        wanted.stage = ladder->beforeLaunch();
    return wanted;
}

Result<Decision> Workspace::decide(const DecisionRequest& request)
{
    return keep<Decision>(request.release,
                          [&](const Dossier& about) { return checkDecision(request, about, m_d->clock()); });
}

Result<ConditionMet> Workspace::meetCondition(const ConditionWord& word)
{
    return keep<ConditionMet>(
        word.release, [&](const Dossier& about) { return checkConditionWord(word, about, m_d->clock()); });
}

} // namespace slipway::readiness
