// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/dependabot_importer.h"

#include "plugins/dependencies/vulnerability_tally.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

/// Where GraphQL answers hold the connection, depending on what was asked.
constexpr std::array kConnections{
    "repository/vulnerabilityAlerts",
    "node/vulnerabilityAlerts",
    "nodes/[]/vulnerabilityAlerts",
    "search/nodes/[]/vulnerabilityAlerts",
    "search/edges/[]/node/vulnerabilityAlerts",
    "organization/repository/vulnerabilityAlerts",
    "organization/repositories/nodes/[]/vulnerabilityAlerts",
    "organization/repositories/edges/[]/node/vulnerabilityAlerts",
    "viewer/repositories/nodes/[]/vulnerabilityAlerts",
    "user/repositories/nodes/[]/vulnerabilityAlerts",
};

/// The identifier of an advisory by which others know it.
QString identifierIn(const Json& advisory, const QString& fallback)
{
    const Json* identifiers = jsonAt(advisory, "identifiers");
    QString first;
    if (identifiers && identifiers->is_array()) {
        for (const Json& each : *identifiers) {
            QString value = textAt(each, "value");
            if (textAt(each, "type") == QLatin1String("GHSA"))
                return value;
            first = first.isEmpty() ? value : first;
        }
    }
    return first.isEmpty() ? fallback : first;
}

class DependabotAlerts
{
public:
    /// An alert of the REST interface and of webhooks.
    void takeRest(const Json& alert)
    {
        ++m_alerts;
        if (!isOpen(textAt(alert, "state")))
            return;
        Vulnerability vulnerability;
        const QString number = QString::number(countAt(alert, "number").value_or(m_alerts));
        vulnerability.id = textAt(alert, "security_advisory/ghsa_id");
        if (vulnerability.id.isEmpty())
            vulnerability.id = QStringLiteral("alert ") + number;
        vulnerability.package = textAt(alert, "dependency/package/name");
        if (vulnerability.package.isEmpty())
            vulnerability.package = textAt(alert, "security_vulnerability/package/name");
        vulnerability.path = textAt(alert, "dependency/manifest_path");
        vulnerability.version = vulnerability.path;
        vulnerability.title = textAt(alert, "security_advisory/summary");
        auto severity = severityFromWord(textAt(alert, "security_vulnerability/severity"));
        if (!severity)
            severity = severityFromWord(textAt(alert, "security_advisory/severity"));
        vulnerability.severity = severity.value_or(VulnerabilitySeverity::Unknown);
        if (const Json* fixed = jsonAt(alert, "security_vulnerability/first_patched_version"))
            vulnerability.isFixable = !textAt(*fixed, "identifier").isEmpty();
        m_tally.add(vulnerability, m_report);
    }

    /// A connection of GraphQL, of which a query may have asked only parts.
    void takeConnection(const Json& connection, const JsonPlace& place)
    {
        m_repositories.insert(place.join(QLatin1Char('/')));
        const qint64 before = m_alerts;
        if (const Json* nodes = jsonAt(connection, "nodes"); nodes && nodes->is_array()) {
            for (const Json& each : *nodes)
                takeNode(each, place);
        } else if (const Json* edges = jsonAt(connection, "edges"); edges && edges->is_array()) {
            for (const Json& each : *edges) {
                if (const Json* node = jsonAt(each, "node"))
                    takeNode(*node, place);
            }
        }
        const qint64 declared = countAt(connection, "totalCount").value_or(0);
        if (flagAt(connection, "pageInfo/hasNextPage").value_or(false) || declared > m_alerts - before)
            m_isPartial = true;
    }

    [[nodiscard]] bool hasConnection() const { return !m_repositories.isEmpty(); }
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    [[nodiscard]] qint64 settled() const { return m_settled; }

    Report finish(bool isOneOfMany)
    {
        FactList facts;
        // A single alert that is settled says nothing on the others.
        if (!isOneOfMany || m_tally.total() > 0)
            m_tally.putInto(facts);
        m_report.facts = facts.take();
        m_report.tool = QStringLiteral("Dependabot");
        if (isOneOfMany)
            m_report.warnings.append(
                QStringLiteral("this is one alert, not the repository's list of alerts"));
        if (m_settled > 0)
            m_report.warnings.append(
                QStringLiteral("%1 alerts are fixed or dismissed: not counted").arg(m_settled));
        if (m_repositories.size() > 1)
            m_report.warnings.append(
                QStringLiteral("alerts of %1 repositories are counted together").arg(m_repositories.size()));
        if (!isOneOfMany && !hasConnection() && m_alerts > 0 && (m_alerts == 30 || m_alerts % 100 == 0))
            m_report.warnings.append(
                QStringLiteral("exactly %1 alerts: this may be one page of several").arg(m_alerts));
        m_tally.warn(m_report);
        return std::move(m_report);
    }

private:
    bool isOpen(const QString& state)
    {
        const QString word = state.toLower();
        if (word.isEmpty() || word == QLatin1String("open"))
            return true;
        ++m_settled;
        return false;
    }

    void takeNode(const Json& alert, const JsonPlace& place)
    {
        ++m_alerts;
        const bool isDismissed =
            !textAt(alert, "dismissedAt").isEmpty() || !textAt(alert, "fixedAt").isEmpty();
        if (!isOpen(isDismissed ? QStringLiteral("DISMISSED") : textAt(alert, "state")))
            return;
        Vulnerability vulnerability;
        const Json* advisory = jsonAt(alert, "securityVulnerability/advisory");
        if (!advisory)
            advisory = jsonAt(alert, "securityAdvisory");
        vulnerability.id = advisory ? textAt(*advisory, "ghsaId") : QString();
        if (vulnerability.id.isEmpty())
            vulnerability.id = identifierIn(advisory ? *advisory : alert, textAt(alert, "id"));
        vulnerability.package = textAt(alert, "securityVulnerability/package/name");
        vulnerability.path = textAt(alert, "vulnerableManifestPath");
        vulnerability.version = place.join(QLatin1Char('/')) + QLatin1Char(' ') + vulnerability.path;
        if (advisory)
            vulnerability.title = textAt(*advisory, "summary");
        auto severity = severityFromWord(textAt(alert, "securityVulnerability/severity"));
        if (!severity && advisory)
            severity = severityFromWord(textAt(*advisory, "severity"));
        vulnerability.severity = severity.value_or(VulnerabilitySeverity::Unknown);
        if (const Json* fixed = jsonAt(alert, "securityVulnerability/firstPatchedVersion"))
            vulnerability.isFixable = !textAt(*fixed, "identifier").isEmpty();
        m_tally.add(vulnerability, m_report);
    }

    Report m_report;
    VulnerabilityTally m_tally;
    QSet<QString> m_repositories;
    bool m_isPartial = false;
    qint64 m_alerts = 0;
    qint64 m_settled = 0;
};

bool hasConnectionPath(const ReportHead& head)
{
    return std::any_of(head.jsonPaths.begin(), head.jsonPaths.end(), [](const QString& path) {
        return path.endsWith(QLatin1String("vulnerabilityAlerts")) ||
               path.contains(QLatin1String("vulnerabilityAlerts/"));
    });
}

bool isAlertAt(const ReportHead& head, const QString& prefix)
{
    return head.has(prefix + QLatin1String("security_advisory")) &&
           (head.has(prefix + QLatin1String("security_vulnerability")) ||
            head.has(prefix + QLatin1String("dependency")));
}

} // namespace

Match DependabotImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    if (isAlertAt(head, QStringLiteral("[]/")) || isAlertAt(head, QStringLiteral("alert/")) ||
        isAlertAt(head, QString()) || hasConnectionPath(head))
        return Match::Sure;
    return head.isWhole && head.bytes.simplified() == "[]" ? Match::Possible : Match::No;
}

Result<Report> DependabotImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                        const Progress& progress) const
{
    DependabotAlerts alerts;
    const bool isGraph = hasConnectionPath(head);
    const bool isAlone = isAlertAt(head, QString());
    const auto rest = [&](const Json& alert, const JsonPlace&) -> Status {
        alerts.takeRest(alert);
        return Done{};
    };
    const auto connection = [&](const Json& value, const JsonPlace& place) -> Status {
        alerts.takeConnection(value, place);
        return Done{};
    };
    std::vector<JsonTap> taps;
    if (isGraph) {
        for (const char* path : kConnections) {
            taps.push_back({QStringLiteral("data/") + QLatin1String(path), connection});
            taps.push_back({QLatin1String(path), connection});
        }
    } else if (isAlone) {
        taps.push_back({QString(), rest});
    } else {
        taps.push_back({QStringLiteral("[]"), rest});
        taps.push_back({QStringLiteral("alert"), rest});
    }
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    if (isGraph && !alerts.hasConnection())
        return Error{ErrorCode::InvalidInput, QStringLiteral("no alerts where GraphQL answers hold them"),
                     head.name, QStringLiteral("ask for repository { vulnerabilityAlerts { nodes … } }")};
    if (alerts.isPartial())
        return Error{ErrorCode::InvalidInput, QStringLiteral("one page of several: alerts are missing"),
                     head.name, QStringLiteral("ask for all pages")};
    return alerts.finish(isAlone || isAlertAt(head, QStringLiteral("alert/")));
}

} // namespace slipway::plugin
