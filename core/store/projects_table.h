// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/project.h"
#include "core/store/database.h"
#include "core/store/history.h"

#include <vector>

namespace slipway::store {

[[nodiscard]] model::Status insertProject(Database& database, const model::Project& project);
/// Appends the project's properties, or its removal, as of `at`.
[[nodiscard]] model::Status insertProjectRevision(Database& database, const model::Project& project,
                                                  const QDateTime& at, bool isRemoved);

[[nodiscard]] model::Json parametersJson(const QMap<QString, model::FactValue>& parameters);
[[nodiscard]] model::Json classificationJson(const model::Classification& classification);

enum class Presence
{
    There,
    Removed
};

/// Projects as of a moment, by name (removed ones: newest removal first).
[[nodiscard]] model::Result<std::vector<model::Project>>
readProjects(Database& database, const QDateTime& asOf, Presence presence);

/// What was set of projects, oldest first; of one (an empty id: of all).
[[nodiscard]] model::Result<QHash<model::ProjectId, std::vector<ProjectRevision>>>
readProjectRevisions(Database& database, const QDateTime& asOf, const model::ProjectId& project);

/// When each project came on the board and went off it, in the order recorded.
[[nodiscard]] model::Result<QHash<model::ProjectId, std::vector<PresenceTurn>>>
readProjectPresence(Database& database, const QDateTime& asOf, const model::ProjectId& project);

/// One project as of now, also a removed one. NotFound.
[[nodiscard]] model::Result<model::Project> findProject(Database& database, const model::ProjectId& id);

} // namespace slipway::store
