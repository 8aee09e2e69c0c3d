// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_scene.h"
#include "views/sources/sources_page.h"
#include "views/sources/sources_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <semaphore>

using namespace slipway;
using namespace slipway::views;
using test::kJunit;

/// What is below the fields of a source's form: it is tried, stored or left, with what was changed or
/// without.
class TestSourceFormFoot : public QObject, private test::SourceScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_test.reset(); }
    void whatIsNotInOrderIsSaidAtTheButtonsToo();
    void testingStoresNothing();
    void aTestAfterACorrectionSaysWhatItFound();
    void aTestIsStopped();
    void theKeyboardStaysOnTheButtonOfATest();
    void theKeyboardIsNotOnCancelWhileItIsStored();
    void whatWasChangedIsNotLostWithoutAQuestion();
    void anotherIsNotOpenedOverWhatWasChangedWithoutAQuestion();
    void openingTheSameAgainKeepsWhatWasChanged();
    void escapeLeavesTheFormOnly();
};

namespace {

/// A test of a connection that goes on until it is told to stop.
model::Result<readiness::SourceTrial> untilStopped(readiness::Workspace&, const model::Source&,
                                                   const views::SecretWorkPtr&,
                                                   const model::Progress& progress)
{
    std::binary_semaphore stopped(0);
    const std::stop_callback onStop(progress.stop, [&stopped] { stopped.release(); });
    stopped.acquire();
    readiness::SourceTrial trial;
    trial.failure = model::Error{model::ErrorCode::Cancelled, QStringLiteral("it was stopped"), {}, {}};
    return model::Result<readiness::SourceTrial>(trial);
}

} // namespace

/// What is wrong with a field stands below it, where it may be out of sight.
void TestSourceFormFoot::whatIsNotInOrderIsSaidAtTheButtonsToo()
{
    QVERIFY(openForm());
    press("sourceTry"); // no files are given
    QCOMPARE(said("sourceSays"), QStringLiteral("Something above is not in order."));
    fill("config.files", m_test->path(QStringLiteral("*.xml")));
    QTRY_COMPARE(said("sourceSays"), QString());
}

void TestSourceFormFoot::testingStoresNothing()
{
    write("a.xml", kJunit);
    QVERIFY(openForm());
    fill("config.files", m_test->path(QStringLiteral("*.xml")));
    press("sourceTry");
    QTRY_COMPARE(said("sourceSays"),
                 QStringLiteral("It works: 1 would come (test-run). Nothing was stored."));
    fill("config.files", m_test->path(QStringLiteral("*.none")));
    press("sourceTry");
    QTRY_VERIFY2(said("sourceSays").contains(QStringLiteral("no file fits")), qPrintable(said("sourceSays")));
    QVERIFY(sources().empty());
    QVERIFY(m_test->workspace().history().lastCollections({})->isEmpty());
}

void TestSourceFormFoot::aTestAfterACorrectionSaysWhatItFound()
{
    write("a.xml", kJunit);
    static_cast<void>(add("{\"files\":[\"" + m_test->path(QStringLiteral("*.xml")).toUtf8() + "\"]}"));
    QVERIFY(open());
    press("sourcesChange");
    QVERIFY(isFilled());
    press("settingsMore");
    fill("config.forecast_rps", QStringLiteral("abc"));
    press("sourceTry");
    QCOMPARE(said("problem.forecast_rps"), QStringLiteral("Not a number; write 12.5"));
    m_test->find<QLineEdit>("config.forecast_rps")->selectAll();
    QTest::keyClick(m_test->find<QLineEdit>("config.forecast_rps"), Qt::Key_Delete);
    press("sourceTry");
    const QString works = QStringLiteral("It works: 1 would come (test-run). Nothing was stored.");
    QTRY_COMPARE(said("sourceSays"), works);
    const auto* recheck =
        m_test->page<SourcesPage>("sources").findChild<QTimer*>(QStringLiteral("sourceRecheck"));
    QVERIFY(recheck);
    QTRY_VERIFY(!recheck->isActive());
    QCOMPARE(said("sourceSays"), works);
}

void TestSourceFormFoot::aTestIsStopped()
{
    m_test->attempt = untilStopped;
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("a.xml"));
    press("sourceTry");
    QCOMPARE(m_test->find<QPushButton>("sourceTry")->text(), QStringLiteral("Stop the test"));
    QVERIFY(!m_test->find<QPushButton>("sourceSave")->isEnabled());
    press("sourceTry");
    QTRY_COMPARE(said("sourceSays"), QStringLiteral("it was stopped"));
    QCOMPARE(m_test->find<QPushButton>("sourceTry")->text(), QStringLiteral("Test connection"));
    press("sourceTry");
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape); // asks about what was typed
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("sourceForm"));
    m_test.reset(); // for ever, if leaving the form had not stopped it
}

void TestSourceFormFoot::theKeyboardStaysOnTheButtonOfATest()
{
    m_test->attempt = untilStopped;
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("a.xml"));
    auto* button = m_test->find<QPushButton>("sourceTry");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(button->text(), QStringLiteral("Stop the test"));
    QCOMPARE(m_test->window().focusWidget(), button);
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(said("sourceSays"), QStringLiteral("it was stopped"));
    QVERIFY(m_test->find<QWidget>("sourceForm"));
    QCOMPARE(m_test->window().focusWidget(), button);
    QCOMPARE(m_test->find<QPlainTextEdit>("config.files")->toPlainText(), QStringLiteral("a.xml"));
}

void TestSourceFormFoot::theKeyboardIsNotOnCancelWhileItIsStored()
{
    static_cast<void>(add("{\"files\":[\"a.xml\"]}"));
    QVERIFY(openForm());
    fill("config.files", QStringLiteral("b.xml"));
    auto* save = m_test->find<QPushButton>("sourceSave");
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(!save->isEnabled());
    QCOMPARE(m_test->window().focusWidget(), m_test->find<QWidget>("sourceForm"));
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Space);
    // Its name is taken, and it is still there to be corrected.
    QTRY_VERIFY(said("sourceInstanceProblem").contains(QStringLiteral("choose another name")));
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("sourceInstance"));
}

void TestSourceFormFoot::whatWasChangedIsNotLostWithoutAQuestion()
{
    QVERIFY(openForm());
    press("sourceLeave"); // nothing was changed
    QVERIFY(!m_test->find<QWidget>("sourceForm"));
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isFilled());
    fill("config.files", QStringLiteral("a.xml"));
    press("sourceLeave");
    QVERIFY(m_test->find<QWidget>("sourceForm"));
    QVERIFY2(said("sourceSays").startsWith(QStringLiteral("What was changed is not stored")),
             qPrintable(said("sourceSays")));
    // Who goes on is asked again.
    fill("config.files", QStringLiteral("b.xml"));
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape);
    QVERIFY(m_test->find<QWidget>("sourceForm"));
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("sourceForm"));
    QVERIFY(sources().empty());
}

void TestSourceFormFoot::anotherIsNotOpenedOverWhatWasChangedWithoutAQuestion()
{
    static_cast<void>(add("{\"files\":[\"first.xml\"]}"));
    QVERIFY(openForm());
    const QString question = QStringLiteral("What was changed is not stored. Opening another once more");
    fill("config.files", QStringLiteral("typed.xml"));
    auto& table = m_test->page<SourcesPage>("sources").table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY2(said("sourceSays").startsWith(question), qPrintable(said("sourceSays")));
    QCOMPARE(m_test->find<QPlainTextEdit>("config.files")->toPlainText(), QStringLiteral("typed.xml"));
    // Who goes on is asked again, and whoever wants to leave it is asked about that.
    fill("config.files", QStringLiteral("again.xml"));
    press("sourcesChange");
    QVERIFY(said("sourceSays").startsWith(question));
    QTest::keyClick(m_test->find<QWidget>("sourceForm"), Qt::Key_Escape);
    QVERIFY(said("sourceSays").contains(QStringLiteral("Cancel or Esc")));
    QVERIFY(m_test->find<QWidget>("sourceForm"));
    press("sourcesChange");
    QVERIFY(said("sourceSays").startsWith(question));
    QCOMPARE(m_test->find<QPlainTextEdit>("config.files")->toPlainText(), QStringLiteral("again.xml"));
    press("sourcesChange");
    QVERIFY(isFilled());
    QCOMPARE(m_test->find<QPlainTextEdit>("config.files")->toPlainText(), QStringLiteral("first.xml"));
    QCOMPARE(m_test->find<QPushButton>("sourceSave")->text(), QStringLiteral("Save"));
    // Nothing was changed in this one, and what was stored is not asked about.
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isFilled());
    QCOMPARE(m_test->find<QPushButton>("sourceSave")->text(), QStringLiteral("Add source"));
    fill("config.files", QStringLiteral("second.xml"));
    fill("sourceInstance", QStringLiteral("second"));
    press("sourceSave");
    QTRY_COMPARE(sources().size(), size_t(2));
    QTRY_VERIFY(!m_test->find<QWidget>("sourceForm"));
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isFilled());
    QVERIFY(!m_test->find<QLabel>("sourceSays"));
}

void TestSourceFormFoot::openingTheSameAgainKeepsWhatWasChanged()
{
    static_cast<void>(add("{\"files\":[\"first.xml\"]}"));
    QVERIFY(open());
    press("sourcesChange");
    QVERIFY(isFilled());
    fill("config.environment", QStringLiteral("staging"));
    press("sourcesChange");
    QCOMPARE(m_test->find<QLineEdit>("config.environment")->text(), QStringLiteral("staging"));
    QCOMPARE(m_test->window().focusWidget()->objectName(), QStringLiteral("config.files"));
    QVERIFY(!m_test->find<QLabel>("sourceSays"));
}

void TestSourceFormFoot::escapeLeavesTheFormOnly()
{
    static_cast<void>(add("{\"files\":[\"a.xml\"]}"));
    QVERIFY(openForm());
    QTest::keyClick(m_test->find<QComboBox>("sourceKind"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("sourceForm"));
    QVERIFY(m_test->find<QWidget>("sources"));
    QVERIFY(m_test->page<SourcesPage>("sources").table().hasFocus());
}

QTEST_MAIN(TestSourceFormFoot)
#include "tst_source_form_foot.moc"
