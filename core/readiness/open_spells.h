// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/transition.h"

#include <span>

namespace slipway::readiness {

/// A time through which a criterion stood in the way: it failed, was stale, unanswered or only waived.
struct OpenSpell
{
    model::CriterionId criterion;
    model::Severity severity = model::Severity::Blocker;
    QDateTime from;
    QDateTime to;          ///< when it came right; else how far it is known that it did not
    bool isClosed = false; ///< it came right; else it is still open, or was not asked any more

    [[nodiscard]] qint64 milliseconds() const { return from.msecsTo(to); }
    bool operator==(const OpenSpell&) const = default;
};

[[nodiscard]] bool isOpen(model::ResultState state);

/// Of blocking and major criteria; by beginning. Minor ones never stand in the way.
[[nodiscard]] std::vector<OpenSpell> openSpells(const model::Transitions& transitions);

/// What the time from adding a release until it was Go went into.
struct TimeToGo
{
    QDateTime addedAt;
    std::optional<QDateTime> firstGo;
    std::optional<QDateTime> inProduction; ///< when it first reached the stage of the launch
    /// How long each blocking criterion was open until the first Go, else until now.
    struct Blocker
    {
        model::CriterionId criterion;
        qint64 milliseconds = 0;
        bool isStillOpen = false; ///< then

        bool operator==(const Blocker&) const = default;
    };
    std::vector<Blocker> blockers; ///< longest first

    bool operator==(const TimeToGo&) const = default;
};

[[nodiscard]] TimeToGo timeToGo(const model::Transitions& transitions, const QDateTime& addedAt,
                                const std::optional<QDateTime>& inProduction);

} // namespace slipway::readiness
