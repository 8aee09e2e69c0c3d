// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/program_run.h"
#include "plugins/http/protocol_check.h"
#include "plugins/http/shop_counters.h"

#include "core/slo/prometheus_server.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

const QByteArray kRules = R"(groups:
- name: shop
  rules:
  - {alert: ShopBurnsBudget, expr: 'shop:burn:1h > (14.4 * 0.01)', labels: {service: shop, severity: page}, annotations: {runbook_url: 'https://runbooks.example.org/burn'}}
  - {alert: ShopSlow, expr: 'vector(1) > 2', labels: {service: shop, severity: ticket}, annotations: {runbook_url: 'https://runbooks.example.org/slow'}}
  - {alert: ShopFull, expr: 'vector(1) > 2', labels: {service: shop, severity: critical}}
  - {record: 'shop:requests:rate5m', expr: 'sum(rate(http_requests_total[5m]))', labels: {service: shop}}
- name: other
  rules:
  - {alert: OtherDown, expr: 'vector(1) > 2', labels: {service: other, severity: page}}
)";

} // namespace

/// The plugin's program against a real Prometheus with counters of known numbers.
class TestPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrometheusServer::isInstalled())
            QSKIP("prometheus is not installed: apt install prometheus");
        m_shop = ShopCounters(QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep);
        const QString wrong = m_server.start(m_shop.samples(), kRules);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theFactsAreThoseComputedByHand()
    {
        Json config = base();
        config["objectives"] = Json::array({objective()});
        config["golden"] = {
            {"rps", "sum(rate(http_requests_total{job=\"shop\"}[10m]))"},
            {"p95_ms",
             {{"expression", "histogram_quantile(0.95, sum by (le) "
                             "(rate(http_request_duration_seconds_bucket{job=\"shop\"}[10m])))"},
              {"scale", 1000}}},
            {"error_rate", {{"expression", "vector(0.015)"}, {"scale", 100}}},
            {"saturation", {{"expression", "scalar(vector(0.42))"}, {"scale", 100}}},
            {"tokens_per_hour", {{"expression", "sum(rate(llm_tokens_total[10m]))"}, {"scale", 3600}}},
            {"traffic_ratio", "sum(rate(visits_total{job=\"shop\"}[1h])) / "
                              "sum(rate(visits_total{job=\"shop\"}[1h] offset 1w))"}};
        config["rules"] = {{"service", "shop"}};
        ProgramRun run(QStringLiteral("prometheus"), config, {{"token", "a-token-for-nobody"}});
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(run.envelopes().size(), size_t(1));
        const Json envelope = run.envelopes().front();
        QCOMPARE(envelope["subject"],
                 (Json{{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}}));

        // The budget of 1% burns by the share of 400 that failed, over each window.
        const qint64 end = sliceOf(envelope);
        const auto burn = [&](qint64 slices) { return m_shop.burn(end, slices); };
        VERIFY_FACT(run, "slo.attainment", 100 * (1 - m_shop.badIn(end, 8640) / (8640 * 400.0)));
        VERIFY_FACT(run, "slo.budget_left", 100 * (1 - burn(8640)));
        VERIFY_FACT(run, "slo.burn_rate_5m", burn(1));
        VERIFY_FACT(run, "slo.burn_rate_30m", burn(6));
        VERIFY_FACT(run, "slo.burn_rate_1h", burn(12));
        VERIFY_FACT(run, "slo.burn_rate_6h", burn(72));
        VERIFY_FACT(run, "slo.burn_rate_3d", burn(864));
        VERIFY_FACT(run, "slo.target", 99);
        VERIFY_FACT(run, "slo.window_days", 30);
        QCOMPARE(run.fact("slo.objectives"), Json(1));
        QCOMPARE(run.fact("slo.pages_burning"), Json(0));
        // 400 in 300 s; 95% are in 0.25 s; 1500 tokens in 300 s.
        VERIFY_FACT(run, "golden.rps", 400.0 / 300);
        VERIFY_FACT(run, "golden.p95_ms", 250);
        VERIFY_FACT(run, "golden.error_rate", 1.5);
        VERIFY_FACT(run, "golden.saturation", 42);
        VERIFY_FACT(run, "golden.tokens_per_hour", 18'000);
        VERIFY_FACT(run, "golden.traffic_ratio", 1.5);
        QCOMPARE(run.fact("alerts.rules"), Json(3));
        QCOMPARE(run.fact("alerts.paging"), Json(0)); // see the finding
        QCOMPARE(run.fact("alerts.with_runbook"), Json(2));
        QCOMPARE(run.fact("alerts.burn_rate"), Json(1));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(1));
        QVERIFY(run.findings("alerts.paging")
                    .contains(QLatin1String("no Alertmanager is connected: these alerts reach nobody")));
        QVERIFY(run.endsWell());
        QVERIFY(!run.output().contains("a-token-for-nobody"));
    }

    void withAnAlertmanagerRulesPageByTheirSeverity()
    {
        QTemporaryDir folder;
        ProgramRun run(QStringLiteral("prometheus"), connected(folder), Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("alerts.paging"), Json(2));
    }

    /// With Alertmanager's configuration it is its routes by which a rule pages, not its severity's name.
    void theRoutesDecideWhatPages_data()
    {
        QTest::addColumn<QByteArray>("routes");
        QTest::addColumn<QByteArray>("paging");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const QByteArray& routes, const char* paging,
                            const char* finding) {
            QTest::newRow(name) << routes << QByteArray(paging) << QString::fromLatin1(finding);
        };
        const QByteArray receivers =
            "\nreceivers: [{name: nobody}, {name: pager, pagerduty_configs: [{}]}]\n";
        row("to a pager",
            "route: {receiver: nobody, routes: [{receiver: pager, matchers: [severity=page]}]}" + receivers,
            "1", "ShopBurnsBudget goes to pager, which pages");
        row("to nobody",
            "route: {receiver: nobody, routes: [{receiver: pager, matchers: [severity=page]}]}" + receivers,
            "1", "ShopFull goes to nobody, which pages nobody");
        row("by what nobody knows",
            "route: {receiver: nobody, routes: [{receiver: pager, matchers: [region=eu]}]}" + receivers,
            "null",
            "not known: whether ShopBurnsBudget, ShopSlow, ShopFull reaches a pager depends on labels that "
            "its "
            "rule does not have");
        row("no routes", "receivers: []\n", "null",
            "not known: etc/alertmanager.yml#/route: no route is configured; add the root route");
        row("JSON with a fault behind a key", R"({"route": {"receiver": "a"}, "key": "a-key-of-nobody" x})",
            "null",
            "not known: etc/alertmanager.yml:1:55: syntax error while parsing object - invalid literal; "
            "correct "
            "the JSON there");
        row("no YAML", "route: {receiver\n", "null",
            "not known: etc/alertmanager.yml:2:1: end of map flow not found; correct the YAML there");
    }
    void theRoutesDecideWhatPages()
    {
        QFETCH(QByteArray, routes);
        QFETCH(QByteArray, paging);
        QFETCH(QString, finding);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("etc")));
        QFile file(folder.filePath(QStringLiteral("etc/alertmanager.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(routes) == routes.size());
        file.close();
        Json config = connected(folder);
        config["alertmanager_config"] = file.fileName().toStdString();
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("alerts.paging"), Json::parse(paging.toStdString()));
        QCOMPARE(run.fact("alerts.rules"), Json(3));
        QCOMPARE(run.fact("alerts.routes"), routes.startsWith("route: {receiver:") ? Json(2) : Json());
        const QStringList told = run.findings("alerts.paging");
        QVERIFY2(told.contains(finding), qPrintable(told.join(QLatin1Char('\n'))));
        QVERIFY(!run.output().contains("a-key-of-nobody"));
    }

    void everyWayToCountGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("more");
        const auto row = [](const char* name, const Json& more) {
            QTest::newRow(name) << QByteArray::fromStdString(more.dump());
        };
        row("rate", {{"counting", "rate"},
                     {"good", "sum(rate(http_requests_total{job=\"shop\",code!~\"5..\"}[{{.window}}]))"},
                     {"total", "sum(rate(http_requests_total{job=\"shop\"}[$window]))"}});
        row("counters", {{"counting", "counters"},
                         {"bad", "http_requests_total{job=\"shop\",code=~\"5..\"}"},
                         {"total", "http_requests_total{job=\"shop\"}"}});
        // Each slice has 400 requests: the mean of the slices is that of the requests.
        row("ratio", {{"error_ratio", "sum(increase(http_requests_total{code=~\"5..\"}[5m])) / "
                                      "sum(increase(http_requests_total[5m]))"}});
    }
    void everyWayToCountGivesTheSame()
    {
        QFETCH(QByteArray, more);
        Json config = base();
        config["ask_rules"] = false;
        Json own{{"name", "requests"}, {"target", 99}};
        own.update(Json::parse(more.toStdString()));
        config["objectives"] = Json::array({own});
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        const qint64 end = sliceOf(run.envelopes().front());
        VERIFY_FACT(run, "slo.attainment", 100 * (1 - m_shop.badIn(end, 8640) / (8640 * 400.0)));
        VERIFY_FACT(run, "slo.burn_rate_6h", m_shop.badIn(end, 72) / (72 * 400.0) / 0.01);
    }

    /// Neither is 0: what is not there is not known to be good.
    void whatIsMissingBecomesNoFact()
    {
        Json config = base();
        const Json nobody{{"name", "nobody"},
                          {"target", 95},
                          {"bad", "sum(increase(nothing_total{code=~\"5..\"}[5m]))"},
                          {"total", "sum(increase(nothing_total[5m]))"}};
        config["objectives"] = Json::array({objective(), nobody});
        config["golden"] = {{"rps", "last_over_time(http_requests_total[10m])"},
                            {"p95_ms", "nothing_total"},
                            {"error_rate", "vector(0) / vector(0)"},
                            {"saturation", "vector(1) / vector(0)"},
                            {"tokens_per_hour", "sum("}};
        config["rules"] = {{"service", "nobody"}};
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        for (const char* key :
             {"slo.attainment", "slo.budget_left", "slo.burn_rate_1h", "golden.rps", "golden.p95_ms",
              "golden.error_rate", "golden.saturation", "golden.tokens_per_hour"})
            QVERIFY2(run.fact(key).is_null(), key);
        QCOMPARE(run.fact("slo.objectives"), Json(2));
        QCOMPARE(run.fact("alerts.rules"), Json(0));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(0));
        QCOMPARE(run.findings("golden.p95_ms").value(0),
                 QStringLiteral("there is none: the query has no series"));
        QCOMPARE(run.findings("golden.error_rate").value(0),
                 QStringLiteral("there is none: the query yields NaN: nothing was counted"));
        QCOMPARE(run.findings("golden.saturation").value(0),
                 QStringLiteral("not known: the query yields +Inf"));
        QCOMPARE(
            run.findings("golden.rps").value(0),
            QStringLiteral("not known: the query has 2 series where one is needed: sum them, or choose one"));
        QVERIFY(run.findings("golden.tokens_per_hour").value(0).contains(QLatin1String("answered 400: ")));
        QCOMPARE(run.findings("slo.attainment").value(0),
                 QStringLiteral(
                     "there is none: nobody: a query has no series: check the metric's name and its labels"));
    }

    void aLongExpressionIsPosted()
    {
        Json config = base();
        config["ask_rules"] = false;
        config["golden"] = {{"rps", "vector(7) + 0 * vector(1)" + std::string(3000, ' ')}};
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        VERIFY_FACT(run, "golden.rps", 7);
        QVERIFY(run.output().contains("POST " + m_server.url().toUtf8() + "/api/v1/query"));
    }

    void aTestOfTheConnectionSaysWhatIsThere()
    {
        ProgramRun run(QStringLiteral("prometheus"), base(), Json::object());
        const Json result = run.collect(true)["result"];
        QCOMPARE(result["evidence"], Json(0));
        const std::string message = result["message"].get<std::string>();
        QVERIFY2(message.starts_with("queries are answered; version "), message.c_str());
        QVERIFY(run.envelopes().empty());
    }

    void whatCannotAnswerOneIsSaidInPlainWords()
    {
        const QTemporaryDir folder;
        const Json two{{"resultType", "vector"},
                       {"result", {{{"metric", Json::object()}, {"value", {1764028800, "2"}}}}}};
        ProgramRun run(QStringLiteral("prometheus"), recorded(folder, {answered("/api/v1/query", two)}),
                       Json::object());
        const Json ended = run.collect(true);
        const std::string said = ended.dump();
        QVERIFY2(said.find("the query vector(1), which is 1 everywhere, was answered with another number") !=
                     std::string::npos,
                 said.c_str());
        QVERIFY2(ended.contains("error"), said.c_str());
    }

    /// Every rule of the protocol, for each plugin that is made of the layer.
    void theProgramsKeepTheProtocol_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"prometheus", "generic-http"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theProgramsKeepTheProtocol()
    {
        QFETCH(QString, name);
        QCOMPARE(protocolFault(name), QString());
    }

private:
    [[nodiscard]] Json base() const
    {
        return {{"url", m_server.url().toStdString()}, {"environment", "staging"}};
    }

    /// A server with the shop's rules, and with an Alertmanager.
    static Json connected(const QTemporaryDir& folder)
    {
        const auto rule = [](const char* name, const char* severity) {
            return Json{{"type", "alerting"},
                        {"name", name},
                        {"query", "vector(1) > 2"},
                        {"labels", {{"service", "shop"}, {"severity", severity}}}};
        };
        const Json rules{rule("ShopBurnsBudget", "page"), rule("ShopSlow", "ticket"),
                         rule("ShopFull", "critical")};
        return recorded(
            folder, {answered("/api/v1/rules", {{"groups", {{{"name", "shop"}, {"rules", rules}}}}}),
                     answered("/api/v1/alertmanagers", {{"activeAlertmanagers", {{{"url", "https://a"}}}}})});
    }

    static Json answered(const char* path, const Json& data)
    {
        return Json{{"path", path}, {"json", {{"status", "success"}, {"data", data}}}};
    }

    /// A server that gives these answers.
    static Json recorded(const QTemporaryDir& folder, const std::vector<Json>& given)
    {
        const Json answers{{"now", "2026-11-24T09:00:00Z"}, {"answers", given}};
        QFile file(folder.filePath(QStringLiteral("answers.json")));
        const std::string text = answers.dump();
        if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) != qint64(text.size()))
            qFatal("%s", qPrintable(file.errorString()));
        return {{"url", "https://metrics.example.org"},
                {"environment", "staging"},
                {"recorded", file.fileName().toStdString()}};
    }

    static Json objective()
    {
        return {{"name", "requests"},
                {"target", 99},
                {"bad", "sum(increase(http_requests_total{job=\"shop\",code=~\"5..\"}[5m]))"},
                {"total", "sum(increase(http_requests_total{job=\"shop\"}[5m]))"},
                {"burn_alert", "ShopBurnsBudget"}};
    }

    PrometheusServer m_server;
    ShopCounters m_shop;
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
