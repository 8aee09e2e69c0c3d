// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/circuit_breaker.h"

#include <QTest>

using slipway::evidence::CircuitBreaker;
using State = CircuitBreaker::State;

/// A source that fails again and again is left alone for a while, then asked once.
class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsClosed();
    void itOpensAfterFailuresInARow();
    void aSuccessBetweenStartsTheCountAgain();
    void afterItsRestOneTryGoesThrough();
    void thatTrysSuccessClosesIt();
    void thatTrysFailureOpensItForTwiceAsLong();
    void theRestIsBounded();
    void aTryThatNeverEndsDoesNotBlockForEver();
};

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addSecs(seconds);
}

CircuitBreaker opened()
{
    return CircuitBreaker().afterFailure(at(0)).afterFailure(at(1)).afterFailure(at(2));
}

} // namespace

void TestCircuitBreaker::aNewOneIsClosed()
{
    const CircuitBreaker breaker;
    QCOMPARE(breaker.state(at(0)), State::Closed);
    QVERIFY(breaker.mayTry(at(0)));
    QVERIFY(!breaker.nextTryAt().isValid());
    QCOMPARE(breaker.afterStart(at(0)), breaker);
}

void TestCircuitBreaker::itOpensAfterFailuresInARow()
{
    const CircuitBreaker twice = CircuitBreaker().afterFailure(at(0)).afterFailure(at(1));
    QCOMPARE(twice.state(at(1)), State::Closed);
    const CircuitBreaker thrice = twice.afterFailure(at(2));
    QCOMPARE(thrice.state(at(2)), State::Open);
    QVERIFY(!thrice.mayTry(at(61)));
    QCOMPARE(thrice.nextTryAt(), at(62));
    QCOMPARE(thrice.failuresInARow(), 3);
}

void TestCircuitBreaker::aSuccessBetweenStartsTheCountAgain()
{
    const CircuitBreaker breaker =
        CircuitBreaker().afterFailure(at(0)).afterFailure(at(1)).afterSuccess().afterFailure(at(2));
    QCOMPARE(breaker.state(at(2)), State::Closed);
    QCOMPARE(breaker.failuresInARow(), 1);
}

void TestCircuitBreaker::afterItsRestOneTryGoesThrough()
{
    const CircuitBreaker breaker = opened();
    QCOMPARE(breaker.state(at(62)), State::HalfOpen);
    QVERIFY(breaker.mayTry(at(62)));
    const CircuitBreaker probing = breaker.afterStart(at(62));
    QCOMPARE(probing.state(at(63)), State::Open);
    QVERIFY(!probing.mayTry(at(63)));
}

void TestCircuitBreaker::thatTrysSuccessClosesIt()
{
    const CircuitBreaker breaker = opened().afterStart(at(62)).afterSuccess();
    QCOMPARE(breaker, CircuitBreaker());
}

void TestCircuitBreaker::thatTrysFailureOpensItForTwiceAsLong()
{
    const CircuitBreaker breaker = opened().afterStart(at(62)).afterFailure(at(70));
    QCOMPARE(breaker.state(at(70)), State::Open);
    QCOMPARE(breaker.nextTryAt(), at(70 + 120));
}

void TestCircuitBreaker::theRestIsBounded()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 100; ++i)
        breaker = breaker.afterFailure(at(0));
    QCOMPARE(breaker.nextTryAt(), at(3600));
}

void TestCircuitBreaker::aTryThatNeverEndsDoesNotBlockForEver()
{
    const CircuitBreaker breaker = opened().afterStart(at(62));
    QCOMPARE(breaker.state(at(62 + 60)), State::HalfOpen);
}

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"
