// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

bool contains(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// SLO definitions (OpenSLO, Sloth, Pyrra, slo-generator, Nobl9), Prometheus alert rules, dashboards as code.
class AlertsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        // Grafana's folders of dashboards are named freely, "demo" too.
        const bool isProvisioned = isUnder(file.path, {"dashboards"}) && hasEnding(file.name, {"json"}) &&
                                   !isUnder(file.path, {"example", "examples", "test", "tests"});
        if (file.isForeign || (isExample(file.path) && !isProvisioned) || file.kind != EntryKind::File)
            return false;
        const bool isDashboardJson = hasEnding(file.name, {"json"}) &&
                                     (file.path.contains(QLatin1String("dashboard"), Qt::CaseInsensitive) ||
                                      file.path.contains(QLatin1String("grafana"), Qt::CaseInsensitive));
        return isYaml(file.name) || hasEnding(file.name, {"rules", "tf"}) || isDashboardJson;
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (hasEnding(file.name, {"tf"})) {
            readTerraform(file.path, text);
            return;
        }
        if (hasEnding(file.name, {"json"})) {
            if (contains(text, {"\"panels\""}) && contains(text, {"\"schemaVersion\""}))
                addDashboard(file.path, 1);
            return;
        }
        const bool isSlo = contains(text, {"openslo/", "prometheus/v1", "sloth.slok.dev/", "pyrra.dev/",
                                           "ServiceLevelObjective", "n9/v1alpha"});
        const bool isRules = contains(text, {"alert:"}) && contains(text, {"expr:"});
        if (!isSlo && !isRules)
            return;
        const auto documents = yamlDocuments(content);
        if (!documents) {
            m_notes += QStringLiteral("%1: looks like SLOs or alert rules, but does not parse as YAML")
                           .arg(file.path);
            return;
        }
        qint64 objectives = 0;
        for (const YAML::Node& document : *documents) {
            objectives += objectivesIn(document);
            forEachEntry(document, [&](const QString& key, const YAML::Node& value) {
                if (key == QLatin1String("rules") && value.IsSequence())
                    readRules(file.path, value);
            });
        }
        if (objectives > 0) {
            ++m_sloFiles;
            m_objectives += objectives;
            m_findings.push_back(shownBy(QStringLiteral("repo.slo.objectives"), file.path, 1,
                                         QStringLiteral("%1 objectives").arg(objectives)));
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.slo.files"), m_sloFiles);
        sink.add(QStringLiteral("repo.slo.objectives"), m_objectives);
        sink.add(QStringLiteral("repo.alerts.rules"), m_rules);
        sink.add(QStringLiteral("repo.alerts.burn_rate"), m_burnRate);
        sink.add(QStringLiteral("repo.alerts.with_runbook"), m_withRunbook);
        sink.add(QStringLiteral("repo.dashboards.files"), m_dashboards);
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
        for (const QString& note : m_notes)
            sink.note(note);
    }

private:
    void addDashboard(const QString& path, int line)
    {
        ++m_dashboards;
        m_findings.push_back(shownBy(QStringLiteral("repo.dashboards.files"), path, line,
                                     QStringLiteral("a dashboard as code")));
    }

    void readTerraform(const QString& path, std::string_view text)
    {
        static const QRegularExpression dashboard(
            QStringLiteral("^\\s*resource\\s+\"(grafana_dashboard|datadog_dashboard\\w*|newrelic_one_"
                           "dashboard|aws_cloudwatch_dashboard)\""));
        static const QRegularExpression alert(
            QStringLiteral("^\\s*resource\\s+\"(datadog_monitor|grafana_rule_group|aws_cloudwatch_metric_"
                           "alarm|google_monitoring_alert_policy|newrelic_nrql_alert_condition)\""));
        static const QRegularExpression slo(
            QStringLiteral("^\\s*resource\\s+\"(datadog_service_level_objective|google_monitoring_slo|nobl9_"
                           "slo|grafana_slo|newrelic_service_level)\""));
        forEachLine(text, [&](std::string_view raw, int number) {
            if (raw.find("resource") == std::string_view::npos)
                return true;
            const QString line = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
            if (dashboard.match(line).hasMatch())
                addDashboard(path, number);
            if (alert.match(line).hasMatch()) {
                ++m_rules;
                m_findings.push_back(shownBy(QStringLiteral("repo.alerts.rules"), path, number,
                                             QStringLiteral("an alert in Terraform")));
            }
            if (slo.match(line).hasMatch()) {
                ++m_sloFiles;
                ++m_objectives;
                m_findings.push_back(shownBy(QStringLiteral("repo.slo.objectives"), path, number,
                                             QStringLiteral("an objective in Terraform")));
            }
            return true;
        });
    }

    static qint64 objectivesIn(const YAML::Node& document)
    {
        const QString api = scalarAt(document, "apiVersion");
        const QString kind = scalarAt(document, "kind");
        const YAML::Node spec = childAt(document, "spec");
        if (api.startsWith(QLatin1String("openslo/")) && kind == QLatin1String("SLO")) {
            const YAML::Node objectives = childAt(spec, "objectives");
            return objectives.IsDefined() && objectives.IsSequence() ? static_cast<qint64>(objectives.size())
                                                                     : 0;
        }
        const bool isSloth = scalarAt(document, "version").startsWith(QLatin1String("prometheus/v1")) ||
                             api.startsWith(QLatin1String("sloth.slok.dev/"));
        if (isSloth) {
            const YAML::Node slos = childAt(api.isEmpty() ? document : spec, "slos");
            return slos.IsDefined() && slos.IsSequence() ? static_cast<qint64>(slos.size()) : 0;
        }
        const bool isOne =
            (api.startsWith(QLatin1String("pyrra.dev/")) && kind == QLatin1String("ServiceLevelObjective")) ||
            (api.startsWith(QLatin1String("sre.google.com/")) &&
             kind == QLatin1String("ServiceLevelObjective")) ||
            (api.startsWith(QLatin1String("n9/")) && kind == QLatin1String("SLO"));
        return isOne ? 1 : 0;
    }

    void readRules(const QString& path, const YAML::Node& rules)
    {
        static const QRegularExpression burn(QStringLiteral("burn|error_?budget|slo[_:]|14\\.4|slo\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        for (const auto& rule : rules) {
            const QString name = scalarAt(rule, "alert");
            if (name.isEmpty())
                continue;
            ++m_rules;
            m_findings.push_back(shownBy(QStringLiteral("repo.alerts.rules"), path, lineOf(rule), name));
            if (burn.match(name + QLatin1Char(' ') + scalarAt(rule, "expr")).hasMatch()) {
                ++m_burnRate;
                m_findings.push_back(
                    shownBy(QStringLiteral("repo.alerts.burn_rate"), path, lineOf(rule), name));
            }
            const YAML::Node annotations = childAt(rule, "annotations");
            if (!scalarAt(annotations, "runbook_url").isEmpty() ||
                !scalarAt(annotations, "runbook").isEmpty()) {
                ++m_withRunbook;
                m_findings.push_back(
                    shownBy(QStringLiteral("repo.alerts.with_runbook"), path, lineOf(rule), name));
            }
        }
    }

    qint64 m_sloFiles = 0;
    qint64 m_objectives = 0;
    qint64 m_rules = 0;
    qint64 m_burnRate = 0;
    qint64 m_withRunbook = 0;
    qint64 m_dashboards = 0;
    std::vector<Finding> m_findings;
    QStringList m_notes;
};

} // namespace

std::unique_ptr<Detector> makeAlertsDetector()
{
    return std::make_unique<AlertsDetector>();
}

} // namespace slipway::repo
