// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/gatling_log_importer.h"

#include "plugins/load/moments.h"
#include "plugins/load/request_log.h"
#include "plugins/load/text_lines.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

std::optional<qint64> wholeNumber(const QByteArray& field)
{
    bool isNumber = false;
    const qint64 value = field.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Where the columns of a request stand differs from version to version; its start, end and outcome always
/// follow one another.
qsizetype outcomeIndex(const QList<QByteArray>& fields)
{
    for (qsizetype i = 3; i < fields.size(); ++i) {
        if ((fields.at(i) == "OK" || fields.at(i) == "KO") && wholeNumber(fields.at(i - 1)) &&
            wholeNumber(fields.at(i - 2)))
            return i;
    }
    return -1;
}

class SimulationLog
{
public:
    explicit SimulationLog(QString where)
        : m_where(std::move(where))
    {
    }

    Status take(const QByteArray& line, int number)
    {
        const QList<QByteArray> fields = line.split('\t');
        const QByteArray& kind = fields.first();
        if (kind == "REQUEST")
            return request(fields, number);
        if (kind == "USER")
            return user(fields, number);
        if (kind == "RUN")
            return begin(fields, number);
        static const QList<QByteArray> known{"GROUP", "ERROR", "ASSERTION", ""};
        if (!known.contains(kind))
            return badLine(m_where, number, QStringLiteral("no record of a Gatling log"));
        return Done{};
    }

    void finish(Report& report, const ImportSettings& settings)
    {
        report.tool = QStringLiteral("Gatling %1").arg(m_version).trimmed();
        report.observedAt = momentAt(m_beganMs);
        if (m_runs > 1)
            report.warnings.append(QStringLiteral("the log holds %1 runs: added up").arg(m_runs));
        if (m_unfinished > 0)
            report.warnings.append(
                QStringLiteral("%1 requests without an end were left out").arg(m_unfinished));
        m_log.warn(report.warnings);
        report.facts = loadFacts(m_log.run(), settings);
    }

private:
    Status begin(const QList<QByteArray>& fields, int number)
    {
        ++m_runs;
        for (qsizetype i = 1; i < fields.size(); ++i) {
            const auto ms = wholeNumber(fields.at(i));
            if (ms && *ms > 1'000'000'000'000) // milliseconds, after 2001
                m_beganMs = static_cast<double>(*ms);
        }
        m_version = QString::fromUtf8(fields.last().trimmed());
        if (fields.size() < 4)
            return badLine(m_where, number, QStringLiteral("the RUN record is incomplete"));
        return Done{};
    }

    Status request(const QList<QByteArray>& fields, int number)
    {
        const qsizetype outcome = outcomeIndex(fields);
        if (outcome < 0)
            return badLine(m_where, number, QStringLiteral("a request without start, end and outcome"));
        const qint64 start = *wholeNumber(fields.at(outcome - 2));
        const qint64 end = *wholeNumber(fields.at(outcome - 1));
        if (end == std::numeric_limits<qint64>::min()) { // what Gatling writes for events without an end
            ++m_unfinished;
            return Done{};
        }
        if (start < 0 || end < start || end > 4'000'000'000'000'000)
            return badLine(m_where, number, QStringLiteral("the request ends before it starts"));
        m_log.add(static_cast<double>(start), static_cast<double>(end - start), fields.at(outcome) == "KO");
        return Done{};
    }

    Status user(const QList<QByteArray>& fields, int number)
    {
        for (qsizetype i = 2; i < fields.size(); ++i) {
            if (fields.at(i) == "START")
                m_log.sawUsers(++m_users);
            else if (fields.at(i) == "END")
                --m_users;
            else
                continue;
            return Done{};
        }
        return badLine(m_where, number, QStringLiteral("a user who neither starts nor ends"));
    }

    QString m_where;
    RequestLog m_log;
    QString m_version;
    std::optional<double> m_beganMs;
    int m_runs = 0;
    qint64 m_users = 0;
    qint64 m_unfinished = 0;
};

} // namespace

Match GatlingLogImporter::matches(const ReportHead& head) const
{
    // Assertions, where a simulation has them, come before the RUN record.
    const QByteArray start = head.bytes.left(256 * 1024);
    const bool hasRun = start.startsWith("RUN\t") || start.contains("\nRUN\t");
    return hasRun && (start.startsWith("RUN\t") || start.startsWith("ASSERTION\t")) ? Match::Sure : Match::No;
}

Result<Report> GatlingLogImporter::read(QIODevice& device, const ReportHead& head,
                                        const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    warnIfCutOff(device, report.warnings);
    SimulationLog log(head.name);
    const Status status = readLines(
        device, head.name, [&](const QByteArray& line, int number) { return log.take(line, number); },
        progress);
    if (!status)
        return status.error();
    log.finish(report, settings);
    return report;
}

} // namespace slipway::load
