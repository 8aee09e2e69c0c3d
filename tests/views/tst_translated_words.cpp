// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/translated_words.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using views::Words;

class TestTranslatedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountdownIsInTheLargestUnit_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("T−3 d");
        QTest::newRow("two days") << qint64(2 * 86400) << QStringLiteral("T−2 d");
        QTest::newRow("hours") << qint64(5 * 3600) << QStringLiteral("T−5 h");
        QTest::newRow("past") << qint64(-86400 * 3) << QStringLiteral("T+3 d");
    }

    void theCountdownIsInTheLargestUnit()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, shown);
        QString text = Words::countdown(test::theDay().addSecs(seconds), test::theDay());
        QCOMPARE(text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')), shown);
    }

    void withoutALaunchThereIsNoCountdown() { QCOMPARE(Words::countdown({}, test::theDay()), QString()); }

    void evidenceHasAnAge_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("minutes") << qint64(12 * 60 + 59) << QStringLiteral("12 min");
        QTest::newRow("hours") << qint64(3600) << QStringLiteral("1 h");
        QTest::newRow("a day and a half") << qint64(36 * 3600) << QStringLiteral("36 h");
        QTest::newRow("days") << qint64(3 * 86400 + 5) << QStringLiteral("3 d");
        QTest::newRow("from the future") << qint64(-50) << QStringLiteral("0 min");
    }

    void evidenceHasAnAge()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, shown);
        QString text = Words::age(test::theDay().addSecs(-seconds), test::theDay());
        QCOMPARE(text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')), shown);
        QCOMPARE(Words::age({}, test::theDay()), QStringLiteral("never"));
    }

    void nearMomentsAreSaidByTheirDay()
    {
        const QDateTime now = test::theDay(); // 09:00; tests run with TZ=UTC
        QCOMPARE(Words::nearMoment(now.addSecs(3600), now), QStringLiteral("today 10:00"));
        QCOMPARE(Words::nearMoment(now.addSecs(86400), now), QStringLiteral("tomorrow 09:00"));
        QCOMPARE(Words::nearMoment(now.addDays(2), now), Words::moment(now.addDays(2)));
    }

    void theMostPressingThingIsSaid_data()
    {
        QTest::addColumn<model::Evaluation>("evaluation");
        QTest::addColumn<QString>("shown");
        const auto with = [](model::Verdict verdict, int blockers, int waived, int stale, int unanswered) {
            model::Evaluation evaluation;
            evaluation.verdict = verdict;
            evaluation.blockers = blockers;
            evaluation.waived = waived;
            evaluation.stale = stale;
            evaluation.unanswered = unanswered;
            return evaluation;
        };
        using model::Verdict;
        QTest::newRow("blockers") << with(Verdict::NoGo, 2, 1, 1, 3) << QStringLiteral("2 blockers");
        QTest::newRow("a blocker") << with(Verdict::NoGo, 1, 0, 0, 0) << QStringLiteral("1 blocker");
        QTest::newRow("waiver") << with(Verdict::Conditional, 0, 1, 1, 0) << QStringLiteral("1 waiver");
        QTest::newRow("stale") << with(Verdict::Conditional, 0, 0, 2, 0) << QStringLiteral("2 stale");
        QTest::newRow("no evidence") << with(Verdict::NoEvidence, 5, 0, 0, 14)
                                     << QStringLiteral("14 unanswered");
        model::Evaluation held = with(Verdict::NoGo, 0, 1, 0, 0);
        held.dependencies.resize(3);
        held.dependencies.front().allows = Verdict::Go;
        QTest::newRow("dependencies") << held << QStringLiteral("waits for 2 releases");
        QTest::newRow("clean") << with(Verdict::Go, 0, 0, 0, 0) << QString();
    }

    void theMostPressingThingIsSaid()
    {
        QFETCH(model::Evaluation, evaluation);
        QFETCH(QString, shown);
        QString text = Words::attention(evaluation);
        QCOMPARE(text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')), shown);
    }
};

QTEST_MAIN(TestTranslatedWords)
#include "tst_translated_words.moc"
