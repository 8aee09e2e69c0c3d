// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_scheduler.h"
#include "core/readiness/test_workspace.h"

#include "core/readiness/work_pool.h"
#include "core/store/review_history.h"
#include "support/builders.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QString kAda = QStringLiteral("ada");

/// The other side: answers at once, or only when it is let.
class Gate : public SourceRunner
{
public:
    RunOutcome run(const SourceRequest& request, const EnvelopeSink&, const Progress& progress) override
    {
        std::unique_lock lock(m_mutex);
        asked += request.source.instance;
        most = std::max(most, ++m_inside);
        m_changed.wait(lock, progress.stop, [this] { return m_isOpen || m_letThrough > 0; });
        --m_letThrough;
        --m_inside;
        if (progress.isCancelled())
            return {Error{ErrorCode::Cancelled, QStringLiteral("stopped"), {}, {}}, false, {}};
        return answer;
    }

    void close()
    {
        set([this] { m_isOpen = false; });
    }
    void open()
    {
        set([this] { m_isOpen = true; });
    }
    void letOneThrough()
    {
        set([this] { m_letThrough = 1; });
    }
    [[nodiscard]] int inside()
    {
        const std::lock_guard lock(m_mutex);
        return m_inside;
    }

    RunOutcome answer;
    QStringList asked; ///< read it when nothing runs
    int most = 0;      ///< at the same time

private:
    void set(const std::function<void()>& change)
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isOpen = true;
    int m_letThrough = 0;
    int m_inside = 0;
};

/// Says what the test tells it to say.
class HandWatch : public SourceWatch
{
public:
    void watch(const std::vector<SourceStatus>& sources) override { watched = sources.size(); }
    size_t watched = 0;
};

/// A workspace on a clock that the test moves, and its scheduler; it naps for an hour unless it is told.
class Scene
{
public:
    Scene()
    {
        store::HistoryOptions history;
        history.clock = clock();
        workspace =
            valueOf(Workspace::create(m_folder.filePath(QStringLiteral("w.slipway")), theShipped(), history));
        project = valueOf(workspace->history().addProject(aProject(QStringLiteral("web")), kAda)).id;
        options.clock = clock();
        options.longestNap = 1h;
    }
    ~Scene()
    {
        gate.open();
        scheduler.reset();
        workPool().waitForDone();
    }

    [[nodiscard]] Clock clock() const
    {
        return [now = m_now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
    }

    Source add(const char* instance, const char* schedule = "PT15M", bool isPaused = false)
    {
        Source source;
        source.project = project;
        source.plugin = QStringLiteral("ci");
        source.instance = QString::fromLatin1(instance);
        source.schedule = QString::fromLatin1(schedule);
        source.isPaused = isPaused;
        return valueOf(workspace->history().addSource(source, kAda));
    }

    void planReview(int secondsFromTheDay)
    {
        Review review;
        review.title = QStringLiteral("Launch");
        review.by = kAda;
        review.plannedAt = theDay().addSecs(secondsFromTheDay);
        if (!store::reviewsOf(workspace->history()).addReview(review))
            qFatal("not planned");
    }

    void start()
    {
        const CollectOne collect = [this](const CollectAsk& ask,
                                          const Progress& progress) -> Result<Collected> {
            if (refusal)
                return *refusal;
            CollectorOptions collecting;
            collecting.clock = clock();
            return SourceCollector(workspace->history(), workspace->ingest(), gate, collecting)
                .collect(ask, progress, kAda);
        };
        scheduler = std::make_unique<SourceScheduler>(workspace, collect, options);
        begun = std::make_unique<QSignalSpy>(scheduler.get(), &SourceScheduler::begun);
        ended = std::make_unique<QSignalSpy>(scheduler.get(), &SourceScheduler::ended);
        looked = std::make_unique<QSignalSpy>(scheduler.get(), &SourceScheduler::looked);
        if (watch)
            scheduler->setWatch(std::move(watch));
        scheduler->start();
    }

    /// Moves the clock and waits for a look at it.
    bool lookAfter(std::chrono::seconds time)
    {
        *m_now += std::chrono::milliseconds(time).count();
        looked->clear();
        scheduler->look();
        return looked->wait();
    }

    [[nodiscard]] CollectionRecord recordOf(const Source& source)
    {
        return valueOf(workspace->history().lastCollections({})).value(source.id);
    }

    std::shared_ptr<Workspace> workspace;
    ProjectId project;
    Gate gate;
    SchedulerOptions options;
    std::optional<Error> refusal; ///< of every collection, without a record
    std::unique_ptr<HandWatch> watch;
    std::unique_ptr<SourceScheduler> scheduler;
    std::unique_ptr<QSignalSpy> begun;
    std::unique_ptr<QSignalSpy> ended;
    std::unique_ptr<QSignalSpy> looked;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<std::atomic<qint64>> m_now =
        std::make_shared<std::atomic<qint64>>(theDay().toMSecsSinceEpoch());
};

} // namespace

/// Sources collect themselves: when, how many at once, and how that ends.
class TestSourceScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseDueAreCollectedAndNoOthers();
    void atMostTwoAtOnce();
    void aPauseCountsAtOnce();
    void aFailingOneIsAskedWhenItsRestIsOver();
    void whatLeavesNoRecordIsNotAskedAtOnceAgain();
    void whatWaitsForAPassphraseIsTriedEachMinute();
    void onStartIsOnceAStart();
    void onStartIsMadeUpForOnceThePassphraseIsGiven();
    void aReviewIsPreparedBeforeIt();
    void aReviewThatBeganMeanwhileIsNotPrepared();
    void aClockThatIsPutBackStopsNothing();
    void whatAPersonStoppedDoesNotBeginAnewAtOnce();
    void aPersonNeedNotWait();
    void whatAWatchNoticedIsCollected();
    void othersChangesAreSeenByItself();
    void onlyTheProjectsOwn();
    void stoppingCancelsWhatRuns();
    void lettingGoCancelsToo();
};

void TestSourceScheduler::thoseDueAreCollectedAndNoOthers()
{
    Scene scene;
    const Source due = scene.add("due");
    const Source asked = scene.add("asked", "");
    scene.add("paused", "PT15M", true);
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(14min));
    QCOMPARE(scene.begun->size(), 1);
    QCOMPARE(scene.recordOf(due).last.outcome, CollectionOutcome::Ok);
    QVERIFY(!scene.recordOf(asked).lastSuccessAt);
    QVERIFY(scene.lookAfter(1min));
    QTRY_COMPARE(scene.ended->size(), 2);
    QCOMPARE(scene.gate.asked, (QStringList{QStringLiteral("due"), QStringLiteral("due")}));
}

void TestSourceScheduler::atMostTwoAtOnce()
{
    Scene scene;
    for (const char* name : {"a", "b", "c", "d", "e"})
        scene.add(name);
    scene.gate.close();
    scene.start();
    QTRY_COMPARE(scene.gate.inside(), 2);
    QVERIFY(scene.lookAfter(0s));
    QCOMPARE(scene.begun->size(), 2);
    QCOMPARE(scene.scheduler->running().size(), 2);
    scene.gate.letOneThrough();
    QTRY_COMPARE(scene.begun->size(), 3);
    scene.gate.open();
    QTRY_COMPARE(scene.ended->size(), 5);
    QCOMPARE(scene.gate.most, 2);
    QCOMPARE(scene.gate.asked.size(), 5);
}

void TestSourceScheduler::aPauseCountsAtOnce()
{
    Scene scene;
    scene.options.atOnce = 1;
    scene.add("a");
    Source waiting = scene.add("b");
    scene.gate.close();
    scene.start();
    QTRY_COMPARE(scene.gate.inside(), 1);
    waiting.isPaused = true;
    QVERIFY(scene.workspace->history().reviseSource(waiting, kAda));
    scene.gate.open();
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(0s));
    QCOMPARE(scene.begun->size(), 1);
}

void TestSourceScheduler::aFailingOneIsAskedWhenItsRestIsOver()
{
    Scene scene;
    scene.gate.answer = {Error{ErrorCode::InvalidInput, QStringLiteral("no"), {}, {}}, false, {}};
    const Source source = scene.add("a");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    for (int failures = 2; failures <= 3; ++failures) {
        QVERIFY(scene.lookAfter(15min));
        QTRY_COMPARE(scene.ended->size(), failures);
    }
    QVERIFY(scene.lookAfter(59s)); // the breaker's rest, not the schedule
    QCOMPARE(scene.begun->size(), 3);
    scene.gate.answer = {};
    QVERIFY(scene.lookAfter(1s));
    QTRY_COMPARE(scene.ended->size(), 4);
    QCOMPARE(scene.recordOf(source).failuresInARow, 0);
}

void TestSourceScheduler::whatLeavesNoRecordIsNotAskedAtOnceAgain()
{
    Scene scene;
    scene.refusal = Error{ErrorCode::Locked, QStringLiteral("another process is writing"), {}, {}};
    scene.add("a");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(59s));
    QCOMPARE(scene.begun->size(), 1);
    QVERIFY(scene.lookAfter(1s));
    QTRY_COMPARE(scene.ended->size(), 2);
}

void TestSourceScheduler::whatWaitsForAPassphraseIsTriedEachMinute()
{
    Scene scene;
    scene.gate.answer = {Error{ErrorCode::Locked, QStringLiteral("is closed"), {}, {}}, false, {}};
    scene.gate.answer.isWaiting = true;
    const Source source = scene.add("a", "P1D");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    for (int tries = 2; tries <= 7; ++tries) {
        QVERIFY(scene.lookAfter(59s));
        QCOMPARE(scene.begun->size(), tries - 1);
        QVERIFY(scene.lookAfter(1s));
        QTRY_COMPARE(scene.ended->size(), tries);
    }
    QCOMPARE(scene.recordOf(source).last.startedAt, theDay()); // recorded once
    scene.gate.answer = {};
    QVERIFY(scene.lookAfter(60s));
    QTRY_COMPARE(scene.ended->size(), 8);
    QCOMPARE(scene.recordOf(source).last.outcome, CollectionOutcome::Ok);
}

void TestSourceScheduler::onStartIsOnceAStart()
{
    Scene scene;
    scene.add("a", "on start");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(48h));
    QCOMPARE(scene.begun->size(), 1);
    scene.start(); // another scheduler, as after a restart of the program
    QTRY_COMPARE(scene.ended->size(), 1);
    QCOMPARE(scene.gate.asked.size(), 2);
}

void TestSourceScheduler::aReviewIsPreparedBeforeIt()
{
    Scene scene;
    scene.add("a", "PT1H before review");
    scene.start();
    QVERIFY(scene.looked->wait());
    scene.planReview(3 * 3600);
    QVERIFY(scene.lookAfter(2h - 1s));
    QCOMPARE(scene.begun->size(), 0);
    QVERIFY(scene.lookAfter(1s));
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(50min));
    QCOMPARE(scene.begun->size(), 1);
}

void TestSourceScheduler::onStartIsMadeUpForOnceThePassphraseIsGiven()
{
    Scene scene;
    scene.gate.answer = {Error{ErrorCode::Locked, QStringLiteral("is closed"), {}, {}}, false, {}};
    scene.gate.answer.isWaiting = true;
    const Source source = scene.add("a", "on start");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 1);
    scene.gate.answer = {};
    QVERIFY(scene.lookAfter(60s));
    QTRY_COMPARE(scene.ended->size(), 2);
    QCOMPARE(scene.recordOf(source).last.outcome, CollectionOutcome::Ok);
    QVERIFY(scene.lookAfter(48h));
    QCOMPARE(scene.begun->size(), 2);
}

/// The machine slept over it: what was read of the history before says that it is due.
void TestSourceScheduler::aReviewThatBeganMeanwhileIsNotPrepared()
{
    Scene scene;
    scene.add("a", "PT1H before review");
    scene.planReview(3 * 3600);
    scene.start();
    QVERIFY(scene.looked->wait());
    QVERIFY(scene.lookAfter(3h));
    QCOMPARE(scene.begun->size(), 0);
}

void TestSourceScheduler::aClockThatIsPutBackStopsNothing()
{
    Scene scene;
    scene.add("a", "PT15M");
    scene.add("b", "PT15M");
    scene.start();
    QTRY_COMPARE(scene.ended->size(), 2);
    QVERIFY(scene.lookAfter(-48h)); // of two at once, one is seen when the other has ended
    QTRY_COMPARE(scene.ended->size(), 4);
    QVERIFY(scene.lookAfter(14min));
    QCOMPARE(scene.begun->size(), 4);
    QVERIFY(scene.lookAfter(1min));
    QTRY_COMPARE(scene.ended->size(), 6);
}

/// Although its rest is over, so that it would be due.
void TestSourceScheduler::whatAPersonStoppedDoesNotBeginAnewAtOnce()
{
    Scene scene;
    scene.gate.answer = {Error{ErrorCode::Unreadable, QStringLiteral("403"), {}, {}}, false, {}};
    const Source source = scene.add("a");
    scene.start();
    for (int tries = 1; tries <= 3; ++tries) {
        QTRY_COMPARE(scene.ended->size(), tries);
        QCOMPARE(scene.recordOf(source).failuresInARow, tries);
        if (tries == 3)
            scene.gate.close();
        QVERIFY(scene.lookAfter(15min));
    }
    QTRY_COMPARE(scene.gate.inside(), 1);
    scene.scheduler->cancel(source.id);
    QTRY_COMPARE(scene.ended->size(), 4);
    QCOMPARE(scene.recordOf(source).last.outcome, CollectionOutcome::Cancelled);
    QVERIFY(scene.lookAfter(9min));
    QCOMPARE(scene.begun->size(), 4);
    QVERIFY(scene.lookAfter(1min));
    QCOMPARE(scene.begun->size(), 5);
}

void TestSourceScheduler::aPersonNeedNotWait()
{
    Scene scene;
    scene.add("a");
    scene.add("b");
    const Source asked = scene.add("asked", "");
    scene.gate.close();
    scene.start();
    QTRY_COMPARE(scene.gate.inside(), 2);
    SourceStatus status;
    status.source = asked;
    scene.scheduler->collectNow(status);
    scene.scheduler->collectNow(status);
    QTRY_COMPARE(scene.gate.inside(), 3);
    QCOMPARE(scene.begun->size(), 3);
    QVERIFY(scene.scheduler->isRunning(asked.id));
    scene.scheduler->cancel(asked.id);
    QTRY_COMPARE(scene.ended->size(), 1);
    // Not value<>(): a Result has no default.
    const auto* outcome = static_cast<const Result<Collected>*>(scene.ended->front().at(1).constData());
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->end, Collected::End::Cancelled);
    QCOMPARE(scene.gate.inside(), 2);
}

void TestSourceScheduler::whatAWatchNoticedIsCollected()
{
    Scene scene;
    const Source asked = scene.add("asked", "");
    const Source paused = scene.add("paused", "", true);
    scene.watch = std::make_unique<HandWatch>();
    HandWatch* watch = scene.watch.get();
    scene.start();
    QVERIFY(scene.looked->wait());
    QCOMPARE(watch->watched, size_t(2));
    QCOMPARE(scene.begun->size(), 0);
    Q_EMIT watch->changed(paused.id);
    Q_EMIT watch->changed(asked.id);
    QTRY_COMPARE(scene.ended->size(), 1);
    QVERIFY(scene.lookAfter(1h));
    QCOMPARE(scene.begun->size(), 1); // once, not again and again
    QCOMPARE(scene.gate.asked, QStringList{QStringLiteral("asked")});
}

void TestSourceScheduler::othersChangesAreSeenByItself()
{
    Scene scene;
    scene.options.longestNap = 10ms;
    scene.start();
    QVERIFY(scene.looked->wait());
    scene.add("late");
    QTRY_COMPARE(scene.ended->size(), 1);
}

void TestSourceScheduler::onlyTheProjectsOwn()
{
    Scene scene;
    scene.add("a");
    scene.options.project = QStringLiteral("api");
    scene.start();
    QVERIFY(scene.looked->wait());
    QCOMPARE(scene.begun->size(), 0);
}

void TestSourceScheduler::stoppingCancelsWhatRuns()
{
    Scene scene;
    const Source a = scene.add("a");
    scene.add("b");
    scene.add("c");
    scene.gate.close();
    scene.start();
    QTRY_COMPARE(scene.gate.inside(), 2);
    QSignalSpy stopped(scene.scheduler.get(), &SourceScheduler::stopped);
    scene.scheduler->stop();
    QVERIFY(stopped.count() == 1 || stopped.wait());
    QCOMPARE(scene.ended->size(), 2);
    QCOMPARE(scene.begun->size(), 2);
    QCOMPARE(scene.recordOf(a).last.outcome, CollectionOutcome::Cancelled);
    scene.scheduler->look();
    QVERIFY(scene.scheduler->running().isEmpty());
}

void TestSourceScheduler::lettingGoCancelsToo()
{
    Scene scene;
    const Source a = scene.add("a");
    scene.gate.close();
    scene.start();
    QTRY_COMPARE(scene.gate.inside(), 1);
    scene.scheduler.reset();
    workPool().waitForDone(); // for ever, if it were not cancelled
    QCOMPARE(scene.recordOf(a).last.outcome, CollectionOutcome::Cancelled);
}

QTEST_GUILESS_MAIN(TestSourceScheduler)
#include "tst_source_scheduler.moc"
