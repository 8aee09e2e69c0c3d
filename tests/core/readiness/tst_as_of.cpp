// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_desk.h"
#include "core/readiness/test_workspace.h"
#include "core/readiness/transitions.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

/// What was to be seen at one moment.
struct Sight
{
    QDateTime at;
    QByteArray board;
    QByteArray dossier;
    QString snapshotSha256;
};

QByteArray textOf(const Evaluation& evaluation)
{
    QByteArray text = toKey(evaluation.verdict).toUtf8() + ' ' +
                      QByteArray::number(evaluation.score, 'g', 17) + ' ' + evaluation.target.hex().toUtf8() +
                      ' ' + evaluation.policyId.toUtf8() + ' ' + evaluation.policyVersion.toUtf8() + ' ' +
                      evaluation.reason.toUtf8() + '\n';
    for (const CriterionResult& result : evaluation.results)
        text += result.criterion.toString().toUtf8() + ' ' + toKey(result.state).toUtf8() + ' ' +
                result.measured.toUtf8() + ' ' + result.explanation.toUtf8() + '\n';
    return text;
}

QByteArray textOf(const std::vector<Change>& changes, const std::vector<readiness::TrendPoint>& trend)
{
    QByteArray text;
    for (const Change& change : changes)
        text += change.criterion.toString().toUtf8() + ' ' + toKey(change.before).toUtf8() + ' ' +
                toKey(change.after).toUtf8() + ' ' + change.measuredBefore.toUtf8() + '\n';
    for (const readiness::TrendPoint& point : trend)
        text += point.at.toString(Qt::ISODateWithMs).toUtf8() + ' ' + toKey(point.verdict).toUtf8() + ' ' +
                QByteArray::number(point.score, 'g', 17) + '\n';
    return text;
}

} // namespace

/// Every moment reads the same afterwards as it did when it was now.
class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentReadsAsItDid();
    void theWeekBeforeIsJudgedByThePolicyOfThen();
    void theWeekBeforeIsJudgedByTheParametersOfThen();
    void aReleaseThatWasRemovedIsStillReadable();
    void aProjectThatWasRemovedIsStillReadable();
    void aLateRecordMakesTheKeptPastNew();

private:
    static void observe(TestWorkspace& workspace, const Release& release, const char* fact, FactValue value);
    static Sight look(TestWorkspace& workspace, const ReleaseId& release, const store::AsOf& asOf = {});
    static void setTarget(TestWorkspace& workspace, qint64 milliseconds);
    static void adoptStricter(TestWorkspace& workspace);
};

void TestAsOf::observe(TestWorkspace& workspace, const Release& release, const char* fact, FactValue value)
{
    Evidence evidence = anEvidence()
                            .about(release.target)
                            .release(release.name)
                            .observed(workspace.now())
                            .with(QString::fromLatin1(fact), std::move(value));
    evidence.subject.project = QStringLiteral("web");
    evidence.id = EvidenceId(makeUuidV7(workspace.now().toMSecsSinceEpoch()));
    QCOMPARE(
        valueOf(workspace->history().appendEvidence(std::span(&evidence, 1), QStringLiteral("ci"))).stored,
        1);
}

Sight TestAsOf::look(TestWorkspace& workspace, const ReleaseId& release, const store::AsOf& asOf)
{
    Sight sight;
    const readiness::Board board = valueOf(workspace->board(true, asOf));
    const readiness::Dossier dossier = workspace.dossier(release, asOf);
    sight.at = board.at;
    for (const readiness::BoardRow& row : board.rows)
        sight.board += row.project.name.toUtf8() + ' ' + row.release.name.toUtf8() + ' ' +
                       toKey(row.release.stage).toUtf8() + '\n' + textOf(row.evaluation) +
                       textOf(row.changes, row.trend) + readiness::forecastText(*row.forecast).toUtf8();
    sight.dossier = textOf(dossier.evaluation) + textOf(dossier.changes, dossier.trend);
    sight.snapshotSha256 = sha256Of(readiness::snapshotOf(dossier));
    return sight;
}

void TestAsOf::setTarget(TestWorkspace& workspace, qint64 milliseconds)
{
    Project project = valueOf(workspace->findProject(QStringLiteral("web")));
    project.parameters.insert(QStringLiteral("p95_target_ms"), FactValue(milliseconds));
    valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
}

void TestAsOf::adoptStricter(TestWorkspace& workspace)
{
    const QByteArray stricter =
        R"({"schema":"slipway.policy/1","id":"stricter","version":"1","title":"T",
            "extends":"production-grade","keeps":{"criteria":["readme","p95-latency"],"reason":"A trial."}})";
    readiness::PolicyDraft draft = valueOf(readiness::draftPolicy(
        stricter, QStringLiteral("p.json"),
        readiness::policyLookup(valueOf(workspace->history().policies()), workspace->shipped()),
        workspace->registry()));
    draft.adopted.isDefault = true;
    QVERIFY(workspace->history().adoptPolicy(draft.adopted, QStringLiteral("ada")));
}

void TestAsOf::everyMomentReadsAsItDid()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    std::vector<Sight> seen;
    const auto step = [&](std::chrono::minutes wait, const std::function<void()>& happens) {
        workspace.wait(wait);
        happens();
        workspace.wait(std::chrono::minutes(1));
        seen.push_back(look(workspace, release.id));
        workspace.wait(std::chrono::minutes(1));
    };
    using std::chrono::hours;
    const auto nothing = [] {};
    step(hours(1), nothing);
    step(hours(1), [&] { workspace.scan(release.id); });
    step(hours(1), [&] { observe(workspace, release, "load.p95_ms", 300.0); });
    step(hours(5), [&] { valueOf(workspace->attest(workspace.anAnswer(release.id))); });
    step(hours(5), [&] { valueOf(workspace->waive(workspace.aWaiver(release.id))); });
    step(hours(30), [&] { setTarget(workspace, 250); });
    step(hours(24 * 6), nothing); // the scan is stale, nobody did anything
    step(hours(1), [&] { adoptStricter(workspace); });
    step(hours(9), [&] {
        valueOf(workspace->decide(
            {release.id, Verdict::NoGo, QStringLiteral("cto"), QStringLiteral("wait"), {}}));
    });
    step(hours(20), [&] {
        release.target =
            *CommitId::fromHex(workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n"));
        valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    });
    step(hours(2), [&] { workspace.scan(release.id); });
    step(hours(24 * 13), nothing); // the waiver and then the answer end
    step(hours(24 * 30), nothing);
    step(hours(1), [&] { observe(workspace, release, "load.p95_ms", 120.0); });
    step(hours(1), [&] {
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.kind = ProjectKind::Library;
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
    });
    // What is read must not hang on what was kept while it was now.
    workspace.reopen();
    for (const Sight& then : seen) {
        const Sight again = look(workspace, release.id, then.at);
        QCOMPARE(again.at, then.at);
        QCOMPARE(again.board, then.board);
        QCOMPARE(again.dossier, then.dossier);
        QCOMPARE(again.snapshotSha256, then.snapshotSha256);
    }
}

void TestAsOf::theWeekBeforeIsJudgedByThePolicyOfThen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    workspace.wait(std::chrono::hours(24 * 3));
    const Verdict before = workspace.dossier(release.id).evaluation.verdict;
    QCOMPARE(before, Verdict::NoGo);
    workspace.wait(std::chrono::hours(1));
    const double score = workspace.dossier(release.id).evaluation.score;
    adoptStricter(workspace);
    workspace.wait(std::chrono::hours(1));
    const readiness::Dossier now = workspace.dossier(release.id);
    QCOMPARE(now.evaluation.policyId, QStringLiteral("stricter"));
    QVERIFY(now.evaluation.score != score);
    // Two hours ago on the trend is yesterday's point: by the old policy.
    QCOMPARE(now.trend[now.trend.size() - 2].score, score);
    QCOMPARE(now.trend.back().score, now.evaluation.score);
}

void TestAsOf::theWeekBeforeIsJudgedByTheParametersOfThen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    setTarget(workspace, 500);
    observe(workspace, release, "load.p95_ms", 300.0);
    workspace.wait(std::chrono::hours(24 * 8));
    observe(workspace, release, "load.p95_ms", 300.0);
    setTarget(workspace, 250);
    workspace.wait(std::chrono::minutes(1));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    const auto turned =
        std::find_if(dossier.changes.begin(), dossier.changes.end(), [](const Change& change) {
            return change.criterion.toString() == QLatin1String("p95-latency");
        });
    QVERIFY(turned != dossier.changes.end());
    QCOMPARE(turned->before, ResultState::Pass);
    QCOMPARE(turned->after, ResultState::Fail);
}

void TestAsOf::aReleaseThatWasRemovedIsStillReadable()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.wait(std::chrono::hours(1));
    const QDateTime then = workspace.now();
    workspace.wait(std::chrono::hours(1));
    QVERIFY(workspace->history().removeRelease(release.id, QStringLiteral("ada")));
    QCOMPARE(workspace->dossier(release.id).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace.dossier(release.id, then).release.id, release.id);
    const QString web = QStringLiteral("web");
    QCOMPARE(valueOf(workspace->findRelease(web, {}, then)).id, release.id);
    QCOMPARE(valueOf(workspace->findRelease(web, release.name, then)).id, release.id);
    QCOMPARE(workspace->findRelease(web, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->findRelease(web, {}, then.addSecs(-7200)).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->dossier(release.id, workspace.now()).error().code, ErrorCode::NotFound);
}

void TestAsOf::aProjectThatWasRemovedIsStillReadable()
{
    TestWorkspace workspace;
    const QString web = QStringLiteral("web");
    const QDateTime early = workspace.now();
    workspace.wait(std::chrono::hours(1));
    const Release release = workspace.addRelease();
    workspace.wait(std::chrono::hours(1));
    const QDateTime then = workspace.now();
    workspace.wait(std::chrono::hours(1));
    // Its release was removed before, and the stages are others now.
    QVERIFY(workspace->history().removeRelease(release.id, QStringLiteral("ada")));
    QVERIFY(workspace->history().removeProject(release.project, QStringLiteral("ada")));
    QVERIFY(workspace->setStages({QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("ada")));
    QCOMPARE(workspace->findProject(web).error().code, ErrorCode::NotFound);
    QCOMPARE(valueOf(workspace->findProject(web, then)).id, release.project);
    QCOMPARE(valueOf(workspace->findRelease(web, {}, then)).id, release.id);
    QCOMPARE(workspace.dossier(release.id, then).release.id, release.id);
    QCOMPARE(valueOf(workspace->stages(then)).launch(), Stage::production());
    QCOMPARE(valueOf(workspace->stages()).launch(), Stage(QStringLiteral("b")));
    QCOMPARE(workspace->findProject(web, early).error().line(),
             QStringLiteral("web: no project of this name was there then; name a later moment"));
}

void TestAsOf::aLateRecordMakesTheKeptPastNew()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    // Enough for the past to be kept.
    for (int i = 0; i < 20; ++i) {
        observe(workspace, release, "load.p95_ms", 100.0 + i);
        workspace.wait(std::chrono::hours(1));
    }
    QCOMPARE(valueOf(workspace->board(true)).rows.size(), size_t(1));
    const QString engine = readiness::transitionsEngine();
    QCOMPARE(valueOf(workspace->history().transitions({}, engine)).size(), 1);
    workspace.wait(std::chrono::minutes(-270)); // the clock of the machine was put back
    observe(workspace, release, "load.p95_ms", 9000.0);
    QVERIFY(valueOf(workspace->history().transitions({}, engine)).isEmpty());
    workspace.wait(std::chrono::minutes(270));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    const auto& turns = dossier.transitions->turns;
    QVERIFY(std::any_of(turns.begin(), turns.end(),
                        [](const CriterionTurn& turn) { return turn.value == 9000.0; }));
}

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_as_of.moc"
