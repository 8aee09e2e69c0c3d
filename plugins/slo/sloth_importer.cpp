// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/sloth_importer.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"
#include "plugins/slo/objectives.h"

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

bool isSpecification(const QString& version)
{
    return version.startsWith(QLatin1String("prometheus/v"));
}

bool isResource(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("sloth.slok.dev/"));
}

/// Sloth generates a page and a ticket alert on the burn rate unless told not to.
BurnAlert burnAlertOf(const Json& slo)
{
    const auto isOff = [&](const char* snake, const char* camel) {
        return flagAt(slo, snake).value_or(false) || flagAt(slo, camel).value_or(false);
    };
    const bool noPage = isOff("alerting/page_alert/disable", "alerting/pageAlert/disable");
    const bool noTicket = isOff("alerting/ticket_alert/disable", "alerting/ticketAlert/disable");
    return noPage && noTicket ? BurnAlert::No : BurnAlert::Yes;
}

} // namespace

Match SlothImporter::matches(const ReportHead& head) const
{
    const QStringList resources = valuesOfKey(head, "apiVersion");
    if (std::any_of(resources.begin(), resources.end(), isResource))
        return Match::Sure;
    const QStringList versions = valuesOfKey(head, "version");
    return hasTopKey(head, "slos") && std::any_of(versions.begin(), versions.end(), isSpecification)
               ? Match::Sure
               : Match::No;
}

Result<Report> SlothImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    report.tool = QStringLiteral("Sloth");
    Objectives objectives;
    for (const Json& document : *documents) {
        const bool isOfCluster = isResource(textAt(document, "apiVersion"));
        if (!isOfCluster && !isSpecification(textAt(document, "version")))
            continue;
        const QString service = textAt(document, isOfCluster ? "spec/service" : "service");
        for (const Json* slo : elementsAt(document, isOfCluster ? "spec/slos" : "slos"))
            objectives.add(service + QLatin1Char('/') + textAt(*slo, "name"), figureAt(*slo, "objective"),
                           burnAlertOf(*slo));
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
