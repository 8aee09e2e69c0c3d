// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;
using readiness::WatchState;

namespace {

const QString kAda = QStringLiteral("ada");

/// Asks for one answer of a person, and for everything of a launch.
constexpr const char* kPolicy = R"({"schema":"slipway.policy/1","id":"launch","version":"1","title":"Launch",
  "bake":"P1D","criteria":[{"id":"must","question":"Must","characteristic":"stability","severity":"blocker",
  "weight":1,"rule":{"fact":"slo.budget_left","op":">","value":25},"bound_to":"environment","owner_role":"sre-lead",
  "rationale":"R","how_to_fix":"F"}],
  "gates":[{"stage":"qa","verdict":"no-go"},
           {"stage":"live","verdict":"go","blast_radius":true,"canary":true,"slo":true}]})";

QStringList stages(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(','));
}

} // namespace

/// Releases on their way through the workspace's own stages, in a real workspace file.
class TestLaunch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        store::AdoptedPolicy adopted{
            QStringLiteral("launch"), QStringLiteral("1"), QString(64, QLatin1Char('a')), kPolicy, {}, true};
        valueOf((*m_workspace)->history().adoptPolicy(adopted, kAda));
        valueOf((*m_workspace)->setStages(stages("dev,qa,live"), kAda));
        m_release = m_workspace->addRelease();
    }

    void aReleaseWaitsBeforeTheLaunch() { QCOMPARE(m_release.stage, Stage(QStringLiteral("qa"))); }

    void stagesThatAreUsedStay()
    {
        const auto dropped = (*m_workspace)->setStages(stages("dev,live"), kAda);
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().code, ErrorCode::Conflict);
        QCOMPARE(dropped.error().what,
                 QStringLiteral("releases are in a stage that would go: web 1.0.0 (qa)"));
        QCOMPARE(valueOf((*m_workspace)->setStages(stages("qa,pre,live"), kAda)).keys(),
                 stages("qa,pre,live"));
        QCOMPARE(valueOf((*m_workspace)->stages()).keys(), stages("qa,pre,live"));
        QVERIFY(!(*m_workspace)->setStages(stages("qa,qa"), kAda));
        valueOf((*m_workspace)->history().removeRelease(m_release.id, kAda));
        QVERIFY((*m_workspace)->setStages(stages("dev,live"), kAda)); // it is off the board
        const auto trail = valueOf((*m_workspace)->history().auditTrail(1));
        QCOMPARE(trail.front().action, QStringLiteral("setting-changed"));
        QCOMPARE(trail.front().subject, QStringLiteral("stages"));
    }

    /// A release is launched through the gate, not by what its stage is called.
    void stagesLaunchNoRelease()
    {
        QVERIFY(!(*m_workspace)->setStages(stages("dev,qa"), kAda));
        m_workspace->wait(1h);
        valueOf((*m_workspace)->rollBack({m_release.id, kAda, QStringLiteral("Again")}));
        measure("dev", 80, 1);
        valueOf((*m_workspace)->promote({m_release.id, Stage(QStringLiteral("qa")), kAda}));
        m_workspace->wait(1h);
        const auto refused = (*m_workspace)->setStages(stages("dev,qa"), kAda);
        QVERIFY(!refused); // the gate that it passed to qa was not the launch's
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().what,
                 QStringLiteral("releases would be launched without passing the gate: web 1.0.0 (qa)"));
        QCOMPARE(refused.error().hint,
                 QStringLiteral("end with another stage, or move or remove the releases first"));
        measure("qa", 80, 1);
        valueOf(promote());
        m_workspace->wait(1h);
        valueOf((*m_workspace)->setStages(stages("dev,qa,live,archive"), kAda));
        m_workspace->wait(1h);
        valueOf((*m_workspace)->setStages(stages("dev,qa,live"), kAda)); // it passed that gate
    }

    void theGateToProductionIsTheLaunchsWhateverItsStageIsCalled()
    {
        QByteArray policy(kPolicy);
        policy.replace("\"stage\":\"live\"", "\"stage\":\"production\"");
        valueOf((*m_workspace)
                    ->history()
                    .adoptPolicy({QStringLiteral("launch"),
                                  QStringLiteral("2"),
                                  QString(64, QLatin1Char('b')),
                                  policy,
                                  {},
                                  true},
                                 kAda));
        measure("qa", 80, 1);
        const auto refused = (*m_workspace)->promote({m_release.id, Stage(QStringLiteral("live")), kAda});
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(QLatin1String("blast radius")),
                 qPrintable(refused.error().what));
        QVERIFY2(!refused.error().what.contains(QLatin1String("No meeting")),
                 qPrintable(refused.error().what));
        QCOMPARE(valueOf(promote()).stage, Stage(QStringLiteral("live")));
    }

    /// What was measured in another stage answers nothing, and opens no gate.
    void evidenceFromAnotherStageDoesNotCount()
    {
        measure("dev", 80, 1);
        const CriterionResult result = m_workspace->result(m_release.id, "must");
        QCOMPARE(result.state, ResultState::Unknown);
        QCOMPARE(result.explanation, QStringLiteral("The evidence is from dev, not from qa."));
        const auto refused = promote();
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(QLatin1String("nothing measured them in qa or live")),
                 qPrintable(refused.error().what));
        measure("qa", 80, 1);
        QCOMPARE(m_workspace->result(m_release.id, "must").state, ResultState::Pass);
        QCOMPARE(valueOf(promote()).stage, Stage(QStringLiteral("live")));
    }

    void aPromotionRecordsHowItIsLaunched()
    {
        m_workspace->wait(1h);
        measure("qa", 80, 1);
        valueOf(promote());
        const readiness::Dossier dossier = m_workspace->dossier(m_release.id);
        QCOMPARE(dossier.release.stage, Stage(QStringLiteral("live")));
        QCOMPARE(dossier.people.launchEvents.size(), size_t(1));
        const LaunchEvent& event = dossier.people.launchEvents.front();
        QCOMPARE(event.step, LaunchStep::Promoted);
        QCOMPARE(event.blastRadius, QStringLiteral("all buyers"));
        QCOMPARE(event.canarySteps, stages("10%,100%"));
        QCOMPARE(event.reason, QStringLiteral("Ready"));
        QCOMPARE(event.commit, m_release.target);
        QCOMPARE(dossier.watch.state, WatchState::Baking);
        const readiness::Board board = valueOf((*m_workspace)->board(false));
        QCOMPARE(board.rows.front().watch.state, WatchState::Baking);
        QCOMPARE(board.rows.front().watch.bakesUntil, std::optional(m_workspace->now().addDays(1)));
        QCOMPARE(m_workspace->dossier(m_release.id, m_workspace->now().addSecs(-60)).watch.state,
                 WatchState::NotLaunched); // as it was then
    }

    void withoutAPlanItStays()
    {
        measure("qa", 80, 1);
        const auto refused = (*m_workspace)->promote({m_release.id, Stage(QStringLiteral("live")), kAda});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(m_workspace->dossier(m_release.id).release.stage, Stage(QStringLiteral("qa")));
        QVERIFY(m_workspace->dossier(m_release.id).people.launchEvents.empty());
        QVERIFY(!(*m_workspace)->promote({m_release.id, Stage(QStringLiteral("live")), QString()}));
    }

    void canaryStepsAreTakenInTheirOrder()
    {
        const auto early = (*m_workspace)->takeCanaryStep({m_release.id, QStringLiteral("10%"), kAda});
        QVERIFY(!early);
        QCOMPARE(early.error().what, QStringLiteral("it is not in live"));
        measure("qa", 80, 1);
        valueOf(promote());
        QCOMPARE((*m_workspace)->takeCanaryStep({m_release.id, QStringLiteral("5%"), kAda}).error().hint,
                 QStringLiteral("use one of: 10%, 100%"));
        valueOf((*m_workspace)->takeCanaryStep({m_release.id, QStringLiteral("100%"), kAda}));
        QCOMPARE(m_workspace->dossier(m_release.id).watch.canaryStep, QStringLiteral("100%"));
        QCOMPARE((*m_workspace)->takeCanaryStep({m_release.id, QStringLiteral("100%"), kAda}).error().code,
                 ErrorCode::Conflict); // taken already
        const auto back = (*m_workspace)->takeCanaryStep({m_release.id, QStringLiteral("10%"), kAda});
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Conflict);
    }

    void aRolledBackReleaseIsAStageBack()
    {
        measure("qa", 80, 1);
        valueOf(promote());
        m_workspace->wait(1h);
        QVERIFY(!(*m_workspace)->rollBack({m_release.id, kAda, QStringLiteral(" ")}));
        const Release back =
            valueOf((*m_workspace)->rollBack({m_release.id, kAda, QStringLiteral("Payments failed")}));
        QCOMPARE(back.stage, Stage(QStringLiteral("qa")));
        m_workspace->reopen();
        const readiness::Dossier dossier = m_workspace->dossier(m_release.id);
        QCOMPARE(dossier.watch.state, WatchState::RolledBack);
        QVERIFY(dossier.watch.sentence.endsWith(QLatin1String("by ada: Payments failed")));
        valueOf((*m_workspace)->rollBack({m_release.id, kAda, QStringLiteral("Further")}));
        QVERIFY(!(*m_workspace)->rollBack({m_release.id, kAda, QStringLiteral("Nothing is before dev")}));
    }

    void telemetryBakesIt()
    {
        measure("qa", 80, 1);
        valueOf(promote());
        m_workspace->wait(23h);
        measure("live", 90, 0.5);
        QCOMPARE(m_workspace->dossier(m_release.id).watch.state, WatchState::Baking);
        m_workspace->wait(2h);
        QCOMPARE(m_workspace->dossier(m_release.id).watch.state, WatchState::Baked);
        QCOMPARE(m_workspace->dossier(m_release.id, m_workspace->now().addSecs(-2 * 3600)).watch.state,
                 WatchState::Baking);
    }

private:
    Result<Release> promote()
    {
        return (*m_workspace)
            ->promote({m_release.id,
                       Stage(QStringLiteral("live")),
                       kAda,
                       QStringLiteral("Ready"),
                       {QStringLiteral("all buyers"), stages("10%,100%")}});
    }
    void measure(const char* environment, double budgetLeft, double burn)
    {
        Evidence evidence = anEvidence()
                                .from(QStringLiteral("prometheus"))
                                .about(m_release.target)
                                .environment(QString::fromLatin1(environment))
                                .observed(m_workspace->now())
                                .with(QStringLiteral("slo.budget_left"), budgetLeft)
                                .with(QStringLiteral("slo.burn_rate_1h"), burn);
        evidence.id = EvidenceId(makeUuidV7(m_workspace->now().toMSecsSinceEpoch()));
        evidence.subject.project = QStringLiteral("web");
        valueOf((*m_workspace)->history().appendEvidence(std::span<const Evidence>(&evidence, 1), kAda));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Release m_release;
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
