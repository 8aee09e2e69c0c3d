// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// What is written is what is read, now and as of any moment.
class TestStoreHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsAreReadAsTheyWereWritten();
    void aNameIsTakenOnce();
    void releasesAreReadAsTheyWereWritten();
    void evidenceIsReadAsItWasWritten();
    void theSameEvidenceTwiceIsStoredOnce();
    void theSameIdWithOtherContentIsAConflict();
    void evidenceNeedsItsProject();
    void everyFactTypeSurvives();
    void whatPeopleSaidIsReadAsItWasWritten();
    void policiesAreKeptWord();
    void readingAsOfGivesWhatWasKnownThen();
    void aRemovedProjectIsGoneNowButNotBefore();
    void theChangeCounterCountsEveryWrite();
    void everythingSurvivesClosing();
    void aBackupHoldsEverything();
};

void TestStoreHistory::projectsAreReadAsTheyWereWritten()
{
    TestHistory test;
    Project project = test::aProject(QStringLiteral("Zahlungen-äöü"));
    project.team = QStringLiteral("Payments");
    project.repositories = {QStringLiteral("/srv/a b"), QStringLiteral("/srv/ü")};
    const Project added = valueOf(test->addProject(project, QStringLiteral("ada")));
    QCOMPARE(added.createdAt, test.now());
    QVERIFY(!added.id.isEmpty());
    const auto all = valueOf(test->projects());
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0], added);
    Project changed = added;
    changed.team = QStringLiteral("Core");
    changed.kind = ProjectKind::Library;
    changed.criticalPaths = {QStringLiteral("src/pay/**"), QStringLiteral("*.ü")};
    valueOf(test->updateProject(changed, QStringLiteral("ada")));
    QCOMPARE(valueOf(test->projects())[0], changed);
    changed.criticalPaths = {QString()};
    QCOMPARE(test->updateProject(changed, QStringLiteral("ada")).error().code, ErrorCode::InvalidInput);
}

void TestStoreHistory::aNameIsTakenOnce()
{
    TestHistory test;
    const Project project = test.addProject();
    const auto again = test->addProject(test::aProject(QStringLiteral("web")), QStringLiteral("bob"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    test.addRelease(project);
    Release release = test::aRelease();
    release.project = project.id;
    release.name = QStringLiteral("1.0");
    const auto second = test->addRelease(release, QStringLiteral("bob"));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(valueOf(test->releases()).size(), size_t(1));
}

void TestStoreHistory::releasesAreReadAsTheyWereWritten()
{
    TestHistory test;
    const Project project = test.addProject();
    const Release late = test.addRelease(project, QStringLiteral("2.0"));
    Release changed = late;
    changed.target = test::commitOf('b');
    changed.stage = Stage::production();
    changed.launchAt.reset();
    valueOf(test->reviseRelease(changed, QStringLiteral("ada")));
    QCOMPARE(valueOf(test->release(late.id)), changed);
    const Release soon = test.addRelease(project, QStringLiteral("1.9"));
    const auto all = valueOf(test->releases());
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].name, soon.name); // by launch time, none last
    const auto snapshot = valueOf(test->snapshot());
    QCOMPARE(snapshot.revisions[late.id].size(), size_t(2));
    QCOMPARE(snapshot.revisions[late.id][0].release.target, test::commitOf('a'));
}

void TestStoreHistory::evidenceIsReadAsItWasWritten()
{
    TestHistory test;
    test.addProject();
    Evidence evidence = test::numberedEvidence(QStringLiteral("web"), 1);
    evidence.expiresAt = test::theDay().addDays(7);
    evidence.correlationId = QStringLiteral("run-77");
    evidence.provenance = {{QStringLiteral("target/TEST-a.xml"), QString(64, QLatin1Char('9'))},
                           {QStringLiteral("https://ci/8812"), {}}};
    evidence.findings = {{QStringLiteral("tests.total"), FindingLevel::Error, QStringLiteral("src/a.c"), 12,
                          QStringLiteral("wrong – \"quoted\"")},
                         {QStringLiteral("tests.total"), FindingLevel::None, {}, 0, {}}};
    const auto appended = valueOf(test->appendEvidence(std::span(&evidence, 1), QStringLiteral("ada")));
    QCOMPARE(appended.stored, 1);
    const Evidence read = valueOf(test->evidence(evidence.id));
    Evidence expected = evidence;
    expected.recordedAt = test.now();
    QCOMPARE(read, expected);
    // On the board it comes without its findings.
    const auto snapshot = valueOf(test->snapshot());
    const Evidence listed = snapshot.evidence.value(snapshot.projects[0].id)[0];
    QVERIFY(listed.findings.empty());
    QCOMPARE(listed.facts, evidence.facts);
}

void TestStoreHistory::theSameEvidenceTwiceIsStoredOnce()
{
    TestHistory test;
    test.addProject();
    const std::vector<Evidence> batch{test::numberedEvidence(QStringLiteral("web"), 1),
                                      test::numberedEvidence(QStringLiteral("web"), 2)};
    QCOMPARE(valueOf(test->appendEvidence(batch, QStringLiteral("ada"))).stored, 2);
    test.wait(60);
    const auto again = valueOf(test->appendEvidence(batch, QStringLiteral("ada")));
    QCOMPARE(again.stored, 0);
    QCOMPARE(again.alreadyThere, 2);
    QVERIFY(again.conflicting.empty());
    QCOMPARE(valueOf(test->evidence(batch[0].id)).recordedAt, test::theDay());
}

void TestStoreHistory::theSameIdWithOtherContentIsAConflict()
{
    TestHistory test;
    test.addProject();
    const Evidence first = test::numberedEvidence(QStringLiteral("web"), 1);
    valueOf(test->appendEvidence(std::span(&first, 1), QStringLiteral("ada")));
    Evidence other = first;
    other.facts[0].value = qint64(999);
    const auto appended = valueOf(test->appendEvidence(std::span(&other, 1), QStringLiteral("ada")));
    QCOMPARE(appended.stored, 0);
    QCOMPARE(appended.conflicting.size(), size_t(1));
    QCOMPARE(appended.conflicting[0], first.id);
    QCOMPARE(valueOf(test->evidence(first.id)).facts, first.facts);
}

void TestStoreHistory::evidenceNeedsItsProject()
{
    TestHistory test;
    const Evidence evidence = test::numberedEvidence(QStringLiteral("nobody"), 1);
    const auto appended = test->appendEvidence(std::span(&evidence, 1), QStringLiteral("ada"));
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::NotFound);
    QVERIFY(!test->evidence(evidence.id));
}

void TestStoreHistory::everyFactTypeSurvives()
{
    TestHistory test;
    test.addProject();
    Evidence evidence = test::numberedEvidence(QStringLiteral("web"), 1);
    evidence.facts = {
        {QStringLiteral("x.integer"), qint64(-9007199254740993), {}},
        {QStringLiteral("x.number"), 0.1 + 0.2, QStringLiteral("%")},
        {QStringLiteral("x.text"), QStringLiteral("a\u0000b – ü").replace(QChar(0), QLatin1Char('_')), {}},
        {QStringLiteral("x.true"), true, {}},
        {QStringLiteral("x.whole"), 3.0, {}}};
    valueOf(test->appendEvidence(std::span(&evidence, 1), QStringLiteral("ada")));
    test.reopen();
    QCOMPARE(valueOf(test->evidence(evidence.id)).facts, evidence.facts);
}

void TestStoreHistory::whatPeopleSaidIsReadAsItWasWritten()
{
    TestHistory test;
    const Release release = test.addRelease(test.addProject());
    const Attestation attestation = valueOf(test->append(test::anAttestation(release.id, test.now())));
    QVERIFY(!attestation.id.isEmpty());
    Waiver waiver;
    waiver.release = release.id;
    waiver.criterion = CriterionId(QStringLiteral("runbook"));
    waiver.requestedBy = QStringLiteral("ada");
    waiver.approvedBy = QStringLiteral("cto");
    waiver.reason = QStringLiteral("Beta");
    waiver.compensation = QStringLiteral("Ten users");
    waiver.at = test.now();
    waiver.expiresAt = test.now().addDays(7);
    waiver = valueOf(test->append(waiver));
    SignOff signOff{{},
                    release.id,
                    QStringLiteral("Quality"),
                    QStringLiteral("qa-lead"),
                    test::commitOf('a'),
                    QString(64, QLatin1Char('7')),
                    test.now(),
                    QStringList{QStringLiteral("a"), QStringLiteral("b")}};
    signOff.statement = QStringLiteral("{}");
    signOff.signature = QStringLiteral("-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----");
    signOff = valueOf(test->append(signOff));
    Decision decision;
    decision.release = release.id;
    decision.verdict = Verdict::Conditional;
    decision.by = QStringLiteral("cto");
    decision.reason = QStringLiteral("With care");
    decision.conditions = {
        {QStringLiteral("Write the runbook"), QStringLiteral("sre"), test.now().addDays(3)}};
    decision.snapshotSha256 = QString(64, QLatin1Char('8'));
    decision.at = test.now();
    decision = valueOf(test->append(decision));
    ConditionMet met{
        {}, release.id, decision.id, 0, false, QStringLiteral("sre"), QStringLiteral("done"), test.now()};
    met = valueOf(test->append(met));
    test.reopen();
    const PeoplesInput said = valueOf(test->snapshot()).peoplesInput.value(release.id);
    QCOMPARE(said.attestations, std::vector{attestation});
    QCOMPARE(said.waivers, std::vector{waiver});
    QCOMPARE(said.signOffs, std::vector{signOff});
    QCOMPARE(said.decisions, std::vector{decision});
    QCOMPARE(said.conditionsMet, std::vector{met});
}

void TestStoreHistory::policiesAreKeptWord()
{
    TestHistory test;
    QVERIFY(valueOf(test->policies()).all.empty());
    store::AdoptedPolicy policy{QStringLiteral("p"),
                                QStringLiteral("1.0.0"),
                                QString(64, QLatin1Char('a')),
                                "{ \"exact\" :\ttext }\n",
                                {}};
    QVERIFY(test->adoptPolicy(policy, QStringLiteral("ada")));
    test.wait(10);
    policy.version = QStringLiteral("1.1.0");
    QVERIFY(test->adoptPolicy(policy, QStringLiteral("ada")));
    test.wait(10);
    store::AdoptedPolicy profile = policy;
    profile.id = QStringLiteral("library");
    profile.isDefault = false;
    QVERIFY(test->adoptPolicy(profile, QStringLiteral("ada")));
    const auto now = valueOf(test->policies());
    QCOMPARE(now.defaultId, QStringLiteral("p"));
    QCOMPARE(now.all.size(), size_t(2));
    QCOMPARE(now.all.front().id, QStringLiteral("library")); // adopted last
    QVERIFY(!now.all.front().isDefault);
    QCOMPARE(now.find(QStringLiteral("p"))->version, QStringLiteral("1.1.0"));
    QCOMPARE(now.find(QStringLiteral("p"))->json, policy.json);
    // Each of the three adoptions stays on record: what was in force before the next is still read.
    const auto first = valueOf(test->snapshot(test::theDay().addSecs(5))).policies;
    QCOMPARE(first.all.size(), size_t(1));
    QCOMPARE(first.all.front().version, QStringLiteral("1.0.0"));
    const auto second = valueOf(test->snapshot(test::theDay().addSecs(15))).policies;
    QCOMPARE(second.all.size(), size_t(1));
    QCOMPARE(second.all.front().version, QStringLiteral("1.1.0"));
    const auto third = valueOf(test->snapshot(test::theDay().addSecs(25))).policies;
    QCOMPARE(third.all.size(), size_t(2));
    QCOMPARE(third.find(QStringLiteral("library"))->version, QStringLiteral("1.1.0"));
}

void TestStoreHistory::readingAsOfGivesWhatWasKnownThen()
{
    TestHistory test;
    const Project project = test.addProject();
    Release release = test.addRelease(project);
    test.wait(100);
    Evidence early = test::numberedEvidence(QStringLiteral("web"), 1);
    valueOf(test->appendEvidence(std::span(&early, 1), QStringLiteral("ada")));
    test.wait(100);
    // Observed long ago, but learned only now: as of before, it was not known.
    Evidence late = test::numberedEvidence(QStringLiteral("web"), 2);
    late.observedAt = test::theDay().addDays(-5);
    valueOf(test->appendEvidence(std::span(&late, 1), QStringLiteral("ada")));
    release.target = test::commitOf('b');
    valueOf(test->reviseRelease(release, QStringLiteral("ada")));
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    const auto at = [&](qint64 seconds) { return valueOf(test->snapshot(test::theDay().addSecs(seconds))); };
    QVERIFY(at(-1).projects.empty());
    QCOMPARE(at(0).releases.size(), size_t(1));
    QVERIFY(at(99).evidence.value(project.id).empty());
    QCOMPARE(at(100).evidence.value(project.id).size(), size_t(1));
    QCOMPARE(at(199).releases[0].target, test::commitOf('a'));
    QVERIFY(at(199).peoplesInput.value(release.id).attestations.empty());
    const auto now = at(200);
    QCOMPARE(now.releases[0].target, test::commitOf('b'));
    QCOMPARE(now.evidence.value(project.id).size(), size_t(2));
    QCOMPARE(now.evidence.value(project.id)[0].id, late.id); // by the time it was observed
    QCOMPARE(now.peoplesInput.value(release.id).attestations.size(), size_t(1));
}

void TestStoreHistory::aRemovedProjectIsGoneNowButNotBefore()
{
    TestHistory test;
    const Project project = test.addProject();
    const Release release = test.addRelease(project);
    test.wait(100);
    QVERIFY(test->removeProject(project.id, QStringLiteral("ada")));
    QVERIFY(valueOf(test->projects()).empty());
    QVERIFY(valueOf(test->snapshot()).releases.empty());
    QCOMPARE(valueOf(test->removedProjects())[0].name, project.name);
    QCOMPARE(valueOf(test->snapshot(test::theDay())).releases[0].id, release.id);
    QVERIFY(test->restoreProject(project.id, QStringLiteral("ada")));
    QCOMPARE(valueOf(test->releases()).size(), size_t(1));
    QVERIFY(test->removeRelease(release.id, QStringLiteral("ada")));
    QVERIFY(valueOf(test->releases()).empty());
    QCOMPARE(valueOf(test->removedReleases())[0].id, release.id);
    QVERIFY(test->restoreRelease(release.id, QStringLiteral("ada")));
    QCOMPARE(valueOf(test->releases()).size(), size_t(1));
}

void TestStoreHistory::theChangeCounterCountsEveryWrite()
{
    TestHistory test;
    qint64 before = valueOf(test->changeCounter());
    const Release release = test.addRelease(test.addProject());
    const auto other = valueOf(test.open(test.path()));
    QVERIFY(valueOf(other->changeCounter()) > before);
    before = valueOf(other->changeCounter());
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    QVERIFY(valueOf(other->changeCounter()) > before);
    before = valueOf(other->changeCounter());
    QCOMPARE(valueOf(other->changeCounter()), before); // reading is not a change
}

void TestStoreHistory::everythingSurvivesClosing()
{
    TestHistory test;
    const Project project = test.addProject();
    const Release release = test.addRelease(project);
    test.reopen();
    QCOMPARE(valueOf(test->projects())[0], project);
    QCOMPARE(valueOf(test->release(release.id)), release);
    QCOMPARE(test->location(), test.path());
}

void TestStoreHistory::aBackupHoldsEverything()
{
    TestHistory test;
    const Project project = test.addProject();
    const QString copy = test.beside(QStringLiteral("copy.slipway"));
    QVERIFY(test->backupTo(copy));
    const auto restored = valueOf(test.open(copy));
    QCOMPARE(valueOf(restored->projects())[0], project);
    QVERIFY(restored->verifyAuditChain());
    const Status again = test->backupTo(copy);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict); // never over another file
    QVERIFY(!test->backupTo(test.beside(QStringLiteral("no/such/folder.slipway"))));
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_history.moc"
