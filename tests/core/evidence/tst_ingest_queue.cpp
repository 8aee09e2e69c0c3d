// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_queue.h"

#include "core/evidence/ingest_place.h"

#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using slipway::evidence::Arrival;
using slipway::evidence::IngestQueue;
using slipway::evidence::Outcome;
using slipway::test::anArrival;
using slipway::test::IngestPlace;
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
    void whoGivesUpIsToldWhy();
    void aClosedQueueTakesNothing();
    void closingWritesWhatWasTaken();
    void whatCameTooLateIsTold();
    void anExceptionIsTroubleAndNoCrash();
};

namespace {

const QString kAda = QStringLiteral("ada");

/// Holds the writer inside its first batch until it is let go.
struct Gate
{
    std::counting_semaphore<> arrived{0};
    std::counting_semaphore<> mayGo{0};

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

IngestQueue::Limits impatient()
{
    IngestQueue::Limits limits;
    limits.retry.base = limits.retry.cap = std::chrono::milliseconds(1);
    return limits;
}

} // namespace

void TestIngestQueue::whatIsOfferedIsStored()
{
    IngestPlace place;
    std::atomic<int> told = 0;
    IngestQueue::Callbacks callbacks;
    callbacks.told = [&](std::span<const Arrival> arrivals, std::span<const Outcome> outcomes) {
        told += arrivals.size() == outcomes.size() ? static_cast<int>(outcomes.size()) : -1000;
    };
    IngestQueue queue(place.ingest, kAda, {}, callbacks);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(queue.offer(anArrival(i), {}), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored().size(), size_t(10));
    QCOMPARE(told.load(), 10);
    QCOMPARE(queue.count(), size_t(0));
    QCOMPARE(queue.bytes(), qint64(0));
}

void TestIngestQueue::aFullQueueMakesTheSenderWait()
{
    IngestPlace place;
    Gate gate;
    IngestQueue queue(place.ingest, kAda, small(), gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0), {}), Offered::Taken);
    gate.arrived.acquire();
    for (int i = 1; i < 3; ++i)
        QCOMPARE(queue.offer(anArrival(i), {}), Offered::Taken);
    std::binary_semaphore resumed(0);
    QCOMPARE(queue.offer(anArrival(3), [&] { resumed.release(); }), Offered::Full);
    QCOMPARE(queue.count(), size_t(4)); // it was taken all the same
    QVERIFY(!resumed.try_acquire());
    gate.open();
    resumed.acquire();
    QCOMPARE(queue.offer(anArrival(4), {}), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored().size(), size_t(5));
}

void TestIngestQueue::bytesFillItToo()
{
    IngestPlace place;
    Gate gate;
    IngestQueue::Limits limits;
    limits.highBytes = anArrival(0).json.size() + 1;
    limits.lowBytes = 0;
    IngestQueue queue(place.ingest, kAda, limits, gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0), {}), Offered::Taken);
    std::binary_semaphore resumed(0);
    QCOMPARE(queue.offer(anArrival(1), [&] { resumed.release(); }), Offered::Full);
    gate.open();
    resumed.acquire();
    QCOMPARE(queue.offer(anArrival(2), {}), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(place.stored().size(), size_t(3));
}

void TestIngestQueue::oneSendersEnvelopesStayInOrder()
{
    IngestPlace place;
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
    IngestPlace place;
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
    QCOMPARE(place.stored().size(), size_t(kEnvelopes));
    QVERIFY(place.test->verifyAuditChain());
}

void TestIngestQueue::aHistoryThatCannotBeWrittenIsTriedAgain()
{
    IngestPlace place;
    std::optional<test::WriteLock> lock(std::in_place, place.test.path());
    std::vector<int> failed;
    ErrorCode code = ErrorCode::NotFound;
    IngestQueue::Callbacks callbacks;
    callbacks.mayTryAgain = [&](const Error& error, int failedTries) {
        failed.push_back(failedTries);
        code = error.code;
        if (failedTries == 2)
            lock.reset();
        return true;
    };
    IngestQueue queue(place.ingest, kAda, impatient(), callbacks);
    QCOMPARE(queue.offer(anArrival(1), {}), Offered::Taken);
    QVERIFY(queue.drain());
    QCOMPARE(failed, (std::vector<int>{1, 2}));
    QCOMPARE(code, ErrorCode::Locked);
    QCOMPARE(place.stored().size(), size_t(1));
}

void TestIngestQueue::whoGivesUpIsToldWhy()
{
    IngestPlace place;
    const test::WriteLock lock(place.test.path());
    IngestQueue::Callbacks callbacks;
    callbacks.mayTryAgain = [](const Error&, int failedTries) { return failedTries < 2; };
    IngestQueue queue(place.ingest, kAda, impatient(), callbacks);
    QCOMPARE(queue.offer(anArrival(1), {}), Offered::Taken);
    const Status drained = queue.drain();
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Locked);
    QCOMPARE(queue.count(), size_t(1));
    QCOMPARE(queue.offer(anArrival(2), {}), Offered::Closed);
    QVERIFY(place.stored().empty());
}

void TestIngestQueue::aClosedQueueTakesNothing()
{
    IngestPlace place;
    Gate gate;
    IngestQueue queue(place.ingest, kAda, small(), gate.callbacks());
    QCOMPARE(queue.offer(anArrival(0), {}), Offered::Taken);
    gate.arrived.acquire();
    for (int i = 1; i < 3; ++i)
        QCOMPARE(queue.offer(anArrival(i), {}), Offered::Taken);
    int resumed = 0;
    QCOMPARE(queue.offer(anArrival(3), [&] { ++resumed; }), Offered::Full);
    std::atomic<bool> wasTaken = true;
    std::thread sender([&] { wasTaken = queue.put(anArrival(4)); });
    queue.close();
    sender.join();
    QVERIFY(!wasTaken);
    QCOMPARE(resumed, 1);
    QCOMPARE(queue.offer(anArrival(6), {}), Offered::Closed);
    gate.open();
    QCOMPARE(queue.drain().error().code, ErrorCode::Cancelled); // not all of it was taken
    QCOMPARE(place.stored().size(), size_t(4));
}

void TestIngestQueue::closingWritesWhatWasTaken()
{
    IngestPlace place;
    {
        IngestQueue queue(place.ingest, kAda, {}, {});
        for (int i = 0; i < 50; ++i)
            QCOMPARE(queue.offer(anArrival(i), {}), Offered::Taken);
    }
    QCOMPARE(place.stored().size(), size_t(50));
}

void TestIngestQueue::whatCameTooLateIsTold()
{
    IngestPlace place;
    IngestQueue queue(place.ingest, kAda, {}, {});
    QVERIFY(queue.put(anArrival(1)));
    queue.close();
    QVERIFY(queue.drain());
    QCOMPARE(queue.offer(anArrival(2), {}), Offered::Closed);
    const Status drained = queue.drain();
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Cancelled);
    QCOMPARE(place.stored().size(), size_t(1));
}

void TestIngestQueue::anExceptionIsTroubleAndNoCrash()
{
    IngestPlace place;
    IngestQueue::Callbacks callbacks;
    callbacks.told = [](std::span<const Arrival>, std::span<const Outcome>) {
        throw std::runtime_error("a defect");
    };
    IngestQueue queue(place.ingest, kAda, {}, callbacks);
    QVERIFY(queue.put(anArrival(1)));
    const Status drained = queue.drain();
    QVERIFY(!drained);
    QCOMPARE(drained.error().code, ErrorCode::Internal);
    QCOMPARE(drained.error().what, QStringLiteral("a defect"));
    QVERIFY(!queue.put(anArrival(2)));
}

QTEST_GUILESS_MAIN(TestIngestQueue)
#include "tst_ingest_queue.moc"
