// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/transitions.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// How ready a release is in one characteristic, and how ready it was at the last review.
struct CharacteristicReadiness
{
    model::Characteristic characteristic = model::Characteristic::Stability;
    model::Tally now;
    std::optional<TallyTurn> before; ///< nothing where it was not asked then, or the past is not known

    [[nodiscard]] double share() const; ///< of criteria that pass, 0 to 1
    [[nodiscard]] std::optional<double> shareBefore() const;
    bool operator==(const CharacteristicReadiness&) const = default;
};

/// Those that something is asked of, in the order of kCharacteristics. `before` is as of comparedSince().
/// Pure.
[[nodiscard]] std::vector<CharacteristicReadiness> characteristicReadiness(const Dossier& dossier);

} // namespace slipway::readiness
