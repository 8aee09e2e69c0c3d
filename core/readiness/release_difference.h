// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// One criterion that two looks at releases answer differently.
struct ResultDifference
{
    enum class Kind
    {
        Turned,   ///< another state
        Measured, ///< the same state on another number
        Added,    ///< asked only in the later one
        Removed   ///< asked only in the earlier one
    };
    Kind kind = Kind::Turned;
    model::CriterionId criterion;
    QString question;
    std::optional<model::CriterionResult> before;
    std::optional<model::CriterionResult> after;

    [[nodiscard]] bool isBetter() const; ///< of Turned
    /// What the later answer rests on: "junit, TEST-a.xml", "ada"; empty where nothing answers.
    [[nodiscard]] QString ground() const;
};

/// How two looks differ: of one release at two moments, or of two releases.
struct ReleaseDifference
{
    std::vector<ResultDifference> results; ///< worse first, then better, measured, added, removed
};

/// From when a release's changes are told: changesSince, but no earlier than it was added.
[[nodiscard]] QDateTime comparedSince(const Dossier& dossier);

/// Pure.
[[nodiscard]] ReleaseDifference differenceOf(const Dossier& before, const Dossier& after);

} // namespace slipway::readiness
