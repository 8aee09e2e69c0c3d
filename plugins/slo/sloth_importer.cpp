// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/sloth_importer.h"

#include "plugins/slo/dialects.h"

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

Match SlothImporter::matches(const ReportHead& head) const
{
    const QStringList resources = valuesOfKey(head, "apiVersion");
    if (std::any_of(resources.begin(), resources.end(), isSlothResource))
        return Match::Sure;
    const QStringList versions = valuesOfKey(head, "version");
    return hasTopKey(head, "slos") && std::any_of(versions.begin(), versions.end(), isSlothFile) ? Match::Sure
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
        const bool isOfCluster = isSlothResource(textAt(document, "apiVersion"));
        if (!isOfCluster && !isSlothFile(textAt(document, "version")))
            continue;
        const QString service = textAt(document, isOfCluster ? "spec/service" : "service");
        for (const Json* slo : elementsAt(document, isOfCluster ? "spec/slos" : "slos"))
            objectives.add(service + QLatin1Char('/') + textAt(*slo, "name"), figureAt(*slo, "objective"),
                           slothBurnAlert(*slo));
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
