// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/store/database.h"

#include <QHash>

#include <span>

/// How the tables of people's input are read: all alike, by release.
namespace slipway::store {

using InputByRelease = QHash<model::ReleaseId, model::PeoplesInput>;

struct PeopleTable
{
    const char* from;    ///< the table, or a join that has release_id, at and seq
    const char* columns; ///< in the order that `read` takes them
    /// Corrupt if what stands there cannot be what was written.
    model::Status (*read)(Statement&, InputByRelease&);
};

/// Not applicable, assignments, notes and what became of them.
[[nodiscard]] std::span<const PeopleTable> teamworkTables();
/// Launch events and briefs.
[[nodiscard]] std::span<const PeopleTable> launchTables();

} // namespace slipway::store
