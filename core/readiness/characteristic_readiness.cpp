// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/characteristic_readiness.h"

#include "core/readiness/release_difference.h"

namespace slipway::readiness {

using namespace model;

namespace {

std::optional<TallyTurn> tallyAt(const Transitions& transitions, Characteristic characteristic,
                                 const QDateTime& at)
{
    std::optional<TallyTurn> last;
    for (const TallyTurn& tally : tallyTurns(transitions, characteristic)) {
        if (tally.at <= at)
            last = tally;
    }
    return last && last->applicable > 0 ? last : std::nullopt;
}

} // namespace

double CharacteristicReadiness::share() const
{
    return now.applicable > 0 ? static_cast<double>(now.passed) / now.applicable : 0;
}

std::optional<double> CharacteristicReadiness::shareBefore() const
{
    return before ? std::optional(static_cast<double>(before->passed) / before->applicable) : std::nullopt;
}

std::vector<CharacteristicReadiness> characteristicReadiness(const Dossier& dossier)
{
    std::vector<CharacteristicReadiness> all;
    for (const Characteristic characteristic : kCharacteristics) {
        CharacteristicReadiness one{
            characteristic, dossier.evaluation.tallies[static_cast<size_t>(characteristic)], {}};
        if (dossier.transitions)
            one.before = tallyAt(*dossier.transitions, characteristic, comparedSince(dossier));
        if (one.now.applicable > 0)
            all.push_back(one);
    }
    return all;
}

} // namespace slipway::readiness
