// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Board;
using readiness::BoardRow;

namespace {

const Change* changeOf(const std::vector<Change>& changes, const char* criterion)
{
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const Change& change) {
        return change.criterion.toString() == QLatin1String(criterion);
    });
    return found == changes.end() ? nullptr : &*found;
}

} // namespace

/// The board now, as it was, and what changed since it was last looked at.
class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSoonestLaunchComesFirst();
    void whatIsRemovedIsOffTheBoard();
    void theBoardIsReadableAsOfAnyMoment();
    void thePastIsEvaluatedAtTheTargetOfThen();
    void beforeThePolicyThereWasNoBoard();
    void changesAreToldSinceLastWeek();
    void changesAreToldSinceTheLastDecision();
    void aVerdictThatTurnedIsTold();
    void changesHaveTheNumbersBeforeAndAfter();
    void theTrendBeginsWithTheRelease();
    void theTrendIsWhatWasSeenThen();
    void theChangeCounterMovesWithEveryWrite();
    void boardAndDossierAgree();
};

void TestBoard::theSoonestLaunchComesFirst()
{
    TestWorkspace workspace;
    const auto add = [&](const char* project, const char* name, std::optional<int> days) {
        if (!workspace->findProject(QString::fromLatin1(project)).ok())
            valueOf(workspace->addProject({QString::fromLatin1(project), {}, ProjectKind::Unspecified, {}},
                                          QStringLiteral("ada")));
        readiness::NewRelease release;
        release.project = QString::fromLatin1(project);
        release.name = QString::fromLatin1(name);
        release.revision = commitOf('a').hex();
        if (days)
            release.launchAt = workspace.now().addDays(*days);
        valueOf(workspace->addRelease(release, QStringLiteral("ada")));
    };
    add("web", "never", std::nullopt);
    add("web", "later", 9);
    add("web", "past", -2);
    add("web", "same", 3);
    add("api", "same", 3);
    add("api", "never", std::nullopt);
    QStringList order;
    const Board board = valueOf(workspace->board(false));
    for (const BoardRow& row : board.rows)
        order += row.project.name + QLatin1Char(' ') + row.release.name;
    QCOMPARE(order, (QStringList{QStringLiteral("web past"), QStringLiteral("api same"),
                                 QStringLiteral("web same"), QStringLiteral("web later"),
                                 QStringLiteral("api never"), QStringLiteral("web never")}));
}

void TestBoard::whatIsRemovedIsOffTheBoard()
{
    TestWorkspace workspace;
    const Release first = workspace.addRelease(QStringLiteral("1.0.0"));
    workspace.addRelease(QStringLiteral("2.0.0"));
    QVERIFY(workspace->history().removeRelease(first.id, QStringLiteral("ada")).ok());
    QCOMPARE(valueOf(workspace->board(false)).rows.size(), size_t(1));
    QCOMPARE(workspace->dossier(first.id).error().code, ErrorCode::NotFound);
    QVERIFY(workspace->history().removeProject(first.project, QStringLiteral("ada")).ok());
    QVERIFY(valueOf(workspace->board(false)).rows.empty());
    QVERIFY(workspace->history().restoreProject(first.project, QStringLiteral("ada")).ok());
    QCOMPARE(valueOf(workspace->board(false)).rows.size(), size_t(1));
}

void TestBoard::theBoardIsReadableAsOfAnyMoment()
{
    TestWorkspace workspace;
    const QDateTime atFirst = workspace.now();
    workspace.wait(std::chrono::hours(1));
    const Release release = workspace.addRelease();
    const QDateTime added = workspace.now();
    workspace.wait(std::chrono::hours(1));
    workspace.scan(release.id);
    const QDateTime scanned = workspace.now();
    workspace.wait(std::chrono::hours(1));
    valueOf(workspace->attest(workspace.anAnswer(release.id)));

    QVERIFY(valueOf(workspace->board(false, atFirst)).rows.empty());
    const Board then = valueOf(workspace->board(false, added));
    QCOMPARE(then.at, added);
    QCOMPARE(then.rows[0].evaluation.verdict, Verdict::NoEvidence);
    QCOMPARE(then.rows[0].evidenceCount, 0);
    const Evaluation afterScan = valueOf(workspace->board(false, scanned)).rows[0].evaluation;
    QCOMPARE(afterScan.verdict, Verdict::NoGo);
    QCOMPARE(afterScan.find(CriterionId(QStringLiteral("pii-redaction")))->state, ResultState::Unknown);
    const Evaluation now = valueOf(workspace->board(false)).rows[0].evaluation;
    QCOMPARE(now.find(CriterionId(QStringLiteral("pii-redaction")))->state, ResultState::Pass);
    QCOMPARE(workspace->dossier(release.id, atFirst).error().code, ErrorCode::NotFound);
}

void TestBoard::thePastIsEvaluatedAtTheTargetOfThen()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    const CommitId first = release.target;
    workspace.scan(release.id);
    const QDateTime before = workspace.now();
    workspace.wait(std::chrono::hours(5));
    release.target = *CommitId::fromHex(workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n"));
    valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    const readiness::Dossier now = workspace.dossier(release.id);
    QCOMPARE(now.evaluation.target, release.target);
    QCOMPARE(now.evaluation.find(CriterionId(QStringLiteral("ci-runs-tests")))->state, ResultState::Unknown);
    const readiness::Dossier then = workspace.dossier(release.id, before);
    QCOMPARE(then.release.target, first);
    QCOMPARE(then.evaluation.target, first);
    QVERIFY(then.evaluation.find(CriterionId(QStringLiteral("ci-runs-tests")))->state !=
            ResultState::Unknown);
}

void TestBoard::beforeThePolicyThereWasNoBoard()
{
    TestWorkspace workspace;
    const auto board = workspace->board(false, workspace.now().addSecs(-1));
    QVERIFY(!board.ok());
    QCOMPARE(board.error().code, ErrorCode::NotFound);
    QVERIFY(!board.error().hint.isEmpty());
}

void TestBoard::changesAreToldSinceLastWeek()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    workspace.wait(std::chrono::hours(24 * 8));
    workspace.scan(release.id); // what was searched for secrets eight days ago is stale
    QVERIFY(workspace.dossier(release.id).changes.empty()); // nothing in the last seven days
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QCOMPARE(dossier.changesSince, workspace.now().addDays(-7));
    QVERIFY(!dossier.changesSinceReview);
    QCOMPARE(dossier.changes.size(), size_t(1));
    const Change* change = changeOf(dossier.changes, "pii-redaction");
    QVERIFY(change);
    QCOMPARE(change->before, ResultState::Unknown);
    QCOMPARE(change->after, ResultState::Pass);
    QVERIFY(change->isBetter);
}

void TestBoard::changesAreToldSinceTheLastDecision()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    workspace.wait(std::chrono::hours(2));
    Decision decision;
    decision.release = release.id;
    decision.verdict = Verdict::NoGo;
    decision.by = QStringLiteral("launch meeting");
    decision.reason = QStringLiteral("Load test first");
    decision.snapshotSha256 = sha256Of(readiness::snapshotOf(workspace.dossier(release.id)));
    const Decision decided = valueOf(workspace->history().append(decision));
    workspace.wait(std::chrono::hours(2));
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QCOMPARE(dossier.changesSince, decided.at);
    QVERIFY(dossier.changesSinceReview);
    QCOMPARE(dossier.changes.size(), size_t(1)); // the answer was there when they decided
    QVERIFY(changeOf(dossier.changes, "load-test-2x"));
    const BoardRow row = valueOf(workspace->board(false)).rows[0];
    QCOMPARE(row.changesSince, decided.at);
    QCOMPARE(row.changes, dossier.changes);
    // As of before the meeting, the meeting is not known.
    QVERIFY(!workspace.dossier(release.id, decided.at.addSecs(-1)).changesSinceReview);
}

void TestBoard::aVerdictThatTurnedIsTold()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    // Younger than what changes are told since: there was no verdict to turn.
    QCOMPARE(valueOf(workspace->board(false)).rows[0].verdictBefore, std::nullopt);
    workspace.wait(std::chrono::hours(24 * 8));
    QCOMPARE(valueOf(workspace->board(false)).rows[0].verdictBefore, std::nullopt); // the same as then
    workspace.scan(release.id);
    const BoardRow row = valueOf(workspace->board(false)).rows[0];
    QCOMPARE(row.evaluation.verdict, Verdict::NoGo);
    QCOMPARE(row.verdictBefore, std::optional(Verdict::NoEvidence));
    QCOMPARE(row.turnedForTheBetter(), std::optional<bool>()); // it was not known before
    BoardRow turned = row;
    turned.verdictBefore = Verdict::Go;
    QCOMPARE(turned.turnedForTheBetter(), std::optional(false));
    turned.evaluation.verdict = Verdict::Conditional;
    turned.verdictBefore = Verdict::NoGo;
    QCOMPARE(turned.turnedForTheBetter(), std::optional(true));
    turned.verdictBefore = std::nullopt;
    QCOMPARE(turned.turnedForTheBetter(), std::optional<bool>());
}

void TestBoard::changesHaveTheNumbersBeforeAndAfter()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto observe = [&](double p95) {
        Evidence evidence = anEvidence()
                                .about(release.target)
                                .release(release.name)
                                .observed(workspace.now())
                                .with(QStringLiteral("load.p95_ms"), p95);
        evidence.subject.project = QStringLiteral("web");
        evidence.id = EvidenceId(makeUuidV7(workspace.now().toMSecsSinceEpoch()));
        QCOMPARE(valueOf(workspace->history().appendEvidence(std::span(&evidence, 1), QStringLiteral("ci")))
                     .stored,
                 1);
    };
    observe(212);
    workspace.wait(std::chrono::hours(24 * 8));
    observe(412);
    const readiness::Dossier dossier = workspace.dossier(release.id);
    const Change* change = changeOf(dossier.changes, "p95-latency");
    QVERIFY(change);
    QCOMPARE(change->before, ResultState::Pass);
    QCOMPARE(change->after, ResultState::Fail);
    QVERIFY(!change->isBetter);
    QVERIFY2(change->measuredBefore.startsWith(QLatin1String("212")), qPrintable(change->measuredBefore));
    QVERIFY2(change->measuredAfter.startsWith(QLatin1String("412")), qPrintable(change->measuredAfter));
}

void TestBoard::theTrendBeginsWithTheRelease()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QCOMPARE(workspace.dossier(release.id).trend.size(), size_t(1));
    workspace.wait(std::chrono::hours(24 * 4));
    QCOMPARE(workspace.dossier(release.id).trend.size(), size_t(5));
    workspace.wait(std::chrono::hours(24 * 90));
    const auto trend = workspace.dossier(release.id).trend;
    QCOMPARE(trend.size(), size_t(30));
    QCOMPARE(trend.front().at, workspace.now().addDays(-29));
    QCOMPARE(trend.back().at, workspace.now());
    QVERIFY(valueOf(workspace->board(false)).rows[0].trend.empty());
    QCOMPARE(valueOf(workspace->board(true)).rows[0].trend, trend);
}

void TestBoard::theTrendIsWhatWasSeenThen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.wait(std::chrono::hours(48));
    workspace.scan(release.id);
    workspace.wait(std::chrono::hours(24));
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QCOMPARE(dossier.trend.size(), size_t(4));
    QCOMPARE(dossier.trend[1].verdict, Verdict::NoEvidence);
    QCOMPARE(dossier.trend[1].score, 0.0);
    QCOMPARE(dossier.trend[2].verdict, Verdict::NoGo); // on the day of the scan
    QVERIFY(dossier.trend[2].score > 0);
    QCOMPARE(dossier.trend[3].score, dossier.evaluation.score);
}

void TestBoard::theChangeCounterMovesWithEveryWrite()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const qint64 before = valueOf(workspace->board(false)).changeCounter;
    QCOMPARE(valueOf(workspace->board(false)).changeCounter, before);
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    QVERIFY(valueOf(workspace->board(false)).changeCounter > before);
}

void TestBoard::boardAndDossierAgree()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    const BoardRow row = valueOf(workspace->board(false)).rows[0];
    const readiness::Dossier dossier = workspace.dossier(release.id);
    QCOMPARE(row.evaluation.verdict, dossier.evaluation.verdict);
    QCOMPARE(row.evaluation.score, dossier.evaluation.score);
    QCOMPARE(row.evaluation.reason, dossier.evaluation.reason);
    QCOMPARE(row.evaluation.blockers, dossier.evaluation.blockers);
    QCOMPARE(row.evaluation.pathToGo, dossier.evaluation.pathToGo);
    QCOMPARE(row.evidenceCount, static_cast<int>(dossier.evidence.size()));
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
