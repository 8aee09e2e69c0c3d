// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/mentions.h"
#include "core/readiness/reversal.h"
#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Reversal;
using readiness::reversalOf;

/// What was stored is taken back by another record, and that again; what somebody changed since stays.
class TestReversals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsTakenBackAndGivenAgain();
    void anAnswerThatReplacedOnesOwnGivesThatBack();
    void anAnswerThatReplacedAnothersOnlyGoes();
    void whatWasAnsweredSinceStays();
    void anothersWordIsNotSaidAgain();
    void aWaiverIsTakenBackAndGivenAgain();
    void aWaiverRequestIsTakenBackAndAskedAgain();
    void aRefusalHasNoReversal();
    void whatWasTakenOutIsPutBackAndTakenOutAgain();
    void anAssignmentGivesTheOneBeforeBackThoughItsDayHasPassed();
    void aConditionIsOpenAgainAndMetAgain();
    void aConditionOfAnotherDecisionIsLeft();
    void aNoteIsTakenBackByItsWriterAndWrittenAgain();
    void aNoteIsThereAsOfThen();
    void aSeenNoteIsUnseenAndSeenAgain();
    void aBriefGivesTheOneBeforeBack();
    void anAddedProjectGoesUnlessOthersBuiltOnIt();
    void aRemovedProjectComesBack();
    void aReleaseIsRevisedBackUnlessItWasChangedSince();
    void settingsOfAProjectAreChangedBack();
    void aSourceIsChangedBackRemovedAndRestored();
    void discardedLettersWaitAgain();
    void anAdoptionGivesTheVersionBeforeBack();
    void theFirstAdoptionOfAPolicyStays();
};

namespace {

const QString kAda = QStringLiteral("ada");
const QString kBo = QStringLiteral("bo");
const CriterionId kPii(QStringLiteral("pii-redaction"));
const CriterionId kRunbook(QStringLiteral("runbook"));

readiness::OwnerWord ownerWord(const ReleaseId& release, const QString& owner,
                               std::optional<QDateTime> due = {})
{
    return {release, kRunbook, owner, std::move(due), kAda};
}

/// Runs it and gives what takes that back.
Reversal run(TestWorkspace& workspace, const Reversal& reversal)
{
    return valueOf(reversal.run(*workspace.operator->()));
}

ErrorCode refusalOf(TestWorkspace& workspace, const Reversal& reversal)
{
    const auto outcome = reversal.run(*workspace.operator->());
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

} // namespace

void TestReversals::anAnswerIsTakenBackAndGivenAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto state = [&] { return workspace.result(release.id, "pii-redaction").state; };
    const Attestation given = valueOf(workspace->attest(workspace.anAnswer(release.id)));
    const ResultState answered = state();
    const Reversal redo = run(workspace, reversalOf(given, given.by));
    QCOMPARE(state(), ResultState::Unknown);
    const Reversal undo = run(workspace, redo);
    QCOMPARE(state(), answered);
    const Attestation again = workspace.dossier(release.id).people.attestations.back();
    QCOMPARE(again.reason, given.reason);
    QCOMPARE(again.expiresAt, given.expiresAt);
    run(workspace, undo);
    QCOMPARE(state(), ResultState::Unknown);
    QCOMPARE(workspace.dossier(release.id).people.attestations.size(), size_t(4)); // nothing is erased
}

void TestReversals::anAnswerThatReplacedOnesOwnGivesThatBack()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    valueOf(workspace->attest(answer));
    answer.holds = false;
    answer.reason = QStringLiteral("Found a name in a log");
    const Attestation second = valueOf(workspace->attest(answer));
    const Reversal redo = run(workspace, reversalOf(second, second.by));
    QVERIFY(workspace.dossier(release.id).people.attestations.back().holds);
    run(workspace, redo);
    QCOMPARE(workspace.dossier(release.id).people.attestations.back().reason, answer.reason);
}

void TestReversals::anAnswerThatReplacedAnothersOnlyGoes()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.by = kBo;
    valueOf(workspace->attest(answer));
    answer.by = kAda;
    const Attestation mine = valueOf(workspace->attest(answer));
    run(workspace, reversalOf(mine, kAda));
    QVERIFY(workspace.dossier(release.id).people.attestations.back().withdrawn);
}

void TestReversals::whatWasAnsweredSinceStays()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    const Attestation mine = valueOf(workspace->attest(answer));
    answer.by = kBo;
    valueOf(workspace->attest(answer));
    QCOMPARE(refusalOf(workspace, reversalOf(mine, mine.by)), ErrorCode::Conflict);
    QCOMPARE(workspace.dossier(release.id).people.attestations.size(), size_t(2));
}

void TestReversals::anothersWordIsNotSaidAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    readiness::Answer answer = workspace.anAnswer(release.id);
    answer.by = kBo;
    valueOf(workspace->attest(answer));
    QVERIFY(!valueOf(readiness::takeBackAnswer(*workspace.operator->(), release.id, kPii, kAda)));
    answer.by = kAda;
    valueOf(workspace->attest(answer));
    const Reversal redo = valueOf(readiness::takeBackAnswer(*workspace.operator->(), release.id, kPii, kAda));
    QVERIFY(redo);
    // Somebody answered it meanwhile.
    answer.by = kBo;
    valueOf(workspace->attest(answer));
    QCOMPARE(refusalOf(workspace, redo), ErrorCode::Conflict);
}

void TestReversals::aWaiverIsTakenBackAndGivenAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Waiver given = valueOf(workspace->waive(workspace.aWaiver(release.id)));
    const Reversal redo = run(workspace, reversalOf(given, given.requestedBy));
    QVERIFY(workspace.result(release.id, "load-test-2x").state != ResultState::Waived);
    run(workspace, redo);
    QCOMPARE(workspace.result(release.id, "load-test-2x").state, ResultState::Waived);
    const Waiver again = workspace.dossier(release.id).people.waivers.back();
    QCOMPARE(again.approvedBy, given.approvedBy);
    QCOMPARE(again.compensation, given.compensation);
    QVERIFY(valueOf(
        readiness::takeBackWaiver(*workspace.operator->(), release.id, given.criterion, given.requestedBy)));
}

void TestReversals::aWaiverRequestIsTakenBackAndAskedAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Waiver asked = valueOf(workspace->requestWaiver(workspace.aWaiver(release.id)));
    const Reversal redo = run(workspace, reversalOf(asked, asked.requestedBy));
    QVERIFY(workspace.dossier(release.id).people.waivers.back().withdrawn);
    run(workspace, redo);
    const Waiver again = workspace.dossier(release.id).people.waivers.back();
    QCOMPARE(again.step, WaiverStep::Requested);
    QVERIFY(!again.withdrawn);
    // Once it is answered, the asking is not taken back any more.
    valueOf(workspace->answerWaiver(
        {release.id, asked.criterion, true, QStringLiteral("cto"), QStringLiteral("go on"), {}, {}}));
    QCOMPARE(refusalOf(workspace, reversalOf(again, again.requestedBy)), ErrorCode::Conflict);
}

void TestReversals::aRefusalHasNoReversal()
{
    Waiver refused;
    refused.step = WaiverStep::Refused;
    QVERIFY(!reversalOf(refused, kAda));
}

void TestReversals::whatWasTakenOutIsPutBackAndTakenOutAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const NotApplicable out =
        valueOf(workspace->takeOut({release.id, kPii, kAda, kBo, QStringLiteral("No personal data")}));
    const Reversal redo = run(workspace, reversalOf(out, kAda));
    QVERIFY(workspace.result(release.id, "pii-redaction").state != ResultState::NotApplicable);
    run(workspace, redo);
    QCOMPARE(workspace.result(release.id, "pii-redaction").state, ResultState::NotApplicable);
    QCOMPARE(workspace.dossier(release.id).people.notApplicable.back().approvedBy, kBo);
    QVERIFY(valueOf(readiness::putBackAgain(*workspace.operator->(), release.id, kPii, kAda)));
    QCOMPARE(refusalOf(workspace, reversalOf(out, kAda)), ErrorCode::Conflict);
}

void TestReversals::anAssignmentGivesTheOneBeforeBackThoughItsDayHasPassed()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const QDateTime due = workspace.now().addDays(1);
    const Assignment first = valueOf(workspace->assign(ownerWord(release.id, kBo, due)));
    workspace.wait(std::chrono::hours(48));
    const Assignment second = valueOf(workspace->assign(ownerWord(release.id, QStringLiteral("cleo"))));
    const Reversal redo = run(workspace, reversalOf(second, kAda));
    QCOMPARE(workspace.result(release.id, "runbook").owner, kBo);
    QCOMPARE(workspace.result(release.id, "runbook").due, std::optional(due));
    run(workspace, redo);
    QCOMPARE(workspace.result(release.id, "runbook").owner, QStringLiteral("cleo"));
    QCOMPARE(refusalOf(workspace, reversalOf(first, kAda)), ErrorCode::Conflict);
}

namespace {

Decision decideConditionally(TestWorkspace& workspace, const ReleaseId& release)
{
    Decision decision;
    decision.release = release;
    decision.verdict = Verdict::Conditional;
    decision.by = kAda;
    decision.reason = QStringLiteral("close enough");
    decision.conditions = {{QStringLiteral("Write the runbook"), kBo, workspace.now().addDays(2)}};
    return valueOf(workspace->history().append(decision));
}

} // namespace

void TestReversals::aConditionIsOpenAgainAndMetAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    decideConditionally(workspace, release.id);
    const ConditionMet met =
        valueOf(workspace->meetCondition({release.id, 0, true, kAda, QStringLiteral("read it")}));
    const Reversal redo = run(workspace, reversalOf(met, kAda));
    QVERIFY(workspace.dossier(release.id).people.conditionsMet.back().withdrawn);
    run(workspace, redo);
    const ConditionMet again = workspace.dossier(release.id).people.conditionsMet.back();
    QVERIFY(!again.withdrawn);
    QCOMPARE(again.reason, QStringLiteral("read it"));
    QCOMPARE(refusalOf(workspace, reversalOf(met, kAda)), ErrorCode::Conflict);
}

void TestReversals::aConditionOfAnotherDecisionIsLeft()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    decideConditionally(workspace, release.id);
    const ConditionMet met =
        valueOf(workspace->meetCondition({release.id, 0, true, kAda, QStringLiteral("read it")}));
    workspace.wait(std::chrono::hours(1));
    decideConditionally(workspace, release.id);
    QCOMPARE(refusalOf(workspace, reversalOf(met, kAda)), ErrorCode::Conflict);
}

void TestReversals::aNoteIsTakenBackByItsWriterAndWrittenAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Note note = valueOf(workspace->note({release.id, kRunbook, kAda, QStringLiteral("@bo, look")}));
    QCOMPARE(workspace->withdrawNote(note, kBo).error().code, ErrorCode::Conflict);
    const Reversal redo = run(workspace, reversalOf(note, kAda));
    QVERIFY(readiness::standingNotes(workspace.dossier(release.id).people).empty());
    QVERIFY(valueOf(workspace->mentions(kBo, true)).empty());
    QCOMPARE(workspace->withdrawNote(note, kAda).error().code, ErrorCode::NotFound);
    run(workspace, redo);
    const auto notes = readiness::standingNotes(workspace.dossier(release.id).people);
    QCOMPARE(notes.size(), size_t(1));
    QCOMPARE(notes.front().text, note.text);
    QCOMPARE(notes.front().criterion, kRunbook);
    QCOMPARE(valueOf(workspace->mentions(kBo, false)).size(), size_t(1));
}

void TestReversals::aNoteIsThereAsOfThen()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Note note = valueOf(workspace->note({release.id, {}, kAda, QStringLiteral("wait")}));
    workspace.wait(std::chrono::hours(1));
    const QDateTime then = workspace.now();
    workspace.wait(std::chrono::hours(1));
    valueOf(workspace->withdrawNote(note, kAda));
    QVERIFY(readiness::standingNotes(workspace.dossier(release.id).people).empty());
    QCOMPARE(readiness::standingNotes(workspace.dossier(release.id, then).people), std::vector{note});
    const Json snapshot = readiness::snapshotOf(workspace.dossier(release.id));
    QVERIFY(snapshot.dump().find("notes_withdrawn") != std::string::npos);
}

void TestReversals::aSeenNoteIsUnseenAndSeenAgain()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Note note = valueOf(workspace->note({release.id, {}, kAda, QStringLiteral("@bo, look")}));
    QCOMPARE(workspace->markUnseen(note.id, kBo).error().code, ErrorCode::NotFound);
    const NoteSeen seen = valueOf(workspace->markSeen(note.id, kBo));
    const Reversal redo = run(workspace, reversalOf(seen, kBo));
    QCOMPARE(valueOf(workspace->mentions(kBo, false)).size(), size_t(1));
    const Reversal undo = run(workspace, redo);
    QVERIFY(valueOf(workspace->mentions(kBo, false)).empty());
    run(workspace, undo);
    QCOMPARE(valueOf(workspace->mentions(kBo, false)).size(), size_t(1));
}

void TestReversals::aBriefGivesTheOneBeforeBack()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const auto problem = [&] {
        const auto brief = valueOf(workspace->brief(release.project, release.id));
        return brief ? brief->problem : QString();
    };
    Brief brief;
    brief.project = release.project;
    brief.by = kAda;
    brief.problem = QStringLiteral("People wait");
    const Brief first = valueOf(workspace->writeBrief(brief)).brief;
    brief.problem = QStringLiteral("People leave");
    const Brief second = valueOf(workspace->writeBrief(brief)).brief;
    QCOMPARE(refusalOf(workspace, reversalOf(first, kAda)), ErrorCode::Conflict);
    const Reversal redo = run(workspace, reversalOf(second, kAda));
    QCOMPARE(problem(), QStringLiteral("People wait"));
    const Reversal undo = run(workspace, redo);
    QCOMPARE(problem(), QStringLiteral("People leave"));
    run(workspace, undo);
    // The first one of a release has nothing before it but its project's.
    brief.release = release.id;
    brief.problem = QStringLiteral("Only this one");
    const Brief own = valueOf(workspace->writeBrief(brief)).brief;
    QCOMPARE(problem(), QStringLiteral("Only this one"));
    run(workspace, reversalOf(own, kAda));
    QCOMPARE(problem(), QStringLiteral("People wait"));
}

void TestReversals::anAddedProjectGoesUnlessOthersBuiltOnIt()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Project project = valueOf(workspace->history().projects()).front();
    const Reversal redo = run(workspace, readiness::reversalOfAdding(project, kAda));
    QVERIFY(valueOf(workspace->history().projects()).empty());
    run(workspace, redo);
    QCOMPARE(valueOf(workspace->history().projects()).size(), size_t(1));
    valueOf(workspace->note({release.id, {}, kBo, QStringLiteral("started")}));
    QCOMPARE(refusalOf(workspace, readiness::reversalOfAdding(project, kAda)), ErrorCode::Conflict);
    QCOMPARE(refusalOf(workspace, readiness::reversalOfAdding(release, kAda)), ErrorCode::Conflict);
    Release other = release;
    other.name = QStringLiteral("2.0.0");
    other = valueOf(workspace->history().addRelease(other, kAda));
    const Reversal again = run(workspace, readiness::reversalOfAdding(other, kAda));
    QCOMPARE(valueOf(workspace->history().releases()).size(), size_t(1));
    run(workspace, again);
    QCOMPARE(valueOf(workspace->history().releases()).size(), size_t(2));
}

void TestReversals::aRemovedProjectComesBack()
{
    TestWorkspace workspace;
    const Release release = workspace.addRelease();
    const Project project = valueOf(workspace->history().projects()).front();
    QVERIFY(workspace->history().removeProject(project.id, kAda));
    const Reversal redo = run(workspace, readiness::reversalOfRemoving(project, kAda));
    QCOMPARE(valueOf(workspace->history().projects()), std::vector{project});
    QCOMPARE(refusalOf(workspace, readiness::reversalOfRemoving(project, kAda)), ErrorCode::Conflict);
    run(workspace, redo);
    QVERIFY(valueOf(workspace->history().projects()).empty());
    QCOMPARE(refusalOf(workspace, redo), ErrorCode::Conflict);
}

void TestReversals::aReleaseIsRevisedBackUnlessItWasChangedSince()
{
    TestWorkspace workspace;
    const Release before = workspace.addRelease();
    Release wanted = before;
    wanted.launchAt = workspace.now().addDays(9);
    const Release after = valueOf(workspace->reviseRelease(wanted, kAda));
    const Reversal redo = run(workspace, readiness::reversalOfChange(before, after, kAda));
    QCOMPARE(valueOf(workspace->history().release(before.id)).launchAt, before.launchAt);
    run(workspace, redo);
    QCOMPARE(valueOf(workspace->history().release(before.id)).launchAt, wanted.launchAt);
    wanted.launchAt = workspace.now().addDays(10);
    valueOf(workspace->reviseRelease(wanted, kBo));
    QCOMPARE(refusalOf(workspace, readiness::reversalOfChange(before, after, kAda)), ErrorCode::Conflict);
    QCOMPARE(valueOf(workspace->history().release(before.id)).launchAt, wanted.launchAt);
}

void TestReversals::settingsOfAProjectAreChangedBack()
{
    TestWorkspace workspace;
    static_cast<void>(workspace.addRelease());
    const Project before = valueOf(workspace->history().projects()).front();
    Project wanted = before;
    wanted.team = QStringLiteral("Harbour");
    const Project after = valueOf(workspace->history().updateProject(wanted, kAda));
    run(workspace, readiness::reversalOfChange(before, after, kAda));
    QCOMPARE(valueOf(workspace->history().projects()).front(), before);
    QCOMPARE(refusalOf(workspace, readiness::reversalOfChange(before, after, kAda)), ErrorCode::Conflict);
}

void TestReversals::aSourceIsChangedBackRemovedAndRestored()
{
    TestWorkspace workspace;
    store::History& history = workspace->history();
    Source source;
    source.project = workspace.addRelease().project;
    source.plugin = QStringLiteral("report-files");
    source.instance = QStringLiteral("ci");
    const Source added = valueOf(history.addSource(source, kAda));
    Source wanted = added;
    wanted.isPaused = true;
    const Source paused = valueOf(history.reviseSource(wanted, kAda));
    run(workspace, readiness::reversalOfChange(added, paused, kAda));
    QVERIFY(!valueOf(history.sources({})).front().isPaused);
    QCOMPARE(refusalOf(workspace, readiness::reversalOfChange(added, paused, kAda)), ErrorCode::Conflict);
    const Reversal redo = run(workspace, readiness::reversalOfAdding(added, kAda));
    QVERIFY(valueOf(history.sources({})).empty());
    const Reversal undo = run(workspace, redo);
    QCOMPARE(valueOf(history.sources({})).front().id, added.id);
    run(workspace, undo);
    // Its name was given to another meanwhile.
    valueOf(history.addSource(source, kBo));
    QCOMPARE(refusalOf(workspace, readiness::reversalOfRemoving(added, kAda)), ErrorCode::Conflict);
}

void TestReversals::discardedLettersWaitAgain()
{
    TestWorkspace workspace;
    store::History& history = workspace->history();
    std::vector<DeadLetterId> ids;
    for (const char* payload : {"one", "two"}) {
        DeadLetter letter;
        letter.payload = payload;
        letter.reason = QStringLiteral("no such fact");
        ids.push_back(valueOf(history.appendDeadLetter(letter, kAda)).id);
        QVERIFY(workspace->discardDeadLetter(ids.back(), QStringLiteral("old"), kAda));
    }
    // The second came again since: it is not opened twice.
    DeadLetter again;
    again.payload = "two";
    valueOf(history.appendDeadLetter(again, kBo));
    const auto open = [&] { return valueOf(history.deadLetters(store::DeadLetters::Open)).size(); };
    const Reversal redo = run(workspace, readiness::reversalOfDiscarding(ids, QStringLiteral("old"), kAda));
    QCOMPARE(open(), size_t(2));
    const Reversal undo = run(workspace, redo);
    QCOMPARE(open(), size_t(1));
    QCOMPARE(valueOf(history.deadLetter(ids.front())).events.back().reason, QStringLiteral("old"));
    run(workspace, undo);
    QCOMPARE(refusalOf(workspace, undo), ErrorCode::Conflict); // they wait already
}

void TestReversals::anAdoptionGivesTheVersionBeforeBack()
{
    TestWorkspace workspace;
    store::History& history = workspace->history();
    const store::PoliciesInForce before = valueOf(history.policies());
    const store::AdoptedPolicy old = *before.find(before.defaultId);
    store::AdoptedPolicy next = old;
    next.version += QStringLiteral(".next");
    next.sha256 = QStringLiteral("f").repeated(64);
    QVERIFY(history.adoptPolicy(next, kAda));
    const auto version = [&] { return valueOf(history.policies()).find(old.id)->version; };
    const Reversal redo = run(workspace, readiness::reversalOfAdopting(before, next, kAda));
    QCOMPARE(version(), old.version);
    run(workspace, redo);
    QCOMPARE(version(), next.version);
    store::AdoptedPolicy newest = next;
    newest.sha256 = QStringLiteral("e").repeated(64);
    QVERIFY(history.adoptPolicy(newest, kBo));
    QCOMPARE(refusalOf(workspace, readiness::reversalOfAdopting(before, next, kAda)), ErrorCode::Conflict);
}

void TestReversals::theFirstAdoptionOfAPolicyStays()
{
    TestWorkspace workspace;
    const store::PoliciesInForce before = valueOf(workspace->history().policies());
    store::AdoptedPolicy ours = before.all.front();
    ours.id = QStringLiteral("ours");
    ours.isDefault = false;
    QVERIFY(!readiness::reversalOfAdopting(before, ours, kAda));
    // As the default it gives way to the default before.
    ours.isDefault = true;
    QVERIFY(workspace->history().adoptPolicy(ours, kAda));
    run(workspace, readiness::reversalOfAdopting(before, ours, kAda));
    QCOMPARE(valueOf(workspace->history().policies()).defaultId, before.defaultId);
}

QTEST_GUILESS_MAIN(TestReversals)
#include "tst_reversals.moc"
