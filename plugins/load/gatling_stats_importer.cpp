// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/gatling_stats_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/numbers.h"

#include <cmath>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// Gatling writes numbers as text in some versions, with "-" for none.
std::optional<double> figureAt(const Json& stats, const char* path)
{
    if (const auto number = numberAt(stats, path))
        return number;
    const auto read = readNumber(textAt(stats, path));
    return read && !read->isAmbiguous ? std::optional(read->value) : std::nullopt;
}

std::optional<qint64> wholeAt(const Json& stats, const char* path)
{
    const auto figure = figureAt(stats, path);
    if (!figure || *figure < 0 || *figure > 9e15 || *figure != std::floor(*figure))
        return std::nullopt;
    return static_cast<qint64>(*figure);
}

Status readStats(const Json& stats, const QString& where, LoadRun& run)
{
    run.requests = wholeAt(stats, "numberOfRequests/total");
    run.failed = wholeAt(stats, "numberOfRequests/ko");
    const auto ok = wholeAt(stats, "numberOfRequests/ok");
    if (!run.requests || !run.failed)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the numbers of requests are missing"),
                     where + QStringLiteral("#/numberOfRequests"),
                     {}};
    if (ok && *ok + *run.failed != *run.requests)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the requests are not the sum of OK and KO"),
                     where + QStringLiteral("#/numberOfRequests"),
                     {}};
    run.rps = figureAt(stats, "meanNumberOfRequestsPerSecond/total");
    run.p50Ms = figureAt(stats, "percentiles1/total");
    run.p95Ms = figureAt(stats, "percentiles3/total");
    run.p99Ms = figureAt(stats, "percentiles4/total");
    return Done{};
}

} // namespace

Match GatlingStatsImporter::matches(const ReportHead& head) const
{
    const auto hasStats = [&](const QString& at) {
        return head.has(at + QLatin1String("numberOfRequests/ko")) &&
               head.has(at + QLatin1String("percentiles1/total"));
    };
    return head.isJson() && (hasStats({}) || hasStats(QStringLiteral("stats/"))) ? Match::Sure : Match::No;
}

Result<Report> GatlingStatsImporter::read(QIODevice& device, const ReportHead& head,
                                          const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Gatling");
    LoadRun run;
    const QString path = head.has(QStringLiteral("stats")) ? QStringLiteral("stats") : QString();
    const auto take = [&](const Json& stats, const JsonPlace&) { return readStats(stats, head.name, run); };
    if (const Status status = readJsonStream(device, head.name, {{path, take}}, progress); !status)
        return status.error();
    report.warnings.append(QStringLiteral("the file does not name its percentiles: taken for Gatling's "
                                          "defaults 50, 75, 95 and 99"));
    report.facts = loadFacts(run, settings);
    return report;
}

} // namespace slipway::load
