// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_revision.h"

#include "core/readiness/launch_zone.h"
#include "core/readiness/reversal_checks.h"

namespace slipway::readiness {

using namespace model;

namespace {

Result<QTimeZone> zoneOf(Workspace& workspace, const ReleaseId& release)
{
    const auto settings = workspace.history().settings();
    if (!settings)
        return settings.error();
    return launchZone(*settings, release);
}

/// Only what a revision may change.
Release withRevised(Release known, const Release& wanted)
{
    known.target = wanted.target;
    known.ref = wanted.ref;
    known.launchAt = wanted.launchAt;
    return known;
}

} // namespace

Result<RevisionPreview> previewRevision(Workspace& workspace, const ReleaseId& release,
                                        const std::function<Status(Release&, QTimeZone&)>& change)
{
    const auto now = workspace.dossier(release);
    if (!now)
        return now.error();
    RevisionPreview preview;
    preview.request.known = preview.request.wanted = now->release;
    preview.request.zoneKnown = preview.request.zoneWanted = now->launchZone;
    if (const Status changed = change(preview.request.wanted, preview.request.zoneWanted); !changed)
        return changed.error();
    const auto then = workspace.ifRevised(preview.request.wanted);
    if (!then)
        return then.error();
    preview.effect = revisionEffect(*now, *then);
    return preview;
}

Result<Revision> revise(Workspace& workspace, const RevisionRequest& request)
{
    const auto known = workspace.history().release(request.known.id);
    if (!known)
        return known.error();
    const auto zone = zoneOf(workspace, known->id);
    if (!zone)
        return zone.error();
    if (*known != request.known || *zone != request.zoneKnown)
        return changedSince(known->name);
    Revision revision{*known, *known, *zone, request.zoneWanted};
    const bool isOtherZone = request.zoneWanted != *zone;
    // The zone first: it decides nothing, and goes back if the release is refused.
    if (isOtherZone) {
        if (const Status set = workspace.setLaunchZone(known->id, request.zoneWanted, request.by); !set)
            return set.error();
    }
    const Release wanted = withRevised(*known, request.wanted);
    if (wanted == *known)
        return revision;
    const auto after = workspace.reviseRelease(wanted, request.by);
    if (after) {
        revision.after = *after;
        return revision;
    }
    if (isOtherZone) {
        if (const Status back = workspace.setLaunchZone(known->id, *zone, request.by); !back)
            return back.error();
    }
    return after.error();
}

Reversal reversalOf(const Revision& revision, const QString& by)
{
    if (revision.before.stage != revision.after.stage)
        return {};
    return {[revision, by](Workspace& workspace) -> Result<Reversal> {
        const auto back =
            revise(workspace, {revision.after, revision.zoneAfter, revision.before, revision.zoneBefore, by});
        if (!back)
            return back.error();
        return reversalOf(*back, by);
    }};
}

} // namespace slipway::readiness
