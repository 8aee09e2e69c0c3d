// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stage.h"
#include "core/store/history.h"

namespace slipway::readiness {

/// Which stages releases went through when, and which release was launched. Pure.
class StageHistory
{
public:
    explicit StageHistory(const store::HistorySnapshot& snapshot);

    /// Before the workspace set its own, those that ship.
    [[nodiscard]] const model::StageLadder& at(const QDateTime& t) const;
    /// When they changed.
    [[nodiscard]] std::vector<QDateTime> moments() const;
    /// Whether the release's commit went through the gate of the launch into the stage that it is in, and was
    /// not rolled back up to t. The stage must have been the launch's when it was promoted to it.
    [[nodiscard]] bool wasLaunched(const model::Release& release, const model::PeoplesInput& people,
                                   const QDateTime& t) const;
    /// The same of the release as it was at t, in what was the stage of the launch at t.
    [[nodiscard]] bool isLaunched(const model::Release& then, const model::PeoplesInput& people,
                                  const QDateTime& t) const;

private:
    struct Period
    {
        QDateTime begin;
        model::StageLadder ladder;
    };
    model::StageLadder m_first;
    std::vector<Period> m_periods; ///< oldest first
};

} // namespace slipway::readiness
