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

/// A verdict that is another, with the reasons that each look gives for its own.
struct VerdictDifference
{
    model::Verdict before = model::Verdict::NoEvidence;
    model::Verdict after = model::Verdict::NoEvidence;
    QString reasonBefore;
    QString reason; ///< of the later verdict
};

/// Something that the release depends on, and that stands otherwise.
struct DependencyDifference
{
    QString name;                         ///< "identity 3.1.0"
    std::optional<model::Verdict> before; ///< nothing where the release did not depend on it
    std::optional<model::Verdict> after;
    QString reason; ///< of the later look; empty where it is in nobody's way

    bool operator==(const DependencyDifference&) const = default;
};

/// How two looks differ: of one release at two moments, or of two releases.
struct ReleaseDifference
{
    std::optional<VerdictDifference> verdict; ///< nothing where it is the same
    std::vector<DependencyDifference> dependencies;
    std::vector<ResultDifference> results; ///< worse first, then better, measured, added, removed

    [[nodiscard]] bool isEmpty() const { return !verdict && dependencies.empty() && results.empty(); }
};

/// From when a release's changes are told: changesSince, but no earlier than it was added.
[[nodiscard]] QDateTime comparedSince(const Dossier& dossier);

/// Pure.
[[nodiscard]] ReleaseDifference differenceOf(const Dossier& before, const Dossier& after);

} // namespace slipway::readiness
