// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/promotion.h"

#include "support/builders.h"
#include "support/value_of.h"

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
    std::vector<Evidence> evidence = {};
    readiness::LaunchPlan plan = {};
    QString blastRadius = {};
    std::vector<LaunchEvent> events = {};

    [[nodiscard]] QStringList refusals() const
    {
        readiness::Dossier dossier;
        dossier.project = aProject();
        dossier.project.kind = kind;
        dossier.release = aRelease();
        dossier.release.stage = from;
        auto policy = std::make_shared<Policy>();
        policy->parameters = {{QStringLiteral("budget_left_percent"), {}, QStringLiteral("%"), 25.0, {}, {}}};
        policy->gates = gates;
        policy->kinds = policyKinds;
        dossier.policy = policy;
        dossier.evaluation.verdict = verdict;
        dossier.evaluation.at = theDay();
        dossier.evaluation.reason = QStringLiteral("Because.");
        dossier.evaluation.signOffs = signOffs;
        dossier.evidence = evidence;
        dossier.project.classification.blastRadius = blastRadius;
        dossier.people.launchEvents = events;
        if (decision)
            dossier.people.decisions = {*decision};
        return readiness::sentencesOf(readiness::promotionRefusals(dossier, to, plan));
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

    /// Only what is asked is missing.
    void aLaunchNeedsAPlanWhereTheGateSaysSo()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go);
        scene.gates.back().needsBlastRadius = true;
        scene.gates.back().needsCanary = true;
        QCOMPARE(scene.refusals(),
                 (QStringList{QStringLiteral("Nobody said who is hurt if it fails (the blast radius)."),
                              QStringLiteral("Nobody said by which canary steps it gets its traffic.")}));
        scene.plan = {QStringLiteral("all buyers"), {QStringLiteral("100%")}};
        QCOMPARE(scene.refusals(), QStringList());
        scene.plan.blastRadius.clear();
        scene.blastRadius = QStringLiteral("all buyers"); // the project says so already
        QCOMPARE(scene.refusals(), QStringList());
        scene.kind = ProjectKind::Library; // without traffic of its own
        scene.plan.canarySteps.clear();
        QCOMPARE(scene.refusals(), QStringList());
    }

    void whatALaunchSaysOfItselfComesBeforeWhatItsProjectSays()
    {
        Project project = aProject();
        project.classification.blastRadius = QStringLiteral("all buyers");
        QCOMPARE(readiness::completed({QStringLiteral("one region"), {}}, project).blastRadius,
                 QStringLiteral("one region"));
        QCOMPARE(readiness::completed({QStringLiteral(" "), {}}, project).blastRadius,
                 QStringLiteral("all buyers"));
    }

    void objectivesMustHold()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go);
        scene.gates.back().needsSlo = true;
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral(
                                       "Whether the objectives hold is not known: nothing measured them in "
                                       "staging or production in the last 24 h.")});
        scene.evidence = {standing("staging", 80, 1)};
        QCOMPARE(scene.refusals(), QStringList());
        scene.evidence = {standing("staging", 80, 1), standing("production", 20, 1)};
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral(
                                       "The objectives in production do not let it through: 20.0% of the "
                                       "error budget is left, and 25.0% must be.")});
        scene.evidence = {standing("production", 80, 15)};
        QVERIFY2(scene.refusals().front().contains(QLatin1String("burns 15.0 times too fast")),
                 qPrintable(scene.refusals().front()));
        scene.kind = ProjectKind::Library;
        QCOMPARE(scene.refusals(), QStringList());
    }

    /// From another stage, too old, or without a burn rate: not known, and not a pass.
    void whatWasMeasuredElsewhereOrTooLongAgoDoesNotCount()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go);
        scene.gates.back().needsSlo = true;
        scene.evidence = {standing("development", 80, 1)};
        QCOMPARE(scene.refusals().size(), 1);
        scene.evidence = {standing("staging", 80, 1, theDay().addDays(-2))};
        QCOMPARE(scene.refusals().size(), 1);
        scene.evidence = {anEvidence()
                              .environment(QStringLiteral("staging"))
                              .with(QStringLiteral("slo.budget_left"), 80.0)};
        QCOMPARE(scene.refusals(), QStringList{QStringLiteral(
                                       "The objectives in staging do not let it through: Whether the error "
                                       "budget burns is not known.")});
    }

    void whatWasRolledBackNeedsANewDecision()
    {
        Scene scene;
        scene.decision = decided(Verdict::Go);
        scene.decision->at = theDay().addDays(-2);
        LaunchEvent back;
        back.step = LaunchStep::RolledBack;
        back.stage = Stage::production();
        back.commit = commitOf('a');
        back.reason = QStringLiteral("Payments failed");
        back.at = theDay().addDays(-1);
        scene.events = {back};
        QCOMPARE(scene.refusals(),
                 QStringList{QStringLiteral(
                     "It was rolled back from production after the last decision: Payments failed.")});
        scene.decision->at = theDay();
        QCOMPARE(scene.refusals(), QStringList());
        scene.decision->at = theDay().addDays(-2);
        scene.events.front().commit = commitOf('b'); // another commit was
        QCOMPARE(scene.refusals(), QStringList());
    }

    void canaryStepsRiseToAll()
    {
        QCOMPARE(valueOf(readiness::readCanarySteps(QStringLiteral("1%, 10, 50 %,100%"))),
                 (QStringList{QStringLiteral("1%"), QStringLiteral("10%"), QStringLiteral("50%"),
                              QStringLiteral("100%")}));
        for (const char* text : {"", "50%", "10%,5%,100%", "0%,100%", "a,100%", "50%,150%", "10%,10%,100%"})
            QVERIFY2(!readiness::readCanarySteps(QString::fromLatin1(text)), text);
    }

private:
    static Evidence standing(const char* environment, double budgetLeft, double burn,
                             const QDateTime& at = theDay().addSecs(-60))
    {
        return anEvidence()
            .from(QStringLiteral("slo"))
            .environment(QString::fromLatin1(environment))
            .observed(at)
            .with(QStringLiteral("slo.budget_left"), budgetLeft)
            .with(QStringLiteral("slo.burn_rate_1h"), burn);
    }
};

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
