// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/pyrra_importer.h"

#include "plugins/slo/dialects.h"

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

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
                           pyrraBurnAlert(document));
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
