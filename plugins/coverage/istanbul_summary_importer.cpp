// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/istanbul_summary_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/json_counts.h"

namespace slipway::plugin {

using namespace model;

Match IstanbulSummaryImporter::matches(const ReportHead& head) const
{
    const bool isSummary = head.has(QStringLiteral("total/lines/total")) &&
                           head.has(QStringLiteral("total/lines/covered")) &&
                           head.has(QStringLiteral("total/statements"));
    return head.syntax == Syntax::JsonDocument && isSummary ? Match::Sure : Match::No;
}

Result<Report> IstanbulSummaryImporter::read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    CoverageTally tally(settings);
    std::optional<FileCoverage> declared;
    const auto take = [&](const Json& value, const JsonPlace& place) -> Status {
        const auto lines = coveredAt(value, "lines/total", "lines/covered");
        if (!lines)
            return complainOfPlace(head.name, place, QStringLiteral("there are no counts of lines"));
        const auto branches =
            coveredAt(value, "branches/total", "branches/covered").value_or(CoveredOfTotal{});
        const FileCoverage counts{
            {withSlashes(place.at(0))}, lines->total, lines->covered, branches.total, branches.covered};
        if (place.at(0) == QLatin1String("total"))
            declared = counts;
        else
            tally.add(counts);
        return Done{};
    };
    if (const Status status = readJsonStream(device, head.name, {{QStringLiteral("*"), take}}, progress);
        !status)
        return status.error();
    if (declared && tally.hasFiles())
        tally.compare(report, declared->lines, declared->linesCovered, QStringLiteral("lines"));
    else if (declared)
        tally.addWithoutFiles(*declared);
    report.tool = QStringLiteral("Istanbul");
    tally.conclude(report);
    return report;
}

} // namespace slipway::plugin
