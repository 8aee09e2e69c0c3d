// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/slo_report.h"

#include <QCoreApplication>

namespace slipway::views {

/// What stands about service level objectives, in the language of the person. Pure.
struct SloWords
{
    Q_DECLARE_TR_FUNCTIONS(SloWords)

public:
    [[nodiscard]] static QString
    percent(const std::optional<double>& share);               ///< "99.95%"; a dash without one
    [[nodiscard]] static QString span(slo::Duration duration); ///< "30 d", "6 h", "5 min"
    [[nodiscard]] static QString window(const readiness::SloObjective& objective);
    /// "2.1x, fires at 14.4x"; a dash where it was not measured.
    [[nodiscard]] static QString burn(const readiness::SloBurn& burn);
    /// A sentence for screen readers and tool tips.
    [[nodiscard]] static QString burnSentence(const readiness::SloBurn& burn);
    [[nodiscard]] static model::ResultState stateOf(const readiness::SloBurn& burn);
    [[nodiscard]] static model::ResultState stateOf(slo::GateState state);
    [[nodiscard]] static QString gate(const readiness::SloGate& gate); ///< "Launch gate to staging: open. …"
    /// Of the budget: used up, under what a launch needs, or enough.
    [[nodiscard]] static model::ResultState budgetState(const readiness::SloObjective& objective,
                                                        double leastBudget);
};

} // namespace slipway::views
