// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_place.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using slipway::evidence::Arrival;
using slipway::evidence::Ingest;
using slipway::evidence::Outcome;
using slipway::store::DeadLetters;
using slipway::test::anArrival;
using slipway::test::TestHistory;
using slipway::test::valueOf;
using Fate = Outcome::Fate;

/// Envelopes become evidence once, or dead letters; nothing in between and nothing lost.
class TestIngest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnvelopeBecomesEvidence();
    void theSameAgainIsAcknowledgedAndNotStoredTwice();
    void theSameAgainIsKnownAfterARestart();
    void theSameIdWithOtherContentIsADeadLetter();
    void withinOneBatchTheFirstOfAnIdCounts();
    void aRefusedEnvelopeIsADeadLetter_data();
    void aRefusedEnvelopeIsADeadLetter();
    void oneBadEnvelopeLeavesTheOthersAlone();
    void anUnknownProjectIsADeadLetter();
    void aProjectAddedLaterIsKnown();
    void aRemovedProjectStillTakesEvidence();
    void aSourceMaySpeakForItselfOnly_data();
    void aSourceMaySpeakForItselfOnly();
    void secretsAreNeitherStoredNorKept();
    void aReplayAfterTheFixStoresIt();
    void aReplayInVainIsNoted();
    void aClosedDeadLetterIsNotReplayed();
    void aFailedCollectionIsNotReplayed();
    void aHistoryThatCannotBeWrittenLosesNothing();
    void whatAFailedTryStoredCountsAsStored();
    void manyWritersStoreEachOnce();
};

namespace {

const QString kAda = QStringLiteral("ada");

struct Place : test::IngestPlace
{
    std::vector<Outcome> take(const std::vector<Arrival>& arrivals)
    {
        return valueOf(ingest.take(arrivals, kAda));
    }
    Outcome take(const Arrival& arrival) { return take(std::vector<Arrival>{arrival}).front(); }
};

using Alteration = std::function<void(Json&)>;

} // namespace

Q_DECLARE_METATYPE(Alteration)

void TestIngest::anEnvelopeBecomesEvidence()
{
    Place place;
    const Outcome outcome = place.take(anArrival(1));
    QCOMPARE(outcome.fate, Fate::Stored);
    const auto stored = place.stored();
    QCOMPARE(stored.size(), size_t(1));
    Evidence expected = test::numberedEvidence(QStringLiteral("web"), 1);
    expected.recordedAt = place.test.now();
    QCOMPARE(outcome.evidence, expected.id);
    QCOMPARE(stored[0], expected);
}

void TestIngest::theSameAgainIsAcknowledgedAndNotStoredTwice()
{
    Place place;
    const auto outcomes = place.take({anArrival(1), anArrival(1)});
    QCOMPARE(outcomes[0].fate, Fate::Stored);
    QCOMPARE(outcomes[1].fate, Fate::AlreadyThere);
    // White space and the order of members are not content.
    Arrival spaced = anArrival(1);
    spaced.json = QByteArray::fromStdString(Json::parse(spaced.json.toStdString()).dump(4));
    QCOMPARE(place.take(spaced).fate, Fate::AlreadyThere);
    QCOMPARE(place.stored().size(), size_t(1));
    QVERIFY(place.dead().empty());
}

void TestIngest::theSameAgainIsKnownAfterARestart()
{
    TestHistory test;
    test.addProject();
    const Arrival arrival = anArrival(1);
    const auto rules = test::theRules([&] { return test.now(); });
    {
        Ingest first(test.history(), rules);
        QCOMPARE(valueOf(first.take(std::span(&arrival, 1), kAda))[0].fate, Fate::Stored);
    }
    test.reopen();
    Ingest second(test.history(), rules);
    QCOMPARE(valueOf(second.take(std::span(&arrival, 1), kAda))[0].fate, Fate::AlreadyThere);
}

void TestIngest::theSameIdWithOtherContentIsADeadLetter()
{
    Place place;
    place.take(anArrival(1));
    const Outcome outcome = place.take(anArrival(1, [](Json& json) { json["facts"][0]["value"] = 99; }));
    QCOMPARE(outcome.fate, Fate::Dead);
    QCOMPARE(outcome.refusal.code, ErrorCode::Conflict);
    QCOMPARE(outcome.refusal.where, QStringLiteral("test#/id"));
    QCOMPARE(place.stored().size(), size_t(1));
    QCOMPARE(std::get<qint64>(place.stored()[0].facts[0].value), qint64(1));
    QCOMPARE(place.dead().size(), size_t(1));
    QCOMPARE(place.dead()[0].id, outcome.deadLetter);
    QCOMPARE(place.dead()[0].place, QStringLiteral("/id"));
}

void TestIngest::withinOneBatchTheFirstOfAnIdCounts()
{
    Place place;
    const Alteration other = [](Json& json) { json["facts"][0]["value"] = 99; };
    const auto outcomes = place.take({anArrival(1), anArrival(1, other), anArrival(1), anArrival(2)});
    QCOMPARE(outcomes[0].fate, Fate::Stored);
    QCOMPARE(outcomes[1].fate, Fate::Dead);
    QCOMPARE(outcomes[2].fate, Fate::AlreadyThere);
    QCOMPARE(outcomes[3].fate, Fate::Stored);
}

void TestIngest::aRefusedEnvelopeIsADeadLetter_data()
{
    QTest::addColumn<Alteration>("change");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* pointer, Alteration change) {
        QTest::newRow(name) << change << QString::fromLatin1(pointer);
    };
    row("an unknown key", "/facts/0/key", [](Json& j) { j["facts"][0]["key"] = "tests.totl"; });
    row("a wrong type", "/facts/0/value", [](Json& j) { j["facts"][0]["value"] = "five"; });
    row("a count with a fraction", "/facts/0/value", [](Json& j) { j["facts"][0]["value"] = 5.5; });
    row("a count beyond all", "/facts/0/value", [](Json& j) { j["facts"][0]["value"] = 1e300; });
    row("a wrong unit", "/facts/0/unit", [](Json& j) { j["facts"][0]["unit"] = "ms"; });
    row("a list for a value", "/facts/0/value", [](Json& j) { j["facts"][0]["value"] = Json::array(); });
    row("too long a text", "/facts/0/value", [](Json& j) {
        j["facts"][0] = {{"key", "x.note"}, {"value", std::string(10001, 'x')}};
    });
    row("too long a key", "/facts/0/key",
        [](Json& j) { j["facts"][0]["key"] = "x." + std::string(500'000, 'a'); });
    row("too long a commit", "/subject/commit",
        [](Json& j) { j["subject"]["commit"] = std::string(500'000, 'a'); });
    row("6 minutes ahead", "/observed_at", [](Json& j) { j["observed_at"] = "2026-11-24T09:06:00Z"; });
    row("no time", "/observed_at", [](Json& j) { j["observed_at"] = "2026-13-45T09:00:00Z"; });
    row("no zone", "/observed_at", [](Json& j) { j["observed_at"] = "2026-11-24T09:00:00"; });
    row("39 digits", "/subject/commit", [](Json& j) { j["subject"]["commit"] = std::string(39, 'a'); });
    row("41 digits", "/subject/commit", [](Json& j) { j["subject"]["commit"] = std::string(41, 'a'); });
    row("no hex", "/subject/commit", [](Json& j) { j["subject"]["commit"] = std::string(40, 'g'); });
    row("no UUID", "/id", [](Json& j) { j["id"] = "7"; });
    row("too many facts", "/facts", [](Json& j) {
        for (int i = 0; i < 2001; ++i)
            j["facts"].push_back({{"key", "x.a"}, {"value", i}});
    });
    row("a line that is none", "/findings/0/line", [](Json& j) {
        j["findings"] = {{{"rule", "a"}, {"level", "note"}, {"message", "m"}, {"line", 3'000'000'000LL}}};
    });
}

void TestIngest::aRefusedEnvelopeIsADeadLetter()
{
    QFETCH(Alteration, change);
    QFETCH(QString, pointer);
    Place place;
    const Arrival arrival = anArrival(1, change);
    const Outcome outcome = place.take(arrival);
    QCOMPARE(outcome.fate, Fate::Dead);
    QVERIFY(!outcome.refusal.what.isEmpty());
    QCOMPARE(outcome.refusal.where, QStringLiteral("test#") + pointer);
    QVERIFY(place.stored().empty());
    const DeadLetter letter = valueOf(place.test->deadLetter(outcome.deadLetter)).letter;
    QCOMPARE(letter.payload, arrival.json);
    QCOMPARE(letter.size, arrival.json.size());
    QCOMPARE(letter.place, pointer);
    QCOMPARE(letter.plugin, QStringLiteral("junit"));
    QCOMPARE(letter.project, QStringLiteral("web"));
}

void TestIngest::oneBadEnvelopeLeavesTheOthersAlone()
{
    Place place;
    const Arrival broken{"{\"id\":", QStringLiteral("test"), QStringLiteral("junit"), {}, {}};
    const auto outcomes = place.take({anArrival(1), broken, anArrival(2)});
    QCOMPARE(outcomes[0].fate, Fate::Stored);
    QCOMPARE(outcomes[1].fate, Fate::Dead);
    QCOMPARE(outcomes[2].fate, Fate::Stored);
    QCOMPARE(place.stored().size(), size_t(2));
    QCOMPARE(place.dead()[0].plugin, QStringLiteral("junit"));
}

void TestIngest::anUnknownProjectIsADeadLetter()
{
    Place place;
    const auto outcomes = place.take({anArrival(1, QStringLiteral("api")), anArrival(2)});
    QCOMPARE(outcomes[0].fate, Fate::Dead);
    QCOMPARE(outcomes[0].refusal.where, QStringLiteral("test#/subject/project"));
    QCOMPARE(outcomes[1].fate, Fate::Stored);
    QCOMPARE(place.dead()[0].project, QStringLiteral("api"));
}

void TestIngest::aProjectAddedLaterIsKnown()
{
    Place place;
    QCOMPARE(place.take(anArrival(1, QStringLiteral("api"))).fate, Fate::Dead);
    place.test.addProject(QStringLiteral("api"));
    QCOMPARE(place.take(anArrival(1, QStringLiteral("api"))).fate, Fate::Stored);
}

void TestIngest::aRemovedProjectStillTakesEvidence()
{
    Place place;
    QVERIFY(place.test->removeProject(place.web.id, kAda));
    QCOMPARE(place.take(anArrival(1)).fate, Fate::Stored);
}

void TestIngest::aSourceMaySpeakForItselfOnly_data()
{
    QTest::addColumn<Arrival>("arrival");
    QTest::addColumn<QString>("pointer");
    Arrival arrival = anArrival(1);
    arrival.plugin = QStringLiteral("coverage");
    QTest::newRow("plugin") << arrival << QStringLiteral("/source/plugin");
    arrival.plugin = QStringLiteral("junit");
    arrival.instance = QStringLiteral("nightly");
    QTest::newRow("instance") << arrival << QStringLiteral("/source/instance");
    arrival.instance = QStringLiteral("default");
    arrival.project = QStringLiteral("api");
    QTest::newRow("project") << arrival << QStringLiteral("/subject/project");
    arrival.project = QStringLiteral("web");
    QTest::newRow("itself") << arrival << QString();
    arrival.json.replace("\"default\"", "\"default:a.xml\"");
    QTest::newRow("a part of itself") << arrival << QString();
    arrival.instance = QStringLiteral("def");
    QTest::newRow("one whose name begins alike") << arrival << QStringLiteral("/source/instance");
}

void TestIngest::aSourceMaySpeakForItselfOnly()
{
    QFETCH(Arrival, arrival);
    QFETCH(QString, pointer);
    Place place;
    const Outcome outcome = place.take(arrival);
    QCOMPARE(outcome.fate, pointer.isEmpty() ? Fate::Stored : Fate::Dead);
    QCOMPARE(outcome.refusal.where, pointer.isEmpty() ? QString() : QStringLiteral("test#") + pointer);
}

void TestIngest::secretsAreNeitherStoredNorKept()
{
    Place place;
    const Alteration tell = [](Json& json) {
        json["facts"].push_back({{"key", "x.owner"}, {"value", "ada@example.org"}});
    };
    place.take(anArrival(1, tell));
    place.take(anArrival(2, [&](Json& json) {
        tell(json);
        json["kind"] = "ada@example.org";
    }));
    QCOMPARE(std::get<QString>(place.stored()[0].facts[1].value), QStringLiteral("[redacted:email]"));
    const DeadLetter letter = valueOf(place.test->deadLetter(place.dead()[0].id)).letter;
    QVERIFY(!letter.payload.contains("example.org"));
    QVERIFY(letter.payload.contains("[redacted:email]"));
    // The same again is the same, although what is stored is not what was sent.
    QCOMPARE(place.take(anArrival(1, tell)).fate, Fate::AlreadyThere);
    place.test.close();
    QVERIFY(!test::bytesOf(place.test.path()).contains("ada@example"));
}

void TestIngest::aReplayAfterTheFixStoresIt()
{
    Place place;
    const Outcome dead = place.take(anArrival(1, QStringLiteral("api")));
    place.test.addProject(QStringLiteral("api"));
    const Outcome replayed = valueOf(place.ingest.replay(dead.deadLetter, kAda));
    QCOMPARE(replayed.fate, Fate::Stored);
    QCOMPARE(place.dead()[0].state, DeadLetterState::Replayed);
    QCOMPARE(valueOf(place.test->deadLetters(DeadLetters::Open)).size(), size_t(0));
}

void TestIngest::aReplayInVainIsNoted()
{
    Place place;
    const Outcome dead = place.take(anArrival(1, QStringLiteral("api")));
    const Outcome replayed = valueOf(place.ingest.replay(dead.deadLetter, kAda));
    QCOMPARE(replayed.fate, Fate::Dead);
    QCOMPARE(replayed.deadLetter, dead.deadLetter);
    const DeadLetterFile file = valueOf(place.test->deadLetter(dead.deadLetter));
    QCOMPARE(file.letter.state, DeadLetterState::Open);
    QCOMPARE(file.letter.attempts, 2);
    QCOMPARE(file.events[0].kind, DeadLetterEventKind::ReplayFailed);
    QCOMPARE(place.dead().size(), size_t(1));
}

void TestIngest::aClosedDeadLetterIsNotReplayed()
{
    Place place;
    const Outcome dead = place.take(anArrival(1, QStringLiteral("api")));
    QVERIFY(place.test->recordDeadLetterEvent(dead.deadLetter, DeadLetterEventKind::Discarded, {}, kAda));
    place.test.addProject(QStringLiteral("api"));
    QCOMPARE(place.ingest.replay(dead.deadLetter, kAda).error().code, ErrorCode::Conflict);
    QCOMPARE(place.ingest.replay(DeadLetterId(QStringLiteral("none")), kAda).error().code,
             ErrorCode::NotFound);
}

void TestIngest::aFailedCollectionIsNotReplayed()
{
    Place place;
    DeadLetter letter = test::aDeadLetter();
    letter.kind = DeadLetterKind::Collection;
    const DeadLetter kept = valueOf(place.test->appendDeadLetter(letter, kAda));
    QCOMPARE(place.ingest.replay(kept.id, kAda).error().code, ErrorCode::Unsupported);
    QCOMPARE(place.dead()[0].attempts, 1);
}

void TestIngest::aHistoryThatCannotBeWrittenLosesNothing()
{
    Place place;
    const auto arrivals = std::vector<Arrival>{anArrival(1), anArrival(2, QStringLiteral("api"))};
    {
        const test::WriteLock lock(place.test.path());
        const auto refused = place.ingest.take(arrivals, kAda);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY(place.stored().empty());
    }
    const auto outcomes = place.take(arrivals);
    QCOMPARE(outcomes[0].fate, Fate::Stored);
    QCOMPARE(outcomes[1].fate, Fate::Dead);
    QCOMPARE(place.dead().size(), size_t(1));
}

void TestIngest::whatAFailedTryStoredCountsAsStored()
{
    Place place;
    QCOMPARE(place.take(anArrival(3)).fate, Fate::Stored);
    const auto arrivals =
        std::vector<Arrival>{anArrival(1), anArrival(2, QStringLiteral("api")), anArrival(3), anArrival(1)};
    const auto batch = place.ingest.read(arrivals);
    auto database = valueOf(store::Database::open(place.test.path(), store::Database::Mode::ReadWrite,
                                                  std::chrono::milliseconds(10)));
    QVERIFY(database.execute("CREATE TRIGGER full BEFORE INSERT ON dead_letters "
                             "BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QVERIFY(!place.ingest.take(*batch, kAda));
    QCOMPARE(place.stored().size(), size_t(2));
    QVERIFY(database.execute("DROP TRIGGER full"));

    const auto outcomes = valueOf(place.ingest.take(*batch, kAda));
    QCOMPARE(outcomes[0].fate, Fate::Stored);
    QCOMPARE(outcomes[1].fate, Fate::Dead);
    QCOMPARE(outcomes[2].fate, Fate::AlreadyThere);
    QCOMPARE(outcomes[3].fate, Fate::AlreadyThere);
    QCOMPARE(place.stored().size(), size_t(2));
    QCOMPARE(place.dead().size(), size_t(1));
}

/// Two histories of one file, as two processes have them, and several threads on each; all send the same.
void TestIngest::manyWritersStoreEachOnce()
{
    constexpr int kEnvelopes = 60;
    TestHistory test;
    const Project web = test.addProject();
    auto options = test.options();
    options.busyTimeout = std::chrono::seconds(60);
    std::array<std::unique_ptr<store::History>, 2> histories{
        valueOf(store::openHistory(test.path(), options)), valueOf(store::openHistory(test.path(), options))};
    std::atomic<int> stored = 0;
    std::atomic<int> dead = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            Ingest ingest(*histories[static_cast<size_t>(i % 2)], test::theRules([&] { return test.now(); }));
            for (int n = 0; n < kEnvelopes; n += 5) {
                std::vector<Arrival> batch;
                for (int k = n; k < n + 5; ++k)
                    batch.push_back(anArrival(k));
                for (const Outcome& outcome : valueOf(ingest.take(batch, kAda))) {
                    stored += outcome.fate == Fate::Stored ? 1 : 0;
                    dead += outcome.fate == Fate::Dead ? 1 : 0;
                }
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(stored.load(), kEnvelopes);
    QCOMPARE(dead.load(), 0);
    QCOMPARE(valueOf(test->snapshot()).evidence.value(web.id).size(), size_t(kEnvelopes));
    QVERIFY(test->verifyAuditChain());
}

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
