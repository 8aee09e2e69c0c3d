// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_place.h"
#include "core/readiness/collector_scene.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using End = Collected::End;

namespace {

RunOutcome failing(bool mayRetry = true, std::optional<milliseconds> retryAfter = {})
{
    return {Error{ErrorCode::Unreadable, QStringLiteral("the host answered 503"), QStringLiteral("ci"),
                  QStringLiteral("ask ada@example.org")},
            mayRetry, retryAfter};
}

constexpr const char* kOne = "019aba0e-0000-7000-8000-000000000001";
constexpr const char* kTwo = "019aba0e-0000-7000-8000-000000000002";

} // namespace

/// When a source is asked, how often, and what is left of it in the history.
class TestSourceCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatGoesWellIsRecordedWithItsCounts();
    void theRunnerIsToldTheSubjectAndSinceWhen();
    void failuresAreTriedFiveTimesWithFullJitter();
    void aSuccessAfterARetryEndsIt();
    void retryAfterIsObeyed();
    void aLongRetryAfterIsLeftToTheNextCollection();
    void whatCannotHelpIsNotRetried();
    void theBreakerOpensAndAsksOnceAfterItsRest();
    void insistingAsksOnceAlthoughItRests();
    void successClosesTheDeadLetter();
    void theDeadLetterSaysWhatWasAskedRedacted();
    void stoppingInterruptsTheWait();
    void aStoppedRunCountsNeitherWay();
    void refusedEnvelopesAreCountedAndKept();
    void aSourceMaySpeakForItsOwnProjectOnly();
    void anUnknownReleaseIsNotFound();
    void waitingForAPassphraseIsRecordedOnceAndIsNoFailure();
    void howTheServiceAnsweredIsRecorded();
    void theRunnerIsToldTheLaunch();
    void realWaitingEndsWhenAsked();
    void aChangedConfigurationIsAskedAtOnceAndEndsWhatFailedBefore();
    void aHistoryThatStaysLockedStopsTheRunnerAndIsTriedAgain();
    void whatComesAfterTheStopMakesNoSuccess();
};

void TestSourceCollector::aRunThatGoesWellIsRecordedWithItsCounts()
{
    CollectorScene scene;
    scene.runner.envelopes = {scene.envelope(kOne, 5), scene.envelope(kTwo, 6)};
    Collected first = scene.collect();
    QCOMPARE(first.end, End::Ok);
    QCOMPARE(first.tries, 1);
    QCOMPARE(first.stored, 2);
    QCOMPARE(first.alreadyThere, 0);
    QCOMPARE(first.dead, 0);
    QVERIFY(!first.failure && !first.nextTryAt);
    QCOMPARE(scene.collect().alreadyThere, 2);
    const CollectionRecord record = scene.record();
    Collection expected;
    expected.source = scene.source.id;
    expected.startedAt = expected.endedAt = scene.workspace.now();
    expected.alreadyThere = 2;
    QCOMPARE(record.last, expected);
    QCOMPARE(record.failuresInARow, 0);
    const auto evidence = valueOf(scene.workspace->history().evidence(EvidenceId(QString::fromLatin1(kTwo))));
    QCOMPARE(evidence.facts.front().value, FactValue(qint64(6)));
}

void TestSourceCollector::theRunnerIsToldTheSubjectAndSinceWhen()
{
    CollectorScene scene;
    scene.workspace.wait(1h);
    const QDateTime began = scene.workspace.now();
    QCOMPARE(scene.collect().subject.release, QStringLiteral("1.0.0"));
    scene.workspace.wait(1h);
    scene.collect();
    const SourceRequest& first = scene.runner.requests[0];
    QCOMPARE(first.subject,
             (Subject{QStringLiteral("web"), scene.release.target, QStringLiteral("1.0.0"), {}}));
    QCOMPARE(first.project.repositories, QStringList{scene.workspace.repository().path()});
    QVERIFY(!first.since);
    QCOMPARE(scene.runner.requests[1].since, std::optional(began));
    // Another configuration asks for other things: from the beginning.
    scene.workspace.wait(1h);
    scene.source = valueOf(scene.workspace->history().reviseSource(scene.source, kAda));
    scene.collect();
    QVERIFY(!scene.runner.requests[2].since);
    // A clock that was put back: nothing came since what is yet to come.
    scene.collect();
    QVERIFY(scene.runner.requests[3].since);
    scene.workspace.wait(-1min);
    scene.collect();
    QVERIFY(!scene.runner.requests[4].since);
}

void TestSourceCollector::failuresAreTriedFiveTimesWithFullJitter()
{
    CollectorScene scene;
    scene.runner.answers = {failing()};
    const Collected done = scene.collect();
    QCOMPARE(done.end, End::Failed);
    QCOMPARE(done.tries, 5);
    QCOMPARE(scene.waits, (std::vector<qint64>{500, 1000, 2000, 4000}));
    QCOMPARE(done.failure->what, QStringLiteral("the host answered 503"));
    QCOMPARE(done.nextTryAt, std::optional(scene.workspace.now().addSecs(60)));
    const CollectionRecord record = scene.record();
    QCOMPARE(record.failuresInARow, 5);
    QCOMPARE(record.last.attempt, 5);
    QCOMPARE(record.last.outcome, CollectionOutcome::Failed);
    QCOMPARE(record.last.nextTryAt, done.nextTryAt);
    QCOMPARE(record.last.reason, QStringLiteral("ci: the host answered 503; ask [redacted:email]"));
    QCOMPARE(scene.letters().size(), size_t(1));
}

void TestSourceCollector::aSuccessAfterARetryEndsIt()
{
    CollectorScene scene;
    scene.runner.answers = {failing(), failing(), RunOutcome{}};
    scene.runner.envelopes = {scene.envelope(kOne, 5)};
    const Collected done = scene.collect();
    QCOMPARE(done.end, End::Ok);
    QCOMPARE(done.tries, 3);
    QCOMPARE(done.stored, 1);
    QCOMPARE(done.alreadyThere, 2);
    QVERIFY(!done.failure);
    QCOMPARE(scene.record().last.attempt, 3);
    QCOMPARE(scene.record().failuresInARow, 0);
    QVERIFY(scene.letters().empty());
}

void TestSourceCollector::retryAfterIsObeyed()
{
    CollectorScene scene;
    scene.runner.answers = {failing(true, 30s), failing(true, 100ms), RunOutcome{}};
    QCOMPARE(scene.collect().end, End::Ok);
    QCOMPARE(scene.waits, (std::vector<qint64>{30'000, 1000}));
}

void TestSourceCollector::aLongRetryAfterIsLeftToTheNextCollection()
{
    CollectorScene scene;
    scene.runner.answers = {failing(true, 1h), RunOutcome{}};
    const QDateTime asked = scene.workspace.now();
    const Collected first = scene.collect();
    QCOMPARE(first.end, End::Failed);
    QCOMPARE(first.tries, 1);
    QCOMPARE(first.nextTryAt, std::optional(asked.addSecs(3600)));
    QVERIFY(scene.waits.empty());
    QVERIFY(scene.letters().empty());
    scene.workspace.wait(59min);
    const Collected early = scene.collect();
    QCOMPARE(early.end, End::NotAsked);
    QCOMPARE(early.nextTryAt, first.nextTryAt);
    QCOMPARE(scene.runner.requests.size(), size_t(1));
    scene.workspace.wait(1min);
    QCOMPARE(scene.collect().end, End::Ok);
}

void TestSourceCollector::whatCannotHelpIsNotRetried()
{
    CollectorScene scene;
    scene.runner.answers = {failing(false)};
    const Collected done = scene.collect();
    QCOMPARE(done.end, End::Failed);
    QCOMPARE(done.tries, 1);
    QVERIFY(!done.nextTryAt);
    QVERIFY(scene.waits.empty());
    QCOMPARE(scene.letters().size(), size_t(1));
    scene.collect();
    QCOMPARE(scene.letters().size(), size_t(1));
    QCOMPARE(scene.letters().front().attempts, 2);
    QCOMPARE(scene.collect().nextTryAt, std::optional(scene.workspace.now().addSecs(60)));
}

void TestSourceCollector::theBreakerOpensAndAsksOnceAfterItsRest()
{
    CollectorScene scene;
    scene.runner.answers = {failing()};
    scene.collect();
    Collected next = scene.collect();
    QCOMPARE(next.end, End::NotAsked);
    QCOMPARE(next.tries, 0);
    QVERIFY(next.failure->what.startsWith(QStringLiteral("failed 5 times")));
    QCOMPARE(scene.runner.requests.size(), size_t(5));
    scene.workspace.wait(60s);
    next = scene.collect();
    QCOMPARE(next.end, End::Failed);
    QCOMPARE(next.tries, 1);
    QCOMPARE(next.nextTryAt, std::optional(scene.workspace.now().addSecs(120)));
    scene.workspace.wait(120s);
    scene.runner.answers = {RunOutcome{}};
    QCOMPARE(scene.collect().end, End::Ok);
    QCOMPARE(scene.collect().end, End::Ok);
}

void TestSourceCollector::insistingAsksOnceAlthoughItRests()
{
    CollectorScene scene;
    scene.runner.answers = {failing()};
    scene.collect();
    const Collected forced = scene.collect(true);
    QCOMPARE(forced.end, End::Failed);
    QCOMPARE(forced.tries, 1);
    QCOMPARE(scene.runner.requests.size(), size_t(6));
    QCOMPARE(scene.waits.size(), size_t(4));
}

void TestSourceCollector::successClosesTheDeadLetter()
{
    CollectorScene scene;
    scene.runner.answers = {failing(false), RunOutcome{}};
    scene.collect();
    QCOMPARE(scene.letters().size(), size_t(1));
    scene.collect();
    QVERIFY(scene.letters().empty());
    QCOMPARE(scene.letters(store::DeadLetters::All).front().state, DeadLetterState::Replayed);
}

void TestSourceCollector::theDeadLetterSaysWhatWasAskedRedacted()
{
    CollectorScene scene;
    scene.source.config = R"({"owner":"ada@example.org"})";
    scene.source = valueOf(scene.workspace->history().reviseSource(scene.source, kAda));
    scene.runner.answers = {failing(false)};
    scene.collect();
    const DeadLetter letter =
        valueOf(scene.workspace->history().deadLetter(scene.letters().front().id)).letter;
    QCOMPARE(letter.kind, DeadLetterKind::Collection);
    QCOMPARE(letter.plugin, QStringLiteral("ci"));
    QCOMPARE(letter.instance, QStringLiteral("default"));
    QCOMPARE(letter.project, QStringLiteral("web"));
    QCOMPARE(letter.reason, QStringLiteral("the host answered 503"));
    QCOMPARE(letter.hint, QStringLiteral("ask [redacted:email]"));
    const QByteArray expected =
        R"({"config":{"owner":"[redacted:email]"},"instance":"default","plugin":"ci",)"
        R"("subject":{"commit":")" +
        scene.release.target.hex().toLatin1() + R"(","project":"web","release":"1.0.0"}})";
    QCOMPARE(letter.payload, expected);
}

void TestSourceCollector::stoppingInterruptsTheWait()
{
    CollectorScene scene;
    scene.runner.answers = {failing()};
    scene.stopAtWait = 2;
    const Collected done = scene.collect();
    QCOMPARE(done.end, End::Cancelled);
    QCOMPARE(done.tries, 2);
    QCOMPARE(scene.record().last.attempt, 2);
    QCOMPARE(scene.record().last.nextTryAt, std::optional(scene.workspace.now().addMSecs(1000)));
    QVERIFY(scene.letters().empty());
}

void TestSourceCollector::aStoppedRunCountsNeitherWay()
{
    CollectorScene scene;
    scene.runner.answers = {failing(false)};
    for (int i = 0; i < 3; ++i)
        scene.collect();
    const auto rest = scene.record().last.nextTryAt;
    scene.runner.meddle = [&](const Progress&) { scene.stop.request_stop(); };
    QCOMPARE(scene.collect(true).end, End::Cancelled);
    QCOMPARE(scene.record().last.outcome, CollectionOutcome::Cancelled);
    QCOMPARE(scene.record().failuresInARow, 3);
    QCOMPARE(scene.record().last.nextTryAt, rest);
    // Its rest over, it is left alone for a while all the same: a person stopped it.
    scene.workspace.wait(1h);
    scene.stop = {};
    QCOMPARE(scene.collect().end, End::Cancelled);
    QCOMPARE(scene.record().last.nextTryAt, std::optional(scene.workspace.now().addSecs(600)));
}

void TestSourceCollector::refusedEnvelopesAreCountedAndKept()
{
    CollectorScene scene;
    scene.runner.envelopes = {scene.envelope(kOne, 5), "no JSON", scene.envelope(kOne, 7)};
    const Collected done = scene.collect();
    QCOMPARE(done.end, End::Ok);
    QCOMPARE(done.stored, 1);
    QCOMPARE(done.dead, 2);
    QCOMPARE(scene.record().last.dead, 2);
    QCOMPARE(scene.letters().size(), size_t(2));
    QCOMPARE(scene.letters().front().kind, DeadLetterKind::Envelope);
}

void TestSourceCollector::aSourceMaySpeakForItsOwnProjectOnly()
{
    CollectorScene scene;
    Json foreign = Json::parse(scene.envelope(kOne, 5).toStdString());
    foreign["subject"]["project"] = "other";
    scene.runner.envelopes = {QByteArray::fromStdString(foreign.dump())};
    QCOMPARE(scene.collect().dead, 1);
    QCOMPARE(scene.letters().front().project, QStringLiteral("web"));
}

void TestSourceCollector::anUnknownReleaseIsNotFound()
{
    CollectorScene scene;
    SourceCollector collector(scene.workspace->history(), scene.workspace->ingest(), scene.runner,
                              scene.options);
    const auto done = collector.collect({scene.source, QStringLiteral("9.9"), false}, {}, kAda);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY(scene.runner.requests.empty());
}

void TestSourceCollector::waitingForAPassphraseIsRecordedOnceAndIsNoFailure()
{
    CollectorScene scene;
    RunOutcome closed{
        Error{ErrorCode::Locked, QStringLiteral("its secret token cannot be read"), {}, {}}, false, {}};
    closed.isWaiting = true;
    scene.runner.answers = {closed};
    const QDateTime began = scene.workspace.now();
    for (int i = 0; i < 10; ++i) {
        const Collected done = scene.collect();
        QCOMPARE(done.end, End::Waiting);
        QCOMPARE(done.tries, 0);
        QCOMPARE(done.failure->what, QStringLiteral("its secret token cannot be read"));
        scene.workspace.wait(1min);
    }
    QCOMPARE(scene.letters().size(), size_t(0));
    CollectionRecord record = scene.record();
    QCOMPARE(record.last.outcome, CollectionOutcome::Waiting);
    QCOMPARE(record.last.startedAt, began);
    QCOMPARE(record.failuresInARow, 0);
    QCOMPARE(restOf(record, scene.workspace.now()), SourceRest());
    QVERIFY(scene.waits.empty());

    // A rest that runs goes on as it was.
    scene.runner.answers = {failing(false), failing(false), failing(false), closed};
    scene.runner.requests.clear();
    for (int i = 0; i < 3; ++i)
        scene.collect();
    const QDateTime until = *scene.record().last.nextTryAt;
    QCOMPARE(scene.collect(true).end, End::Waiting);
    record = scene.record();
    QCOMPARE(record.last.nextTryAt, std::optional(until));
    QCOMPARE(record.failuresInARow, 3);
}

void TestSourceCollector::howTheServiceAnsweredIsRecorded()
{
    CollectorScene scene;
    ServiceUse use;
    use.answers = 12;
    use.medianMs = 120;
    use.slowestMs = 900;
    use.limit = 5000;
    use.remaining = 4980;
    use.resetsAt = scene.workspace.now().addSecs(600);
    RunOutcome well;
    well.service = use;
    scene.runner.answers = {well};
    QCOMPARE(scene.collect().service, std::optional(use));
    QCOMPARE(scene.record().last.service, std::optional(use));
    // It is told of a try that failed, too: the limit may be why.
    use.remaining = 0;
    RunOutcome limited = failing(false);
    limited.service = use;
    scene.runner.answers = {limited};
    scene.runner.requests.clear();
    scene.collect();
    QCOMPARE(scene.record().last.service, std::optional(use));
}

void TestSourceCollector::theRunnerIsToldTheLaunch()
{
    CollectorScene scene;
    for (const auto& launch : {std::optional(scene.workspace.now().addDays(9)), std::optional<QDateTime>()}) {
        scene.release.launchAt = launch;
        QVERIFY(scene.workspace->history().reviseRelease(scene.release, kAda));
        scene.collect();
        QCOMPARE(scene.runner.requests.back().launchAt, launch);
    }
}

void TestSourceCollector::realWaitingEndsWhenAsked()
{
    QVERIFY(waitFor(1ms, {}));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!waitFor(1h, stop.get_token())); // or the test's own time is over
}

/// That the old address failed is no reason to leave the new one alone.
void TestSourceCollector::aChangedConfigurationIsAskedAtOnceAndEndsWhatFailedBefore()
{
    CollectorScene scene;
    scene.runner.answers = {failing()};
    QCOMPARE(scene.collect().end, End::Failed);
    QCOMPARE(scene.letters().size(), size_t(1));
    QCOMPARE(scene.collect().end, End::NotAsked);
    scene.workspace.wait(1s);
    scene.source.config = R"({"url":"https://ci2.example.org/web"})";
    scene.source = valueOf(scene.workspace->history().reviseSource(scene.source, kAda));
    scene.runner.answers = {RunOutcome{}};
    QCOMPARE(scene.collect().end, End::Ok);
    QVERIFY(scene.letters().empty());
}

void TestSourceCollector::aHistoryThatStaysLockedStopsTheRunnerAndIsTriedAgain()
{
    CollectorScene scene;
    scene.options.queue.retry.tries = 1;
    scene.runner.envelopes = {scene.envelope(kOne, 5)};
    std::optional<WriteLock> lock(std::in_place, scene.workspace.file());
    scene.runner.meddleAfter = [&](const Progress& progress) {
        if (lock)
            QVERIFY(!waitFor(1h, progress.stop));
        lock.reset();
    };
    const Collected collected = scene.collect();
    QCOMPARE(collected.end, End::Ok);
    QCOMPARE(collected.tries, 2);
    QCOMPARE(collected.stored, 1);
    QCOMPARE(scene.waits, (std::vector<qint64>{500}));
}

/// The source had answered already, but its last envelope came when nothing was taken any more.
void TestSourceCollector::whatComesAfterTheStopMakesNoSuccess()
{
    CollectorScene scene;
    scene.runner.envelopes = {scene.envelope(kOne, 5)};
    scene.runner.handOver = [&](const EnvelopeSink& sink, const QByteArray& envelope) {
        scene.stop.request_stop();
        std::ignore = sink(envelope, [] {});
    };
    const Collected collected = scene.collect();
    QCOMPARE(collected.end, End::Cancelled);
    QCOMPARE(collected.stored, 0);
    QCOMPARE(scene.record().last.outcome, CollectionOutcome::Cancelled);
    QVERIFY(!scene.record().lastSuccessBeganAt);
}

QTEST_GUILESS_MAIN(TestSourceCollector)
#include "tst_source_collector.moc"
