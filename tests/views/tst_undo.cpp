// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/mentions.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/moment_choice.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// Ctrl+Z over everything that was stored and is no signature.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void theKeysTakeBackAndDoAgain();
    void theActionSaysWhatItWouldTakeBack();
    void theNewestIsTakenBackFirst();
    void whatSomebodyChangedSinceIsRefusedWhereItWasStored();
    void aFieldKeepsItsOwnUndo();
    void notWhileThePastIsShown();
    void anotherWorkspaceForgetsIt();
    void aNoteIsTakenBack();
    void aDecisionIsNot();
    void anAddedProjectGoesAndTheBoardIsShown();
    void whatIsSaidOfAPageThatIsNotShownStandsAboveTheOthers();
    void aPolicyThatIsWrittenHasTheKeys();
    void whatCannotBeTakenBackInTheWindowIsSaid();
    void whatIsOfTheWindowIsTakenBackInThePastToo();

private:
    void choose(const char* criterion);
    void attest(const char* criterion);
    void press(Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    [[nodiscard]] QAction* action(const char* id) const { return m_test->actions().find(QLatin1String(id)); }
    [[nodiscard]] model::ResultState stateOf(const char* criterion) const
    {
        const auto dossier = *m_test->workspace().dossier(m_test->release());
        return dossier.evaluation.find(model::CriterionId(QLatin1String(criterion)))->state;
    }
    [[nodiscard]] size_t answers() const
    {
        return m_test->workspace().dossier(m_test->release())->people.attestations.size();
    }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestUndo::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
}

void TestUndo::choose(const char* criterion)
{
    m_test->window().project()->checklist().choose(model::CriterionId(QLatin1String(criterion)));
}

void TestUndo::attest(const char* criterion)
{
    choose(criterion);
    m_test->window().project()->attest();
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("reason"));
    m_test->find<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("Read 200 log lines"));
    const size_t before = answers();
    const QString offered = action("edit.undo")->text();
    QTest::mouseClick(m_test->find<QPushButton>("send"), Qt::LeftButton);
    QTRY_COMPARE(answers(), before + 1);
    // It is in the store before the window is told.
    QTRY_VERIFY(action("edit.undo")->text() != offered);
    m_test->find<QTableView>("checklist")->setFocus();
}

void TestUndo::press(Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_test->window(), Qt::Key_Z, modifiers);
}

void TestUndo::whatCannotBeTakenBackInTheWindowIsSaid()
{
    UndoHistory history;
    InlineMessage& message = m_test->window().project()->message();
    const auto refuse = []() -> model::Status {
        return model::Error{model::ErrorCode::Conflict, QStringLiteral("the name is taken"), {}, {}};
    };
    history.tell(message, QStringLiteral("Deleted."), QStringLiteral("Delete"), WindowChange{refuse, refuse});
    QVERIFY(history.canUndo());
    history.undo();
    QVERIFY2(message.text().contains(QLatin1String("the name is taken")), qPrintable(message.text()));
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
}

void TestUndo::whatIsOfTheWindowIsTakenBackInThePastToo()
{
    UndoHistory history;
    InlineMessage& message = m_test->window().project()->message();
    int undone = 0;
    const auto count = [&undone]() -> model::Status {
        ++undone;
        return model::Done{};
    };
    history.setBlocked(true);
    history.tell(message, QStringLiteral("Deleted."), QStringLiteral("Delete"), WindowChange{count, count});
    QVERIFY(history.canUndo());
    history.undo();
    QCOMPARE(undone, 1);
    history.setWorkspace({});
    QVERIFY(history.canRedo()); // it was not of a workspace
}

void TestUndo::theKeysTakeBackAndDoAgain()
{
    attest("pii-redaction");
    QCOMPARE(stateOf("pii-redaction"), model::ResultState::Pass);
    press();
    QTRY_COMPARE(stateOf("pii-redaction"), model::ResultState::Unknown);
    QTRY_VERIFY(
        m_test->window().project()->message().text().startsWith(QLatin1String("Taken back: Attest:")));
    QVERIFY(!action("edit.undo")->isEnabled());
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stateOf("pii-redaction"), model::ResultState::Pass);
    QTRY_VERIFY(m_test->button(QStringLiteral("Undo")));
    QTest::mouseClick(m_test->button(QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(stateOf("pii-redaction"), model::ResultState::Unknown);
    QCOMPARE(answers(), size_t(4)); // every step is a record
}

void TestUndo::theActionSaysWhatItWouldTakeBack()
{
    QCOMPARE(action("edit.undo")->text(), QStringLiteral("Undo"));
    QVERIFY(!action("edit.undo")->isEnabled());
    attest("pii-redaction");
    const auto dossier = m_test->window().project()->dossier();
    const QString question =
        dossier->policy->find(model::CriterionId(QStringLiteral("pii-redaction")))->question;
    QCOMPARE(action("edit.undo")->text(), QStringLiteral("Undo: Attest: %1").arg(question));
    press();
    QTRY_VERIFY(action("edit.redo")->isEnabled());
    QCOMPARE(action("edit.redo")->text(), QStringLiteral("Redo: Attest: %1").arg(question));
    // Something new is stored: what was taken back is not done again.
    attest("pii-redaction");
    QVERIFY(!action("edit.redo")->isEnabled());
}

void TestUndo::theNewestIsTakenBackFirst()
{
    attest("pii-redaction");
    attest("gdpr");
    press();
    press(); // while the first may still run
    QTRY_COMPARE(answers(), size_t(4));
    QCOMPARE(stateOf("gdpr"), model::ResultState::Unknown);
    QCOMPARE(stateOf("pii-redaction"), model::ResultState::Unknown);
}

void TestUndo::whatSomebodyChangedSinceIsRefusedWhereItWasStored()
{
    attest("pii-redaction");
    QVERIFY(m_test->workspace().attest({m_test->release(),
                                        model::CriterionId(QStringLiteral("pii-redaction")),
                                        false,
                                        QStringLiteral("bob"),
                                        QStringLiteral("Found a name"),
                                        {},
                                        model::systemNow().addDays(9)}));
    press();
    InlineMessage& message = m_test->window().project()->message();
    QTRY_COMPARE(message.property("message").toString(), QStringLiteral("error"));
    QVERIFY2(message.text().contains(QLatin1String("changed since")), qPrintable(message.text()));
    QCOMPARE(answers(), size_t(2)); // nothing was forced
    QVERIFY(!action("edit.undo")->isEnabled());
}

void TestUndo::aFieldKeepsItsOwnUndo()
{
    attest("pii-redaction");
    m_test->window().showBoard();
    BoardSearch& search = m_test->window().board().search();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("web"));
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search.text().isEmpty());
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier); // nothing left to undo in it
    QVERIFY(action("edit.undo")->isEnabled());
    QCOMPARE(answers(), size_t(1));
}

void TestUndo::notWhileThePastIsShown()
{
    attest("pii-redaction");
    m_test->window().findChild<MomentChoice*>()->choose(model::systemNow().addSecs(-1));
    QTRY_VERIFY(!action("edit.undo")->isEnabled());
    press();
    QCOMPARE(answers(), size_t(1));
    m_test->window().findChild<MomentChoice*>()->choose(std::nullopt);
    QTRY_VERIFY(action("edit.undo")->isEnabled());
}

void TestUndo::anotherWorkspaceForgetsIt()
{
    attest("pii-redaction");
    auto other = readiness::Workspace::create(m_test->path(QStringLiteral("other.slipway")),
                                              m_test->workspace().shipped());
    QVERIFY(other);
    m_test->window().setWorkspace(WorkspacePointer(std::move(other).value()));
    QVERIFY(!action("edit.undo")->isEnabled());
    QVERIFY(!action("edit.redo")->isEnabled());
}

void TestUndo::aNoteIsTakenBack()
{
    m_test->window().project()->writeNote();
    auto* text = m_test->find<QPlainTextEdit>("noteText");
    QVERIFY(text);
    text->setPlainText(QStringLiteral("@bob, look"));
    QTest::mouseClick(m_test->find<QPushButton>("noteSend"), Qt::LeftButton);
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    QCOMPARE(action("edit.undo")->text(), QStringLiteral("Undo: Write note: @bob, look"));
    m_test->window().project()->setFocus();
    press();
    const auto notes = [&] {
        return readiness::standingNotes(m_test->workspace().dossier(m_test->release())->people).size();
    };
    QTRY_COMPARE(notes(), size_t(0));
    QTRY_VERIFY(!m_test->find<QWidget>("noteCard"));
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notes(), size_t(1));
}

void TestUndo::aDecisionIsNot()
{
    m_test->window().project()->decide();
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("decisionReason"));
    m_test->find<QPlainTextEdit>("decisionReason")->setPlainText(QStringLiteral("Not yet"));
    QTest::mouseClick(m_test->find<QPushButton>("decisionSend"), Qt::LeftButton);
    InlineMessage& message = m_test->window().project()->message();
    QTRY_VERIFY(message.text().contains(QLatin1String("Deciding again corrects it")));
    QVERIFY(!action("edit.undo")->isEnabled());
}

void TestUndo::anAddedProjectGoesAndTheBoardIsShown()
{
    action("project.add")->trigger();
    QTRY_VERIFY(m_test->find<QLineEdit>("addRepository"));
    m_test->find<QLineEdit>("addRepository")->setText(m_test->repository().path());
    m_test->find<QLineEdit>("addName")->setText(QStringLiteral("second"));
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    QCOMPARE(action("edit.undo")->text(), QStringLiteral("Undo: Add second"));
    QTRY_VERIFY(m_test->window().project()->dossier() &&
                m_test->window().project()->dossier()->project.name == QLatin1String("second"));
    m_test->window().project()->setFocus();
    press();
    QTRY_VERIFY(m_test->window().board().isVisible());
    QTRY_COMPARE(m_test->workspace().history().projects()->size(), size_t(1));
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_test->workspace().history().projects()->size(), size_t(2));
}

void TestUndo::whatIsSaidOfAPageThatIsNotShownStandsAboveTheOthers()
{
    attest("pii-redaction");
    m_test->window().showBoard();
    press();
    QTRY_COMPARE(stateOf("pii-redaction"), model::ResultState::Unknown);
    const auto says = [&] {
        for (InlineMessage* message : m_test->window().findChildren<InlineMessage*>()) {
            if (message->isVisible() && message->text().startsWith(QLatin1String("Taken back: Attest:")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
}

void TestUndo::aPolicyThatIsWrittenHasTheKeys()
{
    attest("pii-redaction");
    action("policies.show")->trigger();
    QTRY_VERIFY(m_test->find<QPushButton>("policiesNew"));
    QVERIFY(action("edit.undo")->isEnabled());
    QVERIFY(!action("policy.undo")->isEnabled());
    QTest::mouseClick(m_test->find<QPushButton>("policiesNew"), Qt::LeftButton);
    QVERIFY(!action("edit.undo")->isEnabled());
    QVERIFY(action("policy.undo")->isEnabled());
    m_test->window().showBoard();
    QVERIFY(action("edit.undo")->isEnabled());
    QVERIFY(!action("policy.undo")->isEnabled());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
