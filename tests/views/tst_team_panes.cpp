// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/click.h"
#include "views/mentions/mentions_page.h"
#include "views/project/checklist_pane.h"
#include "views/project/detail_panel.h"
#include "views/project/mention_edit.h"
#include "views/project/project_page.h"
#include "views/test_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using model::ResultState;

/// Working together in the window: owners, what does not apply, waivers asked for and answered, decisions,
/// notes and the mentions of the person. What is done is in the file, and can be undone where it is no
/// signature.
class TestTeamPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void anOwnerIsNamedAndUndone();
    void aCriterionIsTakenOutAndUndone();
    void aBlockerIsNotTakenOutAlone();
    void aWaiverIsAskedForAndApproved();
    void aWaiverRequestIsUndone();
    void anApproverRoleIsChosenWhereThePolicyAsks();
    void nobodyApprovesTheirOwnRequest();
    void aSignOffIsTakenBack();
    void aDecisionHasConditionsThatAreMet();
    void aLooserDecisionIsRefusedBesideTheForm();
    void aNoteIsWrittenWithACompletedName();
    void mentionsAreListedOpenedAndSeen();
    void everythingHasAKey_data();
    void everythingHasAKey();

private:
    void choose(const char* criterion);
    void tab(const char* begin);
    void type(const char* child, const QString& text) const;
    void click(const char* button) const;
    void undo();
    /// Of a label that may just be made anew; empty while it is not there.
    [[nodiscard]] QString textOf(const char* label) const
    {
        const auto* found = m_test->find<QLabel>(label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] readiness::Dossier dossier() const
    {
        return *m_test->workspace().dossier(m_test->release());
    }
    [[nodiscard]] ResultState stateOf(const char* criterion) const;

    std::unique_ptr<test::TestWindow> m_test;
};

void TestTeamPanes::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
}

void TestTeamPanes::choose(const char* criterion)
{
    m_test->window().project()->checklist().choose(model::CriterionId(QLatin1String(criterion)));
}

void TestTeamPanes::tab(const char* begin)
{
    for (QPushButton* button : m_test->window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(QLatin1String(begin))) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(begin);
}

void TestTeamPanes::type(const char* child, const QString& text) const
{
    QTRY_VERIFY(m_test->find<QWidget>(child));
    auto* field = m_test->find<QWidget>(child);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void TestTeamPanes::click(const char* button) const
{
    QTRY_VERIFY(m_test->find<QAbstractButton>(button));
    test::click(m_test->find<QAbstractButton>(button));
}

void TestTeamPanes::undo()
{
    QTRY_VERIFY(m_test->button(QStringLiteral("Undo")));
    QTest::mouseClick(m_test->button(QStringLiteral("Undo")), Qt::LeftButton);
}

ResultState TestTeamPanes::stateOf(const char* criterion) const
{
    return m_test->window()
        .project()
        ->dossier()
        ->evaluation.find(model::CriterionId(QLatin1String(criterion)))
        ->state;
}

void TestTeamPanes::anOwnerIsNamedAndUndone()
{
    choose("runbook");
    click("assign");
    type("wordName", QStringLiteral("bo"));
    auto* hasDay = m_test->find<QAbstractButton>("wordHasDay");
    QTest::mouseClick(hasDay, Qt::LeftButton, {}, QPoint(8, hasDay->height() / 2));
    QVERIFY(m_test->find<QDateEdit>("wordDay")->isEnabled());
    click("wordSend");
    QTRY_VERIFY(textOf("owner").startsWith(QStringLiteral("bo sees to it by ")));
    QCOMPARE(dossier().people.assignments.size(), size_t(1));
    QVERIFY(dossier().people.assignments.front().due);
    undo();
    QTRY_VERIFY(textOf("owner").startsWith(QStringLiteral("Nobody is named")));
    QCOMPARE(dossier().people.assignments.size(), size_t(2));
}

void TestTeamPanes::aCriterionIsTakenOutAndUndone()
{
    choose("gdpr");
    click("takeOut");
    type("wordText", QStringLiteral("No personal data"));
    click("wordSend");
    QTRY_COMPARE(stateOf("gdpr"), ResultState::NotApplicable);
    undo();
    QTRY_COMPARE(stateOf("gdpr"), ResultState::Unknown);
}

void TestTeamPanes::aBlockerIsNotTakenOutAlone()
{
    choose("pii-redaction");
    click("takeOut");
    type("wordText", QStringLiteral("No personal data"));
    click("wordSend");
    QTRY_VERIFY(m_test->find<QLabel>("wordProblem"));
    QVERIFY(textOf("wordProblem").contains(QLatin1String("approv")));
    type("wordName", QStringLiteral("bo"));
    click("wordSend");
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::NotApplicable);
    choose("pii-redaction");
    click("putBack");
    QTRY_COMPARE(stateOf("pii-redaction"), ResultState::Unknown);
}

void TestTeamPanes::aWaiverIsAskedForAndApproved()
{
    // Somebody else asks, so that ada may approve it.
    QVERIFY(m_test->workspace().requestWaiver({m_test->release(),
                                               model::CriterionId(QStringLiteral("runbook")),
                                               QStringLiteral("bo"),
                                               {},
                                               QStringLiteral("Beta"),
                                               QStringLiteral("Ten users"),
                                               model::systemNow().addDays(9)}));
    m_test->window().project()->reload();
    choose("runbook");
    QTRY_VERIFY(m_test->find<QWidget>("waiverRequest"));
    click("approveWaiver");
    type("wordText", QStringLiteral("Agreed"));
    click("wordSend");
    QTRY_COMPARE(stateOf("runbook"), ResultState::Waived);
    QCOMPARE(dossier().people.waivers.back().approvedBy, QStringLiteral("ada"));
    QCOMPARE(dossier().people.waivers.back().answer, QStringLiteral("Agreed"));
}

void TestTeamPanes::aWaiverRequestIsUndone()
{
    choose("runbook");
    click("waive");
    type("reason", QStringLiteral("Beta"));
    type("second", QStringLiteral("Ten users"));
    QCOMPARE(m_test->find<QPushButton>("send")->text(), QStringLiteral("Request waiver"));
    click("send");
    QTRY_VERIFY(m_test->find<QWidget>("waiverRequest"));
    QCOMPARE(stateOf("runbook"), ResultState::Fail);
    undo();
    QTRY_VERIFY(!m_test->find<QWidget>("waiverRequest"));
    QCOMPARE(dossier().people.waivers.size(), size_t(2));
}

void TestTeamPanes::anApproverRoleIsChosenWhereThePolicyAsks()
{
    const model::Criterion& runbook =
        *m_test->window().project()->dossier()->policy->find(model::CriterionId(QStringLiteral("runbook")));
    choose("runbook");
    AnswerForm& form = m_test->window().project()->detail().form();
    form.ask(AnswerForm::Purpose::Waive, m_test->release(), runbook);
    QVERIFY(!m_test->find<QComboBox>("approverRole")); // the policy asks for none
    form.ask(AnswerForm::Purpose::Waive, m_test->release(), runbook,
             {QStringLiteral("Security"), QStringLiteral("Reliability")});
    auto* role = m_test->find<QComboBox>("approverRole");
    QVERIFY(role);
    QTest::keyClick(role, Qt::Key_Down);
    type("reason", QStringLiteral("Beta"));
    type("second", QStringLiteral("Ten users"));
    type("approver", QStringLiteral("cto"));
    QCOMPARE(m_test->find<QPushButton>("send")->text(), QStringLiteral("Record waiver"));
    click("send");
    QTRY_COMPARE(stateOf("runbook"), ResultState::Waived);
    QCOMPARE(dossier().people.waivers.back().approverRole, QStringLiteral("Reliability"));
}

void TestTeamPanes::nobodyApprovesTheirOwnRequest()
{
    choose("runbook");
    click("waive");
    type("reason", QStringLiteral("Beta"));
    type("second", QStringLiteral("Ten users"));
    click("send");
    click("approveWaiver");
    type("wordText", QStringLiteral("I agree with myself"));
    click("wordSend");
    QTRY_VERIFY(m_test->find<QLabel>("wordProblem"));
    QVERIFY(textOf("wordProblem").contains(QLatin1String("another person")));
    QCOMPARE(stateOf("runbook"), ResultState::Fail);
}

void TestTeamPanes::aSignOffIsTakenBack()
{
    tab("Sign-offs");
    click("signOff-Quality");
    click("withdrawSignOff-Quality");
    type("wordText", QStringLiteral("Signed the wrong one"));
    click("wordSend");
    QTRY_VERIFY(m_test->button(QStringLiteral("Sign-offs 0 of 4")));
    QCOMPARE(dossier().people.signOffs.back().reason, QStringLiteral("Signed the wrong one"));
}

void TestTeamPanes::aDecisionHasConditionsThatAreMet()
{
    // Whatever blocks is waived, so that a decision may be Conditional.
    const readiness::Dossier before = dossier();
    for (const model::CriterionResult& result : before.evaluation.results) {
        const model::Criterion* criterion = before.policy->find(result.criterion);
        if (criterion->severity == model::Severity::Blocker && result.state < ResultState::Warn)
            QVERIFY(m_test->workspace().waive({m_test->release(), criterion->id, QStringLiteral("bo"),
                                               QStringLiteral("cto"), QStringLiteral("Beta"),
                                               QStringLiteral("Ten users"), model::systemNow().addDays(9)}));
    }
    m_test->window().project()->reload();
    tab("Sign-offs");
    click("decide");
    click("decide-conditional");
    type("decisionReason", QStringLiteral("Small risk"));
    type("conditionWhat-1", QStringLiteral("Write the runbook"));
    type("conditionOwner-1", QStringLiteral("bo"));
    click("decisionSend");
    QTRY_VERIFY(m_test->find<QFrame>("decisionCard"));
    QCOMPARE(dossier().evaluation.conditions, 1);
    click("condition-1");
    type("wordText", QStringLiteral("Merged"));
    click("wordSend");
    QTRY_COMPARE(dossier().evaluation.conditions, 0);
    QTRY_VERIFY(m_test->button(QStringLiteral("Reopen")));
    click("condition-1");
    type("wordText", QStringLiteral("Reverted"));
    click("wordSend");
    QTRY_COMPARE(dossier().evaluation.conditions, 1);
}

void TestTeamPanes::aLooserDecisionIsRefusedBesideTheForm()
{
    tab("Sign-offs");
    click("decide");
    click("decide-go");
    type("decisionReason", QStringLiteral("We hope"));
    click("decisionSend");
    QTRY_VERIFY(m_test->find<QLabel>("decisionProblem"));
    QVERIFY(textOf("decisionProblem").contains(QLatin1String("stricter but not looser")));
    QVERIFY(dossier().people.decisions.empty());
    QTest::keyClick(m_test->find<QPlainTextEdit>("decisionReason"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("decisionForm"));
}

void TestTeamPanes::aNoteIsWrittenWithACompletedName()
{
    choose("runbook");
    click("noteOn");
    auto* text = m_test->find<MentionEdit>("noteText");
    QVERIFY(text);
    text->setPeople({QStringLiteral("ada"), QStringLiteral("bo")});
    QTest::keyClicks(text, QStringLiteral("Is it done, @b"));
    QTRY_VERIFY(text->completer().popup()->isVisible());
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(text->toPlainText(), QStringLiteral("Is it done, @bo "));
    click("noteSend");
    QTRY_VERIFY(m_test->find<QWidget>("noteCard"));
    QCOMPARE(dossier().people.notes.size(), size_t(1));
    QCOMPARE(dossier().people.notes[0].mentions, QStringList{QStringLiteral("bo")});
    QCOMPARE(dossier().people.notes[0].criterion, model::CriterionId(QStringLiteral("runbook")));
    QCOMPARE(text->toPlainText(), QString());
    click("noteSend");
    QTRY_VERIFY(m_test->find<QLabel>("noteProblem"));
}

void TestTeamPanes::mentionsAreListedOpenedAndSeen()
{
    QVERIFY(m_test->workspace().note(
        {m_test->release(), {}, QStringLiteral("bo"), QStringLiteral("@ada please look")}));
    m_test->page<MentionsPage>("mentions").refresh();
    QTRY_COMPARE(textOf("sideMentionsCount"), QStringLiteral("1"));
    QTest::keyClick(&m_test->window(), Qt::Key_M, Qt::ControlModifier);
    auto* list = m_test->find<QTreeWidget>("mentions");
    QVERIFY(list);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(textOf("mentionText"), QStringLiteral("@ada please look"));
    QCOMPARE(m_test->find<QPushButton>("sideMentions")->accessibleName(),
             QStringLiteral("Mentions, 1 unseen"));
    click("mentionSeen");
    QTRY_COMPARE(textOf("sideMentionsCount"), QStringLiteral("0"));
    QTRY_VERIFY(m_test->find<QLabel>("mentionsBlank"));
    auto* withSeen = m_test->find<QAbstractButton>("mentionsWithSeen");
    QTest::mouseClick(withSeen, Qt::LeftButton, {}, QPoint(8, withSeen->height() / 2));
    QTRY_VERIFY(m_test->find<QPushButton>("mentionOpen"));
    click("mentionOpen");
    QTRY_VERIFY(m_test->find<QWidget>("noteCard"));
}

void TestTeamPanes::everythingHasAKey_data()
{
    QTest::addColumn<QString>("action");
    for (const char* id : {"mentions.show", "release.assign", "release.takeOut", "release.note",
                           "release.decide", "release.waive"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestTeamPanes::everythingHasAKey()
{
    QFETCH(QString, action);
    const QAction* found = nullptr;
    for (const QAction* candidate : m_test->window().actions()) {
        if (candidate->objectName() == action)
            found = candidate;
    }
    QVERIFY(found);
    QVERIFY(!found->shortcut().isEmpty());
}

QTEST_MAIN(TestTeamPanes)
#include "tst_team_panes.moc"
