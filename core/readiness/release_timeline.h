// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <variant>

namespace slipway::readiness {

/// The release was added.
struct ReleaseAdded
{
    bool operator==(const ReleaseAdded&) const = default;
};

/// Evidence about it was recorded.
struct EvidenceCame
{
    model::EvidenceId evidence; ///< the first of them
    QString plugin;
    int count = 1; ///< pieces of the same plugin within one minute

    bool operator==(const EvidenceCame&) const = default;
};

/// Another verdict held from then on.
struct VerdictTurn
{
    std::optional<model::Verdict> before; ///< nothing: the first
    model::Verdict after = model::Verdict::NoEvidence;
    double scoreBefore = 0;
    double score = 0;
    /// The blocking and major criteria that turned at that moment; empty where a decision, a condition or a
    /// dependency did it.
    std::vector<model::CriterionTurn> because;

    bool operator==(const VerdictTurn&) const = default;
};

/// When it is to be launched.
struct LaunchPlanned
{
    bool operator==(const LaunchPlanned&) const = default;
};

/// Something that happened to a release, or will.
struct TimelineEvent
{
    /// In which row of the picture it stands.
    enum class Lane
    {
        Launch,
        People,
        Verdict,
        Evidence
    };
    using What = std::variant<ReleaseAdded, EvidenceCame, VerdictTurn, LaunchPlanned, model::Attestation,
                              model::Waiver, model::SignOff, model::NotApplicable, model::Assignment,
                              model::Decision, model::ConditionMet, model::Brief, model::LaunchEvent>;

    QDateTime at;
    What what;

    [[nodiscard]] Lane lane() const;
    bool operator==(const TimelineEvent&) const = default;
};

/// The verdict's turns, oldest first, the first standing too. Pure.
[[nodiscard]] std::vector<TimelineEvent> verdictTurns(const model::Transitions& transitions);

/// Everything that happened to the release, oldest first; a launch to come is last. Without the dossier's
/// past no verdict turns. Pure.
[[nodiscard]] std::vector<TimelineEvent> releaseTimeline(const Dossier& dossier);

} // namespace slipway::readiness
