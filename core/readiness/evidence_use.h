// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QHash>

namespace slipway::readiness {

/// Whether a piece of evidence counts for a release, or what keeps it from it.
enum class EvidenceUse
{
    Decides,          ///< results of criteria rest on it
    Expired,          ///< its own expiry has passed
    OtherCommit,      ///< it is about another commit than the target
    OtherEnvironment, ///< it is from another stage than the release's
    Superseded,       ///< the same source has given a newer one of its kind
    NotAsked          ///< no criterion's result rests on it
};

struct EvidencePart
{
    EvidenceUse use = EvidenceUse::NotAsked;
    std::vector<model::CriterionId> criteria; ///< of Decides, in the policy's order

    [[nodiscard]] bool counts() const { return use == EvidenceUse::Decides; }
};

/// What part each piece of the dossier's evidence plays in its evaluation, in the dossier's order. Where
/// several things keep one from counting, the one told is that which a person can see on it first. Pure.
[[nodiscard]] std::vector<EvidencePart> partsOf(const Dossier& dossier);

} // namespace slipway::readiness
