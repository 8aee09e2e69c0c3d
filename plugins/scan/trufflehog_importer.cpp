// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/trufflehog_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QCryptographicHash>
#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr qsizetype kMostDistinct = 1000000;

class TrufflehogFindings
{
public:
    Status take(const Json& row, const QString& where)
    {
        if (textAt(row, "DetectorName").isEmpty() || !jsonAt(row, "SourceMetadata"))
            return takeLog(row, where);
        const bool isVerified = flagAt(row, "Verified").value_or(false);
        m_verified += isVerified;
        m_unchecked += !isVerified && !textAt(row, "VerificationError").isEmpty();
        remember(row);
        addFinding(m_report, findingOf(row, isVerified), m_total);
        return Done{};
    }

    Report finish()
    {
        m_report.tool = QStringLiteral("TruffleHog 3");
        m_report.facts = FactList()
                             .count("secrets.found", static_cast<qint64>(m_total))
                             .count("secrets.verified", m_verified)
                             .take();
        const qsizetype distinct = m_distinct.size();
        if (distinct < kMostDistinct && distinct < qsizetype(m_total))
            m_report.warnings.append(QStringLiteral("%1 findings are of %2 different secrets; findings count")
                                         .arg(m_total)
                                         .arg(distinct));
        if (m_unchecked > 0)
            m_report.warnings.append(
                QStringLiteral("%1 findings could not be verified: they may work").arg(m_unchecked));
        warnOfLeftOut(m_report, m_total);
        return std::move(m_report);
    }
    [[nodiscard]] size_t total() const { return m_total; }

private:
    /// The program's own log lines get into the file where both streams are sent there.
    Status takeLog(const Json& row, const QString& where)
    {
        if (textAt(row, "level").isEmpty() || textAt(row, "msg").isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("neither a finding nor a log line"), where,
                         QStringLiteral("use what TruffleHog 3 wrote with --json")};
        if (textAt(row, "level") == QLatin1String("error"))
            m_report.warnings.append(QStringLiteral("TruffleHog met an error: there may be more to find"));
        m_report.warnings.removeDuplicates();
        return Done{};
    }

    /// A hash of the secret, in memory only, tells whether it was met before.
    void remember(const Json& row)
    {
        if (m_distinct.size() >= kMostDistinct)
            return;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(textAt(row, "DetectorName").toUtf8());
        hash.addData(QByteArrayView("\n"));
        hash.addData(textAt(row, "Raw").toUtf8());
        m_distinct.insert(hash.result());
    }

    /// `SourceMetadata.Data` holds one object named after the kind of source: Filesystem, Git, Github, …
    static Finding findingOf(const Json& row, bool isVerified)
    {
        Finding finding;
        finding.rule = textAt(row, "DetectorName");
        finding.level = isVerified ? FindingLevel::Error : FindingLevel::Warning;
        finding.message = isVerified ? QStringLiteral("secret that works")
                                     : QStringLiteral("possible secret, not shown to work");
        const Json* data = jsonAt(row, "SourceMetadata/Data");
        if (!data || !data->is_object() || data->empty())
            return finding;
        const Json& place = data->begin().value();
        finding.path = textAt(place, "file");
        const qint64 line = countAt(place, "line").value_or(0);
        finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
        const QString commit = textAt(place, "commit");
        if (!commit.isEmpty())
            finding.message += QStringLiteral(", commit ") + commit.left(12);
        return finding;
    }

    Report m_report;
    QSet<QByteArray> m_distinct;
    qint64 m_verified = 0;
    qint64 m_unchecked = 0;
    size_t m_total = 0;
};

bool isArray(const ReportHead& head)
{
    return head.bytes.trimmed().startsWith('[');
}

} // namespace

Match TrufflehogImporter::matches(const ReportHead& head) const
{
    const QString at = isArray(head) ? QStringLiteral("[]/") : QString();
    const bool fits = head.isJson() && head.has(at + QLatin1String("DetectorName")) &&
                      head.has(at + QLatin1String("SourceMetadata"));
    return fits ? Match::Sure : Match::No;
}

Result<Report> TrufflehogImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                        const Progress& progress) const
{
    TrufflehogFindings findings;
    const auto element = [&](const Json& row, const JsonPlace& place) {
        return findings.take(row, QStringLiteral("%1: finding %2").arg(head.name, place.at(0)));
    };
    const auto line = [&](const Json& row, int number) {
        return findings.take(row, QStringLiteral("%1:%2").arg(head.name).arg(number));
    };
    const Status status = isArray(head)
                              ? readJsonStream(device, head.name, {{QStringLiteral("[]"), element}}, progress)
                              : readJsonLines(device, head.name, line, progress);
    if (!status)
        return status.error();
    return findings.finish();
}

} // namespace slipway::plugin
