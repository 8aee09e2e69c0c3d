// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/k6_summary_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// The values of a metric, in either shape; null where there is no such metric.
const Json* valuesOf(const Json& metrics, const char* name)
{
    const auto metric = metrics.find(name);
    if (metric == metrics.end() || !metric->is_object())
        return nullptr;
    const Json* values = jsonAt(*metric, "values");
    return values && values->is_object() ? values : &*metric;
}

std::optional<double> firstNumber(const Json& values, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const auto number = numberAt(values, name))
            return number;
    }
    return std::nullopt;
}

/// handleSummary() tells a threshold as {"ok": true} when it held; --summary-export as true when it was
/// crossed. Nothing where it is neither.
std::optional<bool> isCrossed(const Json& threshold)
{
    if (threshold.is_boolean())
        return threshold.get<bool>();
    const auto ok = flagAt(threshold, "ok");
    return ok ? std::optional(!*ok) : std::nullopt;
}

void addCrossedThresholds(const Json& metrics, Report& report)
{
    size_t crossed = 0;
    for (const auto& [name, metric] : metrics.items()) {
        const Json* thresholds = jsonAt(metric, "thresholds");
        if (!thresholds || !thresholds->is_object())
            continue;
        for (const auto& [expression, threshold] : thresholds->items()) {
            const auto isOver = isCrossed(threshold);
            if (!isOver) {
                report.warnings.append(QStringLiteral("the threshold %1 of %2 says neither held nor crossed")
                                           .arg(toQString(expression), toQString(name)));
            } else if (*isOver) {
                addFinding(report,
                           {QStringLiteral("k6-threshold"),
                            FindingLevel::Error,
                            {},
                            0,
                            QStringLiteral("%1: threshold %2 was crossed")
                                .arg(toQString(name), toQString(expression))},
                           crossed);
            }
        }
    }
    warnOfLeftOut(report, crossed);
}

void readRequests(const Json& metrics, LoadRun& run)
{
    if (const Json* requests = valuesOf(metrics, "http_reqs")) {
        run.requests = countAt(*requests, "count");
        run.rps = numberAt(*requests, "rate");
    }
    // A rate metric counts what it names: its "passes" are the requests that failed.
    if (const Json* failed = valuesOf(metrics, "http_req_failed")) {
        const auto rate = firstNumber(*failed, {"rate", "value"});
        run.errorRate = rate ? std::optional(*rate * 100) : std::nullopt;
        const auto passes = countAt(*failed, "passes");
        const auto fails = countAt(*failed, "fails");
        if (passes && fails && run.requests && *passes + *fails == *run.requests)
            run.failed = passes;
    }
    if (const Json* duration = valuesOf(metrics, "http_req_duration")) {
        run.p50Ms = firstNumber(*duration, {"med", "p(50)"});
        run.p95Ms = numberAt(*duration, "p(95)");
        run.p99Ms = numberAt(*duration, "p(99)");
    }
}

/// k6 divides a counter by the duration of the run to get its rate.
std::optional<double> durationFromRates(const Json& metrics)
{
    for (const char* name : {"http_reqs", "iterations", "data_received", "data_sent"}) {
        const Json* values = valuesOf(metrics, name);
        const auto count = values ? numberAt(*values, "count") : std::nullopt;
        const auto rate = values ? numberAt(*values, "rate") : std::nullopt;
        if (count && rate && *count > 0 && *rate > 0)
            return *count / *rate;
    }
    return std::nullopt;
}

void readUsers(const Json& metrics, LoadRun& run)
{
    for (const char* name : {"vus", "vus_max"}) {
        const Json* users = valuesOf(metrics, name);
        const auto most = users ? firstNumber(*users, {"max", "value"}) : std::nullopt;
        if (most && *most >= 0 && *most < 1e12) {
            run.maxUsers = std::llround(*most);
            return;
        }
    }
}

} // namespace

Match K6SummaryImporter::matches(const ReportHead& head) const
{
    if (!head.isJson() || !head.has(QStringLiteral("metrics")) || head.has(QStringLiteral("metrics/[]")))
        return Match::No;
    for (const char* metric : {"http_reqs", "http_req_duration", "iterations", "iteration_duration",
                               "data_received", "data_sent", "vus", "vus_max", "checks"}) {
        const QString path = QStringLiteral("metrics/") + QLatin1String(metric);
        for (const char* value : {"rate", "values", "avg", "max", "value", "passes"}) {
            if (head.has(path + QLatin1Char('/') + QLatin1String(value)))
                return Match::Sure;
        }
    }
    return Match::No;
}

Result<Report> K6SummaryImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("k6");
    LoadRun run;
    const auto takeMetrics = [&](const Json& metrics, const JsonPlace&) -> Status {
        readRequests(metrics, run);
        readUsers(metrics, run);
        if (!run.durationS)
            run.durationS = durationFromRates(metrics);
        addCrossedThresholds(metrics, report);
        return Done{};
    };
    const auto takeDuration = [&](const Json& ms, const JsonPlace&) -> Status {
        if (ms.is_number())
            run.durationS = ms.get<double>() / 1000;
        return Done{};
    };
    if (const Status status = readJsonStream(device, head.name,
                                             {{QStringLiteral("metrics"), takeMetrics},
                                              {QStringLiteral("state/testRunDurationMs"), takeDuration}},
                                             progress);
        !status)
        return status.error();
    if (!run.requests)
        report.warnings.append(QStringLiteral("the test sent no HTTP requests: nothing is known of their "
                                              "rate, times and errors"));
    else if (run.requests == run.failed)
        report.warnings.append(QStringLiteral("every request failed: the response times are of failures"));
    report.facts = loadFacts(run, settings);
    return report;
}

} // namespace slipway::load
