// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/vegeta_report_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/load/moments.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

constexpr double kNsPerMs = 1e6;
constexpr double kNsPerS = 1e9;

std::optional<double> scaledAt(const Json& json, const char* path, double divisor)
{
    const auto number = numberAt(json, path);
    return number ? std::optional(*number / divisor) : std::nullopt;
}

LoadRun runOf(const Json& metrics)
{
    LoadRun run;
    run.requests = countAt(metrics, "requests");
    if (const auto success = numberAt(metrics, "success")) {
        run.errorRate = (1 - *success) * 100;
        if (run.requests) // the ratio is of whole requests
            run.failed = std::llround((1 - *success) * static_cast<double>(*run.requests));
    }
    run.rps = numberAt(metrics, "rate");
    run.p50Ms = scaledAt(metrics, "latencies/50th", kNsPerMs);
    run.p95Ms = scaledAt(metrics, "latencies/95th", kNsPerMs);
    run.p99Ms = scaledAt(metrics, "latencies/99th", kNsPerMs);
    run.durationS = scaledAt(metrics, "duration", kNsPerS);
    return run;
}

} // namespace

Match VegetaReportImporter::matches(const ReportHead& head) const
{
    return head.isJson() && head.has(QStringLiteral("latencies/99th")) &&
                   head.has(QStringLiteral("requests")) && head.has(QStringLiteral("status_codes"))
               ? Match::Sure
               : Match::No;
}

Result<Report> VegetaReportImporter::read(QIODevice& device, const ReportHead& head,
                                          const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("vegeta");
    const auto take = [&](const Json& metrics, const JsonPlace&) -> Status {
        if (!countAt(metrics, "requests"))
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("requests is no whole number"),
                         head.name + QStringLiteral("#/requests"),
                         {}};
        report.facts = loadFacts(runOf(metrics), settings);
        report.observedAt = momentAt(Moments().msOf(textAt(metrics, "end")));
        return Done{};
    };
    if (const Status status = readJsonStream(device, head.name, {{QString(), take}}, progress); !status)
        return status.error();
    return report;
}

} // namespace slipway::load
