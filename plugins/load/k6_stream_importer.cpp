// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/k6_stream_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/load/moments.h"
#include "plugins/load/sample_set.h"
#include "plugins/load/text_lines.h"
#include "plugins/load/timeline.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// Adds up the points of the metrics that matter.
class Points
{
public:
    explicit Points(QString where)
        : m_where(std::move(where))
    {
    }

    Status take(const Json& line, int number)
    {
        if (textAt(line, "type") != QLatin1String("Point"))
            return line.is_object() ? Status(Done{}) : badLine(m_where, number, notAPoint());
        const auto value = numberAt(line, "data/value");
        const auto ms = m_moments.msOf(textAt(line, "data/time"));
        if (!value || !ms)
            return badLine(m_where, number, QStringLiteral("a point without its value and time"));
        m_firstMs = std::min(m_firstMs.value_or(*ms), *ms);
        m_lastMs = std::max(m_lastMs.value_or(*ms), *ms);
        const QString metric = textAt(line, "metric");
        if (metric == QLatin1String("http_reqs")) {
            m_requests += std::llround(*value);
            m_timeline.add(*ms, std::llround(*value));
        } else if (metric == QLatin1String("http_req_duration")) {
            m_durations.add(*value);
        } else if (metric == QLatin1String("http_req_failed")) {
            ++m_judged;
            m_failed += *value != 0 ? 1 : 0;
        } else if (metric == QLatin1String("vus")) {
            m_users = std::max(m_users.value_or(0), static_cast<qint64>(std::llround(*value)));
        }
        return Done{};
    }

    Report report(const ImportSettings& settings)
    {
        LoadRun run;
        if (m_firstMs)
            run.durationS = (*m_lastMs - *m_firstMs) / 1000;
        if (m_requests > 0) {
            run.requests = m_requests;
            run.rps = perSecond(m_requests, run.durationS);
            run.peakRps = m_timeline.peak();
        }
        if (m_judged > 0 && m_judged == m_requests)
            run.failed = m_failed;
        else if (m_judged > 0)
            run.errorRate = 100 * static_cast<double>(m_failed) / static_cast<double>(m_judged);
        run.p50Ms = m_durations.percentile(50);
        run.p95Ms = m_durations.percentile(95);
        run.p99Ms = m_durations.percentile(99);
        run.maxUsers = m_users;
        Report report;
        report.tool = QStringLiteral("k6");
        report.observedAt = momentAt(m_lastMs);
        report.facts = loadFacts(run, settings);
        if (m_requests == 0)
            report.warnings.append(QStringLiteral("the test sent no HTTP requests"));
        if (m_durations.isRounded())
            report.warnings.append(QStringLiteral("percentiles are rounded to four digits"));
        return report;
    }

private:
    static QString notAPoint() { return QStringLiteral("neither a metric nor a point"); }

    QString m_where;
    Moments m_moments;
    SampleSet m_durations;
    Timeline m_timeline;
    qint64 m_requests = 0;
    qint64 m_judged = 0;
    qint64 m_failed = 0;
    std::optional<qint64> m_users;
    std::optional<double> m_firstMs;
    std::optional<double> m_lastMs;
};

} // namespace

Match K6StreamImporter::matches(const ReportHead& head) const
{
    const bool isPoint = head.has(QStringLiteral("metric")) && head.has(QStringLiteral("type")) &&
                         head.has(QStringLiteral("data"));
    return head.isJson() && isPoint ? Match::Sure : Match::No;
}

Result<Report> K6StreamImporter::read(QIODevice& device, const ReportHead& head,
                                      const ImportSettings& settings, const Progress& progress) const
{
    QStringList warnings;
    warnIfCutOff(device, warnings);
    Points points(head.name);
    const Status status = readJsonLines(
        device, head.name, [&](const Json& line, int number) { return points.take(line, number); }, progress);
    if (!status)
        return status.error();
    Report report = points.report(settings);
    report.warnings += warnings;
    return report;
}

} // namespace slipway::load
