// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/eslint_importer.h"

#include "plugins/scan/scan_tally.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// One element of the list: a file and its messages.
class EslintFiles
{
public:
    Status take(const Json& file, const JsonPlace& place)
    {
        const Json* messages = jsonAt(file, "messages");
        const QString path = textAt(file, "filePath");
        if (!messages || !messages->is_array() || path.isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("an entry without filePath and messages"),
                         place.join(QLatin1Char('/')), QStringLiteral("use eslint --format json")};
        ++m_files;
        for (const Json& message : *messages)
            takeMessage(message, path);
        const Json* suppressed = jsonAt(file, "suppressedMessages");
        if (suppressed && suppressed->is_array())
            m_tally.suppressed += qint64(suppressed->size());
        m_declared += countAt(file, "errorCount").value_or(0) + countAt(file, "warningCount").value_or(0);
        return Done{};
    }

    Report finish()
    {
        FactList facts;
        m_tally.putInto(facts);
        m_report.facts = facts.take();
        m_report.tool = QStringLiteral("ESLint");
        const qint64 counted = m_tally.errors + m_tally.warnings;
        if (counted != m_declared)
            m_report.warnings.append(
                QStringLiteral("the report declares %1 problems but holds %2: counted %2")
                    .arg(m_declared)
                    .arg(counted));
        if (m_files == 0)
            m_report.warnings.append(QStringLiteral("an empty list: ESLint looked at no file"));
        warnOfLeftOut(m_report, m_total);
        return std::move(m_report);
    }

private:
    void takeMessage(const Json& message, const QString& path)
    {
        // Severity 2 is error and 1 is warning; a file that cannot be parsed is fatal, whatever it says else.
        const bool isFatal = flagAt(message, "fatal").value_or(false);
        const qint64 severity = countAt(message, "severity").value_or(2);
        Finding finding;
        finding.level = isFatal || severity >= 2 ? FindingLevel::Error : FindingLevel::Warning;
        finding.rule = textAt(message, "ruleId");
        if (finding.rule.isEmpty())
            finding.rule = isFatal ? QStringLiteral("parse-error") : QStringLiteral("eslint");
        finding.path = path;
        const qint64 line = countAt(message, "line").value_or(0);
        finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
        finding.message = textAt(message, "message").left(2000);
        m_tally.add(finding.level);
        addFinding(m_report, std::move(finding), m_total);
    }

    Report m_report;
    ScanTally m_tally;
    qint64 m_declared = 0;
    qint64 m_files = 0;
    size_t m_total = 0;
};

} // namespace

Match EslintImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    for (const auto* at : {"[]/", "results/[]/"}) {
        const QString prefix = QLatin1String(at);
        if (head.has(prefix + QLatin1String("filePath")) && head.has(prefix + QLatin1String("messages")))
            return Match::Sure;
    }
    return head.isWhole && head.bytes.simplified() == "[]" ? Match::Possible : Match::No;
}

Result<Report> EslintImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                    const Progress& progress) const
{
    EslintFiles files;
    const auto take = [&](const Json& file, const JsonPlace& place) { return files.take(file, place); };
    const Status status = readJsonStream(
        device, head.name, {{QStringLiteral("[]"), take}, {QStringLiteral("results/[]"), take}}, progress);
    if (!status)
        return status.error();
    return files.finish();
}

} // namespace slipway::plugin
