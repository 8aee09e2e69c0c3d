// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// A scan becomes evidence about the release's commit, or nothing at all.
class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsEvidenceAboutTheReleasesCommit();
    void whatIsStoredIsWhatWasGivenBack();
    void theReleasesCommitIsScannedAndNotTheBranch();
    void theChecklistShowsWhereItWasSeen();
    void secretsAnswerTheirCriterion();
    void evidenceOfAnotherCommitDoesNotCount();
    void aCancelledScanStoresNothing();
    void aRepositoryThatIsGoneStoresNothing();
    void progressRunsToTheEnd();
    void anUnknownReleaseIsNotFound();
};

void TestScan::aScanIsEvidenceAboutTheReleasesCommit()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Evidence evidence = workspace.scan(release.id);
    QCOMPARE(evidence.kind, QStringLiteral("repository-scan"));
    QCOMPARE(evidence.source.plugin, QStringLiteral("repository"));
    QCOMPARE(evidence.subject.project, QStringLiteral("web"));
    QCOMPARE(evidence.subject.release, QStringLiteral("1.0.0"));
    QCOMPARE(evidence.subject.commit, release.target);
    QCOMPARE(evidence.observedAt, workspace.now());
    QCOMPARE(evidence.provenance.front().uri, QStringLiteral("git:") + release.target.hex());
    for (const Fact& fact : evidence.facts) {
        const FactDefinition* definition = theRegistry().find(fact.key);
        QVERIFY2(definition, qPrintable(fact.key));
        QVERIFY2(holds(definition->type, fact.value), qPrintable(fact.key));
        QCOMPARE(fact.unit, definition->unit);
    }
}

void TestScan::whatIsStoredIsWhatWasGivenBack()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    Evidence given = workspace.scan(release.id);
    given.recordedAt = workspace.now();
    QCOMPARE(valueOf(workspace->history().evidence(given.id)), given);
}

void TestScan::theReleasesCommitIsScannedAndNotTheBranch()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.repository().git({QStringLiteral("rm"), QStringLiteral("--quiet"), QStringLiteral("LICENSE")});
    workspace.repository().commit(QStringLiteral("Remove the licence"));
    workspace.scan(release.id);
    QCOMPARE(workspace.result(release.id, "licence").state, ResultState::Pass);
}

void TestScan::theChecklistShowsWhereItWasSeen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QCOMPARE(workspace.dossier(release.id).evaluation.verdict, Verdict::NoEvidence);
    const Evidence evidence = workspace.scan(release.id);
    QCOMPARE(workspace.dossier(release.id).evaluation.verdict, Verdict::NoGo);
    const CriterionResult licence = workspace.result(release.id, "licence");
    QCOMPARE(licence.judged.front().evidence, evidence.id);
    QCOMPARE(licence.judged.front().where, QStringLiteral("LICENSE"));
}

void TestScan::secretsAnswerTheirCriterion()
{
    TestWorkspace workspace;
    const Release clean = workspace.addRelease();
    workspace.scan(clean.id);
    QCOMPARE(workspace.result(clean.id, "secrets-clean").state, ResultState::Warn); // a search can miss some

    TestWorkspace other;
    const QByteArray key = QByteArray("AK") + "IAQ3EGRJZ5W2KLXNT7";
    other.repository().commitFile(QStringLiteral("settings.py"), "KEY = '" + key + "'\n");
    other.repository().commitFile(QStringLiteral("settings.py"), "KEY = None\n");
    const Release leaking = other.addRelease();
    other.scan(leaking.id);
    const CriterionResult result = other.result(leaking.id, "secrets-clean");
    QCOMPARE(result.state, ResultState::Unknown); // and what it finds may be none
    QCOMPARE(QString(result.measured).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
             QStringLiteral("1 secret"));
    QCOMPARE(result.judged.front().where, QStringLiteral("settings.py"));
    const auto evaluation = other.dossier(leaking.id).evaluation;
    QCOMPARE(evaluation.verdict, Verdict::NoGo);
    const auto step =
        std::find_if(evaluation.pathToGo.begin(), evaluation.pathToGo.end(), [](const PathStep& s) {
            return s.criterion.toString() == QLatin1String("secrets-clean");
        });
    QVERIFY(step != evaluation.pathToGo.end());
    QVERIFY2(step->text.startsWith(QLatin1String("Revoke each secret")), qPrintable(step->text));
    readiness::Answer answer = other.anAnswer(leaking.id, "secrets-clean");
    valueOf(other->attest(answer));
    QCOMPARE(other.result(leaking.id, "secrets-clean").state, ResultState::Pass);
}

void TestScan::evidenceOfAnotherCommitDoesNotCount()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    workspace.scan(release.id);
    const QString moved = workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n");
    release.target = *CommitId::fromHex(moved);
    valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    QCOMPARE(workspace.result(release.id, "ci-runs-tests").state, ResultState::Unknown);
    workspace.scan(release.id);
    QVERIFY(workspace.result(release.id, "ci-runs-tests").state != ResultState::Unknown);
}

void TestScan::aCancelledScanStoresNothing()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    std::stop_source source;
    Progress progress;
    progress.stop = source.get_token();
    source.request_stop();
    const auto scanned = workspace->scanRelease(release.id, progress, QStringLiteral("ada"));
    QVERIFY(!scanned.ok());
    QCOMPARE(scanned.error().code, ErrorCode::Cancelled);
    QVERIFY(workspace.dossier(release.id).evidence.empty());
}

void TestScan::aRepositoryThatIsGoneStoresNothing()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    QVERIFY(QDir(workspace.repository().path()).removeRecursively());
    const auto scanned = workspace->scanRelease(release.id, {}, QStringLiteral("ada"));
    QVERIFY(!scanned.ok());
    QCOMPARE(scanned.error().code, ErrorCode::NotFound);
    QCOMPARE(scanned.error().where, workspace.repository().path());
    QVERIFY(workspace.dossier(release.id).evidence.empty());
}

void TestScan::progressRunsToTheEnd()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    std::vector<double> fractions;
    Progress progress;
    progress.report = [&](double fraction, const QString&) { fractions.push_back(fraction); };
    valueOf(workspace->scanRelease(release.id, progress, QStringLiteral("ada")));
    QVERIFY(!fractions.empty());
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QVERIFY(fractions.front() >= 0 && fractions.back() <= 1);
}

void TestScan::anUnknownReleaseIsNotFound()
{
    TestWorkspace workspace;
    const ReleaseId nobody(QStringLiteral("no-such-release"));
    QCOMPARE(workspace->scanRelease(nobody, {}, QStringLiteral("ada")).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->dossier(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->attest(workspace.anAnswer(nobody)).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace->waive(workspace.aWaiver(nobody)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
