// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/prometheus_rules_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/manifests.h"
#include "plugins/slo/objectives.h"

#include <QMap>
#include <QRegularExpression>

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

QString nameOfAlert(const Json& rule)
{
    QString alert = textAt(rule, "alert");
    if (!alert.isEmpty())
        return alert;
    if (textAt(rule, "type") == QLatin1String("alerting")) // of /api/v1/rules
        return textAt(rule, "name");
    return jsonAt(rule, "condition") ? textAt(rule, "title") : QString(); // Grafana's
}

QString expressionOf(const Json& rule)
{
    const QString expression = textAt(rule, "expr");
    return expression.isEmpty() ? textAt(rule, "query") : expression;
}

/// By the conventions of kube-prometheus, the SRE workbook and Sloth. Which routes Alertmanager has is not in
/// a rule file.
bool isForPager(const Json& rule)
{
    static const QRegularExpression pages(QStringLiteral("page|critical|^(p|sev-?)[01]$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return pages.match(textAt(rule, "labels/severity")).hasMatch() ||
           pages.match(textAt(rule, "labels/sloth_severity")).hasMatch();
}

bool hasRunbook(const Json& rule)
{
    const Json* annotations = jsonAt(rule, "annotations");
    if (!annotations || !annotations->is_object())
        return false;
    for (const auto& [key, value] : annotations->items()) {
        const bool isFilled = value.is_string() && !toQString(value.get<std::string>()).trimmed().isEmpty();
        if (isFilled && toQString(key).contains(QLatin1String("runbook"), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// An alert on how fast an error budget burns: it says so in its name or its expression, or compares with a
/// multiple of the budget, "> (14.4 * 0.001)", as chapter 5 of the SRE workbook does.
bool isOnBurnRate(const Json& rule)
{
    static const QRegularExpression said(QStringLiteral("burn"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression multiple(
        QStringLiteral(">\\s*\\(?\\s*\\d+(\\.\\d+)?\\s*\\*\\s*\\(?\\s*(1\\s*-\\s*)?(0?\\.\\d+|\\d+e-\\d+)"));
    const QString expression = expressionOf(rule);
    return said.match(nameOfAlert(rule)).hasMatch() || said.match(expression).hasMatch() ||
           multiple.match(expression).hasMatch();
}

/// Adds up rules. Objectives are known only of Sloth's rules, which carry them as labels.
class Rules
{
public:
    void take(const Json& rule, Report& report)
    {
        const QString name = nameOfAlert(rule);
        if (name.isEmpty()) {
            takeRecord(rule);
            return;
        }
        ++m_alerts;
        m_paging += isForPager(rule) ? 1 : 0;
        if (isOnBurnRate(rule)) {
            ++m_onBurnRate;
            m_burnExpressions.append(expressionOf(rule));
        }
        if (hasRunbook(rule))
            ++m_withRunbook;
        else
            addFinding(report,
                       {QStringLiteral("alerts.with_runbook"),
                        FindingLevel::Note,
                        {},
                        0,
                        QStringLiteral("%1 links to no runbook").arg(name)},
                       m_findings);
    }

    void finish(Report& report) const
    {
        report.facts = FactList()
                           .count("alerts.rules", m_alerts)
                           .count("alerts.paging", m_paging)
                           .count("alerts.with_runbook", m_withRunbook)
                           .count("alerts.burn_rate", m_onBurnRate)
                           .take();
        warnOfLeftOut(report, m_findings);
        if (m_alerts > 0)
            report.warnings.append(QStringLiteral("%1 of %2 alert rules have the severity of a page; whether "
                                                  "they reach a pager is decided by Alertmanager's routes")
                                       .arg(m_paging)
                                       .arg(m_alerts));
        Objectives objectives;
        for (auto it = m_slothTargets.begin(); it != m_slothTargets.end(); ++it)
            objectives.add(it.key(), it.value(), burnAlertOf(it.key()));
        if (!m_slothTargets.isEmpty())
            objectives.finish(report);
    }

private:
    void takeRecord(const Json& rule)
    {
        const QString id = textAt(rule, "labels/sloth_id");
        if (!id.isEmpty() && textAt(rule, "record") == QLatin1String("sloth_slo_info"))
            m_slothTargets.insert(id, figureAt(rule, "labels/sloth_objective"));
    }

    [[nodiscard]] BurnAlert burnAlertOf(const QString& slothId) const
    {
        const QString label = QStringLiteral("sloth_id=\"%1\"").arg(slothId);
        const bool has = std::any_of(m_burnExpressions.begin(), m_burnExpressions.end(),
                                     [&](const QString& expression) { return expression.contains(label); });
        return has ? BurnAlert::Yes : BurnAlert::No;
    }

    qint64 m_alerts = 0;
    qint64 m_paging = 0;
    qint64 m_withRunbook = 0;
    qint64 m_onBurnRate = 0;
    size_t m_findings = 0;
    QStringList m_burnExpressions;
    QMap<QString, std::optional<double>> m_slothTargets;
};

Status takeGroups(const Json& document, const QString& where, Rules& rules, Report& report)
{
    const char* place = jsonAt(document, "spec/groups")   ? "spec/groups"
                        : jsonAt(document, "data/groups") ? "data/groups"
                                                          : "groups";
    for (const Json* group : elementsAt(document, place)) {
        const Json* list = jsonAt(*group, "rules");
        if (list && !list->is_array() && !list->is_null())
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the rules of a group are no list"),
                         where + QLatin1Char('#') + textAt(*group, "name"),
                         {}};
        for (const Json* rule : elementsAt(*group, "rules"))
            rules.take(*rule, report);
    }
    return Done{};
}

} // namespace

Match PrometheusRulesImporter::matches(const ReportHead& head) const
{
    const QStringList kinds = valuesOfKey(head, "kind");
    if (kinds.contains(QLatin1String("PrometheusRule")) || kinds.contains(QLatin1String("VMRule")))
        return Match::Sure;
    const bool hasJsonRules =
        head.has(QStringLiteral("groups/[]/rules")) || head.has(QStringLiteral("data/groups/[]/rules"));
    const bool hasYamlRules = hasTopKey(head, "groups") && hasKey(head, "rules") &&
                              (hasKey(head, "alert") || hasKey(head, "record") || hasKey(head, "condition"));
    return (head.isJson() && hasJsonRules) || hasYamlRules ? Match::Sure : Match::No;
}

Result<Report> PrometheusRulesImporter::read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& /*settings*/,
                                             const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    report.tool = QStringLiteral("Prometheus rules");
    Rules rules;
    for (const Json& document : *documents) {
        if (const Status status = takeGroups(document, head.name, rules, report); !status)
            return status.error();
    }
    rules.finish(report);
    return report;
}

} // namespace slipway::slo_files
