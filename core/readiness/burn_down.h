// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// From `at` on, until the next, so many criteria stand between a release and Go.
struct OpenCount
{
    QDateTime at;
    int blockers = 0;
    int majors = 0;

    bool operator==(const OpenCount&) const = default;
};

/// What stood in the way from when the release was added until now, and when it is forecast to be gone.
struct BurnDown
{
    std::vector<OpenCount> counts; ///< oldest first; one for every moment at which a count changed
    QDateTime until;               ///< the last count holds until then
    std::optional<QDateTime> launchAt;
    std::optional<QDateTime> likely; ///< as of ReadyForecast
    std::optional<QDateTime> safe;

    bool operator==(const BurnDown&) const = default;
};

/// Counts what weighs against the verdict by the dossier's policy: blockers as Evaluation::blockers does, and
/// major criteria that make it Conditional. Empty without the dossier's past. Pure.
[[nodiscard]] BurnDown burnDown(const Dossier& dossier);

} // namespace slipway::readiness
