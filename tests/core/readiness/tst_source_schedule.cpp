// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_schedule.h"

#include "support/builders.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

Collection aRun(int startedAfter, CollectionOutcome outcome = CollectionOutcome::Ok)
{
    Collection run;
    run.startedAt = theDay().addSecs(startedAfter);
    run.endedAt = run.startedAt.addSecs(30);
    run.outcome = outcome;
    return run;
}

/// Seconds after the day began at which it is collected next, of a source that was added then.
std::optional<qint64> nextOf(const char* schedule, const std::optional<Collection>& last,
                             const std::vector<QDateTime>& reviews = {}, int now = 0)
{
    const auto next = nextBySchedule(valueOf(parseSchedule(QString::fromLatin1(schedule))),
                                     {theDay(), last, reviews, theDay().addSecs(now)});
    return next ? std::optional(theDay().secsTo(*next)) : std::nullopt;
}

using Seconds = std::optional<qint64>;

} // namespace

/// What a schedule says, and when that is.
class TestSourceSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAndSaidInOneForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* written, const char* said) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(said);
        };
        row("", "");
        row("PT15M", "PT15M");
        row("PT90M", "PT1H30M");
        row("P7D", "P7D");
        row("P1DT6H", "P1DT6H");
        row("PT48H", "P2D");
        row("On Start", "on start");
        row("PT1H before review", "PT1H before review");
        row(" on start ,  PT1H  BEFORE review,PT15M ", "PT15M, PT1H before review, on start");
    }

    void itIsReadAndSaidInOneForm()
    {
        QFETCH(QString, written);
        QFETCH(QString, said);
        const SourceSchedule schedule = valueOf(parseSchedule(written));
        QCOMPARE(canonicalText(schedule), said);
        QCOMPARE(valueOf(parseSchedule(said)), schedule);
        QCOMPARE(schedule.isEmpty(), said.isEmpty());
    }

    void itsPartsAreKept()
    {
        QCOMPARE(valueOf(parseSchedule(QStringLiteral("PT15M, PT1H before review, on start"))),
                 (SourceSchedule{15min, 1h, true}));
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("where");
        QTest::newRow("a word") << QStringLiteral("hourly") << QStringLiteral("hourly");
        QTest::newRow("no time") << QStringLiteral("before review") << QStringLiteral("before review");
        QTest::newRow("an empty part") << QStringLiteral("PT1H,") << QStringLiteral("PT1H,");
        QTest::newRow("only a comma") << QStringLiteral(" , ") << QStringLiteral(",");
        QTest::newRow("one of several") << QStringLiteral("PT1H, soon") << QStringLiteral("soon");
        QTest::newRow("twice") << QStringLiteral("PT1H, PT2H") << QStringLiteral("PT1H, PT2H");
        QTest::newRow("on start twice")
            << QStringLiteral("on start, on start") << QStringLiteral("on start, on start");
        QTest::newRow("before twice") << QStringLiteral("PT1H before review, P1D before review")
                                      << QStringLiteral("PT1H before review, P1D before review");
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QString, written);
        QFETCH(QString, where);
        const auto parsed = parseSchedule(written);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(parsed.error().where, where);
        QVERIFY(!parsed.error().hint.isEmpty());
    }

    void everyCountsFromTheStartOfTheLastRun()
    {
        QCOMPARE(nextOf("PT15M", {}), Seconds(0));
        QCOMPARE(nextOf("PT15M", aRun(100)), Seconds(1000));
        QCOMPARE(nextOf("PT15M", aRun(100, CollectionOutcome::Failed)), Seconds(1000));
        // What came to nothing is made up for: 10 minutes after its end, or a minute where it waits.
        QCOMPARE(nextOf("P1D", aRun(100, CollectionOutcome::Cancelled)), Seconds(730));
        QCOMPARE(nextOf("PT5M", aRun(100, CollectionOutcome::Cancelled)), Seconds(430));
        QCOMPARE(nextOf("P1D", aRun(100, CollectionOutcome::Waiting)), Seconds(190));
    }

    void onStartNamesNoMoment()
    {
        QCOMPARE(nextOf("on start", {}), Seconds());
        QCOMPARE(nextOf("on start", aRun(0)), Seconds());
        QCOMPARE(nextOf("", {}), Seconds());
    }

    void aReviewIsPreparedOnceAndInTime()
    {
        const std::vector reviews{theDay().addSecs(100'000), theDay().addSecs(7200)};
        const char* schedule = "PT1H before review";
        QCOMPARE(nextOf(schedule, {}), Seconds()); // none is planned
        QCOMPARE(nextOf(schedule, {}, reviews), Seconds(3600));
        QCOMPARE(nextOf(schedule, aRun(3599), reviews, 3599), Seconds(3600));
        QCOMPARE(nextOf(schedule, {}, reviews, 7199), Seconds(3600)); // late, and not too late
        QCOMPARE(nextOf(schedule, aRun(3600), reviews, 3700), Seconds(96'400));
        QCOMPARE(nextOf(schedule, aRun(5000), reviews, 5100), Seconds(96'400));
        QCOMPARE(nextOf(schedule, aRun(3600, CollectionOutcome::Failed), reviews, 3700), Seconds(96'400));
        QCOMPARE(nextOf(schedule, {}, reviews, 7200), Seconds(96'400)); // the first begins
        QCOMPARE(nextOf(schedule, {}, reviews, 100'000), Seconds());
    }

    void whatWasStoppedBeforeAReviewIsMadeUpForUnlessItIsTooLate()
    {
        const std::vector reviews{theDay().addSecs(7200)};
        const char* schedule = "PT1H before review";
        QCOMPARE(nextOf(schedule, aRun(3600, CollectionOutcome::Cancelled), reviews, 3700), Seconds(4230));
        QCOMPARE(nextOf(schedule, aRun(3600, CollectionOutcome::Waiting), reviews, 3700), Seconds(3690));
        QCOMPARE(nextOf(schedule, aRun(100, CollectionOutcome::Cancelled), reviews, 200), Seconds(3600));
        QCOMPARE(nextOf(schedule, aRun(6700, CollectionOutcome::Cancelled), reviews, 6800), Seconds());
    }

    void onStartIsMadeUpForWhereItWaits()
    {
        QCOMPARE(nextOf("on start", aRun(100, CollectionOutcome::Waiting)), Seconds(190));
        QCOMPARE(nextOf("on start", aRun(100, CollectionOutcome::Cancelled)), Seconds());
    }

    /// A run of a clock that was put back since would hold up all that counts from it.
    void aRunThatIsYetToComeCountsForNothing()
    {
        const std::vector reviews{theDay().addSecs(7200)};
        QCOMPARE(nextOf("PT15M", aRun(1000), {}, 700), Seconds(1900)); // two clocks never agree
        QCOMPARE(nextOf("PT15M", aRun(1001), {}, 700), Seconds(0));    // due since it was added
        QCOMPARE(nextOf("PT15M", {}, {}, -86'400), Seconds(-86'400));  // added by that clock, too
        QCOMPARE(nextOf("PT1H before review", aRun(9000), reviews, 3600), Seconds(3600));
    }

    void theSoonestCounts()
    {
        const std::vector reviews{theDay().addSecs(7200)};
        QCOMPARE(nextOf("PT15M, PT1H before review", aRun(0), reviews), Seconds(900));
        QCOMPARE(nextOf("P1D, PT1H before review", aRun(0), reviews), Seconds(3600));
        QCOMPARE(nextOf("P1D, PT1H before review, on start", aRun(3600), reviews, 3700), Seconds(90'000));
    }
};

QTEST_GUILESS_MAIN(TestSourceSchedule)
#include "tst_source_schedule.moc"
