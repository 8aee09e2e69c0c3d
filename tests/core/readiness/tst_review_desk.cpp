// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_desk.h"
#include "core/readiness/proposed_agenda.h"
#include "core/readiness/review_desk.h"

#include "test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::DecisionRequest;
using readiness::ReviewDesk;
using readiness::ReviewPlan;
using readiness::ReviewState;
using readiness::ReviewStatus;
using std::chrono::minutes;

namespace {

/// Two questions that people answer: a blocker and a major.
constexpr const char* kTwoQuestions = R"({"schema":"slipway.policy/1","id":"two","version":"1","title":"Two",
  "sign_off_roles":["Quality"],"tighten":["unknown-major"],"criteria":[
  {"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"},
  {"id":"should","question":"Should","characteristic":"stability","severity":"major","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"}]})";

const QString kAda = QStringLiteral("ada");

} // namespace

/// A launch meeting from its plan to its minutes, on a real workspace: what it may do when, and that its
/// records alone say where it is.
class TestReviewDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        auto draft =
            valueOf(readiness::draftPolicy(kTwoQuestions, QStringLiteral("two"), {}, w().registry()));
        QVERIFY(w().history().adoptPolicy(draft.adopted, kAda));
        m_first = m_workspace->addRelease(QStringLiteral("1.0")).id;
        m_second = m_workspace->addRelease(QStringLiteral("2.0")).id;
    }

    void whatIsNoPlanIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("no title") << QStringLiteral("title") << QStringLiteral("title of a review");
        QTest::newRow("two lines") << QStringLiteral("lines") << QStringLiteral("title of a review");
        QTest::newRow("no time") << QStringLiteral("time") << QStringLiteral("needs its time");
        QTest::newRow("nobody") << QStringLiteral("by") << QStringLiteral("nobody is named");
        QTest::newRow("no name") << QStringLiteral("name") << QStringLiteral("nobody is named");
        QTest::newRow("twice") << QStringLiteral("person twice") << QStringLiteral("named twice");
        QTest::newRow("release twice")
            << QStringLiteral("release twice") << QStringLiteral("on the agenda twice");
        QTest::newRow("no minutes") << QStringLiteral("no minutes") << QStringLiteral("1 to 240 minutes");
        QTest::newRow("a day") << QStringLiteral("a day") << QStringLiteral("1 to 240 minutes");
    }

    void whatIsNoPlanIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        ReviewPlan plan = aPlan();
        if (what == QLatin1String("title"))
            plan.title = QStringLiteral("  ");
        else if (what == QLatin1String("lines"))
            plan.title = QStringLiteral("One\nTwo");
        else if (what == QLatin1String("time"))
            plan.plannedAt = {};
        else if (what == QLatin1String("by"))
            plan.by.clear();
        else if (what == QLatin1String("name"))
            plan.attendees.push_back({{}, QStringLiteral("Quality")});
        else if (what == QLatin1String("person twice"))
            plan.attendees.push_back({QStringLiteral(" BO"), {}});
        else if (what == QLatin1String("release twice"))
            plan.agenda.push_back({m_first, 5});
        else
            plan.agenda[0].minutes = what == QLatin1String("a day") ? 241 : 0;
        const auto planned = desk().plan(plan);
        QVERIFY(!planned.ok());
        QCOMPARE(planned.error().code, ErrorCode::InvalidInput);
        QVERIFY2(planned.error().line().contains(words), qPrintable(planned.error().line()));
        QVERIFY(valueOf(desk().reviews()).empty());
    }

    void aMeetingGoesFromItsPlanToItsEnd()
    {
        const ReviewId id = plan();
        QCOMPARE(state(id).status, ReviewStatus::Planned);
        valueOf(desk().open(id, kAda));
        valueOf(desk().join(id, {QStringLiteral("bo"), QStringLiteral("Quality")}));
        valueOf(desk().join(id, {QStringLiteral("Bo"), {}})); // the same person
        tick();
        const auto look = valueOf(desk().enter(id, m_first, kAda));
        QCOMPARE(look.snapshotSha256, sha256Of(readiness::snapshotOf(look.dossier)));
        tick();
        valueOf(desk().note(id, m_first, QStringLiteral("Looks fine"), kAda));
        valueOf(desk().decide(id, aRequest(m_first)));
        tick();
        valueOf(desk().enter(id, m_second, kAda));
        tick();
        valueOf(desk().close(id, kAda));
        tick();
        const ReviewState end = state(id);
        QCOMPARE(end.status, ReviewStatus::Closed);
        QCOMPARE(end.present.size(), size_t(1));
        QCOMPARE(end.current, m_second);
        QCOMPARE(end.decided(), 1);
        QCOMPARE(end.items[0].spent, minutes(2));
        QCOMPARE(end.items[1].spent, minutes(1));
        QCOMPARE(end.spent, minutes(4));
        QVERIFY(!end.isClockRunning);
        QVERIFY(w().history().verifyAuditChain());
    }

    void nothingHappensInAMeetingThatDoesNotRun()
    {
        const ReviewId id = plan();
        const auto refused = [&](ErrorCode code) {
            QCOMPARE(desk().enter(id, m_first, kAda).error().code, code);
            QCOMPARE(desk().note(id, {}, QStringLiteral("x"), kAda).error().code, code);
            QCOMPARE(desk().join(id, {QStringLiteral("bo"), {}}).error().code, code);
            QCOMPARE(desk().decide(id, aRequest(m_first)).error().code, code);
            QCOMPARE(desk().leave(id, kAda).error().code, code);
            QCOMPARE(desk().setClock(id, false, kAda).error().code, code);
        };
        refused(ErrorCode::Conflict);
        QCOMPARE(desk().close(id, kAda).error().code, ErrorCode::Conflict);
        valueOf(desk().open(id, kAda));
        tick();
        valueOf(desk().leave(id, kAda));
        refused(ErrorCode::Conflict);
        valueOf(desk().close(id, kAda)); // one that was left may be closed
        refused(ErrorCode::Conflict);
        QCOMPARE(desk().open(id, kAda).error().code, ErrorCode::Conflict);
        QCOMPARE(desk().change(id, aPlan()).error().code, ErrorCode::Conflict);
        QCOMPARE(valueOf(desk().reviews()).front().events.size(), size_t(3));
    }

    void aReviewThatIsNotThereIsNotFound()
    {
        const ReviewId nowhere(QStringLiteral("nowhere"));
        QCOMPARE(desk().open(nowhere, kAda).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().change(nowhere, aPlan()).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().cancel(nowhere, kAda).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().enter(nowhere, m_first, kAda).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().minutes(nowhere).error().code, ErrorCode::NotFound);
    }

    void anEmptyAgendaOpensNoMeeting()
    {
        ReviewPlan empty = aPlan();
        empty.agenda.clear();
        const ReviewId id = valueOf(desk().plan(empty)).id;
        QCOMPARE(desk().open(id, kAda).error().code, ErrorCode::InvalidInput);
        valueOf(desk().change(id, aPlan()));
        valueOf(desk().open(id, kAda));
    }

    void aDecisionBelongsToAnItemThatWasShown()
    {
        ReviewPlan one = aPlan();
        one.agenda.pop_back();
        const ReviewId id = valueOf(desk().plan(one)).id;
        valueOf(desk().open(id, kAda));
        QCOMPARE(desk().decide(id, aRequest(m_second)).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().enter(id, m_second, kAda).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().note(id, m_second, QStringLiteral("x"), kAda).error().code, ErrorCode::NotFound);
        QCOMPARE(desk().look(id, m_first).error().code, ErrorCode::NotFound);
        const auto early = desk().decide(id, aRequest(m_first));
        QCOMPARE(early.error().code, ErrorCode::Conflict);
        QVERIFY(early.error().what.contains(QLatin1String("not shown")));
        tick();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        valueOf(desk().decide(id, aRequest(m_first)));
        QCOMPARE(m_workspace->dossier(m_first).people.decisions.size(), size_t(1));
    }

    void aDecisionIsOnTheSnapshotThatWasShown()
    {
        const ReviewId id = running();
        const auto shown = valueOf(desk().enter(id, m_first, kAda));
        tick();
        answer(m_first, "should"); // better than what was shown
        tick();
        const Decision decision = valueOf(desk().decide(id, aRequest(m_first)));
        QCOMPARE(decision.snapshotSha256, shown.snapshotSha256);
        QCOMPARE(valueOf(desk().look(id, m_first)).snapshotSha256, shown.snapshotSha256);
        const ReviewFile file = valueOf(desk().review(id));
        QCOMPARE(file.events.back().step, ReviewStep::Decided);
        QCOMPARE(file.events.back().decision, decision.id);
        QCOMPARE(file.events.back().snapshotSha256, shown.snapshotSha256);
    }

    void aDecisionIsNeverLooserThanWhatWasShownNorThanWhatThereIs()
    {
        const ReviewId id = running();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        const auto looser = desk().decide(id, aRequest(m_first, Verdict::Go));
        QCOMPARE(looser.error().code, ErrorCode::Conflict);
        QVERIFY(looser.error().what.contains(QLatin1String("stricter but not looser")));
        // What was shown would not allow it though by now it is Go: the meeting must see it first.
        answer(m_first, "must");
        answer(m_first, "should");
        QVERIFY(!desk().decide(id, aRequest(m_first, Verdict::Go)));
        tick();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        // What was shown allows it, what there is now does not.
        answer(m_first, "must", false);
        const auto late = desk().decide(id, aRequest(m_first, Verdict::Go));
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QVERIFY2(late.error().what.contains(QLatin1String("since it was shown")),
                 qPrintable(late.error().line()));
        tick();
        answer(m_first, "must");
        valueOf(desk().decide(id, aRequest(m_first, Verdict::Go)));
    }

    void aReleaseThatMovedIsShownAgainFirst()
    {
        const ReviewId id = running();
        const auto look = valueOf(desk().enter(id, m_first, kAda));
        Release moved = look.dossier.release;
        moved.target = *CommitId::fromHex(m_workspace->repository().commitFile(QStringLiteral("b"), "b"));
        tick();
        valueOf(w().reviseRelease(moved, kAda));
        const auto refused = desk().decide(id, aRequest(m_first));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().what.contains(QLatin1String("moved from")));
        tick();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        QCOMPARE(valueOf(desk().decide(id, aRequest(m_first))).commit, moved.target);
    }

    void aMeetingWhoseProgramDiedGoesOnWhereItWas()
    {
        const ReviewId id = running();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        valueOf(desk().decide(id, aRequest(m_first)));
        valueOf(desk().enter(id, m_second, kAda));
        tick();
        valueOf(desk().note(id, m_second, QStringLiteral("Wait"), kAda));
        m_workspace->reopen(); // nobody left the meeting
        m_workspace->wait(std::chrono::hours(5));
        QCOMPARE(state(id).status, ReviewStatus::Running);
        valueOf(desk().open(id, kAda));
        tick();
        const ReviewState resumed = state(id);
        QCOMPARE(resumed.status, ReviewStatus::Running);
        QCOMPARE(resumed.current, m_second);
        QCOMPARE(resumed.decided(), 1);
        QCOMPARE(resumed.items[1].spent, minutes(2)); // not the five hours
        QVERIFY(resumed.isClockRunning);
    }

    void theClockStandsWhilePausedOrLeft()
    {
        const ReviewId id = running();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        valueOf(desk().setClock(id, false, kAda));
        QVERIFY(!state(id).isClockRunning);
        tick();
        QCOMPARE(state(id).items[0].spent, minutes(1));
        valueOf(desk().setClock(id, true, kAda));
        tick();
        valueOf(desk().leave(id, kAda));
        QCOMPARE(state(id).status, ReviewStatus::Left);
        m_workspace->wait(std::chrono::hours(30));
        QCOMPARE(state(id).items[0].spent, minutes(2));
        valueOf(desk().open(id, kAda));
        tick();
        QCOMPARE(state(id).items[0].spent, minutes(3));
    }

    void whatWasShownStaysOnTheAgenda()
    {
        const ReviewId id = running();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        ReviewPlan without = aPlan();
        without.agenda.erase(without.agenda.begin());
        const auto refused = desk().change(id, without);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        ReviewPlan turned = aPlan();
        std::swap(turned.agenda[0], turned.agenda[1]);
        valueOf(desk().change(id, turned));
        QCOMPARE(state(id).items[0].item.release, m_second);
        QCOMPARE(state(id).current, m_first);
    }

    void aPlannedReviewIsCancelledAndPlannedAgain()
    {
        const ReviewId id = plan();
        QVERIFY(!desk().restore(id, kAda));
        valueOf(desk().cancel(id, kAda));
        QCOMPARE(state(id).status, ReviewStatus::Cancelled);
        QCOMPARE(desk().open(id, kAda).error().code, ErrorCode::Conflict);
        QCOMPARE(desk().cancel(id, kAda).error().code, ErrorCode::Conflict);
        QCOMPARE(desk().change(id, aPlan()).error().code, ErrorCode::Conflict);
        tick();
        valueOf(desk().restore(id, kAda));
        valueOf(desk().open(id, kAda));
        QCOMPARE(desk().cancel(id, kAda).error().code, ErrorCode::Conflict);
    }

    void whatPeopleTypeIsRedacted()
    {
        ReviewPlan plan = aPlan();
        plan.title = QStringLiteral("Ask eve@example.com");
        const Review review = valueOf(desk().plan(plan));
        QVERIFY(!review.title.contains(QLatin1String("eve@")));
        valueOf(desk().open(review.id, kAda));
        QCOMPARE(desk().note(review.id, {}, QStringLiteral("  "), kAda).error().code,
                 ErrorCode::InvalidInput);
        const auto note = valueOf(desk().note(review.id, {}, QStringLiteral("eve@example.com said"), kAda));
        QVERIFY(!note.text.contains(QLatin1String("eve@")));
    }

    void theMinutesTellWhatTheRecordsSay()
    {
        const ReviewId id = running();
        valueOf(desk().join(id, {QStringLiteral("bo"), QStringLiteral("Quality")}));
        answer(m_first, "must");
        tick();
        valueOf(desk().enter(id, m_first, kAda));
        tick();
        DecisionRequest request = aRequest(m_first, Verdict::Conditional);
        request.conditions = {
            {QStringLiteral("Write the runbook"), QStringLiteral("eve"), m_workspace->now().addDays(2)}};
        valueOf(desk().decide(id, request));
        valueOf(desk().note(id, m_first, QStringLiteral("Tell support"), kAda));
        valueOf(desk().note(id, {}, QStringLiteral("Next week at ten"), kAda));
        tick();
        valueOf(desk().close(id, kAda));
        const QDateTime closed = m_workspace->now();
        tick();
        const readiness::Minutes minutes = valueOf(desk().minutes(id));
        QCOMPARE(minutes.present.size(), size_t(1));
        QCOMPARE(minutes.absent.size(), size_t(1));
        QCOMPARE(minutes.absent[0].name, QStringLiteral("eve"));
        QCOMPARE(minutes.items.size(), size_t(2));
        QCOMPARE(minutes.items[0].name, QStringLiteral("web 1.0"));
        QCOMPARE(minutes.items[0].verdict, Verdict::Conditional);
        QCOMPARE(minutes.items[0].decisions.size(), size_t(1));
        QCOMPARE(minutes.items[0].notes.size(), size_t(1));
        QCOMPARE(minutes.items[0].signOffs, m_workspace->dossier(m_first).evaluation.signOffs);
        QVERIFY(!minutes.items[0].signOffs.empty());
        QCOMPARE(minutes.items[0].spent, std::chrono::milliseconds(std::chrono::minutes(2)));
        QVERIFY(!minutes.items[0].difference.isEmpty()); // "must" came since the release was added
        QVERIFY(!minutes.items[1].wasShown);
        QCOMPARE(minutes.notes.size(), size_t(1));
        QCOMPARE(minutes.openActions.size(), size_t(1));
        QCOMPARE(minutes.openActions[0].condition.owner, QStringLiteral("eve"));
        valueOf(w().meetCondition({m_first, 0, true, QStringLiteral("eve"), QStringLiteral("done")}));
        QVERIFY(valueOf(desk().minutes(id)).openActions.empty());
        QCOMPARE(valueOf(desk().minutes(id, closed)).openActions.size(), size_t(1));
        QCOMPARE(desk().minutes(id, closed.addDays(-9)).error().code, ErrorCode::NotFound);
    }

    void theDifferenceIsSinceTheLastReviewBeforeThisOne()
    {
        const ReviewId before = running();
        valueOf(desk().enter(before, m_first, kAda));
        tick();
        valueOf(desk().decide(before, aRequest(m_first)));
        valueOf(desk().close(before, kAda));
        const QDateTime last = m_workspace->now();
        tick();
        answer(m_first, "must");
        tick();
        const ReviewId id = running();
        auto look = valueOf(desk().enter(id, m_first, kAda));
        QVERIFY(look.isSinceReview);
        QCOMPARE(look.since, last);
        QCOMPARE(look.difference.results.size(), size_t(1));
        // A decision of this meeting is not the review before.
        tick();
        valueOf(desk().decide(id, aRequest(m_first)));
        tick();
        look = valueOf(desk().enter(id, m_first, kAda));
        QCOMPARE(look.since, last);
    }

    void theProposedAgendaIsWhatLaunchesSoonAndWhatHasConditions()
    {
        const auto agenda = [&](int days) {
            QStringList names;
            for (const AgendaItem& item : readiness::proposedAgenda(valueOf(w().board(false)), days))
                names += m_workspace->dossier(item.release).release.name;
            return names.join(QLatin1Char(' '));
        };
        const auto launch = [&](const ReleaseId& id, std::optional<QDateTime> at) {
            Release release = m_workspace->dossier(id).release;
            release.launchAt = at;
            valueOf(w().reviseRelease(release, kAda));
        };
        launch(m_first, m_workspace->now().addDays(5));
        launch(m_second, m_workspace->now().addDays(2));
        QCOMPARE(agenda(7), QStringLiteral("2.0 1.0"));
        QCOMPARE(agenda(3), QStringLiteral("2.0"));
        launch(m_first, m_workspace->now().addDays(-1));
        QCOMPARE(agenda(3), QStringLiteral("1.0 2.0")); // late, and not launched
        launch(m_first, m_workspace->now().addDays(90));
        QCOMPARE(agenda(3), QStringLiteral("2.0"));
        answer(m_first, "must");
        answer(m_first, "should");
        DecisionRequest request = aRequest(m_first, Verdict::Conditional);
        request.conditions = {
            {QStringLiteral("Write the runbook"), QStringLiteral("eve"), m_workspace->now().addDays(2)}};
        valueOf(w().decide(request));
        QCOMPARE(agenda(3), QStringLiteral("2.0 1.0"));
    }

private:
    readiness::Workspace& w() { return *m_workspace->operator->(); }
    ReviewDesk desk() { return ReviewDesk(w(), m_workspace->options().clock); }
    void tick() { m_workspace->wait(minutes(1)); }
    ReviewPlan aPlan() const
    {
        return {QStringLiteral("Launch review"),
                m_workspace->now(),
                {{QStringLiteral("bo"), QStringLiteral("Quality")}, {QStringLiteral("eve"), {}}},
                {{m_first, 10}, {m_second, 5}},
                kAda};
    }
    ReviewId plan() { return valueOf(desk().plan(aPlan())).id; }
    ReviewId running()
    {
        const ReviewId id = plan();
        valueOf(desk().open(id, kAda));
        tick();
        return id;
    }
    ReviewState state(const ReviewId& id)
    {
        return readiness::reviewStateOf(valueOf(desk().review(id)), m_workspace->now());
    }
    DecisionRequest aRequest(const ReleaseId& release, Verdict verdict = Verdict::NoGo) const
    {
        return {release, verdict, QStringLiteral("cto"), QStringLiteral("We looked"), {}};
    }
    void answer(const ReleaseId& release, const char* criterion, bool holds = true)
    {
        readiness::Answer said = m_workspace->anAnswer(release, criterion);
        said.holds = holds;
        valueOf(w().attest(said));
        tick();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ReleaseId m_first;
    ReleaseId m_second;
};

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_review_desk.moc"
