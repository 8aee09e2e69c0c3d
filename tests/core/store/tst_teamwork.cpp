// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// What people arrange among themselves comes back as it was said, in order, and as of any moment.
class TestTeamwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackAsTheyWere();
    void aBriefOfTheProjectHoldsForEachOfItsReleases();
    void aBriefAndItsFactsAreStoredTogetherOrNotAtAll();
    void aDamagedBriefIsSaid();
    void aReleaseMovesTogetherWithWhatMovedIt();
    void aMoveDoesNotUndoWhatSomebodyElseChanged();
    void theAuditChainHoldsWhatMovedARelease();
    void everyTextHasALimit();
    void theAuditChainHoldsWhatJudgesAProject();
    void aSettingIsWhatItWasThen();
    void aClassificationIsKept();
};

namespace {

const QString kAda = QStringLiteral("ada");

Evidence briefFacts(const QString& project, const QString& id)
{
    Evidence evidence = test::numberedEvidence(project, 7);
    evidence.id = EvidenceId(id);
    return evidence;
}

} // namespace

void TestTeamwork::recordsComeBackAsTheyWere()
{
    TestHistory test;
    const Release release = test.addRelease(test.addProject());
    const CriterionId criterion(QStringLiteral("runbook"));
    const auto none = valueOf(test->append(NotApplicable{
        {}, release.id, criterion, false, kAda, QStringLiteral("bo"), QStringLiteral("no pager"), {}}));
    const auto assigned = valueOf(test->append(
        Assignment{{}, release.id, criterion, QStringLiteral("bo"), test.now().addDays(3), kAda, {}}));
    const auto note = valueOf(test->append(
        Note{{}, release.id, criterion, kAda, QStringLiteral("@bo, look"), {QStringLiteral("bo")}, {}}));
    const auto seen = valueOf(test->append(NoteSeen{{}, release.id, note.id, QStringLiteral("bo"), {}}));
    const auto unseen =
        valueOf(test->append(NoteSeen{{}, release.id, note.id, QStringLiteral("bo"), {}, true}));
    const auto gone = valueOf(test->append(NoteWithdrawal{{}, release.id, note.id, kAda, {}}));
    LaunchEvent event;
    event.release = release.id;
    event.step = LaunchStep::CanaryStep;
    event.stage = Stage::production();
    event.commit = release.target;
    event.by = kAda;
    event.reason = QStringLiteral("10%");
    event.blastRadius = QStringLiteral("one region");
    event.canarySteps = {QStringLiteral("10%"), QStringLiteral("100%")};
    event = valueOf(test->append(event));
    SignOff taken{{}, release.id, QStringLiteral("Quality"), kAda, release.target, {}, {}};
    taken.withdrawn = true;
    taken.reason = QStringLiteral("signed the wrong one");
    taken = valueOf(test->append(taken));
    Waiver asked;
    asked.release = release.id;
    asked.criterion = criterion;
    asked.requestedBy = kAda;
    asked.expiresAt = test.now().addDays(3);
    asked.step = WaiverStep::Requested;
    asked.approverRole = QStringLiteral("Security");
    asked.answer = QStringLiteral("later");
    asked = valueOf(test->append(asked));

    const PeoplesInput people = valueOf(test->snapshot()).peoplesInput.value(release.id);
    QCOMPARE(people.notApplicable, std::vector{none});
    QCOMPARE(people.assignments, std::vector{assigned});
    QCOMPARE(people.notes, std::vector{note});
    QCOMPARE(people.notesSeen, (std::vector{seen, unseen}));
    QCOMPARE(people.notesWithdrawn, std::vector{gone});
    QCOMPARE(people.launchEvents, std::vector{event});
    QCOMPARE(people.signOffs, std::vector{taken});
    QCOMPARE(people.waivers, std::vector{asked});
    QCOMPARE(valueOf(test->peoplesInput()).value(release.id), people);
}

void TestTeamwork::aBriefOfTheProjectHoldsForEachOfItsReleases()
{
    TestHistory test;
    const Project project = test.addProject();
    const Release first = test.addRelease(project);
    Release other = first;
    other.name = QStringLiteral("second");
    other = valueOf(test->addRelease(other, kAda));
    Brief brief;
    brief.project = project.id;
    brief.by = kAda;
    brief.problem = QStringLiteral("People wait");
    brief.forecast.peakRps = 120;
    brief.risks = {{QStringLiteral("slow"), QStringLiteral("cache")}};
    brief.dependsOn = {{QStringLiteral("db"), QStringLiteral("2")}};
    brief = valueOf(test->append(brief, briefFacts(project.name, QStringLiteral("b1"))));
    Brief own = brief;
    own.release = other.id;
    own.goals = {QStringLiteral("fast"), QStringLiteral("safe")};
    own = valueOf(test->append(own, briefFacts(project.name, QStringLiteral("b2"))));

    const auto snapshot = valueOf(test->snapshotOf(project.id));
    QCOMPARE(snapshot.peoplesInput.value(first.id).briefs, std::vector{brief});
    QCOMPARE(snapshot.peoplesInput.value(other.id).briefs, (std::vector{brief, own}));
    QCOMPARE(snapshot.evidence.value(project.id).size(), size_t(2));
}

void TestTeamwork::aBriefAndItsFactsAreStoredTogetherOrNotAtAll()
{
    TestHistory test;
    const Project project = test.addProject();
    const Release release = test.addRelease(project);
    Brief brief;
    brief.project = project.id;
    // Evidence about a project that is not there is refused, and the brief with it.
    const auto refused = test->append(brief, briefFacts(QStringLiteral("nowhere"), QStringLiteral("b1")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(valueOf(test->snapshot()).peoplesInput.value(release.id).briefs.empty());
    brief.problem = QString(300'000, QLatin1Char('x'));
    QCOMPARE(test->append(brief, briefFacts(project.name, QStringLiteral("b1"))).error().code,
             ErrorCode::InvalidInput);
}

void TestTeamwork::aDamagedBriefIsSaid()
{
    TestHistory test;
    const Project project = test.addProject();
    test.addRelease(project);
    Brief brief;
    brief.project = project.id;
    brief.problem = QStringLiteral("People wait");
    brief = valueOf(test->append(brief, briefFacts(project.name, QStringLiteral("b1"))));
    test.close();
    QCOMPARE(test::runSql(test.path(), "DROP TRIGGER briefs_keep"), QString());
    QCOMPARE(test::runSql(test.path(), "UPDATE briefs SET brief = '{\"problem\": 3}'"), QString());
    test.reopen();
    const auto read = test->snapshot();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QCOMPARE(read.error().line(),
             brief.id.toString() + QStringLiteral("/problem: a launch brief cannot be read: is not a text; "
                                                  "restore the workspace from a backup"));
}

void TestTeamwork::aReleaseMovesTogetherWithWhatMovedIt()
{
    TestHistory test;
    const Release seen = test.addRelease(test.addProject());
    LaunchEvent event;
    event.release = seen.id;
    event.stage = Stage::production();
    event.by = kAda;
    Release later = seen;
    later.launchAt = test.now().addDays(9);
    valueOf(test->reviseRelease(later, kAda)); // no reason not to move it, and not undone by it
    valueOf(test->moveRelease(seen, Stage::production(), event));
    QCOMPARE(valueOf(test->release(seen.id)).stage, Stage::production());
    QCOMPARE(valueOf(test->release(seen.id)).launchAt, later.launchAt);
    QCOMPARE(valueOf(test->snapshot()).peoplesInput.value(seen.id).launchEvents.size(), size_t(1));
    QCOMPARE(valueOf(test->auditTrail(1)).front().action, QStringLiteral("promoted"));
    Release unknown = seen;
    unknown.id = ReleaseId(QStringLiteral("none"));
    QCOMPARE(test->moveRelease(unknown, Stage::production(), event).error().code, ErrorCode::NotFound);
}

void TestTeamwork::aMoveDoesNotUndoWhatSomebodyElseChanged()
{
    TestHistory test;
    const Release seen = test.addRelease(test.addProject());
    LaunchEvent event;
    event.release = seen.id;
    event.stage = Stage::production();
    event.by = kAda;
    Release retargeted = seen;
    retargeted.target = test::commitOf('e');
    valueOf(test->reviseRelease(retargeted, kAda));
    const auto refused = test->moveRelease(seen, Stage::production(), event);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().what.contains(QLatin1String("it is eeeeeee")), qPrintable(refused.error().what));
    QCOMPARE(valueOf(test->release(seen.id)).target, retargeted.target);
    QCOMPARE(valueOf(test->release(seen.id)).stage, seen.stage);
    QVERIFY(valueOf(test->snapshot()).peoplesInput.value(seen.id).launchEvents.empty());
    valueOf(test->moveRelease(retargeted, Stage::production(), event));
    QCOMPARE(test->moveRelease(retargeted, Stage::staging(), event).error().code, ErrorCode::Conflict);
}

void TestTeamwork::theAuditChainHoldsWhatMovedARelease()
{
    TestHistory test;
    const Release release = test.addRelease(test.addProject());
    LaunchEvent event;
    event.release = release.id;
    event.stage = Stage::production();
    event.by = kAda;
    event.reason = QStringLiteral("it is time");
    event.blastRadius = QStringLiteral("all buyers");
    event.canarySteps = {QStringLiteral("1%"), QStringLiteral("100%")};
    const auto payload = [&] {
        return valueOf(parseJson(valueOf(test->auditTrail(1)).front().payload, QStringLiteral("audit")));
    };
    valueOf(test->moveRelease(release, Stage::production(), event));
    const Json moved = payload();
    QCOMPARE(toQString(moved["blast_radius"]), event.blastRadius);
    QCOMPARE(toQString(moved["canary_steps"][1]), QStringLiteral("100%"));
    QCOMPARE(toQString(moved["reason"]), event.reason);
    QCOMPARE(toQString(moved["now_in"]), QStringLiteral("production"));
    valueOf(test->append(event));
    QCOMPARE(toQString(payload()["blast_radius"]), event.blastRadius);
}

void TestTeamwork::everyTextHasALimit()
{
    TestHistory test;
    const Release release = test.addRelease(test.addProject());
    const QString tooLong(10'001, QLatin1Char('x'));
    LaunchEvent event;
    event.release = release.id;
    event.stage = Stage::production();
    event.by = kAda;
    event.blastRadius = tooLong;
    QCOMPARE(test->append(event).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(test->moveRelease(release, Stage::production(), event).error().what,
             QStringLiteral("the blast radius is longer than 10000 characters"));
    event.blastRadius.clear();
    event.canarySteps = {tooLong};
    QCOMPARE(test->moveRelease(release, Stage::production(), event).error().code, ErrorCode::LimitExceeded);
    Waiver waiver;
    waiver.release = release.id;
    waiver.requestedBy = kAda;
    waiver.compensation = tooLong;
    QCOMPARE(test->append(waiver).error().what,
             QStringLiteral("the compensation is longer than 10000 characters"));
    waiver.compensation.clear();
    waiver.answer = tooLong;
    QCOMPARE(test->append(waiver).error().what, QStringLiteral("the answer is longer than 10000 characters"));
    Decision decision;
    decision.release = release.id;
    decision.by = kAda;
    decision.conditions = {{tooLong, kAda, test.now()}};
    QCOMPARE(test->append(decision).error().what,
             QStringLiteral("a condition is longer than 10000 characters"));
    Project project = test.addProject(QStringLiteral("other"));
    project.classification.purpose = tooLong;
    QCOMPARE(test->updateProject(project, kAda).error().code, ErrorCode::LimitExceeded);
}

void TestTeamwork::theAuditChainHoldsWhatJudgesAProject()
{
    TestHistory test;
    Project project = test.addProject();
    project.policy = QStringLiteral("ours");
    project.parameters = {{QStringLiteral("peak_ratio"), 3.0}};
    valueOf(test->updateProject(project, kAda));
    const Json kept =
        valueOf(parseJson(valueOf(test->auditTrail(1)).front().payload, QStringLiteral("audit")));
    QCOMPARE(toQString(kept["policy"]), QStringLiteral("ours"));
    QVERIFY(kept["parameters"] == (Json{{"peak_ratio", 3.0}}));
}

void TestTeamwork::aSettingIsWhatItWasThen()
{
    TestHistory test;
    QVERIFY(test->set(QStringLiteral("cost"), "{\"low\": 1}", kAda));
    const QDateTime then = test.now();
    test.wait(3600);
    QVERIFY(test->set(QStringLiteral("cost"), "{\"low\":2}", kAda));
    QCOMPARE(valueOf(test->snapshot(then)).settings.value(QStringLiteral("cost")), QByteArray("{\"low\":1}"));
    QCOMPARE(valueOf(test->snapshot()).settings.value(QStringLiteral("cost")), QByteArray("{\"low\":2}"));
    QCOMPARE(test->set(QStringLiteral("cost"), "{", kAda).error().code, ErrorCode::InvalidInput);
}

void TestTeamwork::aClassificationIsKept()
{
    TestHistory test;
    Project project = test.addProject();
    project.classification = {Generation::ProofOfConcept,   QStringLiteral("to show it"),
                              QStringLiteral("two weeks"),  QStringLiteral("demo"),
                              QStringLiteral("five of us"), QStringLiteral("nobody")};
    valueOf(test->updateProject(project, kAda));
    QCOMPARE(valueOf(test->projects()).front().classification, project.classification);
}

QTEST_GUILESS_MAIN(TestTeamwork)
#include "tst_teamwork.moc"
