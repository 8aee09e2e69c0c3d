// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/prometheus_series.h"

#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::slo;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

QByteArray matrix(const QByteArray& results, const QByteArray& more = {})
{
    return R"({"status":"success",)" + more + R"("data":{"resultType":"matrix","result":[)" + results + "]}}";
}

/// One series; "1000=5 1060=7" are its samples.
QByteArray track(const QByteArray& samples, const QByteArray& labels = "{}")
{
    QByteArray values;
    for (const QByteArray& sample : samples.split(' ')) {
        const QList<QByteArray> parts = sample.split('=');
        values += (values.isEmpty() ? "[" : ",[") + parts[0] + ",\"" + parts[1] + "\"]";
    }
    return "{\"metric\":" + labels + ",\"values\":[" + values + "]}";
}

RangeAnswer answer(const QByteArray& json)
{
    return {json, QStringLiteral("a.json")};
}

model::Result<Series> read(const QByteArray& good, const QByteArray& total, bool areBad = false,
                           Counting counting = Counting::Counters)
{
    return seriesFrom({answer(good), areBad, answer(total), counting});
}

Slice slice(qint64 second, double good, double total)
{
    return {QDateTime::fromSecsSinceEpoch(second, Qt::UTC), good, total};
}

} // namespace

class TestPrometheusSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceOfTwoSamplesIsASlice()
    {
        const Series series =
            valueOf(read(matrix(track("1020=9 1080=18 1140=20")), matrix(track("1020=10 1080=20 1140=24"))));
        QCOMPARE(series.sliceLength(), Duration(1min));
        QCOMPARE(series.slices(), (std::vector<Slice>{slice(1020, 9, 10), slice(1080, 2, 4)}));
    }

    void instancesAreAddedUp()
    {
        const Series series = valueOf(read(
            matrix(track("0=0 60=5", R"({"instance":"a"})") + "," + track("0=1 60=3", R"({"instance":"b"})")),
            matrix(track("0=0 60=6", R"({"instance":"a"})") + "," +
                   track("0=1 60=5", R"({"instance":"b"})"))));
        QCOMPARE(series.slices(), std::vector<Slice>{slice(0, 7, 10)});
    }

    /// A process that starts again counts from 0.
    void aCounterThatFellBeganAnew()
    {
        const Series series =
            valueOf(read(matrix(track("0=90 60=4 120=8")), matrix(track("0=100 60=5 120=10"))));
        QCOMPARE(series.slices(), (std::vector<Slice>{slice(0, 4, 5), slice(60, 4, 5)}));
    }

    void aGapIsNotMeasured()
    {
        const Series series =
            valueOf(read(matrix(track("0=0 60=10 240=40 300=50")), matrix(track("0=0 60=10 240=40 300=50"))));
        QCOMPARE(series.slices(), (std::vector<Slice>{slice(0, 10, 10), slice(240, 10, 10)}));
    }

    void nanIsNotMeasured()
    {
        const Series series = valueOf(
            read(matrix(track("0=0 60=10 120=20 180=30")), matrix(track("0=0 60=10 120=NaN 180=+Inf"))));
        QCOMPARE(series.slices(), std::vector<Slice>{slice(0, 10, 10)});
        const Series good = valueOf(
            read(matrix(track("0=0 60=NaN 120=20 180=30")), matrix(track("0=0 60=10 120=20 180=30"))));
        QCOMPARE(good.slices(), std::vector<Slice>{slice(120, 10, 10)});
    }

    /// Before its first error a service has no series of errors; then nothing was bad.
    void aCountedSeriesBeforeItsFirstEventCountedNothing()
    {
        QVERIFY(
            !read(matrix({}), matrix(track("0=0 60=10 120=20")), true)); // a misspelt metric says the same
        const Series series = valueOf(read(matrix(track("120=1")), matrix(track("0=0 60=10 120=20")), true));
        QCOMPARE(series.slices(), (std::vector<Slice>{slice(0, 10, 10), slice(60, 10, 10)}));
    }

    void badEventsAreTakenFromAll()
    {
        const Series series = valueOf(read(matrix(track("0=0 60=1")), matrix(track("0=0 60=10")), true));
        QCOMPARE(series.slices(), std::vector<Slice>{slice(0, 9, 10)});
    }

    void anIncreaseCountsInTheStepBeforeIt()
    {
        const Series series = valueOf(read(matrix(track("300=9.5 600=10.25")),
                                           matrix(track("300=10 600=10.25")), false, Counting::PerStep));
        QCOMPARE(series.sliceLength(), Duration(5min));
        QCOMPARE(series.slices(), (std::vector<Slice>{slice(0, 9.5, 10), slice(300, 10.25, 10.25)}));
    }

    void whatIsNoAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<QString>("what");
        QTest::newRow("no JSON") << QByteArray("<html>") << QString();
        QTest::newRow("not of Prometheus")
            << QByteArray("{}") << QStringLiteral("is no answer of Prometheus");
        QTest::newRow("an error") << QByteArray(
                                         R"({"status":"error","errorType":"bad_data","error":"parse error"})")
                                  << QStringLiteral("Prometheus answered bad_data: parse error");
        QTest::newRow("partial") << matrix(track("0=0 60=1"), R"("warnings":["a store is down"],)")
                                 << QStringLiteral("the answer has warnings, so it may be partial");
        QTest::newRow("a vector") << QByteArray(
                                         R"({"status":"success","data":{"resultType":"vector","result":[]}})")
                                  << QStringLiteral("holds no numbers over time");
        QTest::newRow("empty") << matrix({}) << QStringLiteral("holds no series");
        QTest::newRow("one sample") << matrix(track("0=1"))
                                    << QStringLiteral("holds fewer than two samples of a series");
        QTest::newRow("no values") << matrix(R"({"metric":{}})") << QStringLiteral("a series has no values");
        QTest::newRow("no number") << matrix(track("0=0 60=many"))
                                   << QStringLiteral("a sample is no pair of a time and a number in quotes");
        QTest::newRow("another step") << matrix(track("0=0 60=1 90=2 130=4"))
                                      << QStringLiteral("its times do not fit the step of 30 s");
    }
    void whatIsNoAnswerIsRefused()
    {
        QFETCH(QByteArray, total);
        QFETCH(QString, what);
        const auto read =
            seriesFrom({answer(matrix(track("0=0 60=1"))), false, answer(total), Counting::Counters});
        QVERIFY(!read);
        QVERIFY2(read.error().where.startsWith(QLatin1String("a.json")), qPrintable(read.error().where));
        if (!what.isEmpty())
            QCOMPARE(read.error().what, what);
    }

    void moreGoodThanAllIsRefused()
    {
        const auto series = read(matrix(track("0=0 60=11")), matrix(track("0=0 60=10")));
        QVERIFY(!series);
        QCOMPARE(series.error().what,
                 QStringLiteral("more events are good than there are at 1970-01-01T00:00:00Z"));
    }

    void answersOfDifferentGridsAreRefused()
    {
        const auto series = read(matrix(track("7=0 67=11")), matrix(track("0=0 60=20")));
        QVERIFY(!series);
        QCOMPARE(series.error().what, QStringLiteral("its times do not fit the step of 60 s"));
    }
};

QTEST_GUILESS_MAIN(TestPrometheusSeries)
#include "tst_prometheus_series.moc"
