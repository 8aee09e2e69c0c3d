// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_text.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        // Tests run with TZ=UTC, on 24 Nov 2026 09:00.
        QTest::newRow("rfc 3339") << QStringLiteral("2026-11-25T10:00:00Z")
                                  << QStringLiteral("2026-11-25T10:00:00Z");
        QTest::newRow("offset") << QStringLiteral("2026-11-25T10:00+01:00")
                                << QStringLiteral("2026-11-25T09:00:00Z");
        QTest::newRow("no zone") << QStringLiteral("2026-11-25 10:00")
                                 << QStringLiteral("2026-11-25T10:00:00Z");
        QTest::newRow("a day") << QStringLiteral("2026-11-25") << QStringLiteral("2026-11-25T00:00:00Z");
        QTest::newRow("days from now") << QStringLiteral("30d") << QStringLiteral("2026-12-24T09:00:00Z");
        QTest::newRow("hours from now") << QStringLiteral("12h") << QStringLiteral("2026-11-24T21:00:00Z");
        QTest::newRow("minutes from now")
            << QStringLiteral("45min") << QStringLiteral("2026-11-24T09:45:00Z");
        QTest::newRow("days ago") << QStringLiteral("-7d") << QStringLiteral("2026-11-17T09:00:00Z");
    }

    void momentsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto read = app::parseMoment(typed, QStringLiteral("--launch"), test::theDay());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().line()));
        QCOMPARE(read->toString(Qt::ISODate), meant);
        QCOMPARE(read->timeSpec(), Qt::UTC);
    }

    void whatIsLookedBackAtHasPassed()
    {
        const QDateTime now = test::theDay();
        QCOMPARE(app::parsePastMoment("-1d", "--as-of", now)->value(), now.addDays(-1));
        QCOMPARE(app::parsePastMoment("2026-11-24T09:00:00Z", "--as-of", now)->value(), now);
        QVERIFY(!app::parsePastMoment("", "--as-of", now)->has_value());
        for (const char* text : {"30d", "1min", "2026-11-24T09:00:01Z"}) {
            const auto refused = app::parsePastMoment(text, "--to", now);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, model::ErrorCode::InvalidInput);
            QCOMPARE(
                refused.error().line(),
                QStringLiteral("--to: \"%1\" is still to come; name a moment that has passed, for example "
                               "-1d for a day ago")
                    .arg(QLatin1String(text)));
        }
        QVERIFY(app::parsePastMoment("yesterday", "--as-of", now)
                    .error()
                    .hint.contains(QLatin1String("-1d for a day ago")));
    }

    void whatIsNoMomentIsRefusedByItsOption_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"", "soon", "2026-13-01", "2026-02-30", "25:00", "d", "3 weeks", "-", "99999999999d"})
            QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
    }

    void whatIsNoMomentIsRefusedByItsOption()
    {
        QFETCH(QString, typed);
        const auto read = app::parseMoment(typed, QStringLiteral("--launch"), test::theDay());
        QVERIFY(!read);
        QCOMPARE(read.error().code, model::ErrorCode::InvalidInput);
        QVERIFY2(read.error().line().contains(QLatin1String("--launch")), qPrintable(read.error().line()));
        QVERIFY(!read.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
