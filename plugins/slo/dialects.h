// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"
#include "plugins/slo/objectives.h"

/// How definitions of objectives are told from each other, for whoever counts them and whoever measures them.
namespace slipway::slo_files {

[[nodiscard]] inline bool isOpenSlo(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("openslo/")) ||
           apiVersion.startsWith(QLatin1String("openslo.com/"));
}

/// By `version`, of a file.
[[nodiscard]] inline bool isSlothFile(const QString& version)
{
    return version.startsWith(QLatin1String("prometheus/v"));
}

/// By `apiVersion`, of a resource in a cluster.
[[nodiscard]] inline bool isSlothResource(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("sloth.slok.dev/"));
}

[[nodiscard]] inline bool isPyrra(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("pyrra.dev/"));
}

/// In percent, of an element of OpenSLO's spec.objectives.
[[nodiscard]] inline std::optional<double> openSloTarget(const model::Json& objective)
{
    if (const auto percent = figureAt(objective, "targetPercent"))
        return percent;
    return Objectives::percentOfRatio(figureAt(objective, "target"));
}

/// Sloth generates a page and a ticket alert on the burn rate unless told not to.
[[nodiscard]] inline BurnAlert slothBurnAlert(const model::Json& slo)
{
    const auto isOff = [&](const char* snake, const char* camel) {
        return plugin::flagAt(slo, snake).value_or(false) || plugin::flagAt(slo, camel).value_or(false);
    };
    const bool noPage = isOff("alerting/page_alert/disable", "alerting/pageAlert/disable");
    const bool noTicket = isOff("alerting/ticket_alert/disable", "alerting/ticketAlert/disable");
    return noPage && noTicket ? BurnAlert::No : BurnAlert::Yes;
}

/// Pyrra generates burn-rate alerts unless spec.alerting says `disabled: true` or `burnrates: false`.
[[nodiscard]] inline BurnAlert pyrraBurnAlert(const model::Json& slo)
{
    const bool isOff = plugin::flagAt(slo, "spec/alerting/disabled").value_or(false) ||
                       !plugin::flagAt(slo, "spec/alerting/burnrates").value_or(true);
    return isOff ? BurnAlert::No : BurnAlert::Yes;
}

} // namespace slipway::slo_files
