// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/pyrra_importer.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"
#include "plugins/slo/objectives.h"

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

bool isPyrra(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("pyrra.dev/"));
}

/// Pyrra generates burn-rate alerts unless spec.alerting says `disabled: true` or `burnrates: false`.
BurnAlert burnAlertOf(const Json& slo)
{
    const bool isOff = flagAt(slo, "spec/alerting/disabled").value_or(false) ||
                       !flagAt(slo, "spec/alerting/burnrates").value_or(true);
    return isOff ? BurnAlert::No : BurnAlert::Yes;
}

} // namespace

Match PyrraImporter::matches(const ReportHead& head) const
{
    const QStringList versions = valuesOfKey(head, "apiVersion");
    return std::any_of(versions.begin(), versions.end(), isPyrra) ? Match::Sure : Match::No;
}

Result<Report> PyrraImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    report.tool = QStringLiteral("Pyrra");
    Objectives objectives;
    for (const Json& document : *documents) {
        if (isPyrra(textAt(document, "apiVersion")) &&
            textAt(document, "kind") == QLatin1String("ServiceLevelObjective"))
            objectives.add(textAt(document, "metadata/name"), figureAt(document, "spec/target"),
                           burnAlertOf(document));
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
