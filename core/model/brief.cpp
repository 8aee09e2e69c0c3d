// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/brief.h"

namespace slipway::model {

namespace {

/// Among equal times the last in the list.
const Brief* newestOf(const std::vector<Brief>& briefs, const ReleaseId& release, const QDateTime& at)
{
    const Brief* newest = nullptr;
    for (const Brief& brief : briefs) {
        if (brief.release == release && brief.at <= at && (!newest || brief.at >= newest->at))
            newest = &brief;
    }
    return newest && !saysNothing(*newest) ? newest : nullptr;
}

} // namespace

bool saysNothing(const Brief& brief)
{
    Brief nothing;
    nothing.id = brief.id;
    nothing.project = brief.project;
    nothing.release = brief.release;
    nothing.by = brief.by;
    nothing.at = brief.at;
    return brief == nothing;
}

const Brief* briefInForce(const std::vector<Brief>& briefs, const ReleaseId& release, const QDateTime& at)
{
    const Brief* own = newestOf(briefs, release, at);
    return own ? own : projectBriefInForce(briefs, at);
}

const Brief* projectBriefInForce(const std::vector<Brief>& briefs, const QDateTime& at)
{
    return newestOf(briefs, {}, at);
}

} // namespace slipway::model
