// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/load_importers.h"
#include "plugins/report_files.h"

#include <QTest>

using namespace slipway;

class TestLoadImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesYieldTheirFacts_data();
    void samplesYieldTheirFacts();
    void everyDialectYieldsItsFacts_data();
    void everyDialectYieldsItsFacts();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void crossedThresholdsBecomeFindingsInBothShapes();
    void peakRatioNeedsAForecast();
    void transactionsDoNotCountForTheRate();

private:
    test::Importers m_importers = load::loadImporters();
};

namespace {

QByteArray gatlingLog()
{
    return "RUN\tcom.example.Sim\tsim\t1700000000000\t \t3.9.5\n"
           "USER\tscn\tSTART\t1700000000000\n"
           "USER\tscn\tSTART\t1700000000100\n"
           "REQUEST\t\tget\t1700000000000\t1700000000100\tOK\t \n"
           "REQUEST\tgroup\tget\t1700000000100\t1700000000400\tKO\tstatus.find.is(200), but found 500\n"
           "REQUEST\t\tget\t1700000009800\t1700000010000\tOK\t \n"
           "USER\tscn\tEND\t1700000010000\n"
           "GROUP\tgroup\t1700000000000\t1700000000400\t400\tKO\n";
}

QByteArray jtlHeader()
{
    return "timeStamp,elapsed,label,responseCode,responseMessage,success,allThreads\n";
}

} // namespace

void TestLoadImporters::samplesYieldTheirFacts_data()
{
    QTest::addColumn<QString>("facts");
    QTest::newRow("jmeter.jtl.csv")
        << "jmeter-csv: load.requests=313; load.failed=0; load.rps=1.79843793 /s; "
           "load.peak_rps=2.5 /s; load.p50_ms=1142 ms; load.p95_ms=4878.4 ms; "
           "load.p99_ms=8081.92 ms; load.error_rate=0 %; load.max_users=5; load.duration_s=116.768 s";
    QTest::newRow("jmeter.jtl.xml")
        << "jmeter-xml: load.requests=10; load.failed=0; load.rps=2.4975025 /s; load.p50_ms=373 ms; "
           "load.p95_ms=556.8 ms; load.p99_ms=627.36 ms; load.error_rate=0 %; "
           "load.duration_s=4.004 s";
    QTest::newRow("k6-handleSummary-rinha.json")
        << "k6-summary: load.requests=50152; load.failed=1; load.rps=1668.87462 /s; "
           "load.p50_ms=2.2336565 ms; load.p95_ms=43.3421992 ms; load.error_rate=0.00199393843 %; "
           "load.max_users=100; load.duration_s=30.0513888 s";
    QTest::newRow("k6-handleSummary.json")
        << "k6-summary: load.requests=878; load.failed=349; load.rps=35.9463492 /s; "
           "load.p50_ms=20.090773 ms; load.p95_ms=30.0256841 ms; load.p99_ms=39.5771364 ms; "
           "load.error_rate=39.7494305 %; load.max_users=20; load.duration_s=24.4252899 s";
    QTest::newRow("k6-out-json-groups.ndjson")
        << "k6-stream: load.requests=40; load.failed=0; load.rps=0.894971745 /s; "
           "load.peak_rps=0.9 /s; load.p50_ms=116.213209 ms; load.p95_ms=121.575208 ms; "
           "load.p99_ms=185.506387 ms; load.error_rate=0 %; load.max_users=1; "
           "load.duration_s=44.6941484 s";
    QTest::newRow("k6-summary-export-failed-run.json")
        << "k6-summary: load.requests=1; load.failed=1; load.rps=635.00127 /s; load.p50_ms=0 ms; "
           "load.p95_ms=0 ms; load.error_rate=100 %; load.duration_s=0.0015748 s";
    QTest::newRow("k6-summary-export-kafka.json")
        << "k6-summary: load.max_users=10; load.duration_s=91.932371 s";
    QTest::newRow("locust_exceptions.csv") << "locust-failures: load.exceptions=0";
    QTest::newRow("locust_failures.csv") << "locust-failures: load.failed=1607";
    QTest::newRow("locust_stats.csv")
        << "locust-stats: load.requests=2210; load.failed=1607; load.rps=37.3048847 /s; "
           "load.p50_ms=3 ms; load.p95_ms=8 ms; load.p99_ms=2000 ms; load.error_rate=72.7149321 %; "
           "load.duration_s=59.2415717 s";
    QTest::newRow("locust_stats_history.csv")
        << "locust-history: load.requests=2050; load.failed=1496; load.rps=36.6071429 /s; "
           "load.peak_rps=41.3 /s; load.p50_ms=3 ms; load.p95_ms=8 ms; load.p99_ms=2000 ms; "
           "load.error_rate=72.9756098 %; load.max_users=50; load.duration_s=56 s";
}

void TestLoadImporters::samplesYieldTheirFacts()
{
    const QByteArray bytes = test::sample(QStringLiteral("load/") + QLatin1String(QTest::currentDataTag()));
    if (bytes.isEmpty())
        QSKIP("the samples are not here");
    QTEST(test::factsOf(m_importers, bytes), "facts");
    QCOMPARE(test::silentCuts(m_importers, bytes), QStringList());
}

void TestLoadImporters::everyDialectYieldsItsFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("facts");
    QTest::newRow("Gatling log, 3.4 and later")
        << gatlingLog()
        << "gatling-log: load.requests=3; load.failed=1; load.rps=0.3 /s; load.peak_rps=0.3 /s; "
           "load.p50_ms=200 ms; load.p95_ms=290 ms; load.p99_ms=298 ms; load.error_rate=33.3333333 %; "
           "load.max_users=2; load.duration_s=10 s";
    QTest::newRow("Gatling log, 3.0 to 3.3")
        << QByteArray("RUN\tSim\tsim\t1700000000000\t \t3.3.1\n"
                      "USER\tscn\t1\tSTART\t1700000000000\t1700000000000\n"
                      "REQUEST\t1\t\tget\t1700000000000\t1700000000200\tOK\t \n"
                      "USER\tscn\t1\tEND\t1700000000000\t1700000000200\n")
        << "gatling-log: load.requests=1; load.failed=0; load.rps=5 /s; load.p50_ms=200 ms; "
           "load.p95_ms=200 ms; load.p99_ms=200 ms; load.error_rate=0 %; load.max_users=1; "
           "load.duration_s=0.2 s";
    QTest::newRow("Gatling global_stats.json with texts for numbers")
        << QByteArray(R"({"name":"Global Information","numberOfRequests":{"total":"388","ok":"387","ko":"1"},
            "percentiles1":{"total":"1101"},"percentiles2":{"total":"5161"},"percentiles3":{"total":"16059"},
            "percentiles4":{"total":"-"},"meanNumberOfRequestsPerSecond":{"total":"7.918"}})")
        << "gatling-stats: load.requests=388; load.failed=1; load.rps=7.918 /s; load.p50_ms=1101 ms; "
           "load.p95_ms=16059 ms; load.error_rate=0.257731959 %";
    QTest::newRow("Gatling stats.json")
        << QByteArray(
               R"({"type":"GROUP","name":"All Requests","stats":{"numberOfRequests":{"total":10,"ok":10,
            "ko":0},"percentiles1":{"total":5},"percentiles3":{"total":8},"percentiles4":{"total":9},
            "meanNumberOfRequestsPerSecond":{"total":2.5}},"contents":{"a":{"stats":{"numberOfRequests":
            {"total":4,"ok":4,"ko":0},"percentiles1":{"total":1}}}}})")
        << "gatling-stats: load.requests=10; load.failed=0; load.rps=2.5 /s; load.p50_ms=5 ms; "
           "load.p95_ms=8 ms; load.p99_ms=9 ms; load.error_rate=0 %";
    QTest::newRow("vegeta report")
        << QByteArray(
               R"({"latencies":{"total":3,"mean":1,"50th":2000000,"90th":1,"95th":5000000,"99th":9000000,
            "max":1,"min":1},"bytes_in":{"total":0,"mean":0},"earliest":"2024-01-01T00:00:00Z",
            "latest":"2024-01-01T00:00:10Z","end":"2024-01-01T00:00:10Z","duration":10000000000,"wait":1,
            "requests":200,"rate":20,"throughput":18,"success":0.9,"status_codes":{"200":180,"500":20},
            "errors":["500 Internal Server Error"]})")
        << "vegeta-report: load.requests=200; load.failed=20; load.rps=20 /s; load.p50_ms=2 ms; "
           "load.p95_ms=5 ms; load.p99_ms=9 ms; load.error_rate=10 %; load.duration_s=10 s";
    QTest::newRow("vegeta results as JSON")
        << QByteArray(
               R"({"attack":"","seq":0,"code":200,"timestamp":"2024-01-01T00:00:00.5Z","latency":1000000}
{"attack":"","seq":1,"code":0,"timestamp":"2024-01-01T00:00:01.5Z","latency":3000000,"error":"refused"}
)")
        << "vegeta-results: load.requests=2; load.failed=1; load.rps=1.99401795 /s; load.p50_ms=2 ms; "
           "load.p95_ms=2.9 ms; load.p99_ms=2.98 ms; load.error_rate=50 %; load.duration_s=1.003 s";
    QTest::newRow("vegeta results as CSV")
        << QByteArray("1700000000000000000,200,1000000,0,5,,\"Zg==\",,0,GET,http://x/,\n"
                      "1700000001000000000,503,1000000,0,5,503,,,1,GET,http://x/,\n")
        << "vegeta-results: load.requests=2; load.failed=1; load.rps=1.998002 /s; load.p50_ms=1 ms; "
           "load.p95_ms=1 ms; load.p99_ms=1 ms; load.error_rate=50 %; load.duration_s=1.001 s";
    QTest::newRow("JMeter, nested samples count once")
        << QByteArray(
               "\xef\xbb\xbf<?xml version=\"1.0\"?><testResults version=\"1.2\">"
               "<httpSample t=\"100\" ts=\"1000\" s=\"true\" na=\"3\"><httpSample t=\"40\" ts=\"1000\" "
               "s=\"false\"/><httpSample t=\"60\" ts=\"1040\" s=\"true\"/></httpSample>"
               "<sample t=\"300\" ts=\"1700\" s=\"false\" na=\"5\"/></testResults>")
        << "jmeter-xml: load.requests=2; load.failed=1; load.rps=2 /s; load.p50_ms=200 ms; "
           "load.p95_ms=290 ms; load.p99_ms=298 ms; load.error_rate=50 %; load.max_users=5; "
           "load.duration_s=1 s";
    QTest::newRow("JMeter, version 1.0")
        << QByteArray("<testResults><sampleResult timeStamp=\"1000\" time=\"500\" success=\"true\" "
                      "label=\"a\"/></testResults>")
        << "jmeter-xml: load.requests=1; load.failed=0; load.rps=2 /s; load.p50_ms=500 ms; "
           "load.p95_ms=500 ms; load.p99_ms=500 ms; load.error_rate=0 %; load.duration_s=0.5 s";
    QTest::newRow("JMeter CSV with semicolons and written times")
        << QByteArray("timeStamp;elapsed;label;success;allThreads\r\n"
                      "2024/01/01 00:00:00.000;1000;a;true;2\r\n"
                      "2024/01/01 00:00:01.000;1000;\"b;c\";false;4\r\n")
        << "jmeter-csv: load.requests=2; load.failed=1; load.rps=1 /s; load.p50_ms=1000 ms; "
           "load.p95_ms=1000 ms; load.p99_ms=1000 ms; load.error_rate=50 %; load.max_users=4; "
           "load.duration_s=2 s";
    QTest::newRow("Locust statistics without the sum")
        << QByteArray(
               "Type,Name,Request Count,Failure Count,Median Response Time,Requests/s,Failures/s,50%,95%\n"
               "GET,/a,10,1,3,1.5,0.1,3,N/A\nGET,/b,30,1,3,1.5,0.1,3,9\n")
        << "locust-stats: load.requests=40; load.failed=2; load.error_rate=5 %";
    QTest::newRow("Locust statistics before 1.0")
        << QByteArray(
               "\"Type\",\"Name\",\"# requests\",\"# failures\",\"Median response time\",\"Requests/s\"\n"
               "\"GET\",\"/a\",20,5,120,4.00\n\"None\",\"Aggregated\",20,5,120,4.00\n")
        << "locust-stats: load.requests=20; load.failed=5; load.rps=4 /s; load.p50_ms=120 ms; "
           "load.error_rate=25 %; load.duration_s=5 s";
    QTest::newRow("Locust web interface")
        << QByteArray(R"({"stats":[{"method":"GET","name":"/","num_requests":90,"num_failures":9},
            {"method":"","name":"Aggregated","num_requests":90,"num_failures":9,"median_response_time":4,
            "response_time_percentile_0.95":11,"response_time_percentile_0.99":20}],"errors":[],
            "total_rps":12.5,"fail_ratio":0.1,"user_count":7,"state":"running"})")
        << "locust-json: load.requests=90; load.failed=9; load.rps=12.5 /s; load.p50_ms=4 ms; "
           "load.p95_ms=11 ms; load.p99_ms=20 ms; load.error_rate=10 %; load.max_users=7";
    QTest::newRow("Locust --json")
        << QByteArray(R"([{"name":"/","method":"GET","num_requests":4,"num_failures":1,"start_time":100.0,
            "last_request_timestamp":104.0,"response_times":{"10":3,"200":1},
            "num_reqs_per_sec":{"100":2,"103":2}}])")
        << "locust-json: load.requests=4; load.failed=1; load.rps=1 /s; load.p50_ms=10 ms; "
           "load.p95_ms=200 ms; load.p99_ms=200 ms; load.error_rate=25 %; load.duration_s=4 s";
    QTest::newRow("Artillery 2")
        << QByteArray(R"({"aggregate":{"counters":{"http.requests":100,"http.responses":98,
            "http.codes.200":90,"http.codes.503":8,"errors.ETIMEDOUT":2},"rates":{"http.request_rate":10},
            "firstMetricAt":1700000000000,"lastMetricAt":1700000020000,"summaries":{"http.response_time":
            {"min":1,"median":5,"p95":50,"p99":90}}},"intermediate":[{"counters":{"http.requests":70}},
            {"counters":{"http.requests":30}}]})")
        << "artillery: load.requests=100; load.failed=10; load.rps=5 /s; load.peak_rps=7 /s; "
           "load.p50_ms=5 ms; load.p95_ms=50 ms; load.p99_ms=90 ms; load.error_rate=10 %; "
           "load.duration_s=20 s";
    QTest::newRow("oha")
        << QByteArray(R"({"summary":{"successRate":1.0,"total":2.0,"requestsPerSec":50.0},
            "latencyPercentiles":{"p50":0.01,"p95":0.02,"p99":0.03},"statusCodeDistribution":{"200":95,
            "500":4},"errorDistribution":{"connection refused":1,"aborted due to deadline":7}})")
        << "oha: load.requests=100; load.failed=5; load.rps=50 /s; load.p50_ms=10 ms; load.p95_ms=20 ms; "
           "load.p99_ms=30 ms; load.error_rate=5 %; load.duration_s=2 s";
}

void TestLoadImporters::everyDialectYieldsItsFacts()
{
    QFETCH(QByteArray, bytes);
    QTEST(test::factsOf(m_importers, bytes), "facts");
}

void TestLoadImporters::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("JMeter row with too few fields") << jtlHeader() + "1,2,a,200,OK\n"
                                                    << "report:2:1";
    QTest::newRow("JMeter row without success") << jtlHeader() + "1,2,a,200,OK,maybe,1\n"
                                                << "report:2:1";
    QTest::newRow("JMeter row with a negative time") << jtlHeader() + "1,-2,a,200,OK,true,1\n"
                                                     << "report:2:1";
    QTest::newRow("Gatling request without an outcome")
        << gatlingLog() + "REQUEST\t\tget\t1700000009800\t17000000\n"
        << "report:9:1";
    QTest::newRow("Gatling record of another kind") << gatlingLog() + "NOISE\t1\n"
                                                    << "report:9:1";
    QTest::newRow("k6 point without a value")
        << QByteArray(
               "{\"metric\":\"vus\",\"type\":\"Point\",\"data\":{\"time\":\"2024-01-01T00:00:00Z\"}}\n")
        << "report:1:1";
    QTest::newRow("Gatling requests that do not add up")
        << QByteArray(R"({"numberOfRequests":{"total":9,"ok":5,"ko":1},"percentiles1":{"total":1}})")
        << "report#/numberOfRequests";
}

void TestLoadImporters::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto report = test::reportOf(m_importers, bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, model::ErrorCode::InvalidInput);
    QVERIFY2(report.error().where.startsWith(where), qPrintable(report.error().line()));
}

void TestLoadImporters::crossedThresholdsBecomeFindingsInBothShapes()
{
    const auto summary =
        test::reportOf(m_importers, R"({"metrics":{"http_reqs":{"values":{"count":1,"rate":1},
        "thresholds":{"count>5":{"ok":false},"count<9":{"ok":true}}}}})");
    const auto flat = test::reportOf(m_importers, R"({"metrics":{"http_reqs":{"count":1,"rate":1,
        "thresholds":{"count>5":true,"count<9":false}}}})");
    for (const auto* report : {&summary, &flat}) {
        QVERIFY2(report->ok(), "refused");
        QCOMPARE((*report)->findings.size(), size_t(1));
        QCOMPARE((*report)->findings.front().message,
                 QStringLiteral("http_reqs: threshold count>5 was crossed"));
    }
}

void TestLoadImporters::peakRatioNeedsAForecast()
{
    const QByteArray bytes = R"({"metrics":{"http_reqs":{"count":100,"rate":50}}})";
    plugin::ImportSettings settings;
    settings.forecastPeakRps = 20;
    QVERIFY(test::factsOf(m_importers, bytes, settings).endsWith(QLatin1String("load.peak_ratio=2.5 x")));
    settings.forecastPeakRps = 0;
    QVERIFY(!test::factsOf(m_importers, bytes, settings).contains(QLatin1String("peak_ratio")));
}

void TestLoadImporters::transactionsDoNotCountForTheRate()
{
    const auto report = test::reportOf(
        m_importers, jtlHeader() + "0,500,a,200,OK,true,1\n500,500,b,200,OK,true,1\n"
                                   "0,1000,T,200,\"Number of samples in transaction : 2, number of failing "
                                   "samples : 0\",true,1\n");
    QVERIFY2(report.ok(), "refused");
    QCOMPARE(report->facts.front().value, model::FactValue(qint64(3)));
    QCOMPARE(report->facts.at(2).value, model::FactValue(2.0)); // load.rps
    QVERIFY(report->warnings.join(QLatin1Char(' ')).contains(QLatin1String("1 of 3 samples")));
}

QTEST_GUILESS_MAIN(TestLoadImporters)
#include "tst_load_importers.moc"
