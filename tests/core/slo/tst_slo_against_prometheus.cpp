// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/prometheus_series.h"
#include "core/slo/standing.h"

#include "core/slo/prometheus_server.h"
#include "support/value_of.h"

#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::slo;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

constexpr int kStep = 300;            // s between two samples
constexpr int kSlices = 30 * 24 * 12; // of five minutes, in 30 days
const QDateTime kEnd(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC);
const QDateTime kBegin = kEnd.addDays(-30);

/// Bad requests of the 100 that come in each slice, counted from the end (0: the last five minutes):
/// in the last hour 5, in the five hours before 2, and in two hours ten days ago 10.
int badIn(int slicesAgo)
{
    if (slicesAgo < 12)
        return 5;
    if (slicesAgo < 72)
        return 2;
    return slicesAgo >= 2880 && slicesAgo < 2904 ? 10 : 0;
}

/// The counters of one service: started anew five days before the end; of "gappy" an hour of samples is
/// missing.
QByteArray samplesOf(const QByteArray& service, bool hasGap)
{
    QByteArray good;
    QByteArray bad;
    double goodCount = 1000;
    double badCount = 7;
    for (int i = 0; i <= kSlices; ++i) {
        const int ago = kSlices - i;
        if (i > 0) {
            if (ago == 5 * 24 * 12)
                goodCount = badCount = 0;
            badCount += badIn(ago);
            goodCount += 100 - badIn(ago);
        }
        if (hasGap && ago >= 5760 && ago < 5772)
            continue;
        const QByteArray at = QByteArray::number(kBegin.toSecsSinceEpoch() + qint64(i) * kStep);
        good += "http_requests_total{service=\"" + service + "\",code=\"200\"} " +
                QByteArray::number(goodCount) + " " + at + "\n";
        bad += "http_requests_total{service=\"" + service + "\",code=\"500\"} " +
               QByteArray::number(badCount) + " " + at + "\n";
    }
    return good + bad;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

/// The figures of core/slo for what a real Prometheus counted, against figures computed by hand and against
/// PromQL's own.
class TestSloAgainstPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrometheusServer::isInstalled())
            QSKIP("prometheus is not installed: apt install prometheus");
        const QString wrong = m_server.start("# TYPE http_requests counter\n" + samplesOf("shop", false) +
                                             samplesOf("gappy", true) + "# EOF\n");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    /// 8,640 slices of 100 requests: 864,000. Bad: 24 * 10 + 60 * 2 + 12 * 5 = 420. Of a target of 99.9%:
    ///   attainment   1 - 420 / 864,000             = 0.99951388…
    ///   budget left  1 - (420 / 864,000) / 0.001   = 0.51388…
    ///   5 min        (5 / 100) / 0.001             = 50
    ///   30 min       (30 / 600) / 0.001            = 50
    ///   1 h          (60 / 1,200) / 0.001          = 50
    ///   6 h          (180 / 7,200) / 0.001         = 25
    ///   3 d          (180 / 86,400) / 0.001        = 2.0833…
    /// Both pages fire (50 over 14.4 and 25 over 6), and the ticket (2.08 over 1).
    void theFiguresAreThoseComputedByHand()
    {
        const Standing standing = standingOf(objective(), series("shop"), kEnd);
        QCOMPARE(standing.coverage, 1.0);
        QCOMPARE(standing.events, 864'000.0);
        QVERIFY(isNear(*standing.attainment.value, 1 - 420.0 / 864'000));
        QVERIFY(isNear(*standing.budgetLeft.value, 1 - 420.0 / 864));
        const auto& [hour, sixHours, threeDays] = standing.burns;
        QVERIFY(isNear(*hour.shortBurn.value, 50));
        QVERIFY(isNear(*hour.longBurn.value, 50));
        QVERIFY(isNear(*sixHours.shortBurn.value, 50));
        QVERIFY(isNear(*sixHours.longBurn.value, 25));
        QVERIFY(isNear(*threeDays.shortBurn.value, 25));
        QVERIFY(isNear(*threeDays.longBurn.value, 180.0 / 86.4));
        for (const BurnState& burn : standing.burns)
            QCOMPARE(burn.fires, std::optional<bool>(true));
        QCOMPARE(launchGate(standing, 0.25).state, GateState::Closed);
    }

    /// Before the last six hours only the outage of ten days ago was bad: 240 of 856,800 in the 29 d 18 h
    /// there are, which is enough of 30 d.
    void itHoldsAtAnyMoment()
    {
        const Standing standing = standingOf(objective(), series("shop"), kEnd.addSecs(-6 * 3600));
        QVERIFY(isNear(standing.coverage, 8568.0 / 8640));
        QVERIFY(isNear(*standing.budgetLeft.value, 1 - 240 / 856.8));
        QVERIFY(isNear(*standing.burns.back().longBurn.value, 0));
        QCOMPARE(launchGate(standing, 0.25).state, GateState::Open);
    }

    void thePromQlAnswersAreTheSame_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {30, 60, 360, 4320, 43200})
            QTest::newRow(QByteArray::number(minutes)) << minutes;
    }
    void thePromQlAnswersAreTheSame()
    {
        QFETCH(int, minutes);
        const QString window = QStringLiteral("[%1m]").arg(minutes);
        const auto ratio = m_server.value(
            QStringLiteral("sum(increase(http_requests_total{service=\"shop\",code=~\"5..\"}%1)) / "
                           "sum(increase(http_requests_total{service=\"shop\"}%1))")
                .arg(window),
            kEnd);
        QVERIFY(ratio);
        const auto ours = errorRatio(objective(), series("shop"), {kEnd.addSecs(-60 * minutes), kEnd});
        QVERIFY2(isNear(*ours, *ratio), qPrintable(QStringLiteral("%1 %2").arg(*ours).arg(*ratio)));
    }

    /// The same events asked for as errors, and as increases in each step.
    void everyWayToAskGivesTheSame()
    {
        const Standing expected = standingOf(objective(), series("shop"), kEnd);
        const Series errors = valueOf(seriesFrom({counted("shop", QStringLiteral("code=~\"5..\"")), true,
                                                  counted("shop", {}), Counting::Counters}));
        QCOMPARE(errors.slices(), series("shop").slices());
        const auto perStep = [&](const QString& which) {
            return answer(
                QStringLiteral("sum(increase(http_requests_total{service=\"shop\"%1}[5m]))").arg(which));
        };
        const Series increases = valueOf(
            seriesFrom({perStep(QStringLiteral(",code!~\"5..\"")), false, perStep({}), Counting::PerStep}));
        const Standing standing = standingOf(objective(), increases, kEnd);
        QVERIFY(isNear(*standing.attainment.value, *expected.attainment.value));
        QVERIFY(isNear(*standing.burns.front().longBurn.value, 50));
    }

    /// 12 samples are missing, so 13 slices are: 8,627 of 8,640 were measured, with the same 420 bad.
    void aGapIsNotMeasured()
    {
        const Standing standing = standingOf(objective(), series("gappy"), kEnd);
        QVERIFY(isNear(standing.coverage, 8627.0 / 8640));
        QCOMPARE(standing.events, 862'700.0);
        QVERIFY(isNear(*standing.attainment.value, 1 - 420.0 / 862'700));
    }

    void whatItRefusesIsSaid()
    {
        const auto refused =
            seriesFrom({answer(QStringLiteral("rate(")), false, counted("shop", {}), Counting::Counters});
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.startsWith(QLatin1String("Prometheus answered bad_data:")),
                 qPrintable(refused.error().what));
        const auto nothing =
            seriesFrom({counted("shop", {}), false, counted("nobody", {}), Counting::Counters});
        QVERIFY(!nothing);
    }

private:
    static Objective objective()
    {
        Objective objective;
        objective.target = 0.999;
        return objective;
    }
    [[nodiscard]] RangeAnswer answer(const QString& query) const
    {
        return {m_server.range(query, kBegin, kEnd, kStep), query};
    }
    [[nodiscard]] RangeAnswer counted(const char* service, const QString& which) const
    {
        return answer(
            QStringLiteral("http_requests_total{service=\"%1\",%2}").arg(QLatin1String(service), which));
    }
    [[nodiscard]] Series series(const char* service) const
    {
        return valueOf(seriesFrom({counted(service, QStringLiteral("code!~\"5..\"")), false,
                                   counted(service, {}), Counting::Counters}));
    }

    PrometheusServer m_server;
};

QTEST_GUILESS_MAIN(TestSloAgainstPrometheus)
#include "tst_slo_against_prometheus.moc"
