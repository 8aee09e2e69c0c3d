// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/detect_secrets_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

class DetectSecretsBaseline
{
public:
    Status take(const Json& secret, const JsonPlace& place)
    {
        if (!secret.is_object() || textAt(secret, "type").isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a secret without a type"),
                         place.join(QLatin1Char('/')), QStringLiteral("write the baseline anew")};
        const auto audited = flagAt(secret, "is_secret");
        if (audited && !*audited) {
            ++m_cleared;
            return Done{};
        }
        const bool isVerified = flagAt(secret, "is_verified").value_or(false);
        m_verified += isVerified;
        Finding finding;
        finding.rule = textAt(secret, "type");
        finding.level = FindingLevel::Error;
        finding.path = place.at(1);
        const qint64 line = countAt(secret, "line_number").value_or(0);
        finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
        finding.message = audited ? QStringLiteral("audited as a secret") : QStringLiteral("possible secret");
        addFinding(m_report, std::move(finding), m_total);
        return Done{};
    }

    Report finish(const QString& version, const QString& generatedAt)
    {
        m_report.tool = (QStringLiteral("detect-secrets ") + version).trimmed();
        m_report.observedAt = utcTime(generatedAt);
        m_report.facts = FactList()
                             .count("secrets.found", static_cast<qint64>(m_total))
                             .count("secrets.verified", m_verified)
                             .take();
        if (m_cleared > 0)
            m_report.warnings.append(
                QStringLiteral("%1 findings were audited as no secret: not counted").arg(m_cleared));
        warnOfLeftOut(m_report, m_total);
        return std::move(m_report);
    }

private:
    Report m_report;
    qint64 m_verified = 0;
    qint64 m_cleared = 0;
    size_t m_total = 0;
};

} // namespace

Match DetectSecretsImporter::matches(const ReportHead& head) const
{
    if (!head.isJson() || !head.has(QStringLiteral("plugins_used")))
        return Match::No;
    const bool fits = head.has(QStringLiteral("results")) || head.has(QStringLiteral("filters_used")) ||
                      head.has(QStringLiteral("exclude"));
    return fits ? Match::Sure : Match::No;
}

Result<Report> DetectSecretsImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                           const Progress& progress) const
{
    DetectSecretsBaseline baseline;
    QString version;
    QString generatedAt;
    const auto into = [](QString& text) {
        return [&text](const Json& value, const JsonPlace&) -> Status {
            text = textAt(value, "");
            return Done{};
        };
    };
    const Status status = readJsonStream(
        device, head.name,
        {{QStringLiteral("results/*/[]"),
          [&](const Json& secret, const JsonPlace& place) { return baseline.take(secret, place); }},
         {QStringLiteral("version"), into(version)},
         {QStringLiteral("generated_at"), into(generatedAt)}},
        progress);
    if (!status)
        return status.error();
    return baseline.finish(version, generatedAt);
}

} // namespace slipway::plugin
