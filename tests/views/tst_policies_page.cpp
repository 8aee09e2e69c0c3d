// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policies_model.h"
#include "views/policy/policies_page.h"
#include "views/policy/policies_table.h"
#include "views/policy/policy_check.h"
#include "views/policy/policy_editor.h"
#include "views/policy/source_edit.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace slipway;
using namespace slipway::views;

/// The policies and their editor by mouse and keyboard, on a real workspace.
class TestPoliciesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        QVERIFY(m_test->open());
        QTest::keyClick(&m_test->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(page().policiesModel().rowCount(), 7);
    }
    void cleanup() { m_test.reset(); }

    void theListTellsWhatEachJudges();
    void whatIsWrongIsSaidAtItsLine();
    void changingAnInheritedCriterionMakesAnOverrideThatNeedsAReason();
    void formAndSourceShareOneUndo();
    void aBrokenLineIsAsDeep();
    void leavingOutAnInheritedCriterionAsksWhy();
    void aChangedPolicyNeedsANewVersionAndIsWeighedBeforeItIsAdopted();
    void whatIsTypedAfterTheQuestionIsWeighedAnew();
    void aDraftStaysWithItsWorkspace();
    void whatIsTypedStaysAsADraft();
    void discardingBringsTheOldTextBack();
    void factsAreCompleted();
    void aFileCanBeDropped();
    void exportedIsWhatIsShown();
    void rulesAndGatesAreChangedInFields();
    void escapeLeavesThePage();
    void theModelKeepsItsPromises();

private:
    [[nodiscard]] PoliciesPage& page() { return m_test->page<PoliciesPage>("policies"); }
    [[nodiscard]] PolicyEditor& editor() { return page().editor(); }
    [[nodiscard]] SourceEdit& source() { return editor().source(); }
    [[nodiscard]] model::Json own() { return editor().reading()->own.value_or(model::Json()); }
    /// Waits until what is shown was read.
    [[nodiscard]] bool isRead()
    {
        return QTest::qWaitFor([&] {
            return editor().reading() && editor().reading()->text == source().toPlainText().toUtf8();
        });
    }
    [[nodiscard]] bool open(const char* id)
    {
        auto* table = m_test->find<QTableView>("policiesTable");
        if (!table)
            return false;
        table->setFocus();
        table->selectRow(page().policiesModel().rowOf(QString::fromLatin1(id)));
        QTest::keyClick(table, Qt::Key_Return);
        return isRead();
    }
    void choose(const char* criterion)
    {
        auto* list = m_test->find<QListWidget>("policyCriteria");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->toolTip() == QLatin1String(criterion))
                list->setCurrentRow(row);
        }
        QCOMPARE(list->currentItem()->toolTip(), QString::fromLatin1(criterion));
    }
    void type(const char* field, const QString& text)
    {
        auto* line = m_test->find<QLineEdit>(field);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void replace(const QString& before, const QString& after)
    {
        const QString text = source().toPlainText();
        QVERIFY(text.contains(before));
        source().setPlainText(QString(text).replace(before, after));
    }
    [[nodiscard]] QString state() { return m_test->find<QLabel>("policyState")->text(); }
    [[nodiscard]] QString message()
    {
        const auto* shown = m_test->find<InlineMessage>("inlineMessage");
        return shown ? shown->text() : QString();
    }
    void press(const char* name) { QTest::mouseClick(m_test->find<QPushButton>(name), Qt::LeftButton); }
    void pressText(const char* text)
    {
        QPushButton* button = m_test->button(QString::fromLatin1(text));
        QVERIFY2(button, text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString versionInForce(const char* id)
    {
        const auto policies = m_test->workspace().history().policies();
        const auto* found = policies ? policies->find(QString::fromLatin1(id)) : nullptr;
        return found ? found->version : QString();
    }

    std::unique_ptr<test::TestWindow> m_test;
};

void TestPoliciesPage::theListTellsWhatEachJudges()
{
    const PoliciesModel& model = page().policiesModel();
    const auto* standard = model.policyAt(model.rowOf(QStringLiteral("production-grade")));
    QVERIFY(standard && standard->isDefault);
    const auto cell = [&](const char* id, int column) {
        return model.index(model.rowOf(QString::fromLatin1(id)), column).data().toString();
    };
    QCOMPARE(cell("production-grade", PoliciesModel::StateColumn), QStringLiteral("Default"));
    QCOMPARE(cell("web-service", PoliciesModel::StateColumn), QStringLiteral("In force"));
    QCOMPARE(cell("web-service", PoliciesModel::JudgesColumn), QStringLiteral("1 project, 1 release"));
    QCOMPARE(m_test->find<QLabel>("sidePoliciesCount")->text(), QStringLiteral("7"));
    QTest::keyClick(&page().table(), Qt::Key_Return);
    QVERIFY(page().isEditing());
}

void TestPoliciesPage::whatIsWrongIsSaidAtItsLine()
{
    QVERIFY(open("library"));
    QVERIFY(m_test->find<QPushButton>("policyAdopt")->isEnabled());
    replace(QStringLiteral("\"kinds\": ["), QStringLiteral("\"kinds\": [\"ship\", "));
    QVERIFY(isRead());
    QCOMPARE(editor().reading()->problems.size(), size_t(1));
    QVERIFY(state().startsWith(QStringLiteral("Error: \"ship\" is not known here")));
    QVERIFY(!m_test->find<QPushButton>("policyAdopt")->isEnabled());
    const auto& selections = source().extraSelections();
    QCOMPARE(selections.size(), 1);
    QCOMPARE(selections.front().cursor.selectedText(), QStringLiteral("\"ship\""));
    // What is no JSON has no fields.
    source().setPlainText(QStringLiteral("{ oops"));
    QVERIFY(isRead());
    QVERIFY(!m_test->find<QListWidget>("policyCriteria")->isEnabled());
}

void TestPoliciesPage::changingAnInheritedCriterionMakesAnOverrideThatNeedsAReason()
{
    QVERIFY(open("web-service"));
    choose("readme");
    auto* severity = m_test->find<QComboBox>("criterion.severity");
    QVERIFY(severity);
    QCOMPARE(severity->currentText(), QStringLiteral("minor"));
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Up);
    QVERIFY(isRead());
    const auto overrides = own()["overrides"];
    QCOMPARE(overrides.back()["criterion"].dump(), std::string("\"readme\""));
    QCOMPARE(overrides.back()["severity"].dump(), std::string("\"major\""));
    QVERIFY(state().contains(QStringLiteral("must be a text that is not empty")));
    type("overrideReason", QStringLiteral("Newcomers come often."));
    QVERIFY(isRead());
    QCOMPARE(own()["overrides"].back()["reason"].dump(), std::string("\"Newcomers come often.\""));
    QVERIFY(editor().reading()->draft);
}

void TestPoliciesPage::formAndSourceShareOneUndo()
{
    QVERIFY(open("prototype"));
    const QString before = source().toPlainText();
    choose("prototype-fenced");
    type("criterion.question", QStringLiteral("Is it fenced?"));
    QVERIFY(isRead());
    QVERIFY(source().toPlainText().contains(QStringLiteral("\"question\": \"Is it fenced?\"")));
    source().setFocus();
    source().moveCursor(QTextCursor::End);
    QTest::keyClick(&source(), Qt::Key_Return);
    const QString broken = source().toPlainText();
    editor().undo(); // the line
    QCOMPARE(source().toPlainText(), broken.chopped(1));
    editor().undo(); // the field
    QCOMPARE(source().toPlainText(), before);
    QVERIFY(isRead());
    QVERIFY(m_test->find<QLineEdit>("criterion.question")->text() != QStringLiteral("Is it fenced?"));
    editor().redo();
    QVERIFY(source().toPlainText().contains(QStringLiteral("Is it fenced?")));
    editor().redo();
    QCOMPARE(source().toPlainText(), broken);
}

void TestPoliciesPage::aBrokenLineIsAsDeep()
{
    QVERIFY(open("prototype"));
    source().setFocus();
    QTextCursor cursor = source().document()->find(QStringLiteral("\"rationale\""));
    cursor.movePosition(QTextCursor::EndOfLine);
    source().setTextCursor(cursor);
    const QString line = cursor.block().text();
    const auto depth = line.indexOf(QLatin1Char('"'));
    QVERIFY(depth > 0);
    QTest::keyClick(&source(), Qt::Key_Return);
    QCOMPARE(source().textCursor().block().text(), line.left(depth));
    editor().undo();
    QCOMPARE(source().textCursor().block().text(), line);
}

void TestPoliciesPage::leavingOutAnInheritedCriterionAsksWhy()
{
    QVERIFY(open("library"));
    choose("readme");
    press("policyRemoveCriterion");
    QVERIFY(m_test->find<QLineEdit>("leavingReason"));
    pressText("Leave out");
    QVERIFY(!editor().isChanged());
    type("leavingReason", QStringLiteral("It has a manual."));
    QVERIFY(isRead());
    QCOMPARE(own()["overrides"].back()["remove"].dump(), std::string("true"));
    QVERIFY(editor().reading()->draft);
    QVERIFY(!editor().reading()->draft->policy->find(model::CriterionId(QStringLiteral("readme"))));
    pressText("As inherited");
    QVERIFY(isRead());
    QVERIFY(editor().reading()->draft->policy->find(model::CriterionId(QStringLiteral("readme"))));
}

void TestPoliciesPage::aChangedPolicyNeedsANewVersionAndIsWeighedBeforeItIsAdopted()
{
    QVERIFY(open("web-service"));
    const QString version = versionInForce("web-service");
    replace(QStringLiteral("\"kinds\": ["),
            QStringLiteral("\"keeps\": {\"criteria\": [\"readme\"], \"reason\": "
                           "\"A trial.\"},\n  \"kinds\": ["));
    replace(QStringLiteral("\"overrides\""), QStringLiteral("\"x\""));
    QVERIFY(isRead());
    QVERIFY(!editor().reading()->draft); // "x" is not known
    source().setPlainText(
        QStringLiteral(
            R"({"schema":"slipway.policy/1","id":"web-service","version":"%1","title":"W","extends":"production-grade",
            "kinds":["web-service"],"keeps":{"criteria":["readme"],"reason":"A trial."}})")
            .arg(version));
    QVERIFY(isRead());
    press("policyAdopt");
    QVERIFY2(message().contains(QStringLiteral("is in force with other content")), qPrintable(message()));
    type("policy.version", QStringLiteral("7"));
    QVERIFY(isRead());
    press("policyImpact");
    QTRY_VERIFY(m_test->find<QTableWidget>("policyReleases"));
    QCOMPARE(m_test->find<QTableWidget>("policyReleases")->item(0, 0)->text(), QStringLiteral("web 1.0.0"));
    QVERIFY2(message().contains(QStringLiteral("1 release turns Go")), qPrintable(message()));
    QCOMPARE(versionInForce("web-service"), version);
    press("policyAdopt");
    QTRY_VERIFY(message().contains(QStringLiteral("Adopt web-service 7?")));
    QCOMPARE(versionInForce("web-service"), version);
    pressText("Adopt");
    QTRY_COMPARE(versionInForce("web-service"), QStringLiteral("7"));
    QTRY_COMPARE(message(), QStringLiteral("web-service 7 is adopted."));
    QVERIFY(!editor().isChanged());
}

void TestPoliciesPage::whatIsTypedAfterTheQuestionIsWeighedAnew()
{
    QVERIFY(open("library"));
    const QString version = versionInForce("library");
    replace(QStringLiteral("\"version\": \"%1\"").arg(version), QStringLiteral("\"version\": \"8\""));
    QVERIFY(isRead());
    press("policyAdopt");
    QTRY_VERIFY(message().contains(QStringLiteral("Adopt library 8?")));
    replace(QStringLiteral("\"version\": \"8\""), QStringLiteral("\"version\": \"9\""));
    QCOMPARE(message(), QString());
    QVERIFY(isRead());
    press("policyAdopt");
    QTRY_VERIFY(message().contains(QStringLiteral("Adopt library 9?")));
    QCOMPARE(versionInForce("library"), version);
}

void TestPoliciesPage::aDraftStaysWithItsWorkspace()
{
    QVERIFY(open("library"));
    replace(QStringLiteral("\"version\": \""), QStringLiteral("\"version\": \"9"));
    QVERIFY(isRead());
    ViewContext elsewhere;
    elsewhere.theme = nullptr;
    editor().setContext(elsewhere);
    QVERIFY(!editor().isChanged());
    QCOMPARE(source().toPlainText(), QString());
}

void TestPoliciesPage::whatIsTypedStaysAsADraft()
{
    QVERIFY(open("library"));
    replace(QStringLiteral("\"version\": \""), QStringLiteral("\"version\": \"9"));
    QVERIFY(isRead());
    QTest::keyClick(&source(), Qt::Key_Escape);
    QCOMPARE(message(), QStringLiteral("This is not adopted. It stays here as a draft."));
    QVERIFY(page().isEditing());
    pressText("Leave");
    QVERIFY(!page().isEditing());
    // Also in another window.
    QVERIFY(m_test->open());
    QTRY_COMPARE(page().policiesModel().rowCount(), 7);
    m_test->window().showPlace(QStringLiteral("policies"));
    QVERIFY(open("library"));
    QVERIFY(source().toPlainText().contains(QStringLiteral("\"version\": \"9")));
    QCOMPARE(message(), QStringLiteral("Your draft from before is shown."));
}

void TestPoliciesPage::discardingBringsTheOldTextBack()
{
    QVERIFY(open("library"));
    const QString before = source().toPlainText();
    replace(QStringLiteral("\"version\": \""), QStringLiteral("\"version\": \"9"));
    QVERIFY(isRead());
    press("policyDiscard");
    QCOMPARE(source().toPlainText(), before);
    QVERIFY(isRead());
    QTest::keyClick(&source(), Qt::Key_Escape);
    QVERIFY(!page().isEditing());
}

void TestPoliciesPage::factsAreCompleted()
{
    QVERIFY(open("prototype"));
    source().setPlainText(QStringLiteral("{\"criteria\": [{\"rule\": {\"fact\": "));
    source().moveCursor(QTextCursor::End);
    source().setFocus();
    QTest::keyClicks(&source(), QStringLiteral("\"load.p9"));
    QTRY_VERIFY(source().completer().popup()->isVisible());
    QCOMPARE(source().completer().currentCompletion(), QStringLiteral("\"load.p95_ms\""));
    QTest::keyClick(source().completer().popup(), Qt::Key_Return);
    QVERIFY(source().toPlainText().endsWith(QStringLiteral("{\"fact\": \"load.p95_ms\"")));
}

void TestPoliciesPage::aFileCanBeDropped()
{
    const QString path = m_test->path(QStringLiteral("dropped.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"schema":"slipway.policy/1","id":"dropped","version":"1","title":"D","extends":"library"})");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page(), &drop);
    QTRY_VERIFY(page().isEditing());
    QVERIFY(isRead());
    QCOMPARE(own()["id"].dump(), std::string("\"dropped\""));
    page().openFile(m_test->path(QStringLiteral("nothing.json")));
    QTRY_VERIFY(message().contains(QStringLiteral("nothing.json")));
}

void TestPoliciesPage::exportedIsWhatIsShown()
{
    QVERIFY(open("library"));
    const QString path = m_test->path(QStringLiteral("out.json"));
    editor().exportTo(path);
    QTRY_COMPARE(message(), QStringLiteral("Exported to %1.").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), source().toPlainText());
    editor().exportTo(m_test->path(QStringLiteral("no/such/folder.json")));
    QTRY_VERIFY(message().contains(QStringLiteral("choose another place, or check its permissions")));
}

void TestPoliciesPage::rulesAndGatesAreChangedInFields()
{
    QVERIFY(open("prototype"));
    press("policyAddCriterion");
    QVERIFY(isRead());
    QCOMPARE(own()["criteria"].back()["id"].dump(), std::string("\"new-criterion\""));
    QVERIFY(editor().reading()->draft);
    choose("new-criterion");
    type("criterion.weight", QStringLiteral("2.5"));
    QVERIFY(isRead());
    QCOMPARE(own()["criteria"].back()["weight"].dump(), std::string("2.5"));
    pressText("Thresholds and gates");
    auto* gates = m_test->find<QTableWidget>("policy.gates");
    QVERIFY(gates);
    gates->item(0, 1)->setText(QStringLiteral("go"));
    QVERIFY(isRead());
    QCOMPARE(own()["gates"][0]["verdict"].dump(), std::string("\"go\""));
    QVERIFY(state().contains(QStringLiteral("\"reason\" is missing")));
    gates->item(0, 4)->setText(QStringLiteral("Strict."));
    QVERIFY(isRead());
    QVERIFY(editor().reading()->draft);
}

void TestPoliciesPage::escapeLeavesThePage()
{
    QTest::keyClick(&page().table(), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("policies"));
}

void TestPoliciesPage::theModelKeepsItsPromises()
{
    PoliciesModel model;
    const QAbstractItemModelTester tester(&model);
    readiness::CataloguedPolicy policy;
    policy.id = QStringLiteral("a");
    model.setPolicies({policy});
    policy.problem = model::Error{model::ErrorCode::Corrupt, QStringLiteral("w"), {}, {}};
    model.setPolicies({policy});
    QCOMPARE(model.index(0, PoliciesModel::StateColumn).data().toString(), QStringLiteral("Unreadable"));
    model.setPolicies({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestPoliciesPage)
#include "tst_policies_page.moc"
