// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/npm_audit_importer.h"

#include "plugins/dependencies/vulnerability_tally.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::plugin {

using namespace model;

namespace {

VulnerabilitySeverity severityAt(const Json& value)
{
    return severityFromWord(textAt(value, "severity")).value_or(VulnerabilitySeverity::Unknown);
}

QString firstText(const Json& value, const char* path)
{
    const Json* list = jsonAt(value, path);
    return list && list->is_array() && !list->empty() ? textAt(list->front(), "") : QString();
}

class NpmAudit
{
public:
    /// npm 7 and later: a package that is vulnerable itself or by what it depends on, which is what npm
    /// counts. `via` holds advisories, or names of packages.
    Status takePackage(const Json& package, const JsonPlace& place)
    {
        Vulnerability vulnerability;
        vulnerability.package = place.last();
        vulnerability.id = place.last();
        vulnerability.severity = severityAt(package);
        vulnerability.path = firstText(package, "nodes");
        const Json* fix = jsonAt(package, "fixAvailable");
        vulnerability.isFixable = fix && (fix->is_object() || *fix == Json(true));
        if (const Json* via = jsonAt(package, "via"); via && via->is_array()) {
            for (const Json& each : *via) {
                if (!each.is_object())
                    continue;
                m_advisories.insert(textAt(each, "url"));
                if (vulnerability.title.isEmpty())
                    vulnerability.title = textAt(each, "title");
            }
        }
        m_tally.add(vulnerability, m_report);
        return Done{};
    }

    /// npm 6: an advisory with the versions of its package that were found.
    Status takeAdvisory(const Json& advisory, const QString& where)
    {
        Vulnerability vulnerability;
        vulnerability.package = textAt(advisory, "module_name");
        if (vulnerability.package.isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("an advisory without module_name"), where,
                         QStringLiteral("use npm audit --json")};
        vulnerability.id = textAt(advisory, "github_advisory_id");
        if (vulnerability.id.isEmpty())
            vulnerability.id = firstText(advisory, "cves");
        if (vulnerability.id.isEmpty())
            vulnerability.id = QStringLiteral("npm advisory %1").arg(countAt(advisory, "id").value_or(0));
        vulnerability.severity = severityAt(advisory);
        vulnerability.title = textAt(advisory, "title");
        // "<0.0.0" is npm's way to say that no version is patched.
        const QString patched = textAt(advisory, "patched_versions").trimmed();
        vulnerability.isFixable =
            !patched.isEmpty() && patched != QLatin1String("<0.0.0") && patched != QLatin1String("< 0.0.0");
        const Json* findings = jsonAt(advisory, "findings");
        if (!findings || !findings->is_array() || findings->empty()) {
            m_tally.add(vulnerability, m_report);
            return Done{};
        }
        for (const Json& each : *findings) {
            vulnerability.version = textAt(each, "version");
            m_tally.add(vulnerability, m_report);
        }
        return Done{};
    }

    Report finish(bool countsPackages)
    {
        FactList facts;
        m_tally.putInto(facts);
        m_report.facts = facts.take();
        m_report.tool = QStringLiteral("npm audit");
        if (countsPackages && m_tally.total() > 0)
            m_report.warnings.append(
                QStringLiteral("npm counts vulnerable packages (%1), those that depend on one included, not "
                               "advisories (%2)")
                    .arg(m_tally.total())
                    .arg(m_advisories.size()));
        m_tally.warn(m_report);
        return std::move(m_report);
    }

private:
    Report m_report;
    VulnerabilityTally m_tally;
    QSet<QString> m_advisories;
};

Status readLines(NpmAudit& audit, QIODevice& device, const ReportHead& head, const Progress& progress)
{
    const auto take = [&](const Json& row, int line) -> Status {
        const Json* advisory = jsonAt(row, "data/advisory");
        if (textAt(row, "type") != QLatin1String("auditAdvisory") || !advisory)
            return Done{};
        return audit.takeAdvisory(*advisory, QStringLiteral("%1:%2").arg(head.name).arg(line));
    };
    return readJsonLines(device, head.name, take, progress);
}

Status readDocument(NpmAudit& audit, QIODevice& device, const ReportHead& head, const Progress& progress)
{
    const std::vector<JsonTap> taps = {
        {QStringLiteral("vulnerabilities/*"),
         [&](const Json& package, const JsonPlace& place) { return audit.takePackage(package, place); }},
        {QStringLiteral("advisories/*"), [&](const Json& advisory, const JsonPlace& place) {
             return audit.takeAdvisory(advisory, head.name + QLatin1Char(' ') + place.join(QLatin1Char('/')));
         }}};
    return readJsonStream(device, head.name, taps, progress);
}

} // namespace

Match NpmAuditImporter::matches(const ReportHead& head) const
{
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    if (head.syntax == Syntax::JsonLines)
        return has("type") && (has("data/advisory") || has("data/vulnerabilities")) ? Match::Sure : Match::No;
    const bool isNew = has("auditReportVersion") && has("vulnerabilities");
    const bool isOld = has("advisories") && (has("metadata") || has("actions") || has("muted"));
    return head.isJson() && (isNew || isOld) ? Match::Sure : Match::No;
}

Result<Report> NpmAuditImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                      const Progress& progress) const
{
    NpmAudit audit;
    const Status status = head.syntax == Syntax::JsonLines ? readLines(audit, device, head, progress)
                                                           : readDocument(audit, device, head, progress);
    if (!status)
        return status.error();
    return audit.finish(head.has(QStringLiteral("auditReportVersion")));
}

} // namespace slipway::plugin
