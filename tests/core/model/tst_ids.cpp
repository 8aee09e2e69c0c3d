// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace slipway::model;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitIdWantsFullHex_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::addColumn<bool>("isCommit");
        QTest::newRow("sha1") << QString(40, QLatin1Char('a')) << true;
        QTest::newRow("sha256") << QString(64, QLatin1Char('0')) << true;
        QTest::newRow("upper case") << QString(40, QLatin1Char('F')) << true;
        QTest::newRow("short") << QString(39, QLatin1Char('a')) << false;
        QTest::newRow("long") << QString(41, QLatin1Char('a')) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("not hex") << QString(39, QLatin1Char('a')) + QLatin1Char('g') << false;
        QTest::newRow("full width digits") << QString(40, QChar(0xff11)) << false;
    }

    void commitIdWantsFullHex()
    {
        QFETCH(QString, hex);
        QFETCH(bool, isCommit);
        const auto id = CommitId::fromHex(hex);
        QCOMPARE(id.has_value(), isCommit);
        if (id)
            QCOMPARE(id->hex(), hex.toLower());
    }

    void uuidsAreVersionSevenAndSortByTime()
    {
        const QString early = makeUuidV7(1000);
        const QString late = makeUuidV7(2000);
        QVERIFY(early < late);
        const QUuid uuid(late);
        QVERIFY(!uuid.isNull());
        QCOMPARE(late[14], QLatin1Char('7'));
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(late.left(13), QStringLiteral("00000000-07d0"));
    }

    void uuidsOfOneMillisecondDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i)
            seen.insert(makeUuidV7(1));
        QCOMPARE(seen.size(), 10000);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
