// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"
#include "core/store/database.h"

#include <QHash>

#include <vector>

namespace slipway::store {

/// Appends the source as it is from its changedAt on, or its removal.
[[nodiscard]] model::Status insertSourceRevision(Database& database, const model::Source& source,
                                                 bool isRemoved);

struct KnownSource
{
    model::Source source;
    bool isRemoved = false;
};

/// Those not removed, by plugin, then instance. An empty project: of all.
[[nodiscard]] model::Result<std::vector<model::Source>> readSources(Database& database,
                                                                    const model::ProjectId& project);
/// One as of now, also a removed one. NotFound.
[[nodiscard]] model::Result<KnownSource> readSource(Database& database, const model::SourceId& id);

[[nodiscard]] model::Status insertCollection(Database& database, const model::Collection& collection);
/// Of each source that ever ran. An empty project: of all.
[[nodiscard]] model::Result<QHash<model::SourceId, model::CollectionRecord>>
readLastCollections(Database& database, const model::ProjectId& project);
/// The same of runs that began since the source's configuration was changed last, unless that is after `now`.
[[nodiscard]] model::Result<QHash<model::SourceId, model::CollectionRecord>>
readCollectionsAsConfigured(Database& database, const model::ProjectId& project, const QDateTime& now);

} // namespace slipway::store
