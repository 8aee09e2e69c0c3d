// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

namespace slipway::store {

/// How sources did with the configuration that they have now. Part of every History; collectionRecordsOf()
/// gives it. Threads and transactions as in History.
class CollectionRecords
{
public:
    virtual ~CollectionRecords() = default;

    /// As History::lastCollections(), but runs that began before the source's configuration was changed last
    /// do not count: what another address answered says nothing of this one. A source that did not run since
    /// has no record. Changes in the future were written by a clock that was put back since, and are passed
    /// over.
    virtual model::Result<QHash<model::SourceId, model::CollectionRecord>>
    collectionsAsConfigured(const model::ProjectId& project) = 0;
};

[[nodiscard]] CollectionRecords& collectionRecordsOf(History& history);

} // namespace slipway::store
