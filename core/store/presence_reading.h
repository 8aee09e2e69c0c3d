// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

/// Of rows of id, moment and "is removed", in their order: only the turns.
template<class Id>
[[nodiscard]] model::Result<QHash<Id, std::vector<PresenceTurn>>> readPresence(Statement& select)
{
    QHash<Id, std::vector<PresenceTurn>> presence;
    const model::Status done = select.forEach([&](Statement& row) {
        const Id id(row.text());
        PresenceTurn turn;
        turn.at = row.time();
        turn.isThere = !row.flag();
        std::vector<PresenceTurn>& turns = presence[id];
        if (turns.empty() || turns.back().isThere != turn.isThere)
            turns.push_back(turn);
    });
    if (!done)
        return done.error();
    return presence;
}

} // namespace slipway::store
