// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/osv_importer.h"

#include "plugins/dependencies/vulnerability_tally.h"
#include "plugins/sdk/reading/json_stream.h"

#include <map>

namespace slipway::plugin {

using namespace model;

namespace {

const Json kNothing = Json::array();

const Json& listAt(const Json& value, const char* path)
{
    const Json* list = jsonAt(value, path);
    return list && list->is_array() ? *list : kNothing;
}

/// The severity of an entry, most deliberate first: the database's word, then a CVSS 3 vector. The formula of
/// CVSS 4 is a table of its own and is not computed.
std::optional<VulnerabilitySeverity> severityOf(const Json& entry)
{
    if (const auto word = severityFromWord(textAt(entry, "database_specific/severity")))
        return word;
    for (const Json& affected : listAt(entry, "affected")) {
        for (const char* path : {"ecosystem_specific/severity", "database_specific/severity"}) {
            if (const auto word = severityFromWord(textAt(affected, path)))
                return word;
        }
    }
    for (const Json& rating : listAt(entry, "severity")) {
        if (const auto score = cvss3BaseScore(textAt(rating, "score")))
            return severityFromScore(*score);
    }
    return std::nullopt;
}

/// A fixed version in a range of the package; commits count only where the package is known by its commit.
bool isFixed(const Json& entry, const QString& package)
{
    for (const Json& affected : listAt(entry, "affected")) {
        const QString name = textAt(affected, "package/name");
        if (!package.isEmpty() && name.compare(package, Qt::CaseInsensitive) != 0)
            continue;
        for (const Json& range : listAt(affected, "ranges")) {
            if (!package.isEmpty() && textAt(range, "type") == QLatin1String("GIT"))
                continue;
            for (const Json& event : listAt(range, "events")) {
                if (!textAt(event, "fixed").isEmpty())
                    return true;
            }
        }
    }
    return false;
}

/// The scanner's call analysis found that no vulnerable function is called. "experimentalAnalysis" in the
/// first versions, "experimental_analysis" since.
bool isUncalled(const Json& group)
{
    for (const char* name : {"experimentalAnalysis", "experimental_analysis"}) {
        const Json* analysis = jsonAt(group, name);
        if (analysis && analysis->is_object() && !analysis->empty())
            return std::all_of(analysis->begin(), analysis->end(),
                               [](const Json& each) { return flagAt(each, "called") == false; });
    }
    return false;
}

class OsvPackages
{
public:
    Status take(const Json& package, const QString& path, const QString& where)
    {
        const QString name = textAt(package, "package/name");
        std::map<QString, const Json*> entries;
        for (const Json& entry : listAt(package, "vulnerabilities"))
            entries[textAt(entry, "id")] = &entry;
        m_entries += qint64(entries.size());
        for (const Json& group : listAt(package, "groups")) {
            QStringList ids;
            for (const Json& id : listAt(group, "ids"))
                ids.append(textAt(id, ""));
            if (ids.isEmpty())
                return Error{ErrorCode::InvalidInput, QStringLiteral("a group of no vulnerability"), where,
                             QStringLiteral("use osv-scanner --format json")};
            m_aliases += ids.size() - 1;
            if (isUncalled(group))
                ++m_uncalled;
            else
                add(package, path, ids, numberIn(textAt(group, "max_severity")), entries);
            for (const QString& id : ids)
                entries.erase(id);
        }
        // Versions that do not group: each entry by itself.
        const auto rest = entries;
        for (const auto& [id, entry] : rest)
            add(package, path, {id}, std::nullopt, entries);
        return Done{};
    }

    Report finish()
    {
        FactList facts;
        m_tally.putInto(facts);
        m_report.facts = facts.take();
        m_report.tool = QStringLiteral("osv-scanner");
        if (m_aliases > 0)
            m_report.warnings.append(
                QStringLiteral(
                    "%1 of %2 entries are aliases of others by the scanner's grouping: counted once")
                    .arg(m_aliases)
                    .arg(m_entries));
        if (m_uncalled > 0)
            m_report.warnings.append(
                QStringLiteral("%1 vulnerabilities are in code that is never called: not counted")
                    .arg(m_uncalled));
        m_tally.warn(m_report);
        return std::move(m_report);
    }

private:
    static std::optional<double> numberIn(const QString& text)
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }

    void add(const Json& package, const QString& path, QStringList ids, std::optional<double> score,
             const std::map<QString, const Json*>& entries)
    {
        ids.sort();
        Vulnerability vulnerability;
        vulnerability.id = ids.first();
        vulnerability.package = textAt(package, "package/name");
        vulnerability.version = textAt(package, "package/version");
        if (vulnerability.package.isEmpty())
            vulnerability.version = textAt(package, "package/commit");
        vulnerability.path = path;
        vulnerability.isFixable = false;
        auto severity = score ? severityFromScore(*score) : std::nullopt;
        const bool isRated = severity.has_value();
        for (const QString& id : ids) {
            const auto found = entries.find(id);
            if (found == entries.end())
                continue;
            const Json& entry = *found->second;
            const auto own = severityOf(entry);
            if (!isRated && own)
                severity = std::max(severity.value_or(VulnerabilitySeverity::Unknown), *own);
            if (isFixed(entry, vulnerability.package))
                vulnerability.isFixable = true;
            if (vulnerability.title.isEmpty())
                vulnerability.title = textAt(entry, "summary");
        }
        vulnerability.severity = severity.value_or(VulnerabilitySeverity::Unknown);
        m_tally.add(vulnerability, m_report);
    }

    Report m_report;
    VulnerabilityTally m_tally;
    qint64 m_entries = 0;
    qint64 m_uncalled = 0;
    qint64 m_aliases = 0;
};

} // namespace

Match OsvImporter::matches(const ReportHead& head) const
{
    if (!head.isJson() || !head.has(QStringLiteral("results")))
        return Match::No;
    if (head.has(QStringLiteral("results/[]/packages")) && head.has(QStringLiteral("results/[]/source")))
        return Match::Sure;
    if (head.has(QStringLiteral("experimental_config")))
        return Match::Sure;
    // What the first versions write when they find nothing.
    return head.isWhole && head.jsonPaths.size() == 1 ? Match::Possible : Match::No;
}

Result<Report> OsvImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                 const Progress& progress) const
{
    OsvPackages packages;
    QString path;
    const std::vector<JsonTap> taps = {
        {QStringLiteral("results/[]/source"),
         [&](const Json& source, const JsonPlace&) -> Status {
             path = textAt(source, "path");
             return Done{};
         }},
        {QStringLiteral("results/[]/packages/[]"), [&](const Json& package, const JsonPlace& place) {
             return packages.take(package, path, head.name + QLatin1Char(' ') + place.join(QLatin1Char('/')));
         }}};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return packages.finish();
}

} // namespace slipway::plugin
