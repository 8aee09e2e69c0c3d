// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/objectives.h"

#include "plugins/sdk/reading/fact_list.h"

#include <cmath>

namespace slipway::slo_files {

using namespace model;

void Objectives::add(const QString& name, std::optional<double> targetPercent, BurnAlert alert)
{
    ++m_count;
    m_withAlert += alert == BurnAlert::Yes ? 1 : 0;
    if (alert == BurnAlert::No)
        m_withoutAlert.append(name);
    if (alert == BurnAlert::Unknown)
        m_unknownAlert.append(name);
    if (!targetPercent || !(*targetPercent > 0 && *targetPercent <= 100))
        m_withoutTarget.append(name);
    else
        m_strictest = std::max(m_strictest.value_or(0), *targetPercent);
}

void Objectives::finish(plugin::Report& report) const
{
    plugin::FactList facts;
    facts.count("slo.objectives", m_count);
    if (m_unknownAlert.isEmpty())
        facts.count("slo.with_burn_alerts", m_withAlert);
    else
        report.warnings.append(QStringLiteral("burn-rate alerts of %1 are decided by what is not in the file")
                                   .arg(m_unknownAlert.join(QLatin1String(", "))));
    if (m_withoutTarget.isEmpty())
        facts.number("slo.target", m_strictest, "%");
    else
        report.warnings.append(QStringLiteral("no target between 0 and 100% for %1: the strictest is unknown")
                                   .arg(m_withoutTarget.join(QLatin1String(", "))));
    size_t total = 0;
    for (const QString& name : m_withoutAlert)
        plugin::addFinding(report,
                           {QStringLiteral("slo.with_burn_alerts"),
                            FindingLevel::Note,
                            {},
                            0,
                            QStringLiteral("%1 has no burn-rate alert").arg(name)},
                           total);
    plugin::warnOfLeftOut(report, total);
    for (Fact& fact : facts.take())
        report.facts.push_back(std::move(fact));
}

std::optional<double> Objectives::percentOfRatio(std::optional<double> ratio)
{
    if (!ratio)
        return std::nullopt;
    return std::round(*ratio * 1e12) / 1e10;
}

} // namespace slipway::slo_files
