// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/promotion.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

struct Scene
{
    Stage from = Stage::staging();
    Stage to = Stage::production();
    Verdict verdict = Verdict::Go;
    std::optional<Decision> decision = {};
    std::vector<SignOffState> signOffs = {};
    ProjectKind kind = ProjectKind::WebService;
    std::vector<StageGate> gates = {{Stage::staging(), Verdict::NoGo, false, false},
                                    {Stage::production(), Verdict::Conditional, true, true}};
    std::vector<ProjectKind> policyKinds = {};

    [[nodiscard]] QStringList refusals() const
    {
        readiness::Dossier dossier;
        dossier.project = aProject();
        dossier.project.kind = kind;
        dossier.release = aRelease();
        dossier.release.stage = from;
        auto policy = std::make_shared<Policy>();
        policy->gates = gates;
        policy->kinds = policyKinds;
        dossier.policy = policy;
        dossier.evaluation.verdict = verdict;
        dossier.evaluation.at = theDay();
        dossier.evaluation.reason = QStringLiteral("Because.");
        dossier.evaluation.signOffs = signOffs;
        if (decision)
            dossier.people.decisions = {*decision};
        return readiness::promotionRefusals(dossier, to);
    }
};

Decision decided(Verdict verdict, char commit = 'a')
{
    Decision decision;
    decision.verdict = verdict;
    decision.reason = QStringLiteral("Too early.");
    decision.commit = commitOf(commit);
    return decision;
}

SignOffState signedOff(bool isVoid = false)
{
    SignOffState state;
    state.role = QStringLiteral("Quality");
    state.signOff = SignOff();
    state.isVoid = isVoid;
    return state;
}

} // namespace

class TestPromotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadyIsLetThrough()
    {
        for (const Verdict verdict : {Verdict::Go, Verdict::Conditional}) {
            Scene scene;
            scene.verdict = verdict;
            scene.decision = decided(verdict);
            scene.signOffs = {signedOff()};
            QCOMPARE(scene.refusals(), QStringList());
        }
    }

    void everyReasonIsSaid()
    {
        Scene scene;
        scene.verdict = Verdict::NoGo;
        scene.signOffs = {signedOff(true), {QStringLiteral("Security"), std::nullopt, false, {}}};
        QCOMPARE(scene.refusals(),
                 (QStringList{QStringLiteral("The verdict is No-go: Because."),
                              QStringLiteral("No meeting has decided about it."),
                              QStringLiteral("Not signed off: Quality (void), Security.")}));
    }

    void aDecisionCountsForItsCommitAndItsVerdict()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go, 'b');
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral("The last decision was not about aaaaaaa.")});
        scene.decision = decided(Verdict::NoGo);
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral("The last decision is No-go: Too early.")});
    }

    void stagesAreNotPassedOverNorTakenTwice()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go);
        scene.from = Stage::development();
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral(
                                       "Stages are not passed over: from development it goes to staging.")});
        scene.from = Stage::production();
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral("The release is in production already.")});
    }

    void stagingTakesWhatHasEvidence()
    {
        Scene scene{Stage::development(), Stage::staging(), Verdict::NoGo};
        QCOMPARE(scene.refusals(), QStringList());
        scene.verdict = Verdict::NoEvidence;
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral("The verdict is No evidence: Because.")});
    }

    void aProofOfConceptStaysOutOfProduction()
    {
        Scene scene;
        scene.kind = ProjectKind::Prototype;
        scene.decision = decided(Verdict::Go);
        QCOMPARE(scene.refusals().size(), 1);
        QVERIFY(scene.refusals().front().contains(QStringLiteral("first generation")));
        scene.kind = ProjectKind::Unspecified; // and its policy is that of one
        scene.policyKinds = {ProjectKind::Prototype};
        QCOMPARE(scene.refusals().size(), 1);
        scene.from = Stage::development();
        scene.to = Stage::staging();
        QCOMPARE(scene.refusals(), QStringList());
    }

    void onlyProductionHasAGateOfItsOwn()
    {
        Scene scene;
        scene.gates.clear();
        scene.verdict = Verdict::NoEvidence;
        QCOMPARE(scene.refusals().size(), 2); // the verdict, and no decision
        scene.from = Stage::development();
        scene.to = Stage::staging();
        QCOMPARE(scene.refusals(), QStringList());
    }

    void anOverdueConditionHoldsItBack()
    {
        Scene scene;
        scene.verdict = Verdict::Conditional;
        scene.decision = decided(Verdict::Conditional);
        scene.decision->conditions = {
            {QStringLiteral("Tell support"), QStringLiteral("bob"), theDay().addDays(-1)}};
        QCOMPARE(scene.refusals(),
                 QStringList{QStringLiteral("A condition is overdue: Tell support (bob).")});
        scene.decision->conditions.front().due = theDay().addDays(1);
        QCOMPARE(scene.refusals(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
