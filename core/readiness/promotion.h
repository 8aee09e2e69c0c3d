// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// One reason against a promotion, and what to do about it.
struct PromotionRefusal
{
    enum class Kind
    {
        Gate,        ///< of the policy, the order of stages, or the project
        BlastRadius, ///< the plan lacks it
        Canary       ///< likewise
    };

    QString why;                                   ///< a sentence
    std::vector<model::CriterionId> criteria = {}; ///< whose results stand in the way; may be empty
    Kind kind = Kind::Gate;

    bool operator==(const PromotionRefusal&) const = default;
};

/// Why the release may not be promoted to that stage; empty if it may. By the policy's gate to the stage; a
/// stage is never passed over, and a proof of concept never reaches the launch. Pure.
[[nodiscard]] std::vector<PromotionRefusal> promotionRefusals(const Dossier& dossier, const model::Stage& to,
                                                              const LaunchPlan& plan = {});

/// The stage that a release goes to next; of one in a stage that the workspace has no more, the first.
/// Nothing after the launch.
[[nodiscard]] std::optional<model::Stage> nextStage(const Dossier& dossier);

[[nodiscard]] QStringList sentencesOf(const std::vector<PromotionRefusal>& refusals);

/// What of a plan the gate to that stage asks for.
[[nodiscard]] bool asksBlastRadius(const Dossier& dossier, const model::Stage& to);
[[nodiscard]] bool asksCanary(const Dossier& dossier, const model::Stage& to);

/// The plan with what the project says already.
[[nodiscard]] LaunchPlan completed(LaunchPlan plan, const model::Project& project);

/// Why that canary step cannot be taken now: InvalidInput or Conflict.
[[nodiscard]] model::Status checkCanaryStep(const Dossier& dossier, const CanaryRequest& request);

/// The stage that a release goes back to. Conflict for one in the first.
[[nodiscard]] model::Result<model::Stage> stageBefore(const Dossier& dossier);

} // namespace slipway::readiness
