// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/sarif_importer.h"

#include "plugins/scan/sarif_result.h"
#include "plugins/scan/scan_tally.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// The bands of CVSS 3 (FIRST, section 5), which code scanning uses for security-severity.
struct SecurityTally
{
    qint64 critical = 0;
    qint64 high = 0;
    qint64 medium = 0;
    qint64 low = 0;
    bool isRated = false;

    void add(double severity)
    {
        isRated = true;
        if (severity >= 9.0)
            ++critical;
        else if (severity >= 7.0)
            ++high;
        else if (severity >= 4.0)
            ++medium;
        else if (severity > 0.0)
            ++low;
    }
};

/// Takes the results of a log one by one.
class SarifResults
{
public:
    explicit SarifResults(SarifLog log)
        : m_log(std::move(log))
    {
    }

    Status take(const Json& result, const JsonPlace& place)
    {
        if (!result.is_object())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a result is no object"),
                         place.join(QLatin1Char('/')), QStringLiteral("write it as SARIF 2.1.0 says")};
        const SarifRun& run = m_log.runs[place.at(1).toInt()];
        if (textAt(result, "baselineState") == QLatin1String("absent")) {
            ++m_gone;
            return Done{};
        }
        const SarifRule* rule = ruleOf(run, result);
        const FindingLevel level = effectiveLevel(run, rule, result);
        const QString kind = textAt(result, "kind");
        m_open += kind == QLatin1String("review") || kind == QLatin1String("open");
        if (level == FindingLevel::None)
            return Done{};
        if (isSuppressed(result)) {
            ++m_tally.suppressed;
            return Done{};
        }
        m_unchanged += textAt(result, "baselineState") == QLatin1String("unchanged");
        m_tally.add(level);
        if (const auto own = securitySeverityOf(result))
            m_security.add(*own);
        else if (rule && rule->securitySeverity)
            m_security.add(*rule->securitySeverity);
        addFinding(m_report, sarifFinding(run, rule, result, level), m_total);
        return Done{};
    }

    Report finish()
    {
        FactList facts;
        m_tally.putInto(facts);
        if (m_security.isRated) {
            facts.count("scan.security_critical", m_security.critical);
            facts.count("scan.security_high", m_security.high);
            facts.count("scan.security_medium", m_security.medium);
            facts.count("scan.security_low", m_security.low);
        }
        m_report.facts = facts.take();
        describeRuns();
        warn(m_gone, "%1 results are of the baseline and gone since: not counted");
        warn(m_unchanged, "%1 results were in the baseline already: counted, because they are still there");
        warn(m_open, "%1 results are open or wait for a review by a person: not counted");
        warnOfLeftOut(m_report, m_total);
        return std::move(m_report);
    }

private:
    void warn(qint64 count, const char* words)
    {
        if (count > 0)
            m_report.warnings.append(QString::fromLatin1(words).arg(count));
    }
    void describeRuns()
    {
        QStringList tools;
        QSet<QString> revisions;
        for (const auto& [index, run] : m_log.runs) {
            tools.append((run.driver.name + QLatin1Char(' ') + run.driver.version).trimmed());
            revisions.unite(run.revisions);
            if (run.ended && (!m_report.observedAt || *m_report.observedAt < *run.ended))
                m_report.observedAt = run.ended;
            if (run.hasFailed)
                m_report.warnings.append(
                    QStringLiteral("%1 says that it did not succeed: there may be more to find")
                        .arg(tools.last()));
        }
        tools.removeDuplicates();
        m_report.tool = tools.join(QLatin1String(", "));
        if (revisions.size() == 1)
            m_report.commit = CommitId::fromHex(*revisions.begin()).value_or(CommitId());
        else if (revisions.size() > 1)
            m_report.warnings.append(QStringLiteral("the runs are about several revisions: no commit taken"));
    }

    SarifLog m_log;
    Report m_report;
    ScanTally m_tally;
    SecurityTally m_security;
    qint64 m_gone = 0;
    qint64 m_unchanged = 0;
    qint64 m_open = 0;
    size_t m_total = 0;
};

/// A run without an array of results has not scanned (section 3.14.23).
Status refuseUnfinished(const SarifLog& log, const QString& name)
{
    if (log.runs.empty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("the log holds no run"), name,
                     QStringLiteral("let the tool run to its end")};
    for (const auto& [index, run] : log.runs) {
        if (!run.hasResults)
            return Error{
                ErrorCode::InvalidInput,
                QStringLiteral("run %1 (%2) has no list of results: it did not finish")
                    .arg(index + 1)
                    .arg(run.driver.name.isEmpty() ? QStringLiteral("of an unnamed tool") : run.driver.name),
                name, QStringLiteral("let the tool run to its end")};
    }
    return Done{};
}

Status refuseUnreadable(const SarifLog& log, const ReportHead& head)
{
    if (!log.version.startsWith(QLatin1String("2.1.")))
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("SARIF version \"%1\" is not 2.1.0").arg(log.version), head.name,
                     QStringLiteral("let the tool write SARIF 2.1.0")};
    for (const auto& [index, run] : log.runs) {
        if (run.hasExternalResults)
            return Error{ErrorCode::Unsupported, QStringLiteral("results are kept in other files"), head.name,
                         QStringLiteral("let the tool write one file")};
    }
    return refuseUnfinished(log, head.name);
}

} // namespace

Match SarifImporter::matches(const ReportHead& head) const
{
    if (!head.isJson() || !head.has(QStringLiteral("runs")))
        return Match::No;
    const bool saysSo =
        head.jsonTexts.value(QStringLiteral("$schema")).contains(QLatin1String("sarif"), Qt::CaseInsensitive);
    const bool looksLikeIt =
        head.has(QStringLiteral("runs/[]/tool/driver")) || head.has(QStringLiteral("runs/[]/results"));
    if (saysSo || (looksLikeIt && head.has(QStringLiteral("version"))))
        return Match::Sure;
    return looksLikeIt ? Match::Possible : Match::No;
}

Result<Report> SarifImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                   const Progress& progress) const
{
    auto log = readSarifLog(device, head.name, progress);
    if (!log)
        return log.error();
    if (const Status status = refuseUnreadable(*log, head); !status)
        return status.error();
    if (!device.seek(0))
        return Error{ErrorCode::Unreadable, QStringLiteral("cannot be read twice"), head.name, {}};
    SarifResults results(std::move(*log));
    const JsonTap tap{QStringLiteral("runs/[]/results/[]"), [&](const Json& result, const JsonPlace& place) {
                          return results.take(result, place);
                      }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return results.finish();
}

} // namespace slipway::plugin
