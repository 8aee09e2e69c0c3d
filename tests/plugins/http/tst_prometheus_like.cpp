// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/contract_stub.h"
#include "plugins/http/program_run.h"
#include "plugins/http/shop_counters.h"
#include "plugins/http/slo_definitions.h"
#include "plugins/live/server_process.h"

#include "core/slo/prometheus_server.h"
#include "support/builders.h"

#include <QFile>
#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

/// Counters that are read each minute, between the ends of the steps, for three hours until an hour after the
/// start: of 400 requests in each step 5 fail between its first sample and the one before, and 10 in its
/// middle. `late` has 3 from its first sample on, an hour before the start.
QByteArray unevenSamples(qint64 start, qint64 perSecond)
{
    const auto line = [&](const QByteArray& series, qint64 value, qint64 at) {
        return series + ' ' + QByteArray::number(value) + ' ' + QByteArray::number(at * perSecond) + '\n';
    };
    QByteArray bad;
    QByteArray all;
    QByteArray late;
    for (qint64 minute = -180; minute < 60; ++minute) {
        const qint64 at = start * ShopCounters::kStep + minute * 60 + 30;
        const qint64 step = (minute + 180) / 5;
        const qint64 inStep = (minute + 180) % 5;
        bad += line("uneven_bad_total", 1000 + step * 15 + (inStep < 2 ? 5 : 15), at);
        all += line("uneven_total", 1000 + (minute + 180) * 80, at);
        if (minute >= -60)
            late += line("late_total", 3, at);
    }
    return bad + all + late;
}

Json objectiveOf(const QByteArray& bad, const char* window)
{
    return {{"name", "requests"},
            {"target", 90},
            {"window", window},
            {"bad", bad.toStdString()},
            {"total", "sum(increase(uneven_total[5m]))"}};
}

Json matrixOf(const char* value)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep;
    Json values = Json::array();
    for (qint64 slice = now - 900; slice <= now + 12; ++slice)
        values.push_back({slice * ShopCounters::kStep, value});
    return {
        {"status", "success"},
        {"data", {{"resultType", "matrix"}, {"result", {{{"metric", Json::object()}, {"values", values}}}}}}};
}

Json vectorOf(const char* value)
{
    return {{"status", "success"},
            {"data",
             {{"resultType", "vector"}, {"result", {{{"metric", Json::object()}, {"value", {1, value}}}}}}}};
}

/// The official description, with parameters that only another server has.
Json describedWith(const QByteArrayList& parameters)
{
    QFile file(sourceDir() + QStringLiteral("/../shared/api-specs/prometheus-http.trimmed.openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Json description = Json::parse(file.readAll().toStdString());
    for (const char* path : {"/query", "/query_range"}) {
        for (const QByteArray& name : parameters)
            description["paths"][path]["get"]["parameters"].push_back(
                {{"name", name.toStdString()}, {"in", "query"}});
    }
    return description;
}

/// A service with one objective of 99%, and one paging rule.
void answerWell(ContractStub& stub)
{
    stub.answerTo("/query_range", "query=bad", matrixOf("1"));
    stub.answerTo("/query_range", "query=all", matrixOf("100"));
    stub.answer("/query", vectorOf("42"));
    const Json rule{
        {"type", "alerting"}, {"name", "Burns"}, {"query", "a > 1"}, {"labels", {{"severity", "page"}}}};
    stub.answer("/rules",
                {{"status", "success"}, {"data", {{"groups", {{{"name", "g"}, {"rules", {rule}}}}}}}});
    stub.answerText("/alertmanagers", 404, "404 page not found\n", {});
}

Json configFor(const ContractStub& stub)
{
    return {{"url", stub.url().chopped(7).toStdString()}, // without /api/v1
            {"environment", "staging"},
            {"retries", 0},
            {"objectives",
             {{{"name", "requests"}, {"target", 90}, {"window", "1d"}, {"bad", "bad"}, {"total", "all"}}}},
            {"golden", {{"rps", "up"}}}};
}

} // namespace

/// What speaks as Prometheus does, and not quite: VictoriaMetrics itself, and Mimir and Thanos as they are
/// described.
class TestPrometheusLike : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = ShopCounters(QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep); }

    void victoriaMetricsAnswersWithTheSameFacts_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::newRow("at the root") << QString();
        QTest::newRow("behind /prometheus") << QStringLiteral("/prometheus");
    }
    void victoriaMetricsAnswersWithTheSameFacts()
    {
        QFETCH(QString, prefix);
        if (!hasVictoria())
            QSKIP("victoria-metrics is not installed: apt install victoria-metrics");
        Json config = base(m_victoria.url() + prefix);
        config["golden"] = {
            {"rps", "sum(rate(http_requests_total{job=\"shop\"}[10m]))"},
            {"p95_ms",
             {{"expression", "histogram_quantile(0.95, sum by (le) "
                             "(rate(http_request_duration_seconds_bucket{job=\"shop\"}[10m])))"},
              {"scale", 1000}}},
            {"error_rate", {{"expression", "vector(0.015)"}, {"scale", 100}}},
            {"saturation", {{"expression", "scalar(vector(0.42))"}, {"scale", 100}}},
            {"tokens_per_hour", {{"expression", "sum(rate(llm_tokens_total[10m]))"}, {"scale", 3600}}}};
        config["objectives"] =
            Json::array({{{"name", "requests"},
                          {"target", 99},
                          {"bad", "sum(increase(http_requests_total{code=~\"5..\"}[{{.window}}]))"},
                          {"total", "sum(increase(http_requests_total[{{.window}}]))"}}});
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        verifyObjective(run, false);
        VERIFY_FACT(run, "golden.rps", 400.0 / 300);
        VERIFY_FACT(run, "golden.p95_ms", 250);
        VERIFY_FACT(run, "golden.error_rate", 1.5);
        VERIFY_FACT(run, "golden.saturation", 42);
        VERIFY_FACT(run, "golden.tokens_per_hour", 18'000);
        // Its rules are in vmalert: none here are not none at all.
        QVERIFY(run.fact("alerts.rules").is_null());
        QVERIFY(run.findings("alerts.rules").value(0).contains(QLatin1String("vmalert")));
    }

    void victoriaMetricsMeasuresDefinitions_data()
    {
        QTest::addColumn<QByteArray>("definition");
        for (const auto& [name, definition] : kSameObjective)
            QTest::newRow(name) << definition;
    }
    void victoriaMetricsMeasuresDefinitions()
    {
        QFETCH(QByteArray, definition);
        if (!hasVictoria())
            QSKIP("victoria-metrics is not installed: apt install victoria-metrics");
        QFile file(m_folder.filePath(QStringLiteral("slo.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(definition) == definition.size());
        file.close();
        Json config = base(m_victoria.url());
        config["definitions"] = Json::array({file.fileName().toStdString()});
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        verifyObjective(run, definition.contains("rate("));
    }

    /// It has no NaN, but no series; its errors are of the kind 422.
    void victoriaMetricsSaysOtherwiseWhatIsMissing()
    {
        if (!hasVictoria())
            QSKIP("victoria-metrics is not installed: apt install victoria-metrics");
        Json config = base(m_victoria.url());
        config["golden"] = {{"rps", "vector(7)"},
                            {"p95_ms", "nothing_total"},
                            {"error_rate", "vector(0) / vector(0)"},
                            {"saturation", "vector(1) / vector(0)"},
                            {"tokens_per_hour", "sum("}};
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        VERIFY_FACT(run, "golden.rps", 7);
        for (const char* key : {"golden.p95_ms", "golden.error_rate"}) {
            QVERIFY2(run.fact(key).is_null(), key);
            QCOMPARE(run.findings(key).value(0), QStringLiteral("there is none: the query has no series"));
        }
        QCOMPARE(run.findings("golden.saturation").value(0),
                 QStringLiteral("not known: the query yields +Inf"));
        QVERIFY(run.findings("golden.tokens_per_hour").value(0).contains(QLatin1String("answered 422: ")));
    }

    void victoriaMetricsSaysThatItIsThere()
    {
        if (!hasVictoria())
            QSKIP("victoria-metrics is not installed: apt install victoria-metrics");
        ProgramRun run(QStringLiteral("prometheus"), base(m_victoria.url()), Json::object());
        QCOMPARE(run.collect(true)["result"]["message"], Json("queries are answered"));
    }

    /// Where samples are not at the ends of the steps. Prometheus sees the samples within the step and
    /// extrapolates from the 4 minutes between them to the 5: 10 * 5/4 of the 15. VictoriaMetrics counts from
    /// the last sample before the step (https://docs.victoriametrics.com/metricsql/#increase): all 15.
    void eachCountsBetweenStepsItsOwnWay_data()
    {
        QTest::addColumn<bool>("isVictoria");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<double>("share");
        QTest::newRow("Prometheus, increase")
            << false << QByteArray("sum(increase(uneven_bad_total[5m]))") << 12.5 / 400;
        QTest::newRow("VictoriaMetrics, increase")
            << true << QByteArray("sum(increase(uneven_bad_total[5m]))") << 15.0 / 400;
        // Five samples in a step: rate() sees as much.
        QTest::newRow("VictoriaMetrics, rate")
            << true << QByteArray("sum(rate(uneven_bad_total[5m])) * 300") << 15.0 / 400;
        // A counter whose first sample is 3 has perhaps counted them since the last step. Only
        // VictoriaMetrics takes it so, in increase() and not in rate(); of 24 steps in two hours it is in
        // one.
        const QByteArray late = "sum(increase(late_total[5m])) or vector(0)";
        const QByteArray lateRate = "sum(rate(late_total[5m])) * 300 or vector(0)";
        QTest::newRow("Prometheus, a first sample") << false << late << 0.0;
        QTest::newRow("VictoriaMetrics, a first sample") << true << late << 3 / (24 * 400.0);
        QTest::newRow("VictoriaMetrics, a rate's first sample") << true << lateRate << 0.0;
    }
    void eachCountsBetweenStepsItsOwnWay()
    {
        QFETCH(bool, isVictoria);
        QFETCH(QByteArray, bad);
        QFETCH(double, share);
        if (isVictoria ? !hasVictoria() : !hasPrometheus())
            QSKIP("it is not installed: apt install victoria-metrics prometheus");
        Json config = base(isVictoria ? m_victoria.url() : m_prometheus.url());
        config["ask_rules"] = false;
        config["objectives"] = Json::array({objectiveOf(bad, "2h")});
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        VERIFY_FACT(run, "slo.attainment", 100 * (1 - share));
    }

    /// A tenant's header and a prefix before the API's path; everything that is asked is in the description.
    void mimirIsAskedBehindItsPrefixAndForATenant()
    {
        const Json description = describedWith({});
        if (description.is_null())
            QSKIP("the descriptions are not here");
        ContractStub stub(description, "/prometheus/api/v1", {{"X-Scope-OrgID", "shop"}});
        answerWell(stub);
        Json config = configFor(stub);
        config["headers"] = {{"X-Scope-OrgID", "shop"}};
        ProgramRun run(QStringLiteral("prometheus"), config, {{"token", "a-token-for-nobody"}});
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        QCOMPARE(stub.violations(), QStringList());
        VERIFY_FACT(run, "slo.attainment", 99);
        VERIFY_FACT(run, "golden.rps", 42);
        QCOMPARE(run.fact("alerts.paging"), Json(1));
        QVERIFY(run.findings("alerts.paging")
                    .contains(QStringLiteral("it is not known whether an Alertmanager gets these alerts: %1")
                                  .arg(stub.url() + QLatin1String("/alertmanagers answered 404"))));
    }

    void mimirWithoutATenantRefuses()
    {
        FaultServer server([](const Arrived& arrived, QTcpSocket& socket) {
            const bool isKnown = arrived.headers.value("X-Scope-OrgID") == "shop";
            answering(isKnown ? 200 : 401, isKnown
                                               ? QByteArray(R"({"status":"success","data":{"groups":[]}})")
                                               : QByteArray("no org id\n"))(arrived, socket);
        });
        Json config = base(server.url() + QStringLiteral("/prometheus"));
        config["headers"] = {{"X-Scope-OrgID", "other"}};
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json error = run.collect()["error"];
        QCOMPARE(error["code"], Json(-32011));
        QVERIFY2(error.dump().find("401") != std::string::npos, error.dump().c_str());
    }

    /// Whole answers only, each replica's once, and at full resolution.
    void thanosIsAskedForWholeAnswers()
    {
        const Json description = describedWith({"dedup", "partial_response", "max_source_resolution"});
        if (description.is_null())
            QSKIP("the descriptions are not here");
        ContractStub stub(description, "/thanos/api/v1", {});
        answerWell(stub);
        Json config = configFor(stub);
        config["thanos"] = true;
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(stub.violations(), QStringList());
        VERIFY_FACT(run, "slo.attainment", 99);
        const auto isWhole = [](const Arrived& each) {
            return !each.target.contains("/api/v1/query") ||
                   each.target.endsWith("&dedup=true&partial_response=false&max_source_resolution=0s");
        };
        QVERIFY(std::all_of(stub.arrived().begin(), stub.arrived().end(), isWhole));
    }

    /// What it warns of may be partial: then there is no figure.
    void thanosWarningsMakeAnAnswerUnknown()
    {
        const Json description = describedWith({"dedup", "partial_response", "max_source_resolution"});
        if (description.is_null())
            QSKIP("the descriptions are not here");
        ContractStub stub(description, "/thanos/api/v1", {});
        Json partial = matrixOf("1");
        partial["warnings"] = {"store 10.0.0.7:10901: connection refused"};
        stub.answerTo("/query_range", "query=bad", partial);
        answerWell(stub);
        ProgramRun run(QStringLiteral("prometheus"), configFor(stub), Json::object());
        QVERIFY(run.collect().contains("result"));
        QVERIFY(run.fact("slo.attainment").is_null());
        QCOMPARE(run.findings("slo.attainment").value(0),
                 QStringLiteral("not known: requests: the answer has warnings, so it may be partial"));
        VERIFY_FACT(run, "golden.rps", 42);
    }

private:
    /// Started, with samples, when it is first wanted.
    bool hasVictoria()
    {
        if (m_hasVictoria || !m_victoria.isInstalled())
            return m_hasVictoria;
        const QString wrong = m_victoria.start(QStringLiteral("none"), {},
                                               {QStringLiteral("-httpListenAddr=127.0.0.1:{port}"),
                                                QStringLiteral("-storageDataPath=data"),
                                                QStringLiteral("-retentionPeriod=100y")},
                                               "/health");
        const qint64 start = QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep;
        const QByteArray taken =
            m_victoria.post("/api/v1/import/prometheus", m_shop.samples(1000) + unevenSamples(start, 1000));
        if (!wrong.isEmpty() || !taken.contains(" 204 ") ||
            !m_victoria.get("/internal/force_flush").contains(" 200 "))
            qFatal("VictoriaMetrics: %s%s", qPrintable(wrong), taken.constData());
        return m_hasVictoria = true;
    }

    bool hasPrometheus()
    {
        if (m_hasPrometheus || !PrometheusServer::isInstalled())
            return m_hasPrometheus;
        const qint64 start = QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep;
        const QString wrong = m_prometheus.start(unevenSamples(start, 1) + "# EOF\n");
        if (!wrong.isEmpty())
            qFatal("Prometheus: %s", qPrintable(wrong));
        return m_hasPrometheus = true;
    }

    static Json base(const QString& url) { return {{"url", url.toStdString()}, {"environment", "staging"}}; }

    /// By hand: of 400 requests in each slice those that failed. Where the samples are as far apart as the
    /// range is long, rate() of VictoriaMetrics takes two of their distances, and so the mean of two slices.
    void verifyObjective(const ProgramRun& run, bool isOfRates) const
    {
        const qint64 end = sliceOf(run.envelopes().front());
        const auto burn = [&](qint64 slices) {
            return isOfRates ? (m_shop.burn(end, slices) + m_shop.burn(end - 1, slices)) / 2
                             : m_shop.burn(end, slices);
        };
        VERIFY_FACT(run, "slo.attainment", 100 - burn(ShopCounters::kInMonth)); // of a budget of 1%
        VERIFY_FACT(run, "slo.budget_left", 100 * (1 - burn(ShopCounters::kInMonth)));
        VERIFY_FACT(run, "slo.burn_rate_5m", burn(1));
        VERIFY_FACT(run, "slo.burn_rate_30m", burn(6));
        VERIFY_FACT(run, "slo.burn_rate_1h", burn(12));
        VERIFY_FACT(run, "slo.burn_rate_6h", burn(72));
        VERIFY_FACT(run, "slo.burn_rate_3d", burn(864));
    }

    ServerProcess m_victoria{"victoria-metrics"};
    PrometheusServer m_prometheus;
    ShopCounters m_shop;
    QTemporaryDir m_folder;
    bool m_hasVictoria = false;
    bool m_hasPrometheus = false;
};

QTEST_GUILESS_MAIN(TestPrometheusLike)
#include "tst_prometheus_like.moc"
