// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/locust_json_importer.h"

#include "plugins/load/load_run.h"
#include "plugins/load/moments.h"
#include "plugins/load/timeline.h"
#include "plugins/sdk/reading/json_stream.h"

#include <map>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

Error unreadableEntry(const QString& where, const JsonPlace& place)
{
    return {
        ErrorCode::InvalidInput,
        QStringLiteral("entry %1 has no counts of requests and failures").arg(place.join(QLatin1Char('/'))),
        where,
        {}};
}

/// The web interface's report: one entry per endpoint and one that adds them up.
class WebReport
{
public:
    explicit WebReport(QString where)
        : m_where(std::move(where))
    {
    }

    std::vector<JsonTap> taps()
    {
        return {
            {QStringLiteral("stats/[]"), [this](const Json& e, const JsonPlace& p) { return entry(e, p); }},
            {QStringLiteral("total_rps"),
             [this](const Json& n, const JsonPlace&) { return keep(n, m_run.rps); }},
            {QStringLiteral("user_count"), [this](const Json& n, const JsonPlace&) {
                 if (n.is_number_unsigned())
                     m_run.maxUsers = n.get<qint64>();
                 return Status(Done{});
             }}};
    }

    void finish(Report& report, const ImportSettings& settings)
    {
        if (!m_hasTotal || m_endpoints > 0) {
            m_run.requests = m_requests;
            m_run.failed = m_failed;
        }
        report.warnings.append(QStringLiteral("the rate is that of the last ten seconds before the report, "
                                              "and the users those at that moment"));
        report.facts = loadFacts(m_run, settings);
    }

private:
    Status entry(const Json& entry, const JsonPlace& place)
    {
        const auto requests = countAt(entry, "num_requests");
        const auto failed = countAt(entry, "num_failures");
        if (!requests || !failed)
            return unreadableEntry(m_where, place);
        const QString name = textAt(entry, "name");
        const bool isTotal = (name == QLatin1String("Aggregated") || name == QLatin1String("Total")) &&
                             textAt(entry, "method").isEmpty();
        if (!isTotal) {
            ++m_endpoints;
            m_requests += *requests;
            m_failed += *failed;
            return Done{};
        }
        m_hasTotal = true;
        m_run.requests = requests;
        m_run.failed = failed;
        m_run.p50Ms = numberAt(entry, "median_response_time");
        m_run.p95Ms = numberAt(entry, "response_time_percentile_0.95");
        m_run.p99Ms = numberAt(entry, "response_time_percentile_0.99");
        if (!m_run.p99Ms)
            m_run.p99Ms = numberAt(entry, "ninety_ninth_response_time");
        return Done{};
    }

    static Status keep(const Json& number, std::optional<double>& into)
    {
        if (number.is_number())
            into = number.get<double>();
        return Done{};
    }

    QString m_where;
    LoadRun m_run;
    bool m_hasTotal = false;
    qint64 m_endpoints = 0;
    qint64 m_requests = 0;
    qint64 m_failed = 0;
};

/// What `--json` prints: an entry per endpoint with a histogram of its response times, which Locust rounds to
/// two digits, and its requests by second.
class FinalStatistics
{
public:
    explicit FinalStatistics(QString where)
        : m_where(std::move(where))
    {
    }

    Status entry(const Json& entry, const JsonPlace& place)
    {
        const auto requests = countAt(entry, "num_requests");
        const auto failed = countAt(entry, "num_failures");
        if (!requests || !failed)
            return unreadableEntry(m_where, place);
        m_requests += *requests;
        m_failed += *failed;
        addResponseTimes(entry);
        addSeconds(entry);
        const auto start = numberAt(entry, "start_time");
        const auto last = numberAt(entry, "last_request_timestamp");
        if (start)
            m_start = std::min(m_start.value_or(*start), *start);
        if (last)
            m_last = std::max(m_last.value_or(*last), *last);
        return Done{};
    }

    void finish(Report& report, const ImportSettings& settings)
    {
        LoadRun run;
        run.requests = m_requests;
        run.failed = m_failed;
        if (m_start && m_last)
            run.durationS = *m_last - *m_start;
        run.rps = perSecond(m_requests, run.durationS);
        run.peakRps = m_timeline.peak();
        run.p50Ms = percentile(0.5);
        run.p95Ms = percentile(0.95);
        run.p99Ms = percentile(0.99);
        if (m_last)
            report.observedAt = momentAt(*m_last * 1000);
        report.facts = loadFacts(run, settings);
    }

private:
    void addResponseTimes(const Json& entry)
    {
        const Json* times = jsonAt(entry, "response_times");
        if (!times || !times->is_object())
            return;
        for (const auto& [ms, count] : times->items()) {
            bool isNumber = false;
            const double value = toQString(ms).toDouble(&isNumber);
            if (isNumber && count.is_number_unsigned())
                m_times[value] += count.get<qint64>();
        }
    }

    void addSeconds(const Json& entry)
    {
        const Json* seconds = jsonAt(entry, "num_reqs_per_sec");
        if (!seconds || !seconds->is_object())
            return;
        for (const auto& [second, count] : seconds->items()) {
            bool isNumber = false;
            const double at = toQString(second).toDouble(&isNumber);
            if (isNumber && count.is_number_unsigned())
                m_timeline.add(at * 1000, count.get<qint64>());
        }
    }

    /// Locust's own rule (stats.py, calculate_response_time_percentile): walks down from the slowest until no
    /// more than the share that is quicker is left.
    [[nodiscard]] std::optional<double> percentile(double share) const
    {
        qint64 total = 0;
        for (const auto& [ms, count] : m_times)
            total += count;
        const auto quicker = static_cast<qint64>(static_cast<double>(total) * share);
        qint64 processed = 0;
        for (auto it = m_times.rbegin(); it != m_times.rend(); ++it) {
            processed += it->second;
            if (total - processed <= quicker)
                return it->first;
        }
        return std::nullopt;
    }

    QString m_where;
    std::map<double, qint64> m_times; ///< requests by milliseconds; at most some hundred different ones
    Timeline m_timeline;
    qint64 m_requests = 0;
    qint64 m_failed = 0;
    std::optional<double> m_start;
    std::optional<double> m_last;
};

bool isWebReport(const ReportHead& head)
{
    return head.has(QStringLiteral("stats/[]/num_requests"));
}

} // namespace

Match LocustJsonImporter::matches(const ReportHead& head) const
{
    const bool isFinal =
        head.has(QStringLiteral("[]/num_requests")) && head.has(QStringLiteral("[]/num_failures"));
    return head.isJson() && (isWebReport(head) || isFinal) ? Match::Sure : Match::No;
}

Result<Report> LocustJsonImporter::read(QIODevice& device, const ReportHead& head,
                                        const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Locust");
    WebReport web(head.name);
    FinalStatistics final(head.name);
    const bool isWeb = isWebReport(head);
    const std::vector<JsonTap> taps =
        isWeb ? web.taps()
              : std::vector<JsonTap>{{QStringLiteral("[]"), [&](const Json& entry, const JsonPlace& place) {
                                          return final.entry(entry, place);
                                      }}};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    if (isWeb)
        web.finish(report, settings);
    else
        final.finish(report, settings);
    return report;
}

} // namespace slipway::load
