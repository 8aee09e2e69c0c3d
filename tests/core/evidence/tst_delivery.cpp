// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/delivery.h"

#include "core/evidence/ingest_place.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using slipway::evidence::Delivery;
using slipway::evidence::Outcome;
using slipway::test::anArrival;
using slipway::test::IngestPlace;
using slipway::test::WriteLock;

/// One sender's envelopes: counted, waited for, or given up with a reason.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfEachIsCounted();
    void aLockThatEndsIsWaitedFor();
    void aLockThatStaysIsGivenUp();
    void stoppingFreesASenderThatWaits();
    void aSenderThatDoesNotBlockIsResumed();
};

namespace {

const QString kAda = QStringLiteral("ada");

Delivery::Options impatient(int tries)
{
    Delivery::Options options;
    options.limits.retry = {std::chrono::milliseconds(1), std::chrono::milliseconds(1), tries};
    return options;
}

} // namespace

void TestDelivery::whatBecameOfEachIsCounted()
{
    IngestPlace place;
    QStringList reasons;
    Delivery::Options options;
    options.died = [&](const Outcome& dead) { reasons += dead.refusal.what; };
    Delivery delivery(place.ingest, kAda, options);
    for (const int number : {1, 2, 1, 3})
        QVERIFY(delivery.add(anArrival(number)));
    QVERIFY(delivery.add(anArrival(4, QStringLiteral("api"))));
    QVERIFY(delivery.finish());
    QCOMPARE(delivery.counts().stored, 3);
    QCOMPARE(delivery.counts().alreadyThere, 1);
    QCOMPARE(delivery.counts().dead, 1);
    QCOMPARE(reasons, QStringList{QStringLiteral("the workspace has no project named api")});
    QCOMPARE(place.stored().size(), size_t(3));
    QCOMPARE(place.dead().size(), size_t(1));
}

void TestDelivery::aLockThatEndsIsWaitedFor()
{
    IngestPlace place;
    Delivery delivery(place.ingest, kAda, impatient(1'000'000));
    {
        const WriteLock lock(place.test.path());
        for (int i = 0; i < 10; ++i)
            QVERIFY(delivery.add(anArrival(i)));
    }
    QVERIFY(delivery.finish());
    QCOMPARE(delivery.counts().stored, 10);
}

void TestDelivery::aLockThatStaysIsGivenUp()
{
    IngestPlace place;
    int gaveUp = 0;
    Delivery::Options options = impatient(2);
    options.gaveUp = [&] { ++gaveUp; };
    Delivery delivery(place.ingest, kAda, options);
    std::optional<WriteLock> lock(std::in_place, place.test.path());
    QVERIFY(delivery.add(anArrival(1)));
    const Status finished = delivery.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Locked);
    QCOMPARE(gaveUp, 1);
    QVERIFY(!delivery.add(anArrival(2)));
    QCOMPARE(delivery.counts().stored, 0);
    lock.reset();
    QVERIFY(place.stored().empty());
}

void TestDelivery::stoppingFreesASenderThatWaits()
{
    IngestPlace place;
    Delivery::Options options = impatient(1'000'000);
    options.limits.highCount = 1;
    options.limits.lowCount = 0;
    Delivery delivery(place.ingest, kAda, options);
    std::optional<WriteLock> lock(std::in_place, place.test.path());
    QVERIFY(delivery.add(anArrival(1)));
    bool wasTaken = true;
    std::thread sender([&] { wasTaken = delivery.add(anArrival(2)); });
    delivery.stop();
    sender.join();
    QVERIFY(!wasTaken);
    QVERIFY(!delivery.finish());
    lock.reset();
    QVERIFY(place.stored().empty());
}

void TestDelivery::aSenderThatDoesNotBlockIsResumed()
{
    IngestPlace place;
    Delivery::Options options = impatient(1'000'000);
    options.limits.highCount = 2;
    options.limits.lowCount = 1;
    Delivery delivery(place.ingest, kAda, options);
    std::optional<WriteLock> lock(std::in_place, place.test.path());
    std::binary_semaphore resumed(0);
    const auto resume = [&] { resumed.release(); };
    QVERIFY(delivery.offer(anArrival(1), resume));
    QVERIFY(!delivery.offer(anArrival(2), resume));
    QVERIFY(!resumed.try_acquire());
    lock.reset();
    resumed.acquire();
    QVERIFY(delivery.finish());
    QCOMPARE(delivery.counts().stored, 2);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
