// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/locust_history_importer.h"

#include "plugins/load/csv_table.h"
#include "plugins/load/load_run.h"
#include "plugins/load/moments.h"
#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/csv_rows.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// Locust's current rate looks back over 10 of the last 12 seconds, so earlier rows hold less than that.
constexpr qint64 kRateLooksBackS = 12;

/// Follows the rows that add up all endpoints.
class History
{
public:
    Status take(const CsvTable& table)
    {
        if (table.text("name") != QLatin1String("Aggregated") &&
            table.text("name") != QLatin1String("Total")) {
            m_hasEndpoints = true; // --csv-full-history
            return Done{};
        }
        const auto at = table.count("timestamp");
        const auto requests = table.count("total request count");
        const auto failed = table.count("total failure count");
        if (!at || !requests || !failed)
            return table.complain(QStringLiteral("the time and the counts are no numbers"));
        if (m_run.requests && *requests < *m_run.requests)
            m_wasReset = true;
        m_first = std::min(m_first.value_or(*at), *at);
        m_last = std::max(m_last.value_or(*at), *at);
        m_run.requests = requests;
        m_run.failed = failed;
        if (const auto users = table.count("user count"))
            m_run.maxUsers = std::max(m_run.maxUsers.value_or(0), *users);
        const auto rate = table.number("requests/s");
        if (rate && *at - *m_first >= kRateLooksBackS)
            m_run.peakRps = std::max(m_run.peakRps.value_or(0), *rate);
        m_run.p50Ms = table.number("total median response time");
        m_run.p95Ms = table.number("95%");
        m_run.p99Ms = table.number("99%");
        return Done{};
    }

    void finish(Report& report, const ImportSettings& settings)
    {
        if (!m_run.requests) {
            report.warnings.append(QStringLiteral("the history has no Aggregated rows"));
            return;
        }
        m_run.durationS = static_cast<double>(*m_last - *m_first);
        m_run.rps = perSecond(m_run.requests, m_run.durationS);
        if (m_hasEndpoints) {
            // Locust then writes percentiles of the last seconds instead of the run's.
            m_run.p95Ms.reset();
            m_run.p99Ms.reset();
            report.warnings.append(QStringLiteral("a full history has percentiles of the last seconds only: "
                                                  "import the statistics for those of the run"));
        }
        if (m_wasReset) {
            m_run.requests.reset();
            m_run.failed.reset();
            m_run.rps.reset();
            report.warnings.append(QStringLiteral("the statistics were reset during the run: requests, their "
                                                  "rate and errors of the whole are unknown"));
        }
        report.observedAt = momentAt(static_cast<double>(*m_last) * 1000);
        report.facts = loadFacts(m_run, settings);
    }

private:
    LoadRun m_run;
    std::optional<qint64> m_first;
    std::optional<qint64> m_last;
    bool m_hasEndpoints = false;
    bool m_wasReset = false;
};

} // namespace

Match LocustHistoryImporter::matches(const ReportHead& head) const
{
    const QString first = head.firstLine();
    return first.contains(QLatin1String("Timestamp")) && first.contains(QLatin1String("User Count")) &&
                   first.contains(QLatin1String("Total Request Count"))
               ? Match::Sure
               : Match::No;
}

Result<Report> LocustHistoryImporter::read(QIODevice& device, const ReportHead& head,
                                           const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Locust");
    warnIfCutOff(device, report.warnings);
    CsvTable table(head.name);
    History history;
    const Status status = readCsv(
        device, head.name, ',',
        [&](const QStringList& fields, int row) -> Status {
            if (Status taken = table.take(fields, row); !taken || table.isHeader())
                return taken;
            return history.take(table);
        },
        progress);
    if (!status)
        return status.error();
    history.finish(report, settings);
    return report;
}

} // namespace slipway::load
