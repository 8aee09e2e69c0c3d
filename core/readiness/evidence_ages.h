// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// How old what answers a criterion is, and how old it may be.
struct EvidenceAge
{
    model::CriterionId criterion;
    QString question;
    model::ResultState state = model::ResultState::Unknown;
    QString by;                 ///< the plugin or the person
    model::EvidenceId evidence; ///< empty where a person answered
    QDateTime observedAt;
    std::chrono::milliseconds age{0};
    std::optional<std::chrono::milliseconds> limit; ///< from observedAt on; nothing: any age will do

    [[nodiscard]] std::optional<double> share() const; ///< of the limit; above 1 it is stale
    bool operator==(const EvidenceAge&) const = default;
};

/// Of every criterion that something answers: nearest to its limit first, those without one last, oldest
/// first. Pure.
[[nodiscard]] std::vector<EvidenceAge> evidenceAges(const Dossier& dossier);

} // namespace slipway::readiness
