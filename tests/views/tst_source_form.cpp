// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_scene.h"
#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"
#include "views/sources/sources_table.h"
#include "views/widgets/inline_message.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QWheelEvent>

using namespace slipway;
using namespace slipway::views;
using test::kJunit;

/// Sources added and changed in the window, by mouse and keyboard.
class TestSourceForm : public QObject, private test::SourceScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_test.reset(); }
    void theFirstOneIsAddedFromTheEmptyPage();
    void whatIsWrongIsSaidBesideTheField();
    void whatIsWrongGoesAwayAsItIsCorrected();
    void beforeReviewsAndOnStartAreChosenBesideTheTime();
    void aScheduleComesBackAsItWas();
    void aPluginsSchemaMakesTheFields();
    void enterChangesTheChosenOne();
    void changingKeepsWhatTheFormDoesNotShow();
    void aNameThatIsTakenIsSaidBesideIt();
    void itOpensAtItsTop();
    void theWheelScrollsPastWhatIsChosen();
    void aListOfChoicesFillsItsFrame();
    void aPluginThatIsGoneCannotBeChanged();
    void everyFieldHasANameAndTheKeyboardReachesAll();
    void theWidthIsRemembered();
};

void TestSourceForm::theFirstOneIsAddedFromTheEmptyPage()
{
    write("a.xml", kJunit);
    QVERIFY(open());
    press("sourcesBlankAdd");
    QVERIFY(isFilled());
    QCOMPARE(m_test->find<QComboBox>("sourceProject")->currentText(), QStringLiteral("web"));
    QCOMPARE(m_test->find<QComboBox>("sourceKind")->currentText(), QStringLiteral("Reports of other tools"));
    fill("config.files", m_test->path(QStringLiteral("*.xml")));
    QTest::mouseClick(m_test->find<QCheckBox>("config.at_commit"), Qt::LeftButton);
    QTest::mouseClick(m_test->find<QCheckBox>("config.at_commit"), Qt::LeftButton);
    auto* schedule = m_test->find<QComboBox>("sourceSchedule");
    schedule->setCurrentIndex(schedule->findText(QStringLiteral("Every hour")));
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(1));
    const model::Source source = sources().front();
    QCOMPARE(source.schedule, QStringLiteral("PT1H"));
    QCOMPARE(source.config, "{\"files\":[\"" + m_test->path(QStringLiteral("*.xml")).toUtf8() + "\"]}");
    QTRY_COMPARE(m_test->page<SourcesPage>("sources").message().text(),
                 QStringLiteral("report-files is added."));
    // It is due, so it comes by itself.
    auto* table = &m_test->page<SourcesPage>("sources").table();
    QTRY_COMPARE(table->model()->index(0, SourcesModel::HealthColumn).data().toString(),
                 QStringLiteral("Well"));
}

void TestSourceForm::whatIsWrongIsSaidBesideTheField()
{
    QVERIFY(openForm());
    fill("sourceInstance", QStringLiteral(" "));
    press("settingsMore");
    fill("config.forecast_rps", QStringLiteral("many"));
    press("sourceSave");
    QCOMPARE(said("problem.files"), QStringLiteral("It must be given"));
    QCOMPARE(said("problem.forecast_rps"), QStringLiteral("Not a number; write 12.5"));
    QCOMPARE(said("sourceInstanceProblem"),
             QStringLiteral("the source has no name; name it, for example default"));
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("sourceInstance"));
    QVERIFY(sources().empty());
}

void TestSourceForm::whatIsWrongGoesAwayAsItIsCorrected()
{
    QVERIFY(openForm());
    auto* schedule = m_test->find<QComboBox>("sourceSchedule");
    schedule->setCurrentIndex(schedule->findText(QStringLiteral("Otherwise")));
    fill("sourceScheduleOther", QStringLiteral("often"));
    press("sourceSave");
    QVERIFY(said("sourceScheduleProblem").contains(QStringLiteral("PT15M")));
    QVERIFY(!said("problem.files").isEmpty());
    fill("config.files", QStringLiteral("a.xml"));
    fill("sourceScheduleOther", QStringLiteral("PT20M"));
    QTRY_VERIFY(!m_test->find<QLabel>("problem.files"));
    QTRY_VERIFY(!m_test->find<QLabel>("sourceScheduleProblem"));
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(1));
    QCOMPARE(sources().front().schedule, QStringLiteral("PT20M"));
}

void TestSourceForm::beforeReviewsAndOnStartAreChosenBesideTheTime()
{
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("a.xml"));
    auto* lead = m_test->find<QComboBox>("sourceScheduleLead");
    lead->setFocus();
    QTest::keyClick(lead, Qt::Key_Down);
    QTest::keyClick(lead, Qt::Key_Down);
    QCOMPARE(lead->currentText(), QStringLiteral("An hour before each review"));
    auto* start = m_test->find<QCheckBox>("sourceScheduleStart");
    QTest::mouseClick(start, Qt::LeftButton, {}, QPoint(8, start->height() / 2));
    QVERIFY(start->isChecked());
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(1));
    QCOMPARE(sources().front().schedule, QStringLiteral("PT1H before review, on start"));
}

void TestSourceForm::aScheduleComesBackAsItWas()
{
    model::Source source = add("{\"files\":[\"a.xml\"]}");
    source.schedule = QStringLiteral("PT20M, PT3H before review, on start");
    QVERIFY(m_test->workspace().history().reviseSource(source, QStringLiteral("ada")));
    QVERIFY(open());
    press("sourcesChange");
    QVERIFY(isFilled());
    QCOMPARE(m_test->find<QComboBox>("sourceSchedule")->currentText(), QStringLiteral("Otherwise"));
    QCOMPARE(m_test->find<QLineEdit>("sourceScheduleOther")->text(), QStringLiteral("PT20M"));
    QCOMPARE(m_test->find<QComboBox>("sourceScheduleLead")->currentText(),
             QStringLiteral("3 h before a review"));
    QVERIFY(m_test->find<QCheckBox>("sourceScheduleStart")->isChecked());
    press("sourceSave");
    QTRY_VERIFY(!m_test->find<QWidget>("sourceForm"));
    QCOMPARE(sources().front().schedule, source.schedule);
}

void TestSourceForm::aPluginsSchemaMakesTheFields()
{
    QVERIFY(openForm());
    auto* kind = m_test->find<QComboBox>("sourceKind");
    const int generic = kind->findData(QStringLiteral("generic-file"));
    QVERIFY2(generic > 0, "the shipped plugin is offered");
    kind->setCurrentIndex(generic);
    QVERIFY(said("sourceAbout").contains(QStringLiteral("JSON Pointer")));
    QVERIFY(!m_test->find<QPlainTextEdit>("config.files"));
    auto* kinds = m_test->find<QComboBox>("config.kind");
    QVERIFY(kinds);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("coverage")));
    fill("config.path", QStringLiteral("report.json"));
    fill("config.facts", QStringLiteral("{\"coverage.line_percent\": {\"pointer\": 7}}"));
    press("sourceSave");
    QCOMPARE(said("problem.facts"), QStringLiteral("Expected a string, found a number"));
    fill("config.facts", QStringLiteral("{\"coverage.line_percent\": {\"pointer\": \"/lines\"}}"));
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(1));
    QCOMPARE(sources().front().plugin, QStringLiteral("generic-file"));
    QCOMPARE(sources().front().config,
             QByteArray("{\"facts\":{\"coverage.line_percent\":{\"pointer\":\"/lines\"}},"
                        "\"kind\":\"coverage\",\"path\":\"report.json\"}"));
}

void TestSourceForm::enterChangesTheChosenOne()
{
    const model::Source source = add("{\"files\":[\"a.xml\"],\"at_commit\":false,\"environment\":\"ci\"}");
    QVERIFY(open());
    QTest::keyClick(&m_test->page<SourcesPage>("sources").table(), Qt::Key_Return);
    QVERIFY(isFilled());
    QVERIFY(!m_test->find<QComboBox>("sourceKind")->isEnabled());
    QCOMPARE(m_test->find<QPlainTextEdit>("config.files")->toPlainText(), QStringLiteral("a.xml"));
    fill("config.environment", QStringLiteral("staging"));
    QTest::keyClick(m_test->find<QLineEdit>("config.environment"), Qt::Key_Return);
    QTRY_COMPARE(sources().front().config,
                 QByteArray("{\"at_commit\":false,\"environment\":\"staging\",\"files\":[\"a.xml\"]}"));
    QCOMPARE(sources().front().id, source.id);
    QTRY_VERIFY(!m_test->find<QWidget>("sourceForm"));
}

void TestSourceForm::changingKeepsWhatTheFormDoesNotShow()
{
    const QByteArray config =
        "{\"facts\":{\"x.a\":{\"pointer\":\"/a\"}},\"kind\":\"custom\",\"path\":\"a\\nb\"}";
    static_cast<void>(add(config, QStringLiteral("generic-file")));
    QVERIFY(open());
    press("sourcesChange");
    QVERIFY(isFilled());
    auto* schedule = m_test->find<QComboBox>("sourceSchedule");
    schedule->setCurrentIndex(schedule->findText(QStringLiteral("Every day")));
    press("sourceSave");
    QTRY_COMPARE(sources().front().schedule, QStringLiteral("P1D"));
    QCOMPARE(sources().front().config, config);
}

void TestSourceForm::aNameThatIsTakenIsSaidBesideIt()
{
    static_cast<void>(add("{\"files\":[\"a.xml\"]}"));
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("b.xml"));
    press("sourceSave");
    QTRY_VERIFY(said("sourceInstanceProblem").contains(QStringLiteral("choose another name")));
    fill("sourceInstance", QStringLiteral("other"));
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(2));
}

void TestSourceForm::theWheelScrollsPastWhatIsChosen()
{
    QVERIFY(openForm());
    auto* schedule = m_test->find<QComboBox>("sourceSchedule");
    QVERIFY(schedule && schedule->count() > 1);
    schedule->setFocus();
    const int chosen = schedule->currentIndex();
    for (const int step : {-120, 120}) {
        const QPointF at = schedule->rect().center();
        QWheelEvent wheel(at, schedule->mapToGlobal(at), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(schedule, &wheel);
        QCOMPARE(schedule->currentIndex(), chosen);
    }
}

void TestSourceForm::itOpensAtItsTop()
{
    QVERIFY(openForm());
    const auto* form = m_test->find<QWidget>("sourceForm");
    auto* bar = form->findChild<QScrollArea*>()->verticalScrollBar();
    m_test->window().resize(m_test->window().width(), 420);
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    press("sourceLeave");
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isFilled());
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
}

/// Around it the popup would show a frame of its own, and strips of what is behind.
void TestSourceForm::aListOfChoicesFillsItsFrame()
{
    QVERIFY(openForm());
    for (const char* name : {"sourceKind", "sourceSchedule"}) {
        auto* combo = m_test->find<QComboBox>(name);
        combo->showPopup();
        QTRY_VERIFY(combo->view()->isVisible());
        QCOMPARE(combo->view()->geometry(), combo->view()->parentWidget()->rect());
        QVERIFY(!combo->view()->verticalScrollBar()->isVisible());
        combo->hidePopup();
    }
}

void TestSourceForm::aPluginThatIsGoneCannotBeChanged()
{
    static_cast<void>(add("{}", QStringLiteral("jenkins")));
    QVERIFY(open());
    press("sourcesChange");
    QTRY_VERIFY(said("sourceSays").startsWith(QStringLiteral("The plugin jenkins is not installed")));
    QVERIFY(!m_test->find<QPushButton>("sourceSave")->isEnabled());
    // Nothing can be changed in it, so that nothing is asked about that.
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(isFilled(), qPrintable(said("sourceSays")));
    QCOMPARE(m_test->find<QPushButton>("sourceSave")->text(), QStringLiteral("Add source"));
}

void TestSourceForm::everyFieldHasANameAndTheKeyboardReachesAll()
{
    QVERIFY(openForm());
    auto* form = m_test->find<QWidget>("sourceForm");
    QSet<QString> reached;
    m_test->find<QComboBox>("sourceProject")->setFocus();
    for (int i = 0; i < 40; ++i) {
        QWidget* focus = m_test->window().focusWidget();
        if (form->isAncestorOf(focus)) {
            const bool isNamed = !focus->accessibleName().isEmpty() || qobject_cast<QPushButton*>(focus);
            QVERIFY2(isNamed, qPrintable(focus->objectName()));
            reached += focus->objectName();
            if (focus->objectName() == QLatin1String("settingsMore") &&
                !m_test->find<QWidget>("config.format"))
                QTest::keyClick(focus, Qt::Key_Space);
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char* name :
         {"sourceProject", "sourceKind", "sourceInstance", "sourceSchedule", "sourceScheduleLead",
          "sourceScheduleStart", "config.files", "config.at_commit", "config.format", "config.forecast_rps",
          "sourceSave", "sourceTry", "sourceLeave"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

void TestSourceForm::theWidthIsRemembered()
{
    QVERIFY(openForm());
    auto* splitter = m_test->find<QSplitter>("sourcesSplitter");
    splitter->setSizes({splitter->width() - 500, 500});
    const int width = m_test->find<QWidget>("sourceForm")->width();
    QVERIFY(width > 450);
    QVERIFY(openForm()); // another window
    QCOMPARE(m_test->find<QWidget>("sourceForm")->width(), width);
}

QTEST_MAIN(TestSourceForm)
#include "tst_source_form.moc"
