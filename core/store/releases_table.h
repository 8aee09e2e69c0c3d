// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/store/database.h"
#include "core/store/history.h"
#include "core/store/projects_table.h"

namespace slipway::store {

[[nodiscard]] model::Status insertRelease(Database& database, const model::Release& release);
/// Appends the release's target, stage and launch, or its removal, as of `at`.
[[nodiscard]] model::Status insertReleaseRevision(Database& database, const model::Release& release,
                                                  const QDateTime& at, bool isRemoved);

/// Releases as of a moment, there or removed, of projects that were there then, soonest launch first (none
/// last), then by name. An empty project: of all.
[[nodiscard]] model::Result<std::vector<model::Release>> readReleases(Database& database,
                                                                      const QDateTime& asOf,
                                                                      const model::ProjectId& project = {},
                                                                      Presence presence = Presence::There);
/// One release as of now, also a removed one.
struct KnownRelease
{
    model::Release release;
    bool isRemoved = false;
};
[[nodiscard]] model::Result<std::optional<KnownRelease>> readRelease(Database& database,
                                                                     const model::ReleaseId& release);

/// Every revision up to the moment, oldest first.
[[nodiscard]] model::Result<QHash<model::ReleaseId, std::vector<ReleaseRevision>>>
readReleaseRevisions(Database& database, const QDateTime& asOf, const model::ProjectId& project = {});

/// When each release came on the board and went off it, in the order recorded.
[[nodiscard]] model::Result<QHash<model::ReleaseId, std::vector<PresenceTurn>>>
readReleasePresence(Database& database, const QDateTime& asOf, const model::ProjectId& project = {});

} // namespace slipway::store
