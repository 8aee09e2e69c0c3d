// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/program_run.h"
#include "plugins/http/protocol_check.h"

#include "core/slo/prometheus_server.h"
#include "support/builders.h"
#include "support/value_of.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

#include <cmath>

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

constexpr qint64 kStep = 300; // s between two samples
constexpr qint64 kSamples = 31 * 288;

/// Of the 400 requests of each slice, those that failed, by the slice's number since 1970: a slice in 50 has
/// lost 10, and each slice of the last two hours before the start of the test 6.
double badIn(qint64 slice, qint64 start)
{
    if (slice > start - 24 && slice <= start)
        return 6;
    return slice % 50 == 0 ? 10 : 0;
}

QByteArray line(const QByteArray& series, double value, qint64 at)
{
    return series + ' ' + QByteArray::number(value, 'f', 0) + ' ' + QByteArray::number(at) + '\n';
}

/// The counters of a shop, and of nothing else, for a month until an hour after the start.
QByteArray samplesFrom(qint64 start)
{
    QByteArray requests;
    QByteArray buckets;
    QByteArray tokens;
    double good = 1000;
    double bad = 10;
    for (qint64 i = 0; i <= kSamples; ++i) {
        const qint64 slice = start - kSamples + 12 + i;
        bad += badIn(slice, start);
        good += 400 - badIn(slice, start);
        const qint64 at = slice * kStep;
        requests += line("http_requests_total{job=\"shop\",code=\"200\"}", good, at);
        requests += line("http_requests_total{job=\"shop\",code=\"500\"}", bad, at);
        if (i < kSamples - 100)
            continue; // of these only the end is asked about
        const double count = double(i) * 400;
        for (const auto& [bound, share] :
             {std::pair("0.1", 0.5), {"0.25", 0.95}, {"0.5", 1.0}, {"+Inf", 1.0}})
            buckets +=
                line(QByteArray("http_request_duration_seconds_bucket{job=\"shop\",le=\"") + bound + "\"}",
                     count * share, at);
        buckets += line("http_request_duration_seconds_count{job=\"shop\"}", count, at);
        tokens += line("llm_tokens_total{job=\"shop\"}", double(i) * 1500, at);
    }
    return "# TYPE http_requests counter\n" + requests + "# TYPE http_request_duration_seconds histogram\n" +
           buckets + "# TYPE llm_tokens counter\n" + tokens + "# EOF\n";
}

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

bool isNear(const Json& value, double expected)
{
    return value.is_number() &&
           std::abs(value.get<double>() - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

#define VERIFY_FACT(run, key, expected)                                                                      \
    QVERIFY2(isNear((run).fact(key), expected),                                                              \
             qPrintable(QStringLiteral("%1 is %2 and not %3")                                                \
                            .arg(QLatin1String(key), model::toQString((run).fact(key).dump()))               \
                            .arg(double(expected), 0, 'g', 12)))

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
        m_start = QDateTime::currentSecsSinceEpoch() / kStep;
        const QString wrong = m_server.start(samplesFrom(m_start), kRules);
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
            {"tokens_per_hour", {{"expression", "sum(rate(llm_tokens_total[10m]))"}, {"scale", 3600}}}};
        config["rules"] = {{"service", "shop"}};
        ProgramRun run(QStringLiteral("prometheus"), config, {{"token", "a-token-for-nobody"}});
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(run.envelopes().size(), size_t(1));
        const Json envelope = run.envelopes().front();
        QCOMPARE(envelope["subject"],
                 (Json{{"project", "shop"}, {"release", "4.2.0"}, {"environment", "staging"}}));

        // The budget of 1% burns by the share of 400 that failed, over each window.
        const qint64 end = QDateTime::fromString(model::toQString(envelope["observed_at"].get<std::string>()),
                                                 Qt::ISODateWithMs)
                               .toSecsSinceEpoch() /
                           kStep;
        const auto burn = [&](qint64 slices) { return badIn(end, slices) / (double(slices) * 400) / 0.01; };
        VERIFY_FACT(run, "slo.attainment", 100 * (1 - badIn(end, 8640) / (8640 * 400.0)));
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
        QCOMPARE(run.fact("alerts.rules"), Json(3));
        QCOMPARE(run.fact("alerts.paging"), Json(2));
        QCOMPARE(run.fact("alerts.with_runbook"), Json(2));
        QCOMPARE(run.fact("alerts.burn_rate"), Json(1));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(1));
        QVERIFY(run.endsWell());
        QVERIFY(!run.output().contains("a-token-for-nobody"));
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
        const qint64 end =
            QDateTime::fromString(model::toQString(run.envelopes().front()["observed_at"].get<std::string>()),
                                  Qt::ISODateWithMs)
                .toSecsSinceEpoch() /
            kStep;
        VERIFY_FACT(run, "slo.attainment", 100 * (1 - badIn(end, 8640) / (8640 * 400.0)));
        VERIFY_FACT(run, "slo.burn_rate_6h", badIn(end, 72) / (72 * 400.0) / 0.01);
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

    static Json objective()
    {
        return {{"name", "requests"},
                {"target", 99},
                {"bad", "sum(increase(http_requests_total{job=\"shop\",code=~\"5..\"}[5m]))"},
                {"total", "sum(increase(http_requests_total{job=\"shop\"}[5m]))"},
                {"burn_alert", "ShopBurnsBudget"}};
    }

    /// All that failed in the last slices up to `end`.
    [[nodiscard]] double badIn(qint64 end, qint64 slices) const
    {
        double sum = 0;
        for (qint64 slice = end - slices + 1; slice <= end; ++slice)
            sum += ::badIn(slice, m_start);
        return sum;
    }

    PrometheusServer m_server;
    qint64 m_start = 0;
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
