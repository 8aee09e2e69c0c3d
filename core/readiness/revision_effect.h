// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_difference.h"

namespace slipway::readiness {

/// What becomes of a release by a revision of it, seen before it is stored.
struct RevisionEffect
{
    ReleaseDifference difference;
    std::optional<model::Stage> stage; ///< it would be in, where that is another
    std::vector<model::Judged> lost;   ///< what answers something now and would not any more, each once
    QStringList signOffsLost;          ///< roles whose sign-off would be void

    [[nodiscard]] bool isEmpty() const
    {
        return difference.isEmpty() && !stage && lost.empty() && signOffsLost.isEmpty();
    }
};

/// Of the release as it is and as it would be (Workspace::ifRevised). Pure.
[[nodiscard]] RevisionEffect revisionEffect(const Dossier& now, const Dossier& then);

} // namespace slipway::readiness
