// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/github/alerts.h"

#include "plugins/dependencies/dependabot_importer.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

#include <QBuffer>
#include <QRegularExpression>

namespace slipway::github {

using namespace model;
using Items = Observation<std::vector<Json>>;

namespace {

Items askAlerts(const Repository& repository, const QByteArray& rest, http::Parameters query,
                const QString& needs, Section& section)
{
    query.emplace_back("per_page", "100");
    const http::Pages pages =
        section.walk(http::PageWalk(section.inquiry().http, repository.get(rest, std::move(query), needs)));
    if (pages.problem && isOff(*pages.problem))
        return Items::absent(pages.problem->what);
    return ci::itemsOf(pages, "").then([](std::vector<Json> all) {
        std::erase_if(
            all, [](const Json& alert) { return plugin::textAt(alert, "state") != QLatin1String("open"); });
        return all;
    });
}

Observation<qint64> whyNot(const Items& items)
{
    return {items.state, std::nullopt, items.why, {}};
}

/// Counts them as an imported file of alerts is counted.
void putVulnerabilities(const std::vector<Json>& alerts, Section& section)
{
    QByteArray bytes = QByteArray::fromStdString(Json(alerts).dump());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString name = QStringLiteral("Dependabot");
    const auto head = plugin::lookAt(buffer, name);
    const auto report = head ? plugin::DependabotImporter().read(buffer, *head, {}, {})
                             : Result<plugin::Report>(head.error());
    if (!report) {
        section.putAll({"vulnerabilities.critical", "vulnerabilities.high"},
                       Observation<qint64>::unknown(report.error().line()));
        return;
    }
    for (const Fact& fact : report->facts)
        section.put(toText(fact.key), Observation<Json>::of(toJson(fact.value)));
    for (const Finding& finding : report->findings)
        section.find(finding.rule, finding.level == FindingLevel::Error ? "error" : "warning",
                     finding.message);
}

/// The newest analysis of each tool and category.
std::map<QString, Json> newestOf(const std::vector<Json>& analyses)
{
    std::map<QString, Json> newest;
    for (const Json& each : analyses) {
        const QString key =
            plugin::textAt(each, "tool/name") + QLatin1Char(' ') + plugin::textAt(each, "category");
        const auto [at, isNew] = newest.try_emplace(key, each);
        if (!isNew && plugin::textAt(each, "created_at") > plugin::textAt(at->second, "created_at"))
            at->second = each;
    }
    return newest;
}

/// Of the newest analyses of all tools.
struct Analysed
{
    QString commit; ///< that was analysed last
    QDateTime at;
    QStringList elsewhere; ///< which tools last analysed another commit
};

Observation<Analysed> lastOf(const std::map<QString, Json>& newest)
{
    Analysed last;
    for (const auto& [key, each] : newest) {
        if (const QString error = plugin::textAt(each, "error"); !error.isEmpty())
            return Observation<Analysed>::unknown(key + QStringLiteral(" failed: ") + error);
        const auto moment = plugin::utcTime(plugin::textAt(each, "created_at"));
        if (!moment)
            return Observation<Analysed>::unknown(key + QStringLiteral(" does not say when it analysed"));
        if (!last.at.isValid() || *moment > last.at)
            last = {plugin::textAt(each, "commit_sha"), *moment, {}};
    }
    for (const auto& [key, each] : newest) {
        const QString commit = plugin::textAt(each, "commit_sha");
        if (commit != last.commit)
            last.elsewhere +=
                QStringLiteral("%1 last analysed %2, not %3").arg(key, commit.left(12), last.commit.left(12));
    }
    return Observation<Analysed>::of(last);
}

/// The newest analysis of every tool, from all pages: one that has not run for long is on the last.
Observation<std::map<QString, Json>> askAnalyses(const Repository& repository, const QByteArray& ref,
                                                 const QString& needs, Section& section)
{
    http::Pages pages = section.walk(
        http::PageWalk(section.inquiry().http, repository.get("/code-scanning/analyses",
                                                              {{"ref", ref}, {"per_page", "100"}}, needs)));
    if (pages.problem)
        return Observation<std::map<QString, Json>>::unknown(ci::reasonOf(*pages.problem));
    if (pages.isTruncated)
        section.find(
            QStringLiteral("scan.errors"), "warning",
            QStringLiteral("only the newest %1 pages of analyses were looked at: a tool that has not "
                           "run since may be missing")
                .arg(pages.pages.size()));
    pages.isTruncated = false;
    return pages.items("").then(newestOf);
}

constexpr const char* kScanKeys[]{
    "scan.errors",        "scan.warnings",        "scan.notes",       "scan.security_critical",
    "scan.security_high", "scan.security_medium", "scan.security_low"};

void tellOfAlerts(const std::vector<Json>& alerts, Section& section)
{
    for (const Json& alert : alerts) {
        const QString id = plugin::textAt(alert, "rule/id");
        const bool isError = plugin::textAt(alert, "rule/severity") == QLatin1String("error");
        section.find(id.isEmpty() ? QStringLiteral("code-scanning") : id, isError ? "error" : "note",
                     plugin::textAt(alert, "rule/description") + QStringLiteral(", ") +
                         plugin::textAt(alert, "most_recent_instance/location/path"));
    }
}

void putAlerts(const std::vector<Json>& alerts, const QDateTime& moment, Section& section)
{
    std::map<std::string, qint64> counts;
    for (const char* key : kScanKeys)
        counts[key] = 0;
    for (const Json& alert : alerts) {
        const QString level = plugin::textAt(alert, "rule/severity");
        const QString security = plugin::textAt(alert, "rule/security_severity_level");
        ++counts[level == QLatin1String("error")     ? "scan.errors"
                 : level == QLatin1String("warning") ? "scan.warnings"
                                                     : "scan.notes"];
        if (const auto rated = counts.find("scan.security_" + toText(security)); rated != counts.end())
            ++rated->second;
    }
    for (const auto& [key, count] : counts)
        section.put(key, Observation<qint64>::of(count, moment));
}

} // namespace

bool isOff(const http::Problem& problem)
{
    // What GitHub says comes behind the address and the status: a repository may be named "disabled".
    static const QRegularExpression off(
        QStringLiteral("^\\S+ answered \\d+: .*(?:disabled|not enabled|must be enabled|no analysis found)"),
        QRegularExpression::CaseInsensitiveOption);
    return (problem.trouble == http::Trouble::Forbidden || problem.trouble == http::Trouble::NotFound) &&
           off.match(problem.what).hasMatch();
}

void askDependabot(const Repository& repository, const Branch& mainBranch, Section& section)
{
    const std::vector<const char*> keys{"vulnerabilities.critical", "vulnerabilities.high"};
    const Items alerts = askAlerts(repository, "/dependabot/alerts", {{"state", "open"}},
                                   QStringLiteral("Dependabot alerts: read"), section);
    if (!alerts.isKnown()) {
        section.putAll(keys, whyNot(alerts));
        return;
    }
    if (!mainBranch.head.isKnown()) {
        section.putAll(keys,
                       Observation<qint64>::unknown(QStringLiteral("which commit Dependabot looked at: ") +
                                                    mainBranch.head.why));
        return;
    }
    section.subject() = ci::subjectAt(section.subject(), *mainBranch.head.value);
    if (repository.commit && *mainBranch.head.value != *repository.commit)
        section.find(QStringLiteral("vulnerabilities.total"), "note",
                     QStringLiteral("Dependabot looks at %1, which is %2 now and not the commit asked about")
                         .arg(repository.mainBranch, mainBranch.head.value->left(12)));
    putVulnerabilities(*alerts.value, section);
}

void askCodeScanning(const Repository& repository, Section& section)
{
    const std::vector<const char*> keys{"scan.errors", "scan.warnings"};
    const QString needs = QStringLiteral("Code scanning alerts: read");
    const QByteArray ref = "refs/heads/" + repository.branch.toUtf8();
    const Items alerts =
        askAlerts(repository, "/code-scanning/alerts", {{"state", "open"}, {"ref", ref}}, needs, section);
    const auto analyses = askAnalyses(repository, ref, needs, section);
    if (!alerts.isKnown() || !analyses.isKnown()) {
        section.putAll(keys, alerts.isKnown() ? Observation<qint64>::unknown(analyses.why) : whyNot(alerts));
        return;
    }
    const auto last = lastOf(*analyses.value);
    if (!last.isKnown() || !last.value->at.isValid()) {
        const QString never = QStringLiteral("%1 was never analysed").arg(repository.branch);
        section.putAll(keys, last.isKnown() ? Observation<qint64>::absent(never)
                                            : Observation<qint64>::unknown(last.why));
        return;
    }
    tellOfAlerts(*alerts.value, section);
    if (!last.value->elsewhere.isEmpty()) {
        // What one tool sees on a commit says nothing of what the others would.
        const QString why = last.value->elsewhere.join(QStringLiteral("; "));
        section.putAll(keys, Observation<qint64>::unknown(
                                 why + QStringLiteral("; if a tool was given up, delete its configuration "
                                                      "under the tool status of code scanning")));
        return;
    }
    section.subject() = ci::subjectAt(section.subject(), last.value->commit);
    putAlerts(*alerts.value, last.value->at, section);
}

void askSecretScanning(const Repository& repository, Section& section)
{
    const Items alerts =
        askAlerts(repository, "/secret-scanning/alerts", {{"state", "open"}, {"hide_secret", "true"}},
                  QStringLiteral("Secret scanning alerts: read"), section);
    const std::vector<const char*> keys{"secrets.found", "secrets.verified"};
    if (!alerts.isKnown()) {
        section.putAll(keys, whyNot(alerts));
        return;
    }
    if (!repository.whyNoCommit.isEmpty()) { // then it may not have looked at it
        section.putAll(keys, Observation<qint64>::unknown(repository.whyNoCommit));
        return;
    }
    qint64 active = 0;
    for (const Json& alert : *alerts.value) {
        const bool isActive = plugin::textAt(alert, "validity") == QLatin1String("active");
        active += isActive ? 1 : 0;
        section.find(QStringLiteral("secret-scanning"), "error",
                     QStringLiteral("alert %1: %2%3")
                         .arg(plugin::countAt(alert, "number").value_or(0))
                         .arg(plugin::textAt(alert, "secret_type"),
                              isActive ? QStringLiteral(", and it works") : QString()));
    }
    section.put("secrets.found", Observation<qint64>::of(qint64(alerts.value->size())));
    section.put("secrets.verified", Observation<qint64>::of(active));
}

void askSecretAge(const Repository& repository, Section& section)
{
    const auto secrets =
        ci::itemsOf(section.walk(http::PageWalk(section.inquiry().http,
                                                repository.get("/actions/secrets", {{"per_page", "100"}},
                                                               QStringLiteral("Secrets: read")))),
                    "/secrets");
    auto age = Observation<double>{secrets.state, std::nullopt, secrets.why, {}};
    if (secrets.isKnown())
        age = Observation<double>::absent(QStringLiteral("the repository has no Actions secret"));
    for (const Json& secret : secrets.value.value_or(std::vector<Json>())) {
        const QString name = plugin::textAt(secret, "name");
        const auto updated = plugin::utcTime(plugin::textAt(secret, "updated_at"));
        if (!updated) {
            age = Observation<double>::unknown(QStringLiteral("%1 has no date").arg(name));
            break;
        }
        const double days = double(updated->secsTo(section.inquiry().now) / 8640) / 10; // tenths are enough
        if (!age.isKnown() || days > *age.value)
            age = Observation<double>::of(days);
        section.find(QStringLiteral("secrets.oldest_age_days"), "note",
                     QStringLiteral("%1 was set %2").arg(name, updated->toString(Qt::ISODate)));
    }
    section.put("secrets.oldest_age_days", age);
}

} // namespace slipway::github
