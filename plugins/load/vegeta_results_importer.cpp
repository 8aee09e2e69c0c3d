// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/vegeta_results_importer.h"

#include "plugins/load/moments.h"
#include "plugins/load/request_log.h"
#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/csv_rows.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QRegularExpression>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

constexpr double kNsPerMs = 1e6;

/// As vegeta's own reports: a code from 200 to 399 is a success (metrics.go).
bool isFailure(qint64 code)
{
    return code < 200 || code >= 400;
}

/// Columns of `vegeta encode -to=csv`, which writes no header (README, section "encode").
enum Column
{
    TimestampNs,
    Code,
    LatencyNs,
    FewestColumns = 6
};

Status takeRow(const QStringList& fields, int row, const QString& where, RequestLog& log)
{
    bool areNumbers[3] = {};
    const qint64 ns = fields.value(TimestampNs).toLongLong(&areNumbers[0]);
    const qint64 code = fields.value(Code).toLongLong(&areNumbers[1]);
    const qint64 latency = fields.value(LatencyNs).toLongLong(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || fields.size() < FewestColumns || latency < 0)
        return badLine(where, row, QStringLiteral("no result of vegeta: time, code, latency, …"));
    log.add(static_cast<double>(ns) / kNsPerMs, static_cast<double>(latency) / kNsPerMs, isFailure(code));
    return Done{};
}

bool isCsv(const ReportHead& head)
{
    static const QRegularExpression row(QStringLiteral("^\\d{19},\\d{1,3},\\d+,\\d+,\\d+,"));
    return head.syntax == Syntax::Text && row.match(head.firstLine()).hasMatch();
}

} // namespace

Match VegetaResultsImporter::matches(const ReportHead& head) const
{
    const bool isLines = head.isJson() && head.has(QStringLiteral("latency")) &&
                         head.has(QStringLiteral("code")) && head.has(QStringLiteral("timestamp")) &&
                         head.has(QStringLiteral("attack"));
    return isLines || isCsv(head) ? Match::Sure : Match::No;
}

Result<Report> VegetaResultsImporter::read(QIODevice& device, const ReportHead& head,
                                           const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("vegeta");
    warnIfCutOff(device, report.warnings);
    RequestLog log;
    Moments moments;
    std::optional<double> lastMs;
    const auto takeLine = [&](const Json& result, int line) -> Status {
        const auto ms = moments.msOf(textAt(result, "timestamp"));
        const auto latency = numberAt(result, "latency");
        const auto code = countAt(result, "code");
        if (!ms || !latency || !code || *latency < 0)
            return badLine(head.name, line, QStringLiteral("no result of vegeta: timestamp, code, latency"));
        log.add(*ms, *latency / kNsPerMs, isFailure(*code));
        lastMs = std::max(lastMs.value_or(*ms), *ms);
        return Done{};
    };
    const auto takeFields = [&](const QStringList& fields, int row) {
        return takeRow(fields, row, head.name, log);
    };
    const Status status = isCsv(head) ? readCsv(device, head.name, ',', takeFields, progress)
                                      : readJsonLines(device, head.name, takeLine, progress);
    if (!status)
        return status.error();
    log.warn(report.warnings);
    report.observedAt = momentAt(lastMs);
    report.facts = loadFacts(log.run(), settings);
    return report;
}

} // namespace slipway::load
