// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kOneQuestion =
    R"({"schema":"slipway.policy/1","id":"one","version":"1","title":"One","criteria":[
  {"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"},
  {"id":"should","question":"Should","characteristic":"stability","severity":"major","weight":1,
   "rule":{"attested":true},"bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"}]})";

/// Releases of several projects, one question each; who waits for whom is written as they go.
class Scene
{
public:
    Scene()
    {
        store::AdoptedPolicy policy{
            QStringLiteral("one"), QStringLiteral("1"), QStringLiteral("sha"), kOneQuestion, {}};
        if (!w->history().adoptPolicy(policy, QStringLiteral("test")))
            qFatal("not adopted");
    }

    Release add(const QString& project, const QString& name, std::optional<int> launchInDays = 5)
    {
        auto known = w->findProject(project);
        if (!known)
            known = w->addProject({project, {}, ProjectKind::WebService, {}}, QStringLiteral("test"));
        Release release;
        release.project = known->id;
        release.name = name;
        release.target = commitOf('a');
        release.stage = Stage::staging();
        if (launchInDays)
            release.launchAt = w.now().addDays(*launchInDays);
        return valueOf(w->history().addRelease(release, QStringLiteral("test")));
    }

    void answer(const Release& release, bool must, bool should = true)
    {
        for (const auto& [id, holds] : {std::pair("must", must), std::pair("should", should)}) {
            readiness::Answer answer = w.anAnswer(release.id, id);
            answer.holds = holds;
            valueOf(w->attest(answer));
        }
        w.wait(1min);
    }

    /// Past the gate, whose terms are tested elsewhere.
    void launch(const Release& release)
    {
        LaunchEvent event;
        event.release = release.id;
        event.stage = Stage::production();
        event.commit = release.target;
        event.by = QStringLiteral("ada");
        valueOf(w->history().moveRelease(release, Stage::production(), event));
    }

    /// When the verdict turned last, by what the trend is drawn from.
    QDateTime lastTurn(const Release& release)
    {
        return w.dossier(release.id).transitions->standings.back().at;
    }

    /// Whether each turn is what "as of" says of its moment.
    bool turnsAgreeWithAsOf(const Release& release)
    {
        const auto transitions = w.dossier(release.id).transitions;
        return std::all_of(
            transitions->standings.begin(), transitions->standings.end(),
            [&](const Standing& standing) { return verdict(release, standing.at) == standing.verdict; });
    }

    model::Result<readiness::WrittenBrief> depend(const Release& release, std::vector<Dependency> on)
    {
        Brief brief;
        brief.project = release.project;
        brief.release = release.id;
        brief.by = QStringLiteral("ada");
        brief.problem = QStringLiteral("p");
        brief.dependsOn = std::move(on);
        auto written = w->writeBrief(brief);
        w.wait(1min);
        return written;
    }

    Evaluation evaluation(const Release& release, const store::AsOf& asOf = {})
    {
        const Evaluation evaluation = w.dossier(release.id, asOf).evaluation;
        // Board and dossier must agree.
        const readiness::Board board = valueOf(w->board(false, asOf));
        for (const readiness::BoardRow& row : board.rows) {
            if (row.release.id != release.id)
                continue;
            if (row.evaluation.verdict != evaluation.verdict || row.evaluation.reason != evaluation.reason ||
                row.evaluation.dependencies != evaluation.dependencies)
                qFatal("the board says another thing than the dossier");
        }
        return evaluation;
    }

    Verdict verdict(const Release& release, const store::AsOf& asOf = {})
    {
        return evaluation(release, asOf).verdict;
    }

    TestWorkspace w;
};

Dependency on(const char* project, const char* release = "")
{
    return {QString::fromLatin1(project), QString::fromLatin1(release)};
}

} // namespace

class TestReleaseDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseIsNotGoWhileOneItDependsOnIsNoGo()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, false);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        const QDateTime before = scene.w.now();
        scene.w.wait(1min);
        valueOf(scene.depend(shop, {on("identity", "3.1")}));
        const Evaluation held = scene.evaluation(shop);
        QCOMPARE(held.verdict, Verdict::NoGo);
        QCOMPARE(held.criteriaVerdict, Verdict::Go);
        QCOMPARE(held.reason, QStringLiteral("It depends on identity 3.1, which is No-go."));
        QCOMPARE(held.dependencies.size(), size_t(1));
        QCOMPARE(held.dependencies.front().target, identity.target);
        const QDateTime whileHeld = scene.w.now();
        scene.w.wait(1min);
        scene.answer(identity, true, false);
        QCOMPARE(scene.verdict(shop), Verdict::Conditional);
        scene.answer(identity, true);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        // Each moment stays what it was.
        QCOMPARE(scene.verdict(shop, before), Verdict::Go);
        QCOMPARE(scene.verdict(shop, whileHeld), Verdict::NoGo);
    }

    void noEvidenceOfItHoldsItUpToo()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        valueOf(scene.depend(shop, {on("identity")}));
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        QCOMPARE(scene.evaluation(shop).reason,
                 QStringLiteral("It depends on identity 3.1, of which there is no evidence."));
    }

    void oneThatIsMissingHoldsItUpUntilItIsThere()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        scene.answer(shop, true);
        const auto written = valueOf(scene.depend(shop, {on("identity", "3.1")}));
        QCOMPARE(written.warnings.size(), 1);
        QVERIFY(written.warnings.front().startsWith(QLatin1String("identity 3.1 is not in the workspace")));
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(identity, true);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
    }

    void oneInProductionHoldsNobodyUp()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, false);
        valueOf(scene.depend(shop, {on("identity", "3.1")}));
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        const QDateTime before = scene.w.now();
        scene.w.wait(1min);
        scene.launch(identity);
        scene.w.wait(1min);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        QVERIFY(scene.evaluation(shop).dependencies.front().isLaunched);
        QCOMPARE(scene.verdict(shop, before), Verdict::NoGo);
    }

    /// Without the gate it is not launched, whatever its stage is called.
    void aStageAloneIsNoLaunch()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, false);
        valueOf(scene.depend(shop, {on("identity", "3.1")}));
        identity.stage = Stage::production();
        valueOf(scene.w->history().reviseRelease(identity, QStringLiteral("test")));
        scene.w.wait(1min);
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        QVERIFY(!scene.evaluation(shop).dependencies.front().isLaunched);
    }

    void thePastKeepsTheStagesOfThen()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, false);
        valueOf(scene.depend(shop, {on("identity")}));
        scene.launch(identity);
        scene.w.wait(1min);
        const QDateTime launched = scene.w.now();
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        scene.w.wait(1h);
        const QDateTime changed = scene.w.now();
        valueOf(scene.w->setStages({QStringLiteral("development"), QStringLiteral("staging"),
                                    QStringLiteral("production"), QStringLiteral("archive")},
                                   QStringLiteral("test")));
        scene.w.wait(1h);
        QCOMPARE(scene.verdict(shop), Verdict::NoGo); // there is one stage more to go
        QCOMPARE(scene.verdict(shop, launched), Verdict::Go);
        QCOMPARE(scene.lastTurn(shop), changed);
        QVERIFY(scene.turnsAgreeWithAsOf(shop));
    }

    void timePassingLoosensNothingAndIsSeen()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release due = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"), 1);
        const Release undated = scene.add(QStringLiteral("identity"), QStringLiteral("4.0"), {});
        scene.answer(shop, true);
        scene.answer(due, false);
        scene.answer(undated, true);
        valueOf(scene.depend(shop, {on("identity")}));
        scene.w.wait(48h);
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        QCOMPARE(scene.evaluation(shop).dependencies.front().name, QStringLiteral("identity 3.1"));
        // One that is to launch later is meant from the launch time on, and the trend knows since when.
        const Release next = scene.add(QStringLiteral("identity"), QStringLiteral("3.2"), 1);
        const Release after = scene.add(QStringLiteral("identity"), QStringLiteral("3.3"), 20);
        scene.answer(next, false);
        scene.answer(after, true);
        scene.w.wait(48h);
        QCOMPARE(scene.evaluation(shop).dependencies.front().name, QStringLiteral("identity 3.3"));
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        QCOMPARE(scene.lastTurn(shop), next.launchAt->addMSecs(1));
        QVERIFY(scene.turnsAgreeWithAsOf(shop));
    }

    void whatWasRemovedIsMissingFromThenOn_data()
    {
        QTest::addColumn<bool>("wholeProject");
        QTest::newRow("release") << false;
        QTest::newRow("project") << true;
    }

    void whatWasRemovedIsMissingFromThenOn()
    {
        QFETCH(bool, wholeProject);
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, true);
        valueOf(scene.depend(shop, {on("identity", "3.1")}));
        const QDateTime before = scene.w.now();
        scene.w.wait(1h);
        const QDateTime removed = scene.w.now();
        store::History& history = scene.w->history();
        QVERIFY(wholeProject ? history.removeProject(identity.project, QStringLiteral("test"))
                             : history.removeRelease(identity.id, QStringLiteral("test")));
        scene.w.wait(1h);
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        QVERIFY(scene.evaluation(shop).dependencies.front().release.isEmpty());
        QCOMPARE(scene.verdict(shop, before), Verdict::Go);
        QCOMPARE(scene.lastTurn(shop), removed);
        QVERIFY(scene.turnsAgreeWithAsOf(shop));
        const QDateTime whileGone = scene.w.now();
        scene.w.wait(1h);
        QVERIFY(wholeProject ? history.restoreProject(identity.project, QStringLiteral("test"))
                             : history.restoreRelease(identity.id, QStringLiteral("test")));
        scene.w.wait(1h);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        QCOMPARE(scene.verdict(shop, whileGone), Verdict::NoGo);
        QVERIFY(scene.turnsAgreeWithAsOf(shop));
    }

    void withoutANameTheNextReleaseIsMeant()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release later = scene.add(QStringLiteral("identity"), QStringLiteral("4.0"), 30);
        const Release sooner = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"), 3);
        scene.answer(shop, true);
        scene.answer(later, false);
        scene.answer(sooner, true);
        valueOf(scene.depend(shop, {on("identity")}));
        QCOMPARE(scene.evaluation(shop).dependencies.front().name, QStringLiteral("identity 3.1"));
        QCOMPARE(scene.verdict(shop), Verdict::Go);
    }

    void dependenciesOfDependenciesCount()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release ledger = scene.add(QStringLiteral("ledger"), QStringLiteral("2.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(ledger, true);
        scene.answer(identity, false);
        valueOf(scene.depend(shop, {on("ledger")}));
        valueOf(scene.depend(ledger, {on("identity")}));
        QCOMPARE(scene.verdict(shop), Verdict::NoGo);
        QCOMPARE(scene.evaluation(shop).reason, QStringLiteral("It depends on ledger 2.0, which is No-go."));
    }

    void aCircleIsRefusedByName()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release ledger = scene.add(QStringLiteral("ledger"), QStringLiteral("2.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        valueOf(scene.depend(shop, {on("ledger")}));
        valueOf(scene.depend(ledger, {on("identity")}));
        const auto refused = scene.depend(identity, {on("shop")});
        QVERIFY(refused.error().code == ErrorCode::Conflict);
        QCOMPARE(
            refused.error().what,
            QStringLiteral("the releases would wait for each other: identity 3.1 → shop 1.0 → ledger 2.0 → "
                           "identity 3.1"));
        // A brief of the project would close it as well.
        Brief common;
        common.project = identity.project;
        common.by = QStringLiteral("ada");
        common.dependsOn = {on("shop")};
        QVERIFY(scene.w->writeBrief(common).error().code == ErrorCode::Conflict);
    }

    void aCircleThatIsThereDoesNoHarm()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        valueOf(scene.depend(shop, {on("ledger", "2.0")})); // not there yet, so nothing closes
        const Release ledger = scene.add(QStringLiteral("ledger"), QStringLiteral("2.0"));
        Brief brief;
        brief.project = ledger.project;
        brief.release = ledger.id;
        brief.by = QStringLiteral("ada");
        brief.dependsOn = {on("shop", "1.0")};
        // Past the check, as two people writing at once would.
        Evidence facts =
            anEvidence().about({}).from(QStringLiteral("brief")).with(QStringLiteral("brief.stated"), true);
        facts.subject.project = QStringLiteral("ledger");
        valueOf(scene.w->history().append(brief, facts));
        scene.w.wait(1min);
        scene.answer(shop, true);
        scene.answer(ledger, true);
        QCOMPARE(scene.verdict(shop), Verdict::Go);
        QCOMPARE(scene.verdict(ledger), Verdict::Go);
        scene.answer(ledger, true, false);
        QCOMPARE(scene.verdict(shop), Verdict::Conditional);
        scene.answer(shop, false);
        QCOMPARE(scene.verdict(ledger), Verdict::NoGo);
    }

    void trendAndPathAndSnapshotTellIt()
    {
        Scene scene;
        const Release shop = scene.add(QStringLiteral("shop"), QStringLiteral("1.0"));
        const Release identity = scene.add(QStringLiteral("identity"), QStringLiteral("3.1"));
        scene.answer(shop, true);
        scene.answer(identity, false);
        scene.w.wait(24h);
        valueOf(scene.depend(shop, {on("identity")}));
        const auto dossier = scene.w.dossier(shop.id);
        QCOMPARE(dossier.trend.front().verdict, Verdict::Go);
        QCOMPARE(dossier.trend.back().verdict, Verdict::NoGo);
        const readiness::Board board = valueOf(scene.w->board(true));
        for (const readiness::BoardRow& row : board.rows) {
            if (row.release.id == shop.id)
                QCOMPARE(row.trend, dossier.trend);
        }
        QCOMPARE(dossier.evaluation.pathToGo.size(), size_t(1));
        const Json json = readiness::snapshotOf(dossier);
        const Json& one = json["evaluation"]["dependencies"][0];
        QCOMPARE(one["name"].get<std::string>(), std::string("identity 3.1"));
        QCOMPARE(one["verdict"].get<std::string>(), std::string("no-go"));
        QCOMPARE(one["commit"].get<std::string>(), toText(identity.target.hex()));
        QCOMPARE(json["evaluation"]["path_to_go"][0]["dependency"].get<std::string>(),
                 std::string("identity"));
        QCOMPARE(json["brief"]["depends_on"][0]["project"].get<std::string>(), std::string("identity"));
    }
};

QTEST_GUILESS_MAIN(TestReleaseDependencies)
#include "tst_release_dependencies.moc"
