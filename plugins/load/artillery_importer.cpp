// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/artillery_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/load/moments.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

constexpr double kPeriodS = 10; ///< of an intermediate report

/// Responses of 400 and above among counters named "http.codes.404" or, in version 1, "404".
qint64 badResponses(const Json* codes, const QString& prefix)
{
    qint64 bad = 0;
    if (!codes || !codes->is_object())
        return bad;
    for (const auto& [name, count] : codes->items()) {
        const QString key = toQString(name);
        if (key.startsWith(prefix) && key.mid(prefix.size()).toInt() >= 400 && count.is_number_unsigned())
            bad += count.get<qint64>();
    }
    return bad;
}

LoadRun runOfVersion2(const Json& aggregate)
{
    LoadRun run;
    run.requests = countAt(aggregate, "counters/http.requests");
    const auto responses = countAt(aggregate, "counters/http.responses");
    if (run.requests && *run.requests >= responses.value_or(0))
        run.failed = *run.requests - responses.value_or(0) +
                     badResponses(jsonAt(aggregate, "counters"), QStringLiteral("http.codes."));
    const auto first = numberAt(aggregate, "firstMetricAt");
    const auto last = numberAt(aggregate, "lastMetricAt");
    if (first && last && *last >= *first)
        run.durationS = (*last - *first) / 1000;
    run.rps = perSecond(run.requests, run.durationS);
    const char* times = jsonAt(aggregate, "summaries/http.response_time") ? "summaries" : "histograms";
    const Json* all = jsonAt(aggregate, times);
    const Json* summary = all ? jsonAt(*all, "http.response_time") : nullptr;
    if (summary) {
        run.p50Ms = numberAt(*summary, "median");
        run.p95Ms = numberAt(*summary, "p95");
        run.p99Ms = numberAt(*summary, "p99");
    }
    return run;
}

LoadRun runOfVersion1(const Json& aggregate)
{
    LoadRun run;
    const auto completed = countAt(aggregate, "requestsCompleted");
    if (completed) {
        qint64 errors = 0;
        const Json* errorCounts = jsonAt(aggregate, "errors");
        if (errorCounts && errorCounts->is_object()) {
            for (const auto& [name, count] : errorCounts->items())
                errors += count.is_number_unsigned() ? count.get<qint64>() : 0;
        }
        run.requests = *completed + errors;
        run.failed = errors + badResponses(jsonAt(aggregate, "codes"), {});
    }
    run.rps = numberAt(aggregate, "rps/mean");
    run.p50Ms = numberAt(aggregate, "latency/median");
    run.p95Ms = numberAt(aggregate, "latency/p95");
    run.p99Ms = numberAt(aggregate, "latency/p99");
    return run;
}

} // namespace

Match ArtilleryImporter::matches(const ReportHead& head) const
{
    const bool isVersion2 = head.has(QStringLiteral("aggregate/counters"));
    const bool isVersion1 = head.has(QStringLiteral("aggregate/requestsCompleted"));
    return head.isJson() && (isVersion2 || isVersion1) ? Match::Sure : Match::No;
}

Result<Report> ArtilleryImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Artillery");
    LoadRun run;
    std::optional<double> peak;
    const auto takeAggregate = [&](const Json& aggregate, const JsonPlace&) -> Status {
        run = jsonAt(aggregate, "counters") ? runOfVersion2(aggregate) : runOfVersion1(aggregate);
        report.observedAt = momentAt(numberAt(aggregate, "lastMetricAt"));
        return Done{};
    };
    const auto takePeriod = [&](const Json& requests, const JsonPlace&) -> Status {
        if (requests.is_number_unsigned())
            peak = std::max(peak.value_or(0), requests.get<double>() / kPeriodS);
        return Done{};
    };
    if (const Status status =
            readJsonStream(device, head.name,
                           {{QStringLiteral("aggregate"), takeAggregate},
                            {QStringLiteral("intermediate/[]/counters/http.requests"), takePeriod}},
                           progress);
        !status)
        return status.error();
    run.peakRps = peak;
    if (!run.requests)
        report.warnings.append(QStringLiteral("the test sent no HTTP requests"));
    report.facts = loadFacts(run, settings);
    return report;
}

} // namespace slipway::load
