// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stage.h"

#include <QTest>

using namespace slipway::model;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedLadderLaunchesInProduction();
    void aWorkspaceHasItsOwn();
    void whatIsNoLadderIsRefused_data();
    void whatIsNoLadderIsRefused();
    void aStageThatIsNotThereIsNamed();
};

void TestStage::theShippedLadderLaunchesInProduction()
{
    const StageLadder ladder;
    QCOMPARE(ladder.keys().join(QLatin1Char(',')), QStringLiteral("development,staging,production"));
    QCOMPARE(ladder.launch(), Stage::production());
    QCOMPARE(ladder.beforeLaunch(), Stage::staging());
    QCOMPARE(ladder.after(Stage::development()), std::optional(Stage::staging()));
    QCOMPARE(ladder.after(Stage::production()), std::optional<Stage>());
}

void TestStage::aWorkspaceHasItsOwn()
{
    const auto ladder =
        StageLadder::make({QStringLiteral("qa"), QStringLiteral("pre-live"), QStringLiteral("live")});
    QVERIFY(ladder);
    QCOMPARE(ladder->launch(), Stage(QStringLiteral("live")));
    QCOMPARE(ladder->placeOf(Stage(QStringLiteral("pre-live"))), 1);
    QCOMPARE(ladder->placeOf(Stage::production()), -1);
    QCOMPARE(ladder->after(Stage::production()), std::optional<Stage>());
    QCOMPARE(toWords(Stage(QStringLiteral("pre-live"))), QStringLiteral("Pre live"));
}

void TestStage::whatIsNoLadderIsRefused_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("line");
    const QString hint = QStringLiteral("; name them in order, as in: development,staging,production");
    QTest::newRow("one") << QStringLiteral("live")
                         << QStringLiteral("live: a workspace has 2 to 12 stages") + hint;
    QTest::newRow("twice") << QStringLiteral("qa,qa")
                           << QStringLiteral("qa: a stage is there only once") + hint;
    for (const char* key : {"Live", "1a", "a b", "", "-a", "\u00e4"})
        QTest::newRow(key) << QStringLiteral("qa,") + QString::fromUtf8(key)
                           << (*key ? QString::fromUtf8(key) + QStringLiteral(": ") : QString()) +
                                  QStringLiteral(
                                      "a stage is named by lower-case letters, digits and hyphens") +
                                  hint;
}

void TestStage::whatIsNoLadderIsRefused()
{
    QFETCH(QString, keys);
    QFETCH(QString, line);
    const auto ladder = StageLadder::make(keys.split(QLatin1Char(',')));
    QVERIFY(!ladder);
    QCOMPARE(ladder.error().line(), line);
}

void TestStage::aStageThatIsNotThereIsNamed()
{
    const auto found = StageLadder().find(QStringLiteral("live"));
    QVERIFY(!found);
    QCOMPARE(found.error().line(),
             QStringLiteral(
                 "live: the workspace has no such stage; use one of: development, staging, production"));
}

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
