// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/report_files.h"
#include "plugins/slo/slo_importers.h"

#include <QTest>

using namespace slipway;

class TestSloImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesYieldTheirFacts_data();
    void samplesYieldTheirFacts();
    void everyDialectYieldsItsFacts_data();
    void everyDialectYieldsItsFacts();
    void undefinedReceiversAreFindings();
    void rulesWithoutARunbookAreFindings();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();

private:
    test::Importers m_importers = slo_files::sloImporters();
};

void TestSloImporters::samplesYieldTheirFacts_data()
{
    QTest::addColumn<QString>("facts");
    QTest::newRow("alertmanager-pagerduty.yaml")
        << "alertmanager: alerts.routes=8; alerts.paging_routes=5; alerts.pager_receivers=3";
    QTest::newRow("openslo-v1-occurrences.yaml")
        << "openslo: slo.objectives=1; slo.with_burn_alerts=0; slo.target=99 %";
    QTest::newRow("openslo-v1-ratio-timeslices.yaml")
        << "openslo: slo.objectives=1; slo.with_burn_alerts=0; slo.target=99 %";
    QTest::newRow("prometheus-rules-sloth-burnrate.yaml")
        << "prometheus-rules: alerts.rules=2; alerts.paging=1; alerts.with_runbook=0; "
           "alerts.burn_rate=2; slo.objectives=1; slo.with_burn_alerts=1; slo.target=99.9 %";
    QTest::newRow("pyrra-apiserver-latency.yaml")
        << "pyrra: slo.objectives=1; slo.with_burn_alerts=1; slo.target=99 %";
    QTest::newRow("slo-generator-prometheus.yaml") << "slo-generator: slo.objectives=1; slo.target=99.9 %";
    QTest::newRow("sloth-getting-started.yaml")
        << "sloth: slo.objectives=1; slo.with_burn_alerts=1; slo.target=99.9 %";
    QTest::newRow("sloth-k8s-multifile.yaml")
        << "sloth: slo.objectives=2; slo.with_burn_alerts=2; slo.target=99.99 %";
}

void TestSloImporters::samplesYieldTheirFacts()
{
    const QByteArray bytes = test::sample(QStringLiteral("slo/") + QLatin1String(QTest::currentDataTag()));
    if (bytes.isEmpty())
        QSKIP("the samples are not here");
    QTEST(test::factsOf(m_importers, bytes), "facts");
    QCOMPARE(test::silentCuts(m_importers, bytes), QStringList());
}

void TestSloImporters::everyDialectYieldsItsFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("facts");
    QTest::newRow("OpenSLO with a policy and a condition in the file")
        << QByteArray("apiVersion: openslo/v1\nkind: AlertCondition\nmetadata: {name: fast}\n"
                      "spec: {condition: {kind: burnrate}}\n---\n"
                      "apiVersion: openslo/v1\nkind: AlertPolicy\nmetadata: {name: p}\n"
                      "spec: {conditions: [{conditionRef: fast}]}\n---\n"
                      "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: a}\n"
                      "spec:\n  objectives: [{target: 0.995}, {targetPercent: 99.95}]\n"
                      "  alertPolicies: [p]\n")
        << "openslo: slo.objectives=2; slo.with_burn_alerts=2; slo.target=99.95 %";
    QTest::newRow("OpenSLO with a policy elsewhere")
        << QByteArray("apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: a}\n"
                      "spec:\n  objectives: [{target: 0.9}]\n  alertPolicies: [{alertPolicyRef: p}]\n")
        << "openslo: slo.objectives=1; slo.target=90 %";
    QTest::newRow("OpenSLO with a target over one")
        << QByteArray("apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: a}\n"
                      "spec:\n  objectives: [{target: 99.9}]\n")
        << "openslo: slo.objectives=1; slo.with_burn_alerts=0";
    QTest::newRow("Sloth without alerts")
        << QByteArray("version: prometheus/v1\nservice: s\nslos:\n- name: a\n  objective: 99.5\n  alerting:\n"
                      "    page_alert: {disable: true}\n    ticket_alert: {disable: true}\n")
        << "sloth: slo.objectives=1; slo.with_burn_alerts=0; slo.target=99.5 %";
    QTest::newRow("Pyrra without alerts")
        << QByteArray("apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata: {name: a}\n"
                      "spec: {target: 99.9, alerting: {disabled: true}}\n")
        << "pyrra: slo.objectives=1; slo.with_burn_alerts=0; slo.target=99.9 %";
    QTest::newRow("slo-generator with its policies")
        << QByteArray("error_budget_policies:\n  default:\n    steps:\n    - {name: 1h, alert: true}\n---\n"
                      "apiVersion: sre.google.com/v2\nkind: ServiceLevelObjective\nmetadata: {name: a}\n"
                      "spec: {goal: 0.95}\n")
        << "slo-generator: slo.objectives=1; slo.with_burn_alerts=1; slo.target=95 %";
    QTest::newRow("PrometheusRule")
        << QByteArray("apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n  groups:\n"
                      "  - name: g\n    rules:\n    - record: a:b\n      expr: x\n"
                      "    - alert: Down\n      expr: up == 0\n      labels: {severity: critical}\n"
                      "      annotations: {runbook_url: 'https://runbooks.example/down'}\n"
                      "    - alert: ErrorBudgetBurn\n      expr: x > 1\n      labels: {severity: warning}\n")
        << "prometheus-rules: alerts.rules=2; alerts.paging=1; alerts.with_runbook=1; alerts.burn_rate=1";
    QTest::newRow("rules API")
        << QByteArray(R"({"status":"success","data":{"groups":[{"name":"g","rules":[{"type":"alerting",
            "name":"Down","query":"up == 0","labels":{"severity":"page"},"annotations":{"runbook":" "}},
            {"type":"recording","name":"a:b","query":"x"}]}]}})")
        << "prometheus-rules: alerts.rules=1; alerts.paging=1; alerts.with_runbook=0; alerts.burn_rate=0";
    QTest::newRow("AlertmanagerConfig")
        << QByteArray("apiVersion: monitoring.coreos.com/v1alpha1\nkind: AlertmanagerConfig\nspec:\n"
                      "  route:\n    receiver: mail\n    routes:\n    - receiver: pager\n      routes:\n"
                      "      - matchers: []\n"
                      "  receivers:\n  - name: mail\n    emailConfigs: [{to: a@example.org}]\n"
                      "  - name: pager\n    pagerdutyConfigs: [{routingKey: {name: k, key: v}}]\n"
                      "  - name: unused\n    opsgenieConfigs: [{}]\n")
        << "alertmanager: alerts.routes=3; alerts.paging_routes=2; alerts.pager_receivers=1";
    QTest::newRow("a list of resources")
        << QByteArray(R"({"apiVersion":"v1","kind":"List","items":[{"apiVersion":"pyrra.dev/v1alpha1",
            "kind":"ServiceLevelObjective","metadata":{"name":"a"},"spec":{"target":"99.5"}},
            {"apiVersion":"pyrra.dev/v1alpha1","kind":"ServiceLevelObjective","metadata":{"name":"b"},
            "spec":{"target":"99.0"}}]})")
        << "pyrra: slo.objectives=2; slo.with_burn_alerts=2; slo.target=99.5 %";
}

void TestSloImporters::everyDialectYieldsItsFacts()
{
    QFETCH(QByteArray, bytes);
    QTEST(test::factsOf(m_importers, bytes), "facts");
}

void TestSloImporters::undefinedReceiversAreFindings()
{
    const auto report =
        test::reportOf(m_importers, "route: {receiver: nobody}\nreceivers:\n- name: somebody\n");
    QVERIFY2(report.ok(), "refused");
    QCOMPARE(report->findings.size(), size_t(1));
    QVERIFY(report->findings.front().message.contains(QLatin1String("nobody")));
}

void TestSloImporters::rulesWithoutARunbookAreFindings()
{
    const auto report =
        test::reportOf(m_importers, "groups:\n- name: g\n  rules:\n  - alert: Down\n    expr: up == 0\n");
    QVERIFY2(report.ok(), "refused");
    QCOMPARE(report->findings.size(), size_t(1));
    QCOMPARE(report->findings.front().message, QStringLiteral("Down links to no runbook"));
}

void TestSloImporters::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("YAML that ends inside a list")
        << QByteArray("apiVersion: openslo/v1\nkind: SLO\nspec: {objectives: [{target: 0.9}\n");
    QTest::newRow("rules that are no list")
        << QByteArray("groups:\n- name: g\n  rules: {alert: x}\n  record: y\n");
    QTest::newRow("no route") << QByteArray("route:\nreceivers: []\n");
    QTest::newRow("over 8 MiB") << QByteArray("apiVersion: openslo/v1\nkind: SLO\n") +
                                       QByteArray(9 << 20, '#') + "\n";
}

void TestSloImporters::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto report = test::reportOf(m_importers, bytes);
    QVERIFY(!report);
    QVERIFY(!report.error().where.isEmpty());
}

QTEST_GUILESS_MAIN(TestSloImporters)
#include "tst_slo_importers.moc"
