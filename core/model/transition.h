// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/words.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// The past of a release as the moments at which something turned. Between two of them nothing does.
namespace slipway::model {

/// From `at` on, until its next turn, a criterion is in this state.
struct CriterionTurn
{
    QDateTime at;
    CriterionId criterion;
    std::optional<ResultState> state; ///< nothing: the policy in force does not ask it any more
    Characteristic characteristic = Characteristic::Stability;
    Severity severity = Severity::Minor;
    std::optional<double>
        value;           ///< what was measured, in the unit of its fact; nothing where it is no number
    QString measured;    ///< the same for people: "412 ms"; empty without a value
    EvidenceId evidence; ///< which turned it; empty where a person or time alone did

    bool operator==(const CriterionTurn&) const = default;
};

/// From `at` on, until the next, the release stands like this.
struct Standing
{
    QDateTime at;
    Verdict verdict = Verdict::NoEvidence;
    double score = 0; ///< 0 to 100

    bool operator==(const Standing&) const = default;
};

struct Transitions
{
    std::vector<CriterionTurn> turns; ///< oldest first, in the policy's order within one moment
    std::vector<Standing> standings;  ///< oldest first; the first when the release was added
    QDateTime until;                  ///< complete up to and with this moment; invalid: nothing is known

    bool operator==(const Transitions&) const = default;
};

} // namespace slipway::model
