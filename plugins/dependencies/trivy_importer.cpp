// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/trivy_importer.h"

#include "plugins/dependencies/vulnerability_tally.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

QString keyOf(const JsonPlace& place, const QString& prefix)
{
    return place.mid(0, prefix.count(QLatin1Char('/'))).join(QLatin1Char('/'));
}

int lineAt(const Json& value, const char* path)
{
    const qint64 line = countAt(value, path).value_or(0);
    return line <= INT_MAX ? static_cast<int>(line) : 0;
}

class TrivyResults
{
public:
    /// The taps for results at `prefix` ("Results/[]/").
    void addTaps(std::vector<JsonTap>& taps, const QString& prefix)
    {
        const auto tap = [&](const char* name, auto take) {
            taps.push_back({prefix + QLatin1String(name),
                            [this, prefix, take](const Json& value, const JsonPlace& place) -> Status {
                                (this->*take)(value, keyOf(place, prefix));
                                return Done{};
                            }});
        };
        tap("Target", &TrivyResults::takeTarget);
        tap("Class", &TrivyResults::takeClass);
        tap("Vulnerabilities/[]", &TrivyResults::takeVulnerability);
        tap("Misconfigurations/[]", &TrivyResults::takeMisconfiguration);
        tap("Secrets/[]", &TrivyResults::takeSecret);
        tap("ExperimentalModifiedFindings/[]", &TrivyResults::takeModified);
        tap("Packages/[]", &TrivyResults::takePackage);
    }
    Report& report() { return m_report; }
    Report finish()
    {
        FactList facts;
        if (m_hasPackages || m_tally.total() > 0)
            m_tally.putInto(facts);
        else
            m_report.warnings.append(
                QStringLiteral("no packages were looked at: no count of vulnerabilities"));
        if (m_packages > 0)
            facts.count("components.total", m_packages);
        if (m_hasConfiguration) {
            facts.count("scan.errors", m_errors).count("scan.warnings", m_warnings);
            facts.count("scan.notes", m_notes);
        }
        if (m_secrets > 0)
            facts.count("secrets.found", m_secrets);
        m_report.facts = facts.take();
        if (m_modified > 0)
            m_report.warnings.append(
                QStringLiteral("%1 findings were ruled out by VEX or an ignore file: not counted")
                    .arg(m_modified));
        m_tally.warn(m_report);
        return std::move(m_report);
    }

private:
    void takeTarget(const Json& value, const QString& key) { m_targets.insert(key, textAt(value, "")); }
    void takeClass(const Json& value, const QString&)
    {
        const QString name = textAt(value, "");
        m_hasPackages = m_hasPackages || name.endsWith(QLatin1String("-pkgs"));
        m_hasConfiguration = m_hasConfiguration || name == QLatin1String("config");
    }
    void takeVulnerability(const Json& value, const QString& key)
    {
        m_hasPackages = true;
        Vulnerability vulnerability;
        vulnerability.id = textAt(value, "VulnerabilityID");
        vulnerability.package = textAt(value, "PkgName");
        vulnerability.version = textAt(value, "InstalledVersion");
        vulnerability.severity =
            severityFromWord(textAt(value, "Severity")).value_or(VulnerabilitySeverity::Unknown);
        vulnerability.isFixable = !textAt(value, "FixedVersion").isEmpty();
        vulnerability.path = textAt(value, "PkgPath");
        if (vulnerability.path.isEmpty())
            vulnerability.path = m_targets.value(key);
        vulnerability.title = textAt(value, "Title");
        m_tally.add(vulnerability, m_report);
    }
    void takeMisconfiguration(const Json& value, const QString& key)
    {
        m_hasConfiguration = true;
        const QString status = textAt(value, "Status");
        if (!status.isEmpty() && status != QLatin1String("FAIL"))
            return;
        const auto severity = severityFromWord(textAt(value, "Severity"));
        const FindingLevel level = levelOf(severity.value_or(VulnerabilitySeverity::Unknown));
        m_errors += level == FindingLevel::Error;
        m_warnings += level == FindingLevel::Warning;
        m_notes += level == FindingLevel::Note;
        keep({textAt(value, "ID"), level, m_targets.value(key), lineAt(value, "CauseMetadata/StartLine"),
              textAt(value, "Message").left(500)});
    }
    void takeSecret(const Json& value, const QString& key)
    {
        ++m_secrets;
        keep({textAt(value, "RuleID"), FindingLevel::Error, m_targets.value(key), lineAt(value, "StartLine"),
              QStringLiteral("possible secret")});
    }
    void takeModified(const Json&, const QString&) { ++m_modified; }
    void takePackage(const Json&, const QString&) { ++m_packages; }

    void keep(Finding finding)
    {
        size_t total = 0;
        addFinding(m_report, std::move(finding), total);
    }

    Report m_report;
    VulnerabilityTally m_tally;
    QHash<QString, QString> m_targets;
    bool m_hasPackages = false;
    bool m_hasConfiguration = false;
    qint64 m_errors = 0;
    qint64 m_warnings = 0;
    qint64 m_notes = 0;
    qint64 m_secrets = 0;
    qint64 m_modified = 0;
    qint64 m_packages = 0;
};

} // namespace

Match TrivyImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    if (has("SchemaVersion") && (has("ArtifactName") || has("Results") || has("ArtifactType")))
        return Match::Sure;
    if (has("[]/Target") && (has("[]/Vulnerabilities") || has("[]/Type")))
        return Match::Sure;
    return has("ClusterName") && (has("Resources") || has("Findings")) ? Match::Sure : Match::No;
}

Result<Report> TrivyImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                   const Progress& progress) const
{
    TrivyResults results;
    results.report().tool = QStringLiteral("Trivy");
    std::vector<JsonTap> taps;
    for (const auto* prefix : {"Results/[]/", "[]/", "Resources/[]/Results/[]/"})
        results.addTaps(taps, QLatin1String(prefix));
    taps.push_back({QStringLiteral("Trivy/Version"), [&](const Json& version, const JsonPlace&) -> Status {
                        results.report().tool = QStringLiteral("Trivy ") + textAt(version, "");
                        return Done{};
                    }});
    taps.push_back({QStringLiteral("CreatedAt"), [&](const Json& time, const JsonPlace&) -> Status {
                        results.report().observedAt = utcTime(textAt(time, ""));
                        return Done{};
                    }});
    taps.push_back({QStringLiteral("Metadata/Commit"), [&](const Json& commit, const JsonPlace&) -> Status {
                        results.report().commit = CommitId::fromHex(textAt(commit, "")).value_or(CommitId());
                        return Done{};
                    }});
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return results.finish();
}

} // namespace slipway::plugin
