// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_queue.h"

#include "core/evidence/many_envelopes.h"
#include "core/store/database.h"
#include "core/store/histories.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using slipway::evidence::Arrival;
using slipway::evidence::Ingest;
using slipway::evidence::IngestQueue;
using slipway::evidence::Outcome;
using slipway::test::anArrival;
using slipway::test::TestHistory;
using slipway::test::valueOf;
using Offered = IngestQueue::Offered;

/// Many send, one writes: bounded, in order, and nothing dropped.
class TestIngestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfferedIsStored();
    void aFullQueueMakesTheSenderWait();
    void bytesFillItToo();
    void oneSendersEnvelopesStayInOrder();
    void floodingSendersStoreEachExactlyOnce();
    void aHistoryThatCannotBeWrittenIsTriedAgain();
    void aClosedQueueTakesNothing();
    void closingWritesWhatWasTaken();
};

namespace {

const QString kAda = QStringLiteral("ada");

struct Place
{
    TestHistory test;
    Project web = test.addProject();
    Ingest ingest{test.history(), test::theRules([now = test.now()] { return now; })};

    size_t stored() { return valueOf(test->snapshot()).evidence.value(web.id).size(); }
};

/// Holds the writer inside its first batch until it is let go.
struct Gate
{
    QSemaphore arrived;
    QSemaphore mayGo;

    IngestQueue::Callbacks callbacks()
    {
        IngestQueue::Callbacks callbacks;
        callbacks.told = [this](std::span<const Arrival>, std::span<const Outcome>) {
            arrived.release();
            mayGo.acquire();
        };
        return callbacks;
    }
    void open() { mayGo.release(1'000'000); }
};

IngestQueue::Limits small()
{
    IngestQueue::Limits limits;
    limits.highCount = 4;
    limits.lowCount = 1;
    limits.batch = 2;
    return limits;
}

} // namespace

void TestIngestQueue::whatIsOfferedIsStored()
{
    Place place;
    std::atomic<int> told = 0;
    IngestQueue::Callbacks callbacks;
    callbacks.told = [&](std::span<const Arrival> arrivals, std::span<const Outcome> outcomes) {
        told += arrivals.size() == outcomes.size() ? static_cast<int>(outcomes.size()) : -1000;
    };
    IngestQueue queue(place.ingest, kAda, {}, callbacks);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(queue.offer(anArrival(i)), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored(), size_t(10));
    QCOMPARE(told.load(), 10);
    QCOMPARE(queue.count(), size_t(0));
    QCOMPARE(queue.bytes(), qint64(0));
}

void TestIngestQueue::aFullQueueMakesTheSenderWait()
{
    Place place;
    Gate gate;
    IngestQueue queue(place.ingest, kAda, small(), gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0)), Offered::Taken);
    gate.arrived.acquire();
    for (int i = 1; i < 4; ++i)
        QCOMPARE(queue.offer(anArrival(i)), Offered::Taken);
    QSemaphore resumed;
    Arrival fifth = anArrival(4);
    QCOMPARE(queue.offer(std::move(fifth), [&] { resumed.release(); }), Offered::Wait);
    QVERIFY(!fifth.json.isEmpty()); // not taken: still the sender's
    QCOMPARE(resumed.available(), 0);
    gate.open();
    resumed.acquire();
    QCOMPARE(queue.offer(std::move(fifth)), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored(), size_t(5));
}

void TestIngestQueue::bytesFillItToo()
{
    Place place;
    Gate gate;
    IngestQueue::Limits limits;
    limits.highBytes = anArrival(0).json.size() + 1;
    limits.lowBytes = 0;
    IngestQueue queue(place.ingest, kAda, limits, gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0)), Offered::Taken);
    QCOMPARE(queue.offer(anArrival(1)), Offered::Taken);
    QCOMPARE(queue.offer(anArrival(2)), Offered::Wait);
    gate.open();
    QVERIFY(queue.drain());
    QCOMPARE(queue.offer(anArrival(2)), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored(), size_t(3));
}

void TestIngestQueue::oneSendersEnvelopesStayInOrder()
{
    Place place;
    QByteArrayList seen;
    IngestQueue::Callbacks callbacks;
    callbacks.told = [&](std::span<const Arrival> arrivals, std::span<const Outcome>) {
        for (const Arrival& arrival : arrivals)
            seen += arrival.json;
    };
    IngestQueue queue(place.ingest, kAda, small(), callbacks);
    QByteArrayList sent;
    for (int i = 0; i < 20; ++i) {
        sent += anArrival(i).json;
        QVERIFY(queue.put(anArrival(i)));
    }
    QVERIFY(queue.drain());
    QCOMPARE(seen, sent);
}

/// Each envelope is sent by two of eight, through a queue that is nearly always full.
void TestIngestQueue::floodingSendersStoreEachExactlyOnce()
{
    constexpr int kSenders = 8;
    constexpr int kEnvelopes = 2000;
    Place place;
    std::atomic<int> stored = 0;
    std::atomic<int> alreadyThere = 0;
    std::atomic<int> dead = 0;
    std::atomic<size_t> most = 0;
    IngestQueue::Callbacks callbacks;
    callbacks.told = [&](std::span<const Arrival>, std::span<const Outcome> outcomes) {
        for (const Outcome& outcome : outcomes) {
            stored += outcome.fate == Outcome::Fate::Stored ? 1 : 0;
            alreadyThere += outcome.fate == Outcome::Fate::AlreadyThere ? 1 : 0;
            dead += outcome.fate == Outcome::Fate::Dead ? 1 : 0;
        }
    };
    IngestQueue::Limits limits;
    limits.highCount = 300;
    limits.lowCount = 100;
    limits.batch = 250;
    IngestQueue queue(place.ingest, kAda, limits, callbacks);
    std::vector<std::thread> senders;
    for (int sender = 0; sender < kSenders; ++sender) {
        senders.emplace_back([&, sender] {
            for (int i = sender / 2; i < kEnvelopes; i += kSenders / 2) {
                if (!queue.put(anArrival(i)))
                    qFatal("closed");
                most = std::max(most.load(), queue.count());
            }
        });
    }
    for (std::thread& sender : senders)
        sender.join();
    QVERIFY(queue.drain());
    QCOMPARE(stored.load(), kEnvelopes);
    QCOMPARE(alreadyThere.load(), kEnvelopes);
    QCOMPARE(dead.load(), 0);
    QVERIFY(most.load() <= limits.highCount);
    QCOMPARE(place.stored(), size_t(kEnvelopes));
    QVERIFY(place.test->verifyAuditChain());
}

void TestIngestQueue::aHistoryThatCannotBeWrittenIsTriedAgain()
{
    Place place;
    IngestQueue::Limits limits;
    limits.retry.base = std::chrono::milliseconds(1);
    limits.retry.cap = std::chrono::milliseconds(1);
    QSemaphore troubled;
    IngestQueue::Callbacks callbacks;
    callbacks.troubled = [&](const Error& error) {
        if (error.code == ErrorCode::Locked)
            troubled.release();
    };
    IngestQueue queue(place.ingest, kAda, limits, callbacks);
    auto other = valueOf(store::Database::open(place.test.path(), store::Database::Mode::ReadWrite,
                                               std::chrono::milliseconds(10)));
    QVERIFY(other.execute("BEGIN IMMEDIATE"));
    QCOMPARE(queue.offer(anArrival(1)), Offered::Taken);
    troubled.acquire(2);
    const Status drained = queue.drain();
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Locked);
    QCOMPARE(queue.count(), size_t(1));
    QVERIFY(other.execute("ROLLBACK"));
    Status again = queue.drain();
    while (!again) // the try under way may still have met the lock
        again = queue.drain();
    QCOMPARE(place.stored(), size_t(1));
}

void TestIngestQueue::aClosedQueueTakesNothing()
{
    Place place;
    Gate gate;
    IngestQueue queue(place.ingest, kAda, small(), gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0)), Offered::Taken);
    gate.arrived.acquire();
    for (int i = 1; i < 4; ++i)
        QCOMPARE(queue.offer(anArrival(i)), Offered::Taken);
    std::atomic<bool> wasTaken = true;
    std::thread sender([&] { wasTaken = queue.put(anArrival(4)); });
    int resumed = 0;
    QCOMPARE(queue.offer(anArrival(5), [&] { ++resumed; }), Offered::Wait);
    queue.close();
    sender.join();
    QVERIFY(!wasTaken);
    QCOMPARE(resumed, 1);
    QCOMPARE(queue.offer(anArrival(6)), Offered::Closed);
    gate.open();
    QVERIFY(queue.drain());
    QCOMPARE(place.stored(), size_t(4));
}

void TestIngestQueue::closingWritesWhatWasTaken()
{
    Place place;
    {
        IngestQueue queue(place.ingest, kAda, {}, {});
        for (int i = 0; i < 50; ++i)
            QCOMPARE(queue.offer(anArrival(i)), Offered::Taken);
    }
    QCOMPARE(place.stored(), size_t(50));
}

QTEST_GUILESS_MAIN(TestIngestQueue)
#include "tst_ingest_queue.moc"
