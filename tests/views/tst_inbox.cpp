// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/inbox/inbox_page.h"
#include "views/inbox/inbox_table.h"
#include "views/letters.h"
#include "views/shell/command_palette.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The inbox by mouse and keyboard: what was refused, why, and what a person can do about it.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void anEmptyInboxSaysSo();
    void theSideBarCountsAndOpens();
    void aLetterShowsWhyAndWhatItHeld();
    void aLargePayloadIsCutAndSaysSo();
    void replayAfterTheFixEmptiesIt();
    void refusedAgainIsSaidWithTheReason();
    void discardingNeedsAReason();
    void escapeLeavesTheFormThenThePage();
    void severalAreReplayedAndDiscardedTogether();
    void theFilterNarrowsByTheKeyboard();
    void allShowsThoseThatAreClosed();
    void copyTakesTheLetterOrTheRows();
    void whatArrivesMeanwhileAppears();
    void theBoardShowsWhatWasRefused();
    void itsActionsAreInThePaletteOnlyThere();
    void everyFocusableWidgetHasAName();

private:
    [[nodiscard]] bool open(const QList<QByteArray>& refused);
    [[nodiscard]] InboxTable& table() { return m_test->page<InboxPage>("inbox").table(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString message();
    [[nodiscard]] int openLetters();
    void press(const char* name) { QTest::mouseClick(m_test->find<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<test::TestWindow> m_test;
};

bool TestInbox::open(const QList<QByteArray>& refused)
{
    test::ingest(m_test->workspace(), refused);
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_I, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return m_test->find<QWidget>("inbox") && rows() == refused.size(); });
}

QString TestInbox::message()
{
    const auto* shown = m_test->find<InlineMessage>("inlineMessage");
    return shown ? shown->text() : QString();
}

int TestInbox::openLetters()
{
    return static_cast<int>(m_test->workspace().history().deadLetters(store::DeadLetters::Open)->size());
}

void TestInbox::anEmptyInboxSaysSo()
{
    QVERIFY(open({}));
    QTRY_COMPARE(m_test->find<QLabel>("inboxBlank")->text(), QStringLiteral("Nothing waits here"));
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestInbox::theSideBarCountsAndOpens()
{
    test::ingest(m_test->workspace(), {test::anUnknownFact(QStringLiteral("web")), "garbage"});
    QVERIFY(m_test->open());
    QTRY_COMPARE(m_test->find<QLabel>("sideInboxCount")->text(), QStringLiteral("2"));
    press("sideInbox");
    QVERIFY(m_test->find<QWidget>("inbox"));
    QVERIFY(m_test->find<QPushButton>("sideInbox")->isChecked());
    QTRY_COMPARE(rows(), 2);
    QTest::keyClick(&m_test->window(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_test->window().board().isVisible());
    QVERIFY(!m_test->find<QPushButton>("sideInbox")->isChecked());
}

void TestInbox::aLetterShowsWhyAndWhatItHeld()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    QTRY_VERIFY(m_test->find<QLabel>("letterReason"));
    QVERIFY(m_test->find<QLabel>("letterReason")->text().contains(QLatin1String("tests.made_up")));
    QVERIFY(m_test->find<QLabel>("letterPlace")->text().contains(QLatin1String("/facts/0/key")));
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("payload"));
    const QString payload = m_test->find<QPlainTextEdit>("payload")->toPlainText();
    QVERIFY2(payload.contains(QLatin1String("\n      \"key\": \"tests.made_up\"")), qPrintable(payload));
    QVERIFY(m_test->find<QPlainTextEdit>("payload")->isReadOnly());
}

void TestInbox::aLargePayloadIsCutAndSaysSo()
{
    QVERIFY(open({"[\"" + QByteArray(300 * 1024, 'x') + "\"]"}));
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("payload"));
    // To wrap one word of 256 KiB at words takes Qt 15 s.
    QCOMPARE(m_test->find<QPlainTextEdit>("payload")->wordWrapMode(), QTextOption::WrapAnywhere);
    QCOMPARE(m_test->find<QPlainTextEdit>("payload")->toPlainText().size(), 256 * 1024);
    const QString caption = m_test->find<QLabel>("payloadCaption")->text();
    QVERIFY2(caption.contains(QLatin1String("the first 256")), qPrintable(caption));
}

void TestInbox::replayAfterTheFixEmptiesIt()
{
    QVERIFY(open({test::anEnvelopeFor(QStringLiteral("ledger"))}));
    QVERIFY(m_test->workspace().addProject({QStringLiteral("ledger"), {}, {}, {}}, QStringLiteral("ada")));
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_R);
    QTRY_VERIFY2(message().contains(QLatin1String("accepted")), qPrintable(message()));
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(openLetters(), 0);
    QTRY_COMPARE(m_test->find<QLabel>("sideInboxCount")->text(), QStringLiteral("0"));
    QVERIFY(m_test->find<QLabel>("inboxBlank"));
}

void TestInbox::refusedAgainIsSaidWithTheReason()
{
    QVERIFY(open({test::anEnvelopeFor(QStringLiteral("ledger"))}));
    QTRY_VERIFY(m_test->find<QPushButton>("replay"));
    press("replay");
    QTRY_VERIFY2(message().startsWith(QLatin1String("Refused again")), qPrintable(message()));
    QVERIFY2(message().contains(QLatin1String("ledger")) || message().contains(QLatin1String("project")),
             qPrintable(message()));
    QTRY_COMPARE(table().model()->index(0, 5).data().toString(), QStringLiteral("2")); // tries
    QCOMPARE(openLetters(), 1);
}

void TestInbox::discardingNeedsAReason()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    QTest::keyClick(&table(), Qt::Key_Delete);
    auto* reason = m_test->find<QPlainTextEdit>("discardReason");
    QVERIFY(reason);
    QTRY_VERIFY(reason->hasFocus());
    press("discardSend");
    QVERIFY(m_test->find<QLabel>("discardProblem"));
    QCOMPARE(openLetters(), 1);
    QTest::keyClicks(reason, QStringLiteral("a trial run"));
    press("discardSend");
    QTRY_VERIFY2(message().contains(QLatin1String("Discarded 1")), qPrintable(message()));
    QTRY_COMPARE(rows(), 0);
    const auto all = m_test->workspace().history().deadLetters(store::DeadLetters::All);
    const auto file = m_test->workspace().history().deadLetter(all->front().id);
    QCOMPARE(file->events.back().reason, QStringLiteral("a trial run"));
    QCOMPARE(file->events.back().actor, QStringLiteral("ada"));
}

void TestInbox::escapeLeavesTheFormThenThePage()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTest::keyClick(m_test->find<QPlainTextEdit>("discardReason"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("discardForm"));
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
    QCOMPARE(openLetters(), 1);
}

void TestInbox::severalAreReplayedAndDiscardedTogether()
{
    QList<QByteArray> refused;
    for (int i = 0; i < 4; ++i)
        refused += test::anEnvelopeFor(QStringLiteral("ledger"));
    refused += test::anUnknownFact(QStringLiteral("web"));
    QVERIFY(open(refused));
    QVERIFY(m_test->workspace().addProject({QStringLiteral("ledger"), {}, {}, {}}, QStringLiteral("ada")));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 5);
    QTest::keyClick(&table(), Qt::Key_R);
    QTRY_VERIFY2(message().contains(QLatin1String("4 of 5")), qPrintable(message()));
    QTRY_COMPARE(rows(), 1);
    test::ingest(m_test->workspace(), {"one", "two"});
    QTest::keyClick(&m_test->window(), Qt::Key_F5);
    QTRY_COMPARE(rows(), 3);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    press("discard");
    QTest::keyClicks(m_test->find<QPlainTextEdit>("discardReason"), QStringLiteral("noise"));
    press("discardSend");
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(openLetters(), 0);
}

void TestInbox::theFilterNarrowsByTheKeyboard()
{
    QVERIFY(
        open({test::anEnvelopeFor(QStringLiteral("ledger")), test::anUnknownFact(QStringLiteral("web"))}));
    QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_test->find<QLineEdit>("inboxSearch");
    QVERIFY(search && search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("made_up r")); // an r in a field is text, not a replay
    QCOMPARE(rows(), 1);
    QCOMPARE(m_test->find<QLabel>("inboxHeading")->text(), QStringLiteral("1 of 2 letters refused"));
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QCOMPARE(rows(), 0);
    QCOMPARE(m_test->find<QLabel>("inboxBlank")->text(), QStringLiteral("No letter matches"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(rows(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(table().hasFocus());
    QCOMPARE(openLetters(), 2);
}

void TestInbox::allShowsThoseThatAreClosed()
{
    test::ingest(m_test->workspace(), {"garbage"});
    const auto letters = m_test->workspace().history().deadLetters(store::DeadLetters::Open);
    QVERIFY(m_test->workspace().discardDeadLetter(letters->front().id, QStringLiteral("noise"),
                                                  QStringLiteral("ada")));
    QVERIFY(m_test->open());
    press("sideInbox");
    QTRY_VERIFY(m_test->find<QLabel>("inboxBlank"));
    press("inboxAll");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("Discarded"));
    QVERIFY(!table().isColumnHidden(0));
    QTRY_VERIFY(m_test->find<QPushButton>("copyLetter"));
    QVERIFY(!m_test->find<QPushButton>("replay")); // it is closed
    QTest::keyClick(&table(), Qt::Key_R);
    QVERIFY(message().isEmpty());
    press("inboxOpen");
    QTRY_COMPARE(rows(), 0);
}

void TestInbox::copyTakesTheLetterOrTheRows()
{
    QVERIFY(
        open({test::anEnvelopeFor(QStringLiteral("ledger")), test::anUnknownFact(QStringLiteral("web"))}));
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("payload"));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString one = QGuiApplication::clipboard()->text();
    QVERIFY2(one.contains(QLatin1String("\"schema\": \"slipway.evidence/1\"")), qPrintable(one));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    press("copyLetter");
    const QString both = QGuiApplication::clipboard()->text();
    QCOMPARE(both.count(QLatin1Char('\n')), 2);
    QVERIFY2(both.startsWith(QLatin1String("When\tSource")), qPrintable(both)); // as shown: all are open
}

void TestInbox::whatArrivesMeanwhileAppears()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    test::ingest(m_test->workspace(), {"garbage"}); // as another process would
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 15'000);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 1); // what was chosen stays chosen
}

void TestInbox::theBoardShowsWhatWasRefused()
{
    test::ingest(m_test->workspace(),
                 {test::anUnknownFact(QStringLiteral("web")), test::anUnknownFact(QStringLiteral("web"))});
    QVERIFY(m_test->open());
    BoardPage& board = m_test->window().board();
    const QModelIndex cell = board.boardModel().index(0, BoardModel::AttentionColumn);
    QVERIFY2(cell.data().toString().endsWith(QLatin1String("2 refused")), qPrintable(cell.data().toString()));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("inbox")));
    QCOMPARE(cell.data(BoardModel::RefusedRole).toInt(), 2);
}

void TestInbox::itsActionsAreInThePaletteOnlyThere()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    const auto replay = [this]() -> QAction* {
        for (QAction* action : m_test->page<InboxPage>("inbox").actions()) {
            if (action->objectName() == QLatin1String("inbox.replay"))
                return action;
        }
        return nullptr;
    };
    QVERIFY(replay());
    QVERIFY(replay()->isEnabled());
    m_test->window().showBoard();
    QVERIFY(!replay()->isEnabled());
    QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_test->window().focusWidget(), QStringLiteral("inbox"));
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Return);
    QVERIFY(m_test->find<QWidget>("inbox"));
}

void TestInbox::everyFocusableWidgetHasAName()
{
    QVERIFY(open({test::anUnknownFact(QStringLiteral("web"))}));
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("payload"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    for (const QWidget* widget : m_test->window().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget); // its text is its name
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             (label && !label->text().isEmpty());
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"));
        QVERIFY2(isNamed || isInner, qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                                QLatin1Char(' ') + widget->objectName()));
    }
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
