// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"
#include "core/store/review_history.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

namespace {

const QString kAda = QStringLiteral("ada");

store::ReviewHistory& on(TestHistory& test)
{
    return store::reviewsOf(test.history());
}

Review aReview(const TestHistory& test, const Release& release)
{
    Review review;
    review.title = QStringLiteral("Launch review");
    review.plannedAt = test.now().addDays(1);
    review.attendees = {{QStringLiteral("bo"), QStringLiteral("Quality")}, {QStringLiteral("eve"), {}}};
    review.agenda = {{release.id, 15}};
    review.by = kAda;
    return review;
}

ReviewEvent anEvent(const Review& review, ReviewStep step, const ReleaseId& release = {})
{
    ReviewEvent event;
    event.review = review.id;
    event.step = step;
    event.release = release;
    event.by = kAda;
    return event;
}

} // namespace

/// Plans and what happened come back as they were written, as of any moment, and nobody writes on an old
/// look.
class TestReviewsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAsItWasWritten()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        QCOMPARE(review.createdAt, test.now());
        QCOMPARE(valueOf(on(test).review(review.id)).review, review);
        test.reopen();
        QCOMPARE(valueOf(on(test).reviews()).size(), size_t(1));
        QCOMPARE(valueOf(on(test).reviews()).front().review, review);
    }

    void anOlderPlanIsThereAsOfThen()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review first = valueOf(on(test).addReview(aReview(test, release)));
        const QDateTime then = test.now();
        test.wait(60);
        Review second = first;
        second.agenda.clear();
        second.title = QStringLiteral("Another");
        second = valueOf(on(test).reviseReview(second, first));
        QCOMPARE(second.createdAt, then);
        QCOMPARE(second.at, test.now());
        QCOMPARE(valueOf(on(test).review(first.id)).review, second);
        QCOMPARE(valueOf(on(test).review(first.id, then)).review, first);
        QVERIFY(valueOf(on(test).reviews(then.addSecs(-1))).empty());
        QCOMPARE(on(test).review(first.id, then.addSecs(-1)).error().code, ErrorCode::NotFound);
    }

    void whatHappenedComesInItsOrderAndAsOfThen()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        const auto happen = [&](ReviewEvent event) {
            test.wait(60);
            return valueOf(on(test).append(std::move(event), valueOf(on(test).review(review.id))));
        };
        const ReviewEvent opened = happen(anEvent(review, ReviewStep::Opened));
        ReviewEvent entering = anEvent(review, ReviewStep::Entered, release.id);
        entering.snapshotSha256 = QStringLiteral("abc");
        entering.shownAt = test.now();
        const ReviewEvent entered = happen(entering);
        const QDateTime then = test.now();
        ReviewEvent noting = anEvent(review, ReviewStep::Noted, release.id);
        noting.text = QStringLiteral("Ship it on Monday");
        const ReviewEvent noted = happen(noting);
        const std::vector<ReviewEvent> all{opened, entered, noted};
        QCOMPARE(valueOf(on(test).review(review.id)).events, all);
        const std::vector<ReviewEvent> early{opened, entered};
        QCOMPARE(valueOf(on(test).review(review.id, then)).events, early);
        QVERIFY(test->verifyAuditChain());
    }

    void aDecisionAndItsPlaceInTheMeetingAreStoredTogether()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        Decision decision;
        decision.release = release.id;
        decision.by = kAda;
        decision.reason = QStringLiteral("r");
        const ReviewEvent made = valueOf(on(test).append(
            decision, anEvent(review, ReviewStep::Decided, release.id), valueOf(on(test).review(review.id))));
        const auto decisions = valueOf(test->peoplesInput()).value(release.id).decisions;
        QCOMPARE(decisions.size(), size_t(1));
        QCOMPARE(decisions.front().id, made.decision);
        QCOMPARE(decisions.front().at, made.at);
        // Of a release that is not there: neither is stored.
        decision.release = ReleaseId(QStringLiteral("nowhere"));
        QVERIFY(!on(test).append(decision, anEvent(review, ReviewStep::Decided, decision.release),
                                 valueOf(on(test).review(review.id))));
        QCOMPARE(valueOf(test->peoplesInput()).size(), 1);
        QCOMPARE(valueOf(on(test).review(review.id)).events.size(), size_t(1));
    }

    void whoActsOnAnOldLookIsRefused()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        const ReviewFile old = valueOf(on(test).review(review.id));
        valueOf(on(test).append(anEvent(review, ReviewStep::Opened), old));
        QCOMPARE(on(test).append(anEvent(review, ReviewStep::Closed), old).error().code, ErrorCode::Conflict);
        Decision decision;
        decision.release = release.id;
        QCOMPARE(
            on(test).append(decision, anEvent(review, ReviewStep::Decided, release.id), old).error().code,
            ErrorCode::Conflict);
        QVERIFY(valueOf(test->peoplesInput()).value(release.id).decisions.empty());
        Review changed = review;
        changed.title = QStringLiteral("Another");
        valueOf(on(test).reviseReview(changed, review));
        QCOMPARE(on(test).reviseReview(changed, review).error().code, ErrorCode::Conflict);
        QCOMPARE(valueOf(on(test).review(review.id)).events.size(), size_t(1));
    }

    void aReleaseThatIsNotThereIsNotPutOnAnAgenda()
    {
        TestHistory test;
        Release nowhere;
        nowhere.id = ReleaseId(QStringLiteral("nowhere"));
        QCOMPARE(on(test).addReview(aReview(test, nowhere)).error().code, ErrorCode::NotFound);
        QVERIFY(valueOf(on(test).reviews()).empty());
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        Review changed = review;
        changed.agenda = {{nowhere.id, 5}};
        QCOMPARE(on(test).reviseReview(changed, review).error().code, ErrorCode::NotFound);
    }

    void everyTextHasALimit()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const QString long_(10'001, QLatin1Char('x'));
        for (const int which : {0, 1, 2}) {
            Review review = aReview(test, release);
            QString& text = which == 0   ? review.title
                            : which == 1 ? review.attendees[0].name
                                         : review.attendees[0].role;
            text = long_;
            QCOMPARE(on(test).addReview(review).error().code, ErrorCode::LimitExceeded);
        }
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        ReviewEvent event = anEvent(review, ReviewStep::Noted);
        event.text = long_;
        QCOMPARE(on(test).append(event, valueOf(on(test).review(review.id))).error().code,
                 ErrorCode::LimitExceeded);
    }

    void aDamagedPlanIsSaid()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        valueOf(on(test).addReview(aReview(test, release)));
        for (const char* column : {"agenda", "attendees"}) {
            test.close();
            const QByteArray sql =
                QByteArray("DROP TRIGGER IF EXISTS review_plans_keep; UPDATE review_plans SET ") + column +
                " = '[7]'";
            QCOMPARE(test::runSql(test.path(), sql.constData()), QString());
            test.reopen();
            QCOMPARE(on(test).reviews().error().code, ErrorCode::Corrupt);
        }
    }

    void theAuditChainHoldsThePlanAndWhatHappened()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const Review review = valueOf(on(test).addReview(aReview(test, release)));
        valueOf(on(test).append(anEvent(review, ReviewStep::Opened), valueOf(on(test).review(review.id))));
        Review cancelled = review;
        cancelled.isCancelled = true;
        valueOf(on(test).reviseReview(cancelled, review));
        const auto trail = valueOf(test->auditTrail(3));
        QCOMPARE(trail[0].action, QStringLiteral("review-cancelled"));
        QCOMPARE(trail[1].action, QStringLiteral("review-opened"));
        QCOMPARE(trail[2].action, QStringLiteral("review-planned"));
        QVERIFY(trail[2].payload.contains("Quality"));
        QVERIFY(trail[2].payload.contains(release.id.toString().toUtf8()));
        QVERIFY(test->verifyAuditChain());
    }
};

QTEST_GUILESS_MAIN(TestReviewsKept)
#include "tst_reviews_kept.moc"
