// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTurnedIsToldWithItsNumbersWorstFirst()
    {
        Situation situation{
            .policy =
                aPolicy({aCriterion("coverage", R"({"fact":"coverage.line_percent","op":">=","value":80})"),
                         aCriterion("p95", R"({"fact":"load.p95_ms","op":"<","value":300})"),
                         aCriterion("same", R"({"fact":"tests.total","op":">","value":0})")}),
            .evidence = {anEvidence()
                             .with(QStringLiteral("coverage.line_percent"), 78.2)
                             .with(QStringLiteral("load.p95_ms"), 287.0)
                             .with(QStringLiteral("tests.total"), qint64(1))
                             .observed(theDay().addDays(-8)),
                         anEvidence()
                             .with(QStringLiteral("coverage.line_percent"), 83.4)
                             .with(QStringLiteral("load.p95_ms"), 412.0)
                             .with(QStringLiteral("tests.total"), qint64(2))}};
        const Evaluation now = situation.evaluate();
        situation.at = theDay().addDays(-7);
        const auto changes = policy::changes(situation.evaluate(), now);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].criterion, CriterionId(QStringLiteral("p95")));
        QVERIFY(!changes[0].isBetter);
        QCOMPARE(changes[0].before, ResultState::Pass);
        QCOMPARE(changes[0].after, ResultState::Fail);
        QCOMPARE(changes[1].measuredBefore, QStringLiteral("78.2%"));
        QCOMPARE(changes[1].measuredAfter, QStringLiteral("83.4%"));
        QVERIFY(changes[1].isBetter);
    }

    void nothingTurnedIsNothingTold()
    {
        const Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule)})};
        QVERIFY(policy::changes(situation.evaluate(), situation.evaluate()).empty());
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
