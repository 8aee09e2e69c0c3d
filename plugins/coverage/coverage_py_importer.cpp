// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/coverage_py_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/json_counts.h"
#include "plugins/sdk/reading/moments.h"

namespace slipway::plugin {

using namespace model;

namespace {

Result<FileCoverage> countsOf(const Json& summary, const QString& where, const JsonPlace& place)
{
    const auto statements = coveredAt(summary, "num_statements", "covered_lines");
    if (!statements)
        return complainOfPlace(where, place, QStringLiteral("there are no counts of statements"));
    const auto branches = coveredAt(summary, "num_branches", "covered_branches").value_or(CoveredOfTotal{});
    return FileCoverage{{}, statements->total, statements->covered, branches.total, branches.covered};
}

void readMeta(Report& report, const Json& meta)
{
    report.tool = QStringLiteral("coverage.py %1").arg(textAt(meta, "version")).trimmed();
    const auto moment = readMoment(textAt(meta, "timestamp"));
    if (!moment)
        return;
    report.observedAt = moment->at;
    if (!moment->hasZone)
        report.warnings.append(QStringLiteral("its time names no time zone: read as UTC"));
}

} // namespace

Match CoveragePyImporter::matches(const ReportHead& head) const
{
    const bool isCoveragePy =
        head.has(QStringLiteral("meta/version")) && head.has(QStringLiteral("files")) &&
        (head.has(QStringLiteral("meta/branch_coverage")) || head.has(QStringLiteral("meta/show_contexts")));
    return head.syntax == Syntax::JsonDocument && isCoveragePy ? Match::Sure : Match::No;
}

Result<Report> CoveragePyImporter::read(QIODevice& device, const ReportHead& head,
                                        const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    CoverageTally tally(settings);
    std::optional<FileCoverage> declared;
    const std::vector<JsonTap> taps{
        {QStringLiteral("meta"),
         [&](const Json& value, const JsonPlace& /*place*/) {
             readMeta(report, value);
             return Status(Done{});
         }},
        {QStringLiteral("files/*/summary"),
         [&](const Json& value, const JsonPlace& place) -> Status {
             auto counts = countsOf(value, head.name, place);
             if (!counts)
                 return counts.error();
             counts->paths = {withSlashes(place.at(1))};
             tally.add(*counts);
             return Done{};
         }},
        {QStringLiteral("totals"),
         [&](const Json& value, const JsonPlace& place) -> Status {
             const auto counts = countsOf(value, head.name, place);
             if (!counts)
                 return counts.error();
             declared = *counts;
             return Done{};
         }},
    };
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    if (declared && tally.hasFiles())
        tally.compare(report, declared->lines, declared->linesCovered, QStringLiteral("statements"));
    else if (declared)
        tally.addWithoutFiles(*declared);
    tally.conclude(report);
    return report;
}

} // namespace slipway::plugin
