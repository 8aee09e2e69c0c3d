// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/charts/chart_values.h"

namespace slipway::views {

/// From `at` on, until the next.
struct TrendStep
{
    QDateTime at;
    std::optional<double> value; ///< where there is a number
    ChartStanding standing;
    QString word;     ///< "No-go", "Fail", "9 of 12 passed"
    QString measured; ///< "87", "412 ms"; empty without a number
    model::EvidenceId evidence;
};

/// What a trend chart shows: steps, and what its scale reaches from and to.
struct TrendLine
{
    QString name;
    std::vector<TrendStep> steps; ///< oldest first
    double lowest = 0;
    double highest = 100;
    QDateTime from;       ///< invalid: of the first step
    QDateTime until;      ///< the last step holds until then
    bool areSteps = true; ///< a value holds until the next; else each is of its moment only
};

/// The score of the release, with its verdicts.
[[nodiscard]] TrendLine scoreLine(const readiness::Dossier& dossier);
/// How many of a characteristic's criteria passed.
[[nodiscard]] TrendLine characteristicLine(const readiness::Dossier& dossier,
                                           model::Characteristic characteristic);
/// What a criterion measured, and its states.
[[nodiscard]] TrendLine criterionLine(const readiness::Dossier& dossier, const model::CriterionId& criterion);

/// Every value of a fact of the project's evidence.
[[nodiscard]] TrendLine factLine(const readiness::Dossier& dossier, const QString& key);

/// From `from` on; the first step is the one that held then.
[[nodiscard]] TrendLine since(TrendLine line, const QDateTime& from);

/// "412 ms, Fail" of a step.
[[nodiscard]] QString describe(const TrendStep& step);

} // namespace slipway::views
