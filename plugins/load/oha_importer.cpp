// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/oha_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

qint64 sumOf(const Json* counts)
{
    qint64 sum = 0;
    if (counts && counts->is_object()) {
        for (const auto& [name, count] : counts->items())
            sum += count.is_number_unsigned() ? count.get<qint64>() : 0;
    }
    return sum;
}

qint64 badResponses(const Json* codes)
{
    qint64 bad = 0;
    if (codes && codes->is_object()) {
        for (const auto& [code, count] : codes->items())
            bad += toQString(code).toInt() >= 400 && count.is_number_unsigned() ? count.get<qint64>() : 0;
    }
    return bad;
}

std::optional<double> msAt(const Json& report, const char* path)
{
    const auto seconds = numberAt(report, path);
    return seconds ? std::optional(*seconds * 1000) : std::nullopt;
}

LoadRun runOf(const Json& report)
{
    LoadRun run;
    const Json* codes = jsonAt(report, "statusCodeDistribution");
    // Requests cut off by the end of the test are among the errors, though nothing failed.
    const Json* errors = jsonAt(report, "errorDistribution");
    const qint64 cutOff = errors ? countAt(*errors, "aborted due to deadline").value_or(0) : 0;
    run.requests = sumOf(codes) + sumOf(errors) - cutOff;
    run.failed = badResponses(codes) + sumOf(errors) - cutOff;
    run.durationS = numberAt(report, "summary/total");
    run.rps = numberAt(report, "summary/requestsPerSec");
    run.p50Ms = msAt(report, "latencyPercentiles/p50");
    run.p95Ms = msAt(report, "latencyPercentiles/p95");
    run.p99Ms = msAt(report, "latencyPercentiles/p99");
    return run;
}

} // namespace

Match OhaImporter::matches(const ReportHead& head) const
{
    return head.isJson() && head.has(QStringLiteral("summary/requestsPerSec")) &&
                   head.has(QStringLiteral("latencyPercentiles")) &&
                   head.has(QStringLiteral("statusCodeDistribution"))
               ? Match::Sure
               : Match::No;
}

Result<Report> OhaImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings& settings,
                                 const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("oha");
    const auto take = [&](const Json& json, const JsonPlace&) -> Status {
        report.facts = loadFacts(runOf(json), settings);
        return Done{};
    };
    if (const Status status = readJsonStream(device, head.name, {{QString(), take}}, progress); !status)
        return status.error();
    return report;
}

} // namespace slipway::load
