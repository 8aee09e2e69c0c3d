// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/slo_generator_importer.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"
#include "plugins/slo/objectives.h"

#include <QHash>

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

bool isVersion2(const QString& apiVersion)
{
    return apiVersion.startsWith(QLatin1String("sre.google.com/"));
}

bool isVersion1(const Json& document)
{
    return !textAt(document, "slo_name").isEmpty() && jsonAt(document, "slo_target");
}

/// The error budget policies of a shared configuration in the same file: which of them alert on a burn rate.
QHash<QString, BurnAlert> policiesOf(const std::vector<Json>& documents)
{
    QHash<QString, BurnAlert> policies;
    for (const Json& document : documents) {
        const Json* all = jsonAt(document, "error_budget_policies");
        if (!all || !all->is_object())
            continue;
        for (const auto& [name, policy] : all->items()) {
            BurnAlert alert = BurnAlert::No;
            for (const Json* step : elementsAt(policy, "steps")) {
                if (flagAt(*step, "alert").value_or(false))
                    alert = BurnAlert::Yes;
            }
            policies.insert(toQString(name), alert);
        }
    }
    return policies;
}

} // namespace

Match SloGeneratorImporter::matches(const ReportHead& head) const
{
    const QStringList versions = valuesOfKey(head, "apiVersion");
    const bool isOld =
        hasTopKey(head, "slo_name") && hasTopKey(head, "slo_target") && hasTopKey(head, "backend");
    return isOld || std::any_of(versions.begin(), versions.end(), isVersion2) ? Match::Sure : Match::No;
}

Result<Report> SloGeneratorImporter::read(QIODevice& device, const ReportHead& head,
                                          const ImportSettings& /*settings*/,
                                          const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    report.tool = QStringLiteral("slo-generator");
    const QHash<QString, BurnAlert> policies = policiesOf(*documents);
    Objectives objectives;
    for (const Json& document : *documents) {
        if (isVersion2(textAt(document, "apiVersion")) &&
            textAt(document, "kind") == QLatin1String("ServiceLevelObjective")) {
            const QString policy = textAt(document, "spec/error_budget_policy");
            objectives.add(
                textAt(document, "metadata/name"),
                Objectives::percentOfRatio(figureAt(document, "spec/goal")),
                policies.value(policy.isEmpty() ? QStringLiteral("default") : policy, BurnAlert::Unknown));
        } else if (isVersion1(document)) {
            objectives.add(textAt(document, "slo_name"),
                           Objectives::percentOfRatio(figureAt(document, "slo_target")), BurnAlert::Unknown);
        }
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
