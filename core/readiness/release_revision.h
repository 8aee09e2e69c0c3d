// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/reversal.h"
#include "core/readiness/revision_effect.h"

#include <QTimeZone>

/// A release that goes to another commit, another launch time, or is told in another time zone.
namespace slipway::readiness {

/// A change as somebody thought of it.
struct RevisionRequest
{
    model::Release known;  ///< as it was then
    QTimeZone zoneKnown;   ///< in which its launch was told then; invalid: everybody's own
    model::Release wanted; ///< of it the target, its ref and the launch time count
    QTimeZone zoneWanted;
    QString by;
};

/// A change that was made.
struct Revision
{
    model::Release before;
    model::Release after;
    QTimeZone zoneBefore;
    QTimeZone zoneAfter;
};

/// What would become of it: nothing is stored. `known` is what the history holds now.
struct RevisionPreview
{
    RevisionRequest request;
    RevisionEffect effect;

    [[nodiscard]] bool isChange() const
    {
        return request.wanted != request.known || request.zoneWanted != request.zoneKnown;
    }
};

/// Of a release as it is now; `change` is given it, and the zone, and changes what shall be another.
[[nodiscard]] model::Result<RevisionPreview>
previewRevision(Workspace& workspace, const model::ReleaseId& release,
                const std::function<model::Status(model::Release& wanted, QTimeZone& zone)>& change);

/// Stores it. Conflict if the release or its zone is not as it was known any more. A failure leaves both as
/// they were.
[[nodiscard]] model::Result<Revision> revise(Workspace& workspace, const RevisionRequest& request);

/// Empty where the move took the release out of production: only a promotion brings it there.
[[nodiscard]] Reversal reversalOf(const Revision& revision, const QString& by);

} // namespace slipway::readiness
