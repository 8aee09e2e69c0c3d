// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/bad_definitions.h"
#include "plugins/http/program_run.h"
#include "plugins/http/shop_counters.h"
#include "plugins/http/slo_definitions.h"

#include "core/slo/objective.h"
#include "core/slo/prometheus_server.h"

#include <QFile>
#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

#include <functional>

using namespace slipway;
using namespace slipway::test;
using model::Json;

namespace {

const QByteArray kBurnRules = R"(groups:
- name: shop
  rules:
  - {alert: ShopBurnsBudget, expr: 'vector(1) > 2'}
  - {alert: ErrorBudgetBurn, expr: 'vector(1) > 2', labels: {slo: requests}}
  - {alert: ErrorBudgetBurn, expr: 'vector(1) > 2', labels: {slo: searches}}
)";

struct Indicator
{
    QByteArray definition;
    std::function<double(const ShopCounters&, qint64 end)> attainment; ///< in percent, computed by hand
};

const std::map<QByteArray, Indicator>& indicators()
{
    constexpr qint64 kFourHours = 48; // slices
    constexpr qint64 kSixHours = 72;
    static const std::map<QByteArray, Indicator> all{
        {"Pyrra: latency",
         {pyrra("{latency: {success: {metric: 'http_request_duration_seconds_bucket{le=\"0.25\"}'}, "
                "total: {metric: http_request_duration_seconds_count}}}",
                "4h"),
          [](const ShopCounters&, qint64) { return 95.0; }}},
        // A range of Prometheus 2 has both of its ends: each sample counts in two steps.
        {"Pyrra: a gauge of 0 and 1",
         {pyrra("{bool_gauge: {metric: 'shop_up{job=\"shop\"}'}}", "6h"),
          [](const ShopCounters&, qint64 end) {
              return 100 *
                     ShopCounters::sum(
                         end, kSixHours,
                         [](qint64 i) { return ShopCounters::upAt(i - 1) + ShopCounters::upAt(i); }) /
                     (2 * kSixHours);
          }}},
        {"OpenSLO: a threshold",
         {openSlo(openSloThreshold("shop_up"), "target: 0.5, op: gt, value: 0.5", "Timeslices", "4h")
              .replace("value: 0.5", "value: 0.5, timeSliceWindow: 5m"),
          [](const ShopCounters&, qint64 end) {
              return 100 * ShopCounters::sum(end, kFourHours, &ShopCounters::upAt) / kFourHours;
          }}},
        {"OpenSLO: a threshold from below",
         {openSlo(openSloThreshold("shop_up"), "target: 0.5, op: lte, value: 0", "Occurrences", "4h"),
          [](const ShopCounters&, qint64 end) {
              return 100 - 100 * ShopCounters::sum(end, kFourHours, &ShopCounters::upAt) / kFourHours;
          }}},
        // 10 of 400 are 2.5%, and 6 are 1.5%: a slice with 6 is good enough.
        {"OpenSLO: good slices",
         {openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll),
                  "target: 0.9, timeSliceTarget: 0.98, timeSliceWindow: 5m", "Timeslices"),
          [](const ShopCounters& shop, qint64 end) {
              return 100 - 100 * ShopCounters::sum(end, ShopCounters::kInMonth, [&](qint64 i) {
                               return shop.badIn(i) > 8 ? 1.0 : 0.0;
                           }) / double(ShopCounters::kInMonth);
          }}},
    };
    return all;
}

/// A time zone in which the unit began hours ago, so that there is something to measure whenever this runs.
QTimeZone zoneWithinIts(slo::CalendarUnit unit)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const slo::CalendarWindow utc{unit, QTimeZone::utc()};
    const bool isYoung = slo::periodOf(utc, now).from.secsTo(now) < 3600;
    return isYoung ? QTimeZone("Asia/Tokyo") : utc.zone;
}

} // namespace

/// The plugin `prometheus` with objectives of definitions, against a real Prometheus with known counters.
class TestSloDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrometheusServer::isInstalled())
            QSKIP("prometheus is not installed: apt install prometheus");
        m_shop = ShopCounters(QDateTime::currentSecsSinceEpoch() / ShopCounters::kStep);
        const QString wrong = m_server.start(m_shop.samples(), kBurnRules);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("slo")));
    }

    void theSameObjectiveYieldsTheSameFacts_data()
    {
        QTest::addColumn<QByteArray>("definition");
        for (const auto& [name, definition] : kSameObjective)
            QTest::newRow(name) << definition;
    }
    void theSameObjectiveYieldsTheSameFacts()
    {
        QFETCH(QByteArray, definition);
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("same", definition)}), Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        const qint64 end = sliceOf(run.envelopes().front());
        VERIFY_FACT(run, "slo.attainment",
                    100 - 100 * m_shop.badIn(end, ShopCounters::kInMonth) /
                              (ShopCounters::kRequests * double(ShopCounters::kInMonth)));
        VERIFY_FACT(run, "slo.budget_left", 100 * (1 - m_shop.burn(end, ShopCounters::kInMonth)));
        VERIFY_FACT(run, "slo.burn_rate_5m", m_shop.burn(end, 1));
        VERIFY_FACT(run, "slo.burn_rate_30m", m_shop.burn(end, 6));
        VERIFY_FACT(run, "slo.burn_rate_1h", m_shop.burn(end, 12));
        VERIFY_FACT(run, "slo.burn_rate_6h", m_shop.burn(end, 72));
        VERIFY_FACT(run, "slo.burn_rate_3d", m_shop.burn(end, 864));
        VERIFY_FACT(run, "slo.target", 99);
        VERIFY_FACT(run, "slo.window_days", 30);
        QCOMPARE(run.fact("slo.objectives"), Json(1));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(1));
        QCOMPARE(run.fact("slo.pages_burning"), Json(0));
        QCOMPARE(run.findings("slo.objectives"), QStringList());
    }

    void everyIndicatorIsMeasured_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto& [name, indicator] : indicators())
            QTest::newRow(name) << name;
    }
    void everyIndicatorIsMeasured()
    {
        QFETCH(QByteArray, name);
        const Indicator& indicator = indicators().at(name);
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("one", indicator.definition)}),
                       Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        VERIFY_FACT(run, "slo.attainment", indicator.attainment(m_shop, sliceOf(run.envelopes().front())));
    }

    void aWindowOfTheCalendarIsMeasuredSoFar_data()
    {
        QTest::addColumn<bool>("isWeek");
        QTest::newRow("week") << true;
        QTest::newRow("month") << false;
    }
    void aWindowOfTheCalendarIsMeasuredSoFar()
    {
        QFETCH(bool, isWeek);
        const slo::CalendarUnit unit = isWeek ? slo::CalendarUnit::Week : slo::CalendarUnit::Month;
        const slo::CalendarWindow window{unit, zoneWithinIts(unit)};
        const QByteArray definition = openSloCalendar(
            isWeek ? "1w" : "1M", isWeek ? "2026-01-05 00:00:00" : "2026-01-01 00:00:00", window.zone.id());
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("calendar", definition)}),
                       Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        const qint64 end = sliceOf(run.envelopes().front());
        const slo::Period period =
            slo::periodOf(window, QDateTime::fromSecsSinceEpoch(end * ShopCounters::kStep, Qt::UTC));
        const qint64 slices = end - period.from.toSecsSinceEpoch() / ShopCounters::kStep;
        VERIFY_FACT(run, "slo.attainment",
                    100 - 100 * m_shop.badIn(end, slices) / (ShopCounters::kRequests * double(slices)));
        VERIFY_FACT(run, "slo.budget_left", 100 * (1 - m_shop.burn(end, slices)));
        VERIFY_FACT(run, "slo.burn_rate_3d", m_shop.burn(end, 864)); // also when the window is younger
        VERIFY_FACT(run, "slo.window_days", double(period.length().count()) / double(slo::kDay.count()));
        QCOMPARE(run.findings("slo.objectives"), QStringList());
    }

    /// As its --default-slo-period, which is in no file of Sloth's.
    void slothsPeriodIsConfigured()
    {
        Json config = configOf({written("week", sloth(kSlothEvents))});
        config["sloth_period"] = "7d";
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        const qint64 end = sliceOf(run.envelopes().front());
        VERIFY_FACT(run, "slo.attainment", 100 - 100 * m_shop.badIn(end, 2016) / (2016 * 400.0));
        VERIFY_FACT(run, "slo.window_days", 7);
    }

    /// Beside one another, and beside the configuration's own: the worst counts, and each is told.
    void severalAreMeasuredTogether()
    {
        const QByteArray worse =
            sloth(kSlothEvents, "objective: 99.9").replace("name: requests", "name: strict");
        Json config = configOf({written("one", sloth(kSlothEvents)), written("other", worse)});
        config["objectives"] = Json::array({{{"name", "own"},
                                             {"target", 50},
                                             {"bad", "sum(increase(http_requests_total{code=\"500\"}[5m]))"},
                                             {"total", "sum(increase(http_requests_total[5m]))"}}});
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        const qint64 end = sliceOf(run.envelopes().front());
        QCOMPARE(run.fact("slo.objectives"), Json(3));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(2));
        VERIFY_FACT(run, "slo.target", 99.9);
        VERIFY_FACT(run, "slo.burn_rate_3d", 10 * m_shop.burn(end, 864));
        QVERIFY(run.fact("slo.window_days").is_null());
        const QString each = run.findings("slo.attainment").join(QLatin1Char('\n'));
        for (const char* name : {"shop/requests: 99.", "shop/strict: 99.", "own: 99."})
            QVERIFY2(each.contains(QLatin1String(name)), qPrintable(each));
    }

    void anIndicatorMayBeInAnotherFile()
    {
        const QByteArray sli = "apiVersion: openslo/v1\nkind: SLI\nmetadata: {name: answers}\n"
                               "spec: {ratioMetric: {counter: true, " +
                               kFiveHundred + ", " + kAll + "}}\n";
        ProgramRun run(
            QStringLiteral("prometheus"),
            configOf({written("slo", openSlo("indicatorRef: answers")), written("indicators", sli)}),
            Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("slo.objectives"), Json(1));
        QVERIFY(run.fact("slo.attainment").is_number());
        QCOMPARE(run.findings("slo.objectives"), QStringList());
    }

    /// NaN is neither above nor below a threshold.
    void whatIsNotMeasuredIsNotGood()
    {
        const QByteArray nan = openSlo(openSloThreshold("0 / (shop_up * 0)"),
                                       "target: 0.5, op: gte, value: 0", "Occurrences", "4h");
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("nan", nan)}), Json::object());
        QVERIFY(run.collect().contains("result"));
        QVERIFY(run.fact("slo.attainment").is_null());
    }

    /// Of the metric that total has, as Pyrra has it. Another may be mistyped: then nothing is known.
    void noSeriesWithErrorsAreNoErrorsOfPyrra()
    {
        QStringList told;
        const auto attainment = [&](const char* errors) {
            const QByteArray none = pyrra(QByteArray("{ratio: {errors: {metric: '") + errors +
                                          "'}, total: {metric: http_requests_total}}}");
            ProgramRun run(QStringLiteral("prometheus"), configOf({written("none", none)}), Json::object());
            const bool isThere = run.collect().contains("result");
            told = run.findings("slo.attainment");
            return isThere ? run.fact("slo.attainment") : Json("no result");
        };
        QCOMPARE(attainment("http_requests_total{code=\"599\"}"), Json(100.0));
        QCOMPARE(told.filter(QLatin1String("no error was counted at all")).size(), 1);
        QCOMPARE(attainment("http_errors_total"), Json());
    }

    /// All of Pyrra's rules have one name, and OpenSLO's policy may have no rule.
    void aBurnAlertOfAnotherIsNone()
    {
        const QByteArray own =
            pyrra("{bool_gauge: {metric: shop_up}}", "6h").replace("requests", "strangers");
        const QByteArray none = openSlo(openSloRatio("counter: true, " + kFiveHundred + ", " + kAll))
                                    .replace("ShopBurns", "Burns");
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("own", own), written("none", none)}),
                       Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("slo.objectives"), Json(2));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(0));
        QCOMPARE(run.findings("slo.with_burn_alerts").value(0),
                 QStringLiteral(
                     "the burn_alert ErrorBudgetBurn of strangers is not loaded, or does not evaluate"));
    }

    /// Each group is to meet the target: the worst counts. One without errors has none, where the metric is
    /// that of all requests.
    void groupsAreObjectivesOfTheirOwn()
    {
        const QByteArray grouped = pyrra("{ratio: {errors: {metric: 'http_requests_total{code=\"500\"}'}, "
                                         "total: {metric: http_requests_total}, grouping: [code]}}");
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("groups", grouped)}), Json::object());
        QVERIFY(run.collect().contains("result"));
        VERIFY_FACT(run, "slo.attainment", 0); // those that were answered with 500
        VERIFY_FACT(run, "slo.burn_rate_1h", 100);
        QCOMPARE(run.fact("slo.objectives"), Json(1));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(1));
        const QStringList told = run.findings("slo.attainment");
        QVERIFY2(told.contains(QLatin1String("requests (code=200): 100% of 99%")),
                 qPrintable(told.join(u' ')));
        QVERIFY2(told.contains(QLatin1String("requests (code=500): 0% of 99%")), qPrintable(told.join(u' ')));
    }

    void aGroupThatNobodyCountedIsNotKnown()
    {
        const QByteArray grouped = pyrra("{latency: {success: {metric: 'http_requests_total{code=\"200\"}'}, "
                                         "total: {metric: http_requests_total}, grouping: [code, job]}}");
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("groups", grouped)}), Json::object());
        QVERIFY(run.collect().contains("result"));
        QVERIFY(run.fact("slo.attainment").is_null());
        QCOMPARE(run.findings("slo.attainment").value(0),
                 QStringLiteral("there is none: requests (code=500, job=shop): a query has no series of this "
                                "group"));
    }

    void whatCannotBeReadIsToldInOneLine_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("isCounted");
        for (const BadDefinition& bad : badDefinitions())
            QTest::newRow(bad.name) << bad.definition << QString::fromUtf8(bad.problem) << bad.isCounted;
    }
    /// What, where, and what to do; the rest is read, and what is only of a part of them is not known.
    void whatCannotBeReadIsToldInOneLine()
    {
        QFETCH(QByteArray, definition);
        QFETCH(QString, problem);
        QFETCH(bool, isCounted);
        Json config = configOf({written("bad", definition), written("good", sloth(kSlothEvents))});
        config["golden"] = {{"rps", "vector(7)"}};
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str());
        const QStringList told = run.findings("slo.objectives");
        QVERIFY2(!told.empty() && told.front().startsWith(problem), qPrintable(told.join(QLatin1Char('\n'))));
        QCOMPARE(run.fact("slo.objectives"), isCounted ? Json(2) : Json());
        for (const char* key : {"slo.attainment", "slo.budget_left", "slo.burn_rate_1h", "slo.target",
                                "slo.pages_burning", "slo.window_days"})
            QVERIFY2(run.fact(key).is_null(), key);
        QVERIFY(run.findings("slo.attainment").contains(QLatin1String("not known: ") + told.front()));
        QVERIFY(run.findings("slo.attainment").last().startsWith(QLatin1String("shop/requests: 99.")));
        QCOMPARE(run.fact("slo.with_burn_alerts"), Json(1));
        VERIFY_FACT(run, "golden.rps", 7);
    }

    void aFileThatIsNotThereIsTold()
    {
        ProgramRun run(QStringLiteral("prometheus"),
                       configOf({m_folder.filePath(QStringLiteral("slo/none"))}), Json::object());
        const Json result = run.collect();
        QVERIFY2(result.contains("result"), result.dump().c_str()); // the rules are known
        QCOMPARE(
            run.findings("slo.objectives").value(0),
            QStringLiteral("slo/none: cannot be opened: No such file or directory; correct its path under "
                           "definitions"));
        QVERIFY(!run.output().contains(m_folder.path().toUtf8()));
    }

    void tooManyAreNotMeasured()
    {
        QByteArray many = "version: prometheus/v1\nservice: shop\nslos:\n";
        for (int i = 0; i < 51; ++i)
            many += "- {name: a, objective: 99, sli: " + kSlothEvents + "}\n";
        Json config = configOf({written("many", many)});
        config["sloth_period"] = "1d";
        ProgramRun run(QStringLiteral("prometheus"), config, Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(
            run.findings("slo.objectives").value(0),
            QStringLiteral("the definitions hold 51 objectives, of which 50 are read; set up several sources "
                           "with fewer files each"));
        QCOMPARE(run.fact("slo.objectives"), Json(51));
        QVERIFY(run.fact("slo.attainment").is_null());
    }

    /// Each that is named takes reading the file once more.
    void ofManyFaultsTheFirstAreNamed()
    {
        QByteArray many = "version: prometheus/v1\nservice: shop\nslos:\n";
        for (int i = 0; i < 5'000; ++i)
            many += "- {name: a}\n";
        ProgramRun run(QStringLiteral("prometheus"), configOf({written("faults", many)}), Json::object());
        QVERIFY(run.collect().contains("result"));
        QCOMPARE(run.fact("slo.objectives"), Json(5'000));
        const QStringList told = run.findings("slo.objectives");
        QCOMPARE(told.size(), 21);
        QVERIFY2(told.at(19).startsWith(QLatin1String("slo/faults.yaml:23: ")), qPrintable(told.at(19)));
        QCOMPARE(told.at(20),
                 QStringLiteral("of the definitions 5000 objectives cannot be read, and only the "
                                "first are named"));
    }

    void aTestOfTheConnectionReadsThem()
    {
        ProgramRun run(QStringLiteral("prometheus"),
                       configOf({written("good", sloth(kSlothEvents)), written("bad", pyrra("{}"))}),
                       Json::object());
        const std::string message = run.collect(true)["result"]["message"].get<std::string>();
        QVERIFY2(message.find("; objectives in the definitions: 1; slo/bad.yaml:1: requests has none") !=
                     std::string::npos,
                 message.c_str());
    }

private:
    /// A file slo/NAME.yaml: its path.
    QString written(const char* name, const QByteArray& definition)
    {
        QFile file(m_folder.filePath(QStringLiteral("slo/%1.yaml").arg(QLatin1String(name))));
        if (!file.open(QIODevice::WriteOnly) || file.write(definition) != definition.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    [[nodiscard]] Json configOf(const QStringList& files) const
    {
        Json config{{"url", m_server.url().toStdString()}, {"environment", "staging"}};
        for (const QString& file : files)
            config["definitions"].push_back(file.toStdString());
        return config;
    }

    PrometheusServer m_server;
    ShopCounters m_shop;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSloDefinitions)
#include "tst_slo_definitions.moc"
