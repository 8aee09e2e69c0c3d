// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/report.h"

#include <optional>

namespace slipway::slo_files {

/// Whether an objective has an alert on its burn rate.
enum class BurnAlert
{
    No,
    Yes,
    Unknown ///< decided by something that is not in the file
};

/// Adds up the objectives of a file.
class Objectives
{
public:
    /// `target` in percent; without one, or with one that is not above 0 and at most 100, it is warned of.
    void add(const QString& name, std::optional<double> targetPercent, BurnAlert alert);

    /// Fills in slo.objectives, slo.with_burn_alerts (unless one is unknown) and slo.target, the strictest;
    /// objectives without a burn-rate alert become findings.
    void finish(plugin::Report& report) const;

    /// A ratio in percent, freed of what binary fractions add: 0.999 is 99.9.
    [[nodiscard]] static std::optional<double> percentOfRatio(std::optional<double> ratio);

private:
    QStringList m_withoutAlert;
    QStringList m_unknownAlert;
    QStringList m_withoutTarget;
    qint64 m_count = 0;
    qint64 m_withAlert = 0;
    std::optional<double> m_strictest;
};

} // namespace slipway::slo_files
