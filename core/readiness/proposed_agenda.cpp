// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/proposed_agenda.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

std::vector<AgendaItem> proposedAgenda(const Board& board, int days)
{
    std::vector<const BoardRow*> launching;
    std::vector<const BoardRow*> conditional;
    for (const BoardRow& row : board.rows) {
        const bool isLaunched = row.release.stage == board.stages.launch();
        if (!isLaunched && row.release.launchAt && *row.release.launchAt <= board.at.addDays(days))
            launching.push_back(&row);
        else if (row.evaluation.conditions > 0)
            conditional.push_back(&row);
    }
    std::stable_sort(launching.begin(), launching.end(), [](const BoardRow* a, const BoardRow* b) {
        return *a->release.launchAt < *b->release.launchAt;
    });
    std::vector<AgendaItem> agenda;
    for (const auto* rows : {&launching, &conditional}) {
        for (const BoardRow* row : *rows)
            agenda.push_back({row->release.id});
    }
    return agenda;
}

} // namespace slipway::readiness
