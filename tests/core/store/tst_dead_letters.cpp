// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include <QCryptographicHash>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::store::DeadLetters;
using slipway::test::aDeadLetter;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// What could not be accepted is kept whole, and what becomes of it is a record of its own.
class TestDeadLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsReadAsItWasKept();
    void theListLeavesPayloadsOut();
    void theSameAgainIsCountedAndNotKeptTwice();
    void anotherSourcesSamePayloadIsItsOwn();
    void aReplayInVainIsAnAttempt();
    void aClosedOneLeavesTheOpenList_data();
    void aClosedOneLeavesTheOpenList();
    void aClosedOneTakesNoMoreEvents();
    void afterClosingTheSamePayloadIsKeptAnew();
    void whatWasDiscardedIsReopenedAndDiscardedAgain();
    void onlyWhatWasDiscardedIsReopened();
    void whatCameAgainSinceIsNotOpenedTwice();
    void anUnknownOneIsNotFound();
    void openOnesAreCountedByProject();
    void anEmptyPayloadIsKept();
    void aBatchIsKeptInOneWrite();
    void everythingSurvivesClosing();
};

namespace {

const QString kAda = QStringLiteral("ada");

} // namespace

void TestDeadLetters::oneIsReadAsItWasKept()
{
    TestHistory test;
    const QByteArray payload("{\"id\":\"\0\xff\"", 10);
    const DeadLetter kept = valueOf(test->appendDeadLetter(aDeadLetter(payload), kAda));
    QVERIFY(!kept.id.isEmpty());
    QCOMPARE(kept.firstAt, test.now());
    QCOMPARE(kept.sha256,
             QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex()));
    const DeadLetterFile file = valueOf(test->deadLetter(kept.id));
    QCOMPARE(file.letter, kept);
    QCOMPARE(file.letter.payload, payload);
    QCOMPARE(file.letter.attempts, 1);
    QCOMPARE(file.letter.state, DeadLetterState::Open);
    QVERIFY(file.events.empty());
}

void TestDeadLetters::theListLeavesPayloadsOut()
{
    TestHistory test;
    DeadLetter first = valueOf(test->appendDeadLetter(aDeadLetter("a"), kAda));
    valueOf(test->appendDeadLetter(aDeadLetter("b"), kAda));
    const auto letters = valueOf(test->deadLetters(DeadLetters::Open));
    QCOMPARE(letters.size(), size_t(2));
    first.payload.clear();
    QCOMPARE(letters[0], first);
}

void TestDeadLetters::theSameAgainIsCountedAndNotKeptTwice()
{
    TestHistory test;
    const DeadLetter first = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    test.wait(60);
    const DeadLetter again = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.attempts, 2);
    QCOMPARE(again.firstAt, first.firstAt);
    QCOMPARE(again.lastAt, test.now());
    QCOMPARE(valueOf(test->deadLetters(DeadLetters::All)).size(), size_t(1));
    QCOMPARE(valueOf(test->deadLetter(first.id)).events[0].kind, DeadLetterEventKind::SeenAgain);
}

void TestDeadLetters::anotherSourcesSamePayloadIsItsOwn()
{
    TestHistory test;
    DeadLetter other = aDeadLetter();
    other.instance = QStringLiteral("nightly");
    const DeadLetter first = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    const DeadLetter second = valueOf(test->appendDeadLetter(other, kAda));
    QVERIFY(first.id != second.id);
}

void TestDeadLetters::aReplayInVainIsAnAttempt()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    test.wait(5);
    QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::ReplayFailed,
                                        QStringLiteral("still unknown"), kAda));
    const DeadLetterFile file = valueOf(test->deadLetter(letter.id));
    QCOMPARE(file.letter.attempts, 2);
    QCOMPARE(file.letter.state, DeadLetterState::Open);
    QCOMPARE(file.events.size(), size_t(1));
    QCOMPARE(file.events[0], (DeadLetterEvent{test.now(), kAda, DeadLetterEventKind::ReplayFailed,
                                              QStringLiteral("still unknown")}));
}

void TestDeadLetters::aClosedOneLeavesTheOpenList_data()
{
    QTest::addColumn<DeadLetterEventKind>("kind");
    QTest::addColumn<DeadLetterState>("state");
    QTest::newRow("replayed") << DeadLetterEventKind::Replayed << DeadLetterState::Replayed;
    QTest::newRow("discarded") << DeadLetterEventKind::Discarded << DeadLetterState::Discarded;
}

void TestDeadLetters::aClosedOneLeavesTheOpenList()
{
    QFETCH(DeadLetterEventKind, kind);
    QFETCH(DeadLetterState, state);
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QVERIFY(test->recordDeadLetterEvent(letter.id, kind, QStringLiteral("why"), kAda));
    QCOMPARE(valueOf(test->deadLetters(DeadLetters::Open)).size(), size_t(0));
    const auto all = valueOf(test->deadLetters(DeadLetters::All));
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all[0].state, state);
}

void TestDeadLetters::aClosedOneTakesNoMoreEvents()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Discarded, {}, kAda));
    const Status again = test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Replayed, {}, kAda);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(valueOf(test->deadLetter(letter.id)).events.size(), size_t(1));
}

void TestDeadLetters::afterClosingTheSamePayloadIsKeptAnew()
{
    TestHistory test;
    const DeadLetter first = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QVERIFY(test->recordDeadLetterEvent(first.id, DeadLetterEventKind::Discarded, {}, kAda));
    const DeadLetter second = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QVERIFY(first.id != second.id);
    QCOMPARE(second.attempts, 1);
}

void TestDeadLetters::whatWasDiscardedIsReopenedAndDiscardedAgain()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Discarded, {}, kAda));
        QVERIFY(valueOf(test->deadLetters(DeadLetters::Open)).empty());
        QVERIFY(valueOf(test->openDeadLetterCounts()).isEmpty());
        QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Reopened, {}, kAda));
        QCOMPARE(valueOf(test->deadLetters(DeadLetters::Open)).size(), size_t(1));
        QCOMPARE(valueOf(test->deadLetter(letter.id)).letter.state, DeadLetterState::Open);
    }
    QCOMPARE(valueOf(test->deadLetter(letter.id)).events.back().kind, DeadLetterEventKind::Reopened);
    QCOMPARE(valueOf(test->auditTrail(1)).front().action, QStringLiteral("dead-letter-reopened"));
}

void TestDeadLetters::onlyWhatWasDiscardedIsReopened()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    const auto reopen = [&] {
        return test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Reopened, {}, kAda);
    };
    QCOMPARE(reopen().error().code, ErrorCode::Conflict);
    QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Replayed, {}, kAda));
    QCOMPARE(reopen().error().code, ErrorCode::Conflict);
    QCOMPARE(valueOf(test->deadLetter(letter.id)).letter.state, DeadLetterState::Replayed);
}

void TestDeadLetters::whatCameAgainSinceIsNotOpenedTwice()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Discarded, {}, kAda));
    const DeadLetter twin = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    const Status refused = test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Reopened, {}, kAda);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().where, twin.id.toString());
    QCOMPARE(valueOf(test->deadLetters(DeadLetters::Open)).size(), size_t(1));
}

void TestDeadLetters::anUnknownOneIsNotFound()
{
    TestHistory test;
    const DeadLetterId nothing(QStringLiteral("nothing"));
    QCOMPARE(test->deadLetter(nothing).error().code, ErrorCode::NotFound);
    QCOMPARE(test->recordDeadLetterEvent(nothing, DeadLetterEventKind::Discarded, {}, kAda).error().code,
             ErrorCode::NotFound);
}

void TestDeadLetters::openOnesAreCountedByProject()
{
    TestHistory test;
    DeadLetter homeless = aDeadLetter("x");
    homeless.project.clear();
    const std::vector<DeadLetter> batch{aDeadLetter("a"), aDeadLetter("b"), homeless};
    const auto kept = valueOf(test->appendDeadLetters(batch, kAda));
    QCOMPARE(valueOf(test->openDeadLetterCounts()),
             (QHash<QString, int>{{QStringLiteral("web"), 2}, {QString(), 1}}));
    QVERIFY(test->recordDeadLetterEvent(kept[0].id, DeadLetterEventKind::Discarded, {}, kAda));
    QCOMPARE(valueOf(test->openDeadLetterCounts()).value(QStringLiteral("web")), 1);
}

void TestDeadLetters::anEmptyPayloadIsKept()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter({}), kAda));
    QCOMPARE(valueOf(test->deadLetter(letter.id)).letter.payload.size(), 0);
}

void TestDeadLetters::aBatchIsKeptInOneWrite()
{
    TestHistory test;
    const qint64 before = valueOf(test->changeCounter());
    const std::vector<DeadLetter> batch{aDeadLetter("a"), aDeadLetter("a"), aDeadLetter("b")};
    const auto kept = valueOf(test->appendDeadLetters(batch, kAda));
    QCOMPARE(kept.size(), size_t(3));
    QCOMPARE(kept[1].id, kept[0].id);
    QCOMPARE(kept[1].attempts, 2);
    QCOMPARE(valueOf(test->changeCounter()), before + 1);
}

void TestDeadLetters::everythingSurvivesClosing()
{
    TestHistory test;
    const DeadLetter letter = valueOf(test->appendDeadLetter(aDeadLetter(), kAda));
    test.reopen();
    QCOMPARE(valueOf(test->deadLetter(letter.id)).letter, letter);
}

QTEST_GUILESS_MAIN(TestDeadLetters)
#include "tst_dead_letters.moc"
