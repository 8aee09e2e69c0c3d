// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/stage_history.h"

#include "core/readiness/settings.h"

namespace slipway::readiness {

using namespace model;

StageHistory::StageHistory(const store::HistorySnapshot& snapshot)
{
    for (const store::SettingRevision& revision : snapshot.settingRevisions) {
        if (revision.name == kStagesSetting)
            m_periods.push_back({revision.at, stageLadder({{revision.name, revision.json}})});
    }
    if (m_periods.empty())
        m_first = stageLadder(snapshot.settings);
}

const StageLadder& StageHistory::at(const QDateTime& t) const
{
    const StageLadder* then = &m_first;
    for (const Period& period : m_periods) {
        if (period.begin <= t)
            then = &period.ladder;
    }
    return *then;
}

std::vector<QDateTime> StageHistory::moments() const
{
    std::vector<QDateTime> moments;
    for (const Period& period : m_periods)
        moments.push_back(period.begin);
    return moments;
}

bool StageHistory::wasLaunched(const Release& release, const PeoplesInput& people, const QDateTime& t) const
{
    const LaunchEvent* last = nullptr;
    for (const LaunchEvent& event : people.launchEvents) {
        if (event.at <= t && event.step != LaunchStep::CanaryStep && event.stage == release.stage &&
            event.commit == release.target)
            last = &event;
    }
    return last && last->step == LaunchStep::Promoted && at(last->at).launch() == release.stage;
}

bool StageHistory::isLaunched(const Release& then, const PeoplesInput& people, const QDateTime& t) const
{
    return then.stage == at(t).launch() && wasLaunched(then, people, t);
}

} // namespace slipway::readiness
