// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/locust_stats_importer.h"

#include "plugins/load/csv_table.h"
#include "plugins/load/load_run.h"
#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/csv_rows.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// Columns of Locust 1.0 and later, and of the versions before.
std::optional<qint64> requestsOf(const CsvTable& table)
{
    return table.count(table.has("request count") ? "request count" : "# requests");
}

std::optional<qint64> failuresOf(const CsvTable& table)
{
    return table.count(table.has("failure count") ? "failure count" : "# failures");
}

struct Rows
{
    LoadRun total; ///< of the row that adds up the others
    bool hasTotal = false;
    qint64 endpoints = 0;
    qint64 requests = 0;
    qint64 failed = 0;
};

void takeTotal(const CsvTable& table, Rows& rows)
{
    LoadRun& run = rows.total;
    rows.hasTotal = true;
    run.requests = requestsOf(table);
    run.failed = failuresOf(table);
    run.rps = table.number("requests/s");
    run.p50Ms = table.number(table.has("50%") ? "50%" : "median response time");
    run.p95Ms = table.number("95%");
    run.p99Ms = table.number("99%");
    // Locust's rate is all requests over the time from the start to the last one.
    if (run.requests && run.rps && *run.rps > 0)
        run.durationS = static_cast<double>(*run.requests) / *run.rps;
}

Status takeRow(const CsvTable& table, Rows& rows)
{
    const auto requests = requestsOf(table);
    const auto failed = failuresOf(table);
    if (!requests || !failed)
        return table.complain(QStringLiteral("the counts of requests and failures are no numbers"));
    const QString name = table.text("name");
    QString type = table.text("type") + table.text("method");
    type.remove(QLatin1String("None"));
    const bool isTotal =
        type.isEmpty() && (name == QLatin1String("Aggregated") || name == QLatin1String("Total"));
    if (isTotal) {
        takeTotal(table, rows);
        return Done{};
    }
    ++rows.endpoints;
    rows.requests += *requests;
    rows.failed += *failed;
    return Done{};
}

LoadRun runOf(const Rows& rows, QStringList& warnings)
{
    LoadRun run = rows.total;
    if (!rows.hasTotal) {
        warnings.append(QStringLiteral("no Aggregated row: rate and percentiles of the whole are unknown"));
    } else if (rows.endpoints > 0 && (run.requests != rows.requests || run.failed != rows.failed)) {
        warnings.append(QStringLiteral("the Aggregated row says %1 requests and %2 failures, the others add "
                                       "up to %3 and %4: counted the others")
                            .arg(run.requests.value_or(0))
                            .arg(run.failed.value_or(0))
                            .arg(rows.requests)
                            .arg(rows.failed));
    }
    if (rows.endpoints > 0) {
        run.requests = rows.requests;
        run.failed = rows.failed;
    }
    return run;
}

} // namespace

Match LocustStatsImporter::matches(const ReportHead& head) const
{
    const QString first = head.firstLine();
    const bool hasCounts =
        (first.contains(QLatin1String("Request Count")) && first.contains(QLatin1String("Failure Count"))) ||
        (first.contains(QLatin1String("# requests")) && first.contains(QLatin1String("# failures")));
    const bool isHistory = first.contains(QLatin1String("Timestamp"));
    return hasCounts && !isHistory && first.contains(QLatin1String("Requests/s")) ? Match::Sure : Match::No;
}

Result<Report> LocustStatsImporter::read(QIODevice& device, const ReportHead& head,
                                         const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Locust");
    warnIfCutOff(device, report.warnings);
    CsvTable table(head.name);
    Rows rows;
    const Status status = readCsv(
        device, head.name, ',',
        [&](const QStringList& fields, int row) -> Status {
            if (Status taken = table.take(fields, row); !taken || table.isHeader())
                return taken;
            return takeRow(table, rows);
        },
        progress);
    if (!status)
        return status.error();
    if (!rows.hasTotal && rows.endpoints == 0)
        report.warnings.append(QStringLiteral("the report has no rows"));
    else
        report.facts = loadFacts(runOf(rows, report.warnings), settings);
    return report;
}

} // namespace slipway::load
