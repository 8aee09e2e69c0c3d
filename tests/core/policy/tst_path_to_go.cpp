// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

class TestPathToGo : public QObject
{
    Q_OBJECT

    static QStringList idsOf(const Evaluation& evaluation)
    {
        QStringList ids;
        for (const PathStep& step : evaluation.pathToGo)
            ids += step.criterion.toString();
        return ids;
    }

private Q_SLOTS:
    void atGoThereIsNoPath()
    {
        Situation situation{.policy =
                                aPolicy({aCriterion("a", kAttested), aCriterion("b", kAttested, "minor")})};
        situation.people.attestations = {anAttestation("a")};
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
        QVERIFY(situation.evaluate().pathToGo.empty());
    }

    void cheapestActionComesFirst()
    {
        const Situation situation{
            .policy =
                aPolicy({aCriterion("fix", kPeakRule),
                         aCriterion("provide", R"({"fact":"coverage.line_percent","op":">=","value":80})",
                                    "blocker", "commit", R"("answered_by":"a coverage report")"),
                         aCriterion("refresh", R"({"fact":"tests.total","op":">","value":0})", "blocker",
                                    "commit", R"("freshness":"P1D")"),
                         aCriterion("attest", kAttested)}),
            .evidence = {
                anEvidence().with(QStringLiteral("load.peak_ratio"), 1.0),
                anEvidence().with(QStringLiteral("tests.total"), qint64(3)).observed(theDay().addDays(-2))}};
        const Evaluation evaluation = situation.evaluate();
        QCOMPARE(idsOf(evaluation), (QStringList{QStringLiteral("attest"), QStringLiteral("refresh"),
                                                 QStringLiteral("provide"), QStringLiteral("fix")}));
        QCOMPARE(evaluation.pathToGo[0].action, PathAction::Attest);
        QCOMPARE(evaluation.pathToGo[1].action, PathAction::Refresh);
        QCOMPARE(evaluation.pathToGo[2].text, QStringLiteral("Bring a coverage report."));
        QCOMPARE(evaluation.pathToGo[3].text, QStringLiteral("Fix fix."));
        QCOMPARE(evaluation.pathToGo[3].ownerRole, QStringLiteral("qa-lead"));
    }

    void blockersComeBeforeMajorsOfTheSameEffortAndHeavierFirst()
    {
        Situation situation{.policy =
                                aPolicy({aCriterion("major", kAttested, "major"),
                                         aCriterion("light", kAttested), aCriterion("heavy", kAttested)},
                                        R"("tighten":["unknown-major"])")};
        situation.policy.criteria[2].weight = 5;
        QCOMPARE(idsOf(situation.evaluate()),
                 (QStringList{QStringLiteral("heavy"), QStringLiteral("light"), QStringLiteral("major")}));
    }

    void criteriaThatComeRightByThemselvesAreLeftOut()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("all", R"({"all":[{"criterion":"a"},{"criterion":"b"}]})"),
                               aCriterion("a", kAttested), aCriterion("b", kAttested)})};
        QCOMPARE(idsOf(situation.evaluate()), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void criteriaThatAlsoNeedWorkOfTheirOwnStay()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("both", R"({"all":[{"criterion":"a"},{"attested":true}]})"),
                               aCriterion("a", kAttested)})};
        QCOMPARE(idsOf(situation.evaluate()).size(), 2);
    }

    void takingThePathTurnsTheVerdictAndEveryStepIsNeeded()
    {
        Situation situation{.policy =
                                aPolicy({aCriterion("a", kPeakRule), aCriterion("b", kAttested, "major"),
                                         aCriterion("c", kAttested), aCriterion("d", R"({"criterion":"c"})"),
                                         aCriterion("e", kAttested, "minor")},
                                        R"("tighten":["unknown-major"])"),
                            .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 1.0)}};
        const auto path = situation.evaluate().pathToGo;
        QCOMPARE(path.size(), size_t(3));
        for (const PathStep& step : path)
            situation.overrides.insert(step.criterion, ResultState::Pass);
        QCOMPARE(situation.evaluate().verdict, Verdict::Go);
        for (const PathStep& step : path) {
            Situation without = situation;
            without.overrides.remove(step.criterion);
            QVERIFY2(without.evaluate().verdict != Verdict::Go, qPrintable(step.criterion.toString()));
        }
    }

    void aWaivedBlockerIsOnThePathOfWhatIsBeneathIt()
    {
        Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule)}),
                            .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 1.0)}};
        situation.people.waivers = {aWaiver("a")};
        const auto path = situation.evaluate().pathToGo;
        QCOMPARE(path.size(), size_t(1));
        QCOMPARE(path.front().action, PathAction::Fix);
    }
};

QTEST_GUILESS_MAIN(TestPathToGo)
#include "tst_path_to_go.moc"
