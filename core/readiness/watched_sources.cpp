// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/watched_sources.h"

#include "core/readiness/watched_folders.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

bool isAnyJustAsked(std::span<const SourceStatus> statuses)
{
    return std::any_of(statuses.begin(), statuses.end(), [](const SourceStatus& status) {
        return !status.source.isPaused && !status.isWatched && !status.nextTryAt;
    });
}

void markWatched(std::span<SourceStatus> statuses, std::span<const SourceKind> kinds)
{
    for (SourceStatus& status : statuses) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const SourceKind& each) {
            return each.plugin == status.source.plugin;
        });
        if (kind == kinds.end() || status.source.isPaused || status.isWatched)
            continue;
        const auto config = parseJson(status.source.config, status.source.instance);
        status.isWatched = config && !watchedFolders(kind->schema, *config, QStringLiteral("/")).empty();
    }
}

} // namespace slipway::readiness
