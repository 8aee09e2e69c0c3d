// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/click.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using model::ResultState;

/// Answering the checklist by hand: what a person types turns the criterion, is stored, and shows at once.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void theVerdictSaysWhy();
    void attestingByKeyboard();
    void theKeyThatOpensTheFormSendsIt();
    void attestingByMouseThatItDoesNotHold();
    void anAnswerWithoutAReasonIsRefusedBesideTheForm();
    void anAnswerCanBeTakenBack();
    void takingBackCanBeUndone();
    void anothersAnswerTakenBackIsNotGivenAgain();
    void escapeLeavesTheFormAndNotThePage();
    void aWaiverOfABlockerNeedsWhatLowersTheRisk();
    void filtersKeepWhatPeopleCanAnswer();
    void aSignOffIsGivenForARole();
    void aKeyThatHasNothingToAskSaysSo();
    void anAnswerIsNeverGivenToAnotherRelease();

private:
    void choose(const char* criterion);
    [[nodiscard]] ResultState stateOf(const char* criterion) const;
    void type(const char* child, const QString& text) const;
    void click(const char* button) const;

    std::unique_ptr<test::TestWindow> m_test;
};

void TestAnswers::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
}

/// Whose first criterion is the same.
void TestAnswers::anAnswerIsNeverGivenToAnotherRelease()
{
    readiness::NewRelease release;
    release.project = QStringLiteral("web");
    release.name = QStringLiteral("2.0.0");
    const auto other = m_test->workspace().addRelease(release, QStringLiteral("ada"));
    QVERIFY(other);
    m_test->window().project()->checklist().choose(model::CriterionId(QStringLiteral("pii-redaction")));
    m_test->window().project()->attest();
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("reason"));
    m_test->window().showRelease(other->id);
    QTRY_VERIFY(m_test->window().project()->dossier() &&
                m_test->window().project()->dossier()->release.id == other->id);
    QVERIFY(!m_test->find<QPlainTextEdit>("reason"));
}

void TestAnswers::theVerdictSaysWhy()
{
    const QString reason = m_test->window().project()->dossier()->evaluation.reason;
    const auto* pill = m_test->find<QWidget>("verdict");
    QVERIFY(!reason.isEmpty());
    QCOMPARE(pill->toolTip(), reason.toHtmlEscaped());
    QCOMPARE(pill->accessibleDescription(), reason);
}

void TestAnswers::aKeyThatHasNothingToAskSaysSo()
{
    choose("slo-met");
    QTest::keyClick(&m_test->window(), Qt::Key_Return, Qt::ControlModifier);
    InlineMessage& message = m_test->window().project()->message();
    QVERIFY(message.isVisible());
    QVERIFY2(message.text().contains(QLatin1String("only evidence answers")), qPrintable(message.text()));
    choose("readme");
    QCOMPARE(stateOf("readme"), ResultState::Pass);
    QTest::keyClick(&m_test->window(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(message.text().contains(QLatin1String("nothing to waive")), qPrintable(message.text()));
}

/// Finds the criterion by searching for it and selects its row.
void TestAnswers::choose(const char* criterion)
{
    const auto* dossier = m_test->window().project()->dossier();
    const model::Criterion* wanted = dossier->policy->find(model::CriterionId(QLatin1String(criterion)));
    auto* table = m_test->find<QTableView>("checklist");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex question = table->model()->index(row, 1);
        if (question.data().toString() != wanted->question)
            continue;
        table->scrollTo(question);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(question).center());
        QCOMPARE(table->currentIndex().row(), row);
        return;
    }
    QFAIL("the criterion is not on the checklist");
}

ResultState TestAnswers::stateOf(const char* criterion) const
{
    return m_test->window()
        .project()
        ->dossier()
        ->evaluation.find(model::CriterionId(QLatin1String(criterion)))
        ->state;
}

void TestAnswers::type(const char* child, const QString& text) const
{
    auto* field = m_test->find<QWidget>(child);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void TestAnswers::click(const char* button) const
{
    QTRY_VERIFY(m_test->find<QPushButton>(button));
    test::click(m_test->find<QPushButton>(button));
}

void TestAnswers::attestingByKeyboard()
{
    choose("pii-redaction");
    QCOMPARE(stateOf("pii-redaction"), ResultState::Unknown);
    QTest::keyClick(&m_test->window(), Qt::Key_Return, Qt::ControlModifier);
    auto* reason = m_test->find<QPlainTextEdit>("reason");
    QVERIFY(reason);
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("Read 200 log lines"));
    auto* send = m_test->find<QPushButton>("send");
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Pass);
    QVERIFY(!m_test->find<QWidget>("answerForm"));
    // It is in the file, and not only on the screen.
    const auto dossier = m_test->workspace().dossier(m_test->release());
    QVERIFY(dossier);
    QCOMPARE(dossier->people.attestations.size(), size_t(1));
    QCOMPARE(dossier->people.attestations[0].reason, QStringLiteral("Read 200 log lines"));
    QCOMPARE(dossier->people.attestations[0].by, QStringLiteral("ada"));
}

/// It once began the form anew, and what was typed was gone.
void TestAnswers::theKeyThatOpensTheFormSendsIt()
{
    choose("pii-redaction");
    QTest::keyClick(&m_test->window(), Qt::Key_Return, Qt::ControlModifier);
    auto* reason = m_test->find<QPlainTextEdit>("reason");
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("Read 200 log lines"));
    m_test->window().project()->attest(); // from the palette, say
    QCOMPARE(reason->toPlainText(), QStringLiteral("Read 200 log lines"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Pass);
    const auto dossier = m_test->workspace().dossier(m_test->release());
    QCOMPARE(dossier->people.attestations.back().reason, QStringLiteral("Read 200 log lines"));
}

void TestAnswers::attestingByMouseThatItDoesNotHold()
{
    choose("pii-redaction");
    click("attest");
    type("reason", QStringLiteral("Found e-mail addresses"));
    auto* no = m_test->find<QAbstractButton>("answerNo");
    QVERIFY(no);
    QTest::mouseClick(no, Qt::LeftButton, {}, QPoint(8, no->height() / 2));
    click("send");
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Fail);
}

void TestAnswers::anAnswerWithoutAReasonIsRefusedBesideTheForm()
{
    choose("pii-redaction");
    click("attest");
    click("send");
    QTRY_VERIFY(m_test->find<QLabel>("answerProblem"));
    QVERIFY(m_test->find<QLabel>("answerProblem")->text().contains(QLatin1String("reason")));
    QVERIFY(m_test->find<QWidget>("answerForm")); // what was typed is still there
    QCOMPARE(stateOf("pii-redaction"), ResultState::Unknown);
}

void TestAnswers::anAnswerCanBeTakenBack()
{
    attestingByKeyboard();
    choose("pii-redaction");
    click("withdraw");
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Unknown);
}

void TestAnswers::takingBackCanBeUndone()
{
    anAnswerCanBeTakenBack();
    QTRY_VERIFY(m_test->button(QStringLiteral("Undo")));
    QTest::mouseClick(m_test->button(QStringLiteral("Undo")), Qt::LeftButton);
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Pass);
    const auto dossier = m_test->workspace().dossier(m_test->release());
    QCOMPARE(dossier->people.attestations.size(), size_t(3)); // given, taken back, given again
    QCOMPARE(dossier->people.attestations.back().reason, QStringLiteral("Read 200 log lines"));
}

void TestAnswers::anothersAnswerTakenBackIsNotGivenAgain()
{
    QVERIFY(m_test->workspace().attest({m_test->release(),
                                        model::CriterionId(QStringLiteral("pii-redaction")),
                                        true,
                                        QStringLiteral("bob"),
                                        QStringLiteral("Looked"),
                                        {},
                                        model::systemNow().addDays(9)}));
    m_test->window().project()->reload();
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Pass);
    choose("pii-redaction");
    click("withdraw");
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Unknown);
    QVERIFY(!m_test->button(QStringLiteral("Undo")));
}

void TestAnswers::escapeLeavesTheFormAndNotThePage()
{
    choose("pii-redaction");
    click("attest");
    type("reason", QStringLiteral("Half"));
    QTest::keyClick(m_test->find<QPlainTextEdit>("reason"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("answerForm"));
    QVERIFY(m_test->window().project()->isVisible());
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestAnswers::aWaiverOfABlockerNeedsWhatLowersTheRisk()
{
    choose("runbook");
    click("waive");
    type("reason", QStringLiteral("Beta with ten users"));
    click("send");
    QTRY_VERIFY(m_test->find<QLabel>("answerProblem"));
    QVERIFY(m_test->find<QLabel>("answerProblem")->text().contains(QLatin1String("lowers the risk")));
    type("approver", QStringLiteral("cto"));
    type("second", QStringLiteral("The team is on call"));
    click("send");
    QTRY_COMPARE(stateOf("runbook"), ResultState::Waived);
    // The board behind shows it too.
    QTRY_COMPARE(m_test->window().board().boardModel().rowAt(0)->evaluation.waived, 1);
}

void TestAnswers::filtersKeepWhatPeopleCanAnswer()
{
    auto* table = m_test->find<QTableView>("checklist");
    const int all = table->model()->rowCount();
    QTest::mouseClick(m_test->button(QStringLiteral("For people to answer")), Qt::LeftButton);
    const int answerable = table->model()->rowCount();
    QVERIFY(answerable > 5);
    QVERIFY(answerable < all);
    QTest::mouseClick(m_test->button(QStringLiteral("Blockers")), Qt::LeftButton);
    int criteria = 0;
    for (const model::Criterion& criterion : m_test->window().project()->dossier()->policy->criteria)
        criteria += criterion.severity == model::Severity::Blocker ? 1 : 0;
    QVERIFY(table->model()->rowCount() >= criteria);
    QTest::mouseClick(m_test->button(QStringLiteral("All")), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), all);
}

void TestAnswers::aSignOffIsGivenForARole()
{
    QPushButton* tab = m_test->button(QStringLiteral("Sign-offs 0 of 4"));
    QVERIFY(tab);
    QTest::mouseClick(tab, Qt::LeftButton);
    auto* sign = m_test->find<QPushButton>("signOff-Quality");
    QVERIFY(sign);
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY(m_test->button(QStringLiteral("Sign-offs 1 of 4")));
    const auto dossier = m_test->workspace().dossier(m_test->release());
    QCOMPARE(dossier->people.signOffs.size(), size_t(1));
    QCOMPARE(dossier->people.signOffs[0].role, QStringLiteral("Quality"));
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
