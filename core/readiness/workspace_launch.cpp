// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_checks.h"
#include "core/readiness/promotion.h"
#include "core/readiness/settings.h"
#include "core/readiness/stage_history.h"
#include "core/readiness/workspace_private.h"

/// Workspace, continued: stages, and the way into production and back.
namespace slipway::readiness {

using namespace model;

namespace {

LaunchEvent eventOf(const Dossier& about, LaunchStep step, const Stage& stage, const QString& by)
{
    LaunchEvent event;
    event.release = about.release.id;
    event.step = step;
    event.stage = stage;
    event.commit = about.release.target;
    event.by = by.trimmed();
    return event;
}

Status checkNamed(const QString& by)
{
    if (!by.trimmed().isEmpty())
        return Done{};
    return Error{
        ErrorCode::InvalidInput, QStringLiteral("nobody is named"), {}, QStringLiteral("say who does it")};
}

/// As one line that a hint follows: sentences end where the next begins, the last one without a full stop.
QString lineOf(const QStringList& sentences)
{
    QString line = sentences.join(QLatin1Char(' '));
    if (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    return line;
}

/// Those of the snapshot that are so, "web 1.0 (qa)".
template<class IsSo>
QString namesOf(const store::HistorySnapshot& snapshot, IsSo isSo)
{
    QStringList named;
    for (const Release& release : snapshot.releases) {
        const auto project = std::find_if(snapshot.projects.begin(), snapshot.projects.end(),
                                          [&](const Project& p) { return p.id == release.project; });
        if (project != snapshot.projects.end() && isSo(release))
            named += QStringLiteral("%1 %2 (%3)").arg(project->name, release.name, toKey(release.stage));
    }
    return named.join(QLatin1String(", "));
}

/// No release may lose its stage, nor be launched by what its stage is called.
Status checkStages(const store::HistorySnapshot& snapshot, const StageLadder& wanted, const QDateTime& now)
{
    const QString keys = wanted.keys().join(QLatin1Char(','));
    const QString behind =
        namesOf(snapshot, [&](const Release& release) { return wanted.placeOf(release.stage) < 0; });
    if (!behind.isEmpty())
        return Error{ErrorCode::Conflict,
                     QStringLiteral("releases are in a stage that would go: %1").arg(behind), keys,
                     QStringLiteral("keep the stage, or move or remove the releases first")};
    const StageHistory stages(snapshot);
    if (wanted.launch() == stages.at(now).launch())
        return Done{};
    const QString launched = namesOf(snapshot, [&](const Release& release) {
        return release.stage == wanted.launch() &&
               !stages.wasLaunched(release, snapshot.peoplesInput.value(release.id), now);
    });
    if (!launched.isEmpty())
        return Error{ErrorCode::Conflict,
                     QStringLiteral("releases would be launched without passing the gate: %1").arg(launched),
                     keys, QStringLiteral("end with another stage, or move or remove the releases first")};
    return Done{};
}

} // namespace

Result<StageLadder> Workspace::setStages(const QStringList& keys, const QString& actor)
{
    auto wanted = StageLadder::make(keys);
    if (!wanted)
        return wanted;
    const auto snapshot = m_d->history->snapshot();
    if (!snapshot)
        return snapshot.error();
    if (const Status checked = checkStages(*snapshot, *wanted, m_d->clock()); !checked)
        return checked.error();
    const Status done = m_d->history->set(kStagesSetting, canonicalJson(stagesJson(*wanted)), actor);
    if (!done)
        return done.error();
    return wanted;
}

Result<Release> Workspace::promote(const PromotionRequest& request)
{
    if (const Status named = checkNamed(request.by); !named)
        return named.error();
    const auto about = dossier(request.release);
    if (!about)
        return about.error();
    const LaunchPlan plan = completed(request.plan, about->project);
    const auto refusals = promotionRefusals(*about, request.to, plan);
    if (!refusals.empty())
        return Error{
            ErrorCode::Conflict, lineOf(sentencesOf(refusals)), about->release.name,
            QStringLiteral("see what is missing with: slipway path --project %1").arg(about->project.name)};
    LaunchEvent event = eventOf(*about, LaunchStep::Promoted, request.to, request.by);
    event.reason = typed(request.reason);
    event.blastRadius = typed(plan.blastRadius);
    for (const QString& step : plan.canarySteps)
        event.canarySteps += typed(step);
    return m_d->history->moveRelease(about->release, request.to, std::move(event));
}

Result<LaunchEvent> Workspace::takeCanaryStep(const CanaryRequest& request)
{
    if (const Status named = checkNamed(request.by); !named)
        return named.error();
    const auto about = dossier(request.release);
    if (!about)
        return about.error();
    if (const Status allowed = checkCanaryStep(*about, request); !allowed)
        return allowed.error();
    LaunchEvent event = eventOf(*about, LaunchStep::CanaryStep, about->release.stage, request.by);
    event.reason = request.step;
    return m_d->history->append(std::move(event));
}

Result<Release> Workspace::rollBack(const RollBackRequest& request)
{
    if (const Status named = checkNamed(request.by); !named)
        return named.error();
    if (request.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("a reason is needed"),
                     {},
                     QStringLiteral("say what went wrong")};
    const auto about = dossier(request.release);
    if (!about)
        return about.error();
    const auto before = stageBefore(*about);
    if (!before)
        return before.error();
    LaunchEvent event = eventOf(*about, LaunchStep::RolledBack, about->release.stage, request.by);
    event.reason = typed(request.reason);
    return m_d->history->moveRelease(about->release, *before, std::move(event));
}

Status Workspace::setRewriteCost(const RewriteCost& cost, const QString& actor)
{
    if (const Status checked = checkRewriteCost(cost); !checked)
        return checked.error();
    RewriteCost kept = cost;
    kept.source = typed(cost.source);
    return m_d->history->set(kRewriteCostSetting, canonicalJson(rewriteCostJson(kept)), actor);
}

} // namespace slipway::readiness
