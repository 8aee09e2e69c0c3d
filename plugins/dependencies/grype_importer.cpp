// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/grype_importer.h"

#include "plugins/dependencies/vulnerability_tally.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// grype/presenter/models: fix.state is fixed, not-fixed, wont-fix or unknown.
Vulnerability vulnerabilityOf(const Json& match)
{
    Vulnerability vulnerability;
    vulnerability.id = textAt(match, "vulnerability/id");
    vulnerability.package = textAt(match, "artifact/name");
    vulnerability.version = textAt(match, "artifact/version");
    vulnerability.severity =
        severityFromWord(textAt(match, "vulnerability/severity")).value_or(VulnerabilitySeverity::Unknown);
    vulnerability.title = textAt(match, "vulnerability/description").left(200);
    if (const Json* locations = jsonAt(match, "artifact/locations");
        locations && locations->is_array() && !locations->empty())
        vulnerability.path = textAt(locations->front(), "path");
    // Before version 0.13 there was "fixedInVersion" instead of "fix".
    const Json* fix = jsonAt(match, "vulnerability/fix");
    vulnerability.isFixable = fix ? textAt(*fix, "state") == QLatin1String("fixed")
                                  : !textAt(match, "vulnerability/fixedInVersion").isEmpty();
    return vulnerability;
}

} // namespace

Match GrypeImporter::matches(const ReportHead& head) const
{
    if (!head.isJson() || !head.has(QStringLiteral("matches")))
        return Match::No;
    const bool saysSo =
        head.jsonTexts.value(QStringLiteral("descriptor/name")).toLower() == QLatin1String("grype") ||
        head.has(QStringLiteral("matches/[]/vulnerability/id"));
    return saysSo ? Match::Sure : Match::No;
}

Result<Report> GrypeImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                   const Progress& progress) const
{
    Report report;
    VulnerabilityTally tally;
    qint64 ignored = 0;
    const std::vector<JsonTap> taps = {
        {QStringLiteral("matches/[]"),
         [&](const Json& match, const JsonPlace& place) -> Status {
             const Vulnerability vulnerability = vulnerabilityOf(match);
             if (vulnerability.id.isEmpty())
                 return Error{ErrorCode::InvalidInput,
                              QStringLiteral("match %1 names no vulnerability").arg(place.last()), head.name,
                              QStringLiteral("use grype -o json")};
             tally.add(vulnerability, report);
             return Done{};
         }},
        {QStringLiteral("ignoredMatches/[]"),
         [&](const Json&, const JsonPlace&) -> Status {
             ++ignored;
             return Done{};
         }},
        {QStringLiteral("descriptor"), [&](const Json& descriptor, const JsonPlace&) -> Status {
             report.tool = (QStringLiteral("Grype ") + textAt(descriptor, "version")).trimmed();
             report.observedAt = utcTime(textAt(descriptor, "timestamp"));
             return Done{};
         }}};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    FactList facts;
    tally.putInto(facts);
    report.facts = facts.take();
    if (ignored > 0)
        report.warnings.append(
            QStringLiteral("%1 matches were ignored by rules or VEX: not counted").arg(ignored));
    tally.warn(report);
    return report;
}

} // namespace slipway::plugin
