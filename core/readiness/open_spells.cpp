// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/open_spells.h"

#include <QMap>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

bool isOpen(ResultState state)
{
    return state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown ||
           state == ResultState::Waived;
}

std::vector<OpenSpell> openSpells(const Transitions& transitions)
{
    std::vector<OpenSpell> spells;
    QMap<CriterionId, OpenSpell> running;
    for (const CriterionTurn& turn : transitions.turns) {
        const auto known = running.find(turn.criterion);
        if (turn.state && isOpen(*turn.state) && turn.severity != Severity::Minor) {
            if (known == running.end())
                running.insert(turn.criterion, {turn.criterion, turn.severity, turn.at, turn.at, false});
            else
                known->severity = turn.severity;
        } else if (known != running.end()) {
            known->to = turn.at;
            known->isClosed = turn.state && !isOpen(*turn.state);
            spells.push_back(*known);
            running.erase(known);
        }
    }
    for (OpenSpell& spell : running) {
        spell.to = transitions.until;
        spells.push_back(spell);
    }
    std::stable_sort(spells.begin(), spells.end(),
                     [](const OpenSpell& a, const OpenSpell& b) { return a.from < b.from; });
    return spells;
}

TimeToGo timeToGo(const Transitions& transitions, const QDateTime& addedAt,
                  const std::optional<QDateTime>& inProduction)
{
    TimeToGo time{addedAt, std::nullopt, inProduction, {}};
    const auto go = std::find_if(transitions.standings.begin(), transitions.standings.end(),
                                 [](const Standing& standing) { return standing.verdict == Verdict::Go; });
    if (go != transitions.standings.end())
        time.firstGo = go->at;
    const QDateTime end = time.firstGo.value_or(transitions.until);
    for (const OpenSpell& spell : openSpells(transitions)) {
        if (spell.severity != Severity::Blocker || spell.from >= end)
            continue;
        auto blocker =
            std::find_if(time.blockers.begin(), time.blockers.end(),
                         [&](const TimeToGo::Blocker& b) { return b.criterion == spell.criterion; });
        if (blocker == time.blockers.end())
            blocker = time.blockers.insert(blocker, {spell.criterion, 0, false});
        blocker->milliseconds += spell.from.msecsTo(std::min(spell.to, end));
        blocker->isStillOpen = !spell.isClosed || spell.to > end;
    }
    std::stable_sort(time.blockers.begin(), time.blockers.end(),
                     [](const TimeToGo::Blocker& a, const TimeToGo::Blocker& b) {
                         return a.milliseconds > b.milliseconds;
                     });
    return time;
}

} // namespace slipway::readiness
