// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// A snapshot's hash names exactly one evaluation: it comes out the same whoever makes it again, and another
/// when anything in it is another.
class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameMomentHasTheSameHash();
    void theHashOutlivesWhatCameLater();
    void theHashIsTheSameOnAnotherMachine();
    void anythingElseHasAnotherHash_data();
    void anythingElseHasAnotherHash();
    void theHashOfOneSnapshotIsKnown();

private:
    static QString hashOf(const readiness::Dossier& dossier)
    {
        return sha256Of(readiness::snapshotOf(dossier));
    }
};

void TestSnapshot::theSameMomentHasTheSameHash()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    const QString once = hashOf(workspace.dossier(release.id));
    QCOMPARE(once.size(), 64);
    QCOMPARE(hashOf(workspace.dossier(release.id)), once);
    workspace.reopen();
    QCOMPARE(hashOf(workspace.dossier(release.id)), once);
}

/// "As of t" gives, for ever, what was seen at t: what was signed then can be made again.
void TestSnapshot::theHashOutlivesWhatCameLater()
{
    TestWorkspace workspace;
    Release release = workspace.addRelease();
    workspace.scan(release.id);
    workspace.wait(std::chrono::hours(1));
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    const QDateTime then = workspace.now();
    const QString seen = hashOf(workspace.dossier(release.id));

    workspace.wait(std::chrono::hours(1));
    valueOf(workspace->waive(workspace.aWaiver(release.id)));
    valueOf(workspace->signOff(release.id, QStringLiteral("Quality"), QStringLiteral("qa-lead")));
    valueOf(workspace->withdrawAttestation(release.id, CriterionId(QStringLiteral("pii-redaction")),
                                           QStringLiteral("ada")));
    release.target = *CommitId::fromHex(workspace.repository().commitFile(QStringLiteral("a.txt"), "a\n"));
    release.launchAt = workspace.now().addDays(30);
    release.stage = Stage::production();
    valueOf(workspace->history().reviseRelease(release, QStringLiteral("ada")));
    workspace.scan(release.id);
    workspace.wait(std::chrono::hours(24 * 40));

    QVERIFY(hashOf(workspace.dossier(release.id)) != seen);
    QCOMPARE(hashOf(workspace.dossier(release.id, then)), seen);
}

void TestSnapshot::theHashIsTheSameOnAnotherMachine()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    const QString seen = hashOf(workspace.dossier(release.id));
    const QString copy = workspace.path(QStringLiteral("copy.slipway"));
    QVERIFY(workspace->history().backupTo(copy).ok());
    const auto other = valueOf(readiness::Workspace::open(copy, theShipped(), workspace.options()));
    QCOMPARE(hashOf(valueOf(other->dossier(release.id))), seen);
}

void TestSnapshot::anythingElseHasAnotherHash_data()
{
    using Turn = std::function<void(readiness::Dossier&)>;
    QTest::addColumn<Turn>("turn");
    QTest::newRow("the moment") << Turn([](auto& d) { d.evaluation.at = d.evaluation.at.addMSecs(1); });
    QTest::newRow("the project") << Turn([](auto& d) { d.project.name = QStringLiteral("other"); });
    QTest::newRow("the target") << Turn([](auto& d) { d.release.target = commitOf('9'); });
    QTest::newRow("the launch") << Turn([](auto& d) { d.release.launchAt = std::nullopt; });
    QTest::newRow("a fact") << Turn([](auto& d) { d.evidence.front().facts.front().value = 1.5; });
    QTest::newRow("the evidence") << Turn([](auto& d) { d.evidence.clear(); });
    QTest::newRow("a reason") << Turn(
        [](auto& d) { d.people.attestations.front().reason = QStringLiteral("other"); });
    QTest::newRow("a state") << Turn([](auto& d) { d.evaluation.results.front().state = ResultState::Pass; });
    QTest::newRow("the verdict") << Turn([](auto& d) { d.evaluation.verdict = Verdict::Go; });
}

void TestSnapshot::anythingElseHasAnotherHash()
{
    QFETCH(std::function<void(readiness::Dossier&)>, turn);
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    workspace.scan(release.id);
    valueOf(workspace->attest(workspace.anAnswer(release.id)));
    readiness::Dossier dossier = workspace.dossier(release.id);
    const QString before = hashOf(dossier);
    turn(dossier);
    QVERIFY(hashOf(dossier) != before);
}

/// Written down, so that a change of format cannot go unnoticed: what was signed would no longer verify.
void TestSnapshot::theHashOfOneSnapshotIsKnown()
{
    readiness::Dossier dossier;
    dossier.project = aProject();
    dossier.release = aRelease();
    Policy policy;
    policy.id = QStringLiteral("tiny");
    policy.version = QStringLiteral("1.0.0");
    policy.sha256 = QString(64, QLatin1Char('0'));
    dossier.policy = std::make_shared<const Policy>(policy);
    dossier.evaluation.at = theDay();
    dossier.evaluation.score = 83.4;
    QCOMPARE(canonicalJson(readiness::snapshotOf(dossier)),
             QByteArray(R"({"at":"2026-11-24T09:00:00.000Z","evaluation":{"applicable":0,"blockers":0,)"
                        R"("open_conditions":0,"passed":0,"path_to_go":[],"reason":"","results":[],)"
                        R"("score":83.4,"stale":0,"unanswered":0,"verdict":"no-evidence","waived":0},)"
                        R"("evidence":[],"people":{"attestations":[],"decisions":[],"sign_offs":[],)"
                        R"("waivers":[]},"policy":{"id":"tiny","sha256":")" +
                        QByteArray(64, '0') +
                        R"(","version":"1.0.0"},"project":{"kind":"web-service","name":"payments-api",)"
                        R"("sample":false},"release":{"commit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",)"
                        R"("launch_at":"2026-11-25T09:00:00.000Z","name":"4.2.0-rc3","ref":"release/4.2",)"
                        R"("stage":"staging"},"schema":"slipway.snapshot/1"})"));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
