// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"
#include "views/activity/activity_chain.h"
#include "views/activity/activity_model.h"
#include "views/activity/activity_page.h"
#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

/// The audit trail by mouse and keyboard: who did what to what, and when.
class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void theNewestStandsOnTopWithItsDetail();
    void whatComesMeanwhileAppearsAndTheChoiceStays();
    void aSearchNarrowsAndEscapeWidensAgain();
    void choicesNarrow();
    void aLongTrailIsReadAsItIsScrolled();
    void aChangeShowsWhatStoodBefore();
    void theReleaseIsOneKeyAway();
    void oneIsCopiedWholeAndSeveralAsATable();
    void whatIsFoundIsExported();
    void anExportThatFailsIsSaid();
    void aTrailThatWasChangedIsSaid();
    void escapeGoesBackToTheBoard();
    void everyFocusableWidgetHasAName();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] ActivityPage& page() { return m_test->page<ActivityPage>("activity"); }
    [[nodiscard]] RowTable& table() { return page().table(); }
    /// selectRow() asks the keyboard, on which a test leaves Control down.
    void choose(int row)
    {
        table().selectionModel()->setCurrentIndex(
            table().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// Of the first record that says so.
    [[nodiscard]] int rowOf(const char* what)
    {
        for (int row = 0; row < rows(); ++row) {
            for (int column = 0; column < table().model()->columnCount(); ++column) {
                if (table().model()->index(row, column).data().toString() == QLatin1String(what))
                    return row;
            }
        }
        return -1;
    }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message()
    {
        return page().message().isVisible() ? page().message().text() : QString();
    }
    void search(const QString& text);

    std::unique_ptr<test::TestWindow> m_test;
};

bool TestActivityPage::open()
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_J, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return m_test->find<QWidget>("activity") && rows() > 0; });
}

void TestActivityPage::search(const QString& text)
{
    QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_test->find<QLineEdit>("activitySearch"), text);
}

void TestActivityPage::theNewestStandsOnTopWithItsDetail()
{
    QVERIFY(open());
    const QAbstractItemModelTester tester(&page().activityModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table().hasFocus());
    QCOMPARE(cell(0, ActivityModel::WhoColumn), QStringLiteral("ada"));
    QCOMPARE(cell(0, ActivityModel::WhatColumn), QStringLiteral("stored evidence"));
    QCOMPARE(cell(1, ActivityModel::WhatColumn), QStringLiteral("added a release"));
    QCOMPARE(cell(1, ActivityModel::AboutColumn), QStringLiteral("web 1.0.0"));
    QTest::keyClick(&table(), Qt::Key_Down);
    QTRY_COMPARE(m_test->find<QLabel>("activityTitle")->text(),
                 QStringLiteral("ada added a release: web 1.0.0"));
    QVERIFY(m_test->find<QPlainTextEdit>("activityJson")
                ->toPlainText()
                .contains(QLatin1String("\"name\": \"1.0.0\"")));
    QVERIFY(m_test->find<QLabel>("activityHash")->text().size() > 64);
}

void TestActivityPage::whatComesMeanwhileAppearsAndTheChoiceStays()
{
    QVERIFY(open());
    choose(2);
    const QString chosen = cell(2, ActivityModel::WhatColumn);
    const int before = rows();
    QVERIFY(m_test->workspace().history().set(QStringLiteral("x"), "1", QStringLiteral("bo")));
    page().refresh();
    QTRY_COMPARE(rows(), before + 1);
    QCOMPARE(cell(0, ActivityModel::WhoColumn), QStringLiteral("bo"));
    QCOMPARE(table().currentIndex().row(), 3);
    QCOMPARE(cell(3, ActivityModel::WhatColumn), chosen);
}

void TestActivityPage::aSearchNarrowsAndEscapeWidensAgain()
{
    QVERIFY(open());
    const int all = rows();
    search(QStringLiteral("added release"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityModel::WhatColumn), QStringLiteral("added a release"));
    auto* field = m_test->find<QLineEdit>("activitySearch");
    QTest::keyClicks(field, QStringLiteral(" nothing like it"));
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(m_test->find<QLabel>("activityBlank")->text(), QStringLiteral("Nothing matches"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(rows(), all);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(table().hasFocus());
}

void TestActivityPage::choicesNarrow()
{
    QVERIFY(m_test->workspace().history().set(QStringLiteral("x"), "1", QStringLiteral("bo")));
    QVERIFY(open());
    auto* who = m_test->find<QComboBox>("activityWho");
    QTRY_VERIFY(who->findText(QStringLiteral("bo")) > 0);
    who->setFocus();
    QTest::keyClicks(who, QStringLiteral("bo"));
    QTRY_COMPARE(rows(), 1);
    who->setCurrentIndex(0);
    auto* project = m_test->find<QComboBox>("activityProject");
    project->setCurrentIndex(project->findText(QStringLiteral("web")));
    QTRY_COMPARE(rows(), 3); // added, its release, its evidence
    auto* what = m_test->find<QComboBox>("activityWhat");
    what->setCurrentIndex(what->findText(QStringLiteral("Policies and settings")));
    QTRY_COMPARE(rows(), 0);
    project->setCurrentIndex(0);
    QTRY_VERIFY(rows() > 1);
    m_test->find<QComboBox>("activityWhen")->setCurrentIndex(1);
    QTRY_VERIFY(rows() > 1); // all of it was today
}

void TestActivityPage::aLongTrailIsReadAsItIsScrolled()
{
    for (int i = 0; i < 450; ++i)
        QVERIFY(m_test->workspace().history().set(QStringLiteral("n%1").arg(i), "1", QStringLiteral("bo")));
    QVERIFY(open());
    QCOMPARE(rows(), 200);
    QVERIFY(m_test->find<QLabel>("activityHeading")->text().contains(QLatin1String("200")));
    // The end moves down as long as rows are laid out.
    const auto scrollDown = [this] {
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    };
    QTRY_VERIFY((scrollDown(), rows() > 200));
    QCOMPARE(rows(), 400);
    QTRY_VERIFY((scrollDown(), rows() > 450));
    const int at = table().verticalScrollBar()->value();
    QVERIFY(m_test->workspace().history().set(QStringLiteral("late"), "1", QStringLiteral("bo")));
    const int before = rows();
    page().refresh();
    QTRY_COMPARE(rows(), before + 1);
    QCOMPARE(table().verticalScrollBar()->value(), at + kBoardRow); // what is read stays where it is
}

void TestActivityPage::aChangeShowsWhatStoodBefore()
{
    auto projects = m_test->workspace().history().projects();
    QVERIFY(projects);
    model::Project web = projects->front();
    web.team = QStringLiteral("Payments");
    QVERIFY(m_test->workspace().history().updateProject(web, QStringLiteral("bo")));
    QVERIFY(open());
    const QTreeWidget* fields = nullptr;
    QTRY_VERIFY((fields = m_test->find<QTreeWidget>("activityFields")) != nullptr);
    QTRY_VERIFY(!fields->isColumnHidden(1));
    QCOMPARE(fields->topLevelItem(0)->text(0), QStringLiteral("Team (changed)"));
    QCOMPARE(fields->topLevelItem(0)->text(1), QString());
    QCOMPARE(fields->topLevelItem(0)->text(2), QStringLiteral("Payments"));
}

void TestActivityPage::theReleaseIsOneKeyAway()
{
    QVERIFY(open());
    QTRY_VERIFY(rowOf("added a release") >= 0);
    choose(rowOf("added a release"));
    QTRY_VERIFY(m_test->find<QPushButton>("activityRelease"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(m_test->window().project()->isVisible());
    QTRY_VERIFY(m_test->window().project()->dossier());
    QCOMPARE(m_test->window().project()->dossier()->release.id, m_test->release());
}

void TestActivityPage::oneIsCopiedWholeAndSeveralAsATable()
{
    QVERIFY(open());
    QTRY_VERIFY(rowOf("added a release") >= 0);
    const int added = rowOf("added a release");
    choose(added);
    QTRY_COMPARE(m_test->find<QLabel>("activityTitle")->text(),
                 QStringLiteral("ada added a release: web 1.0.0"));
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("ada added a release: web 1.0.0")));
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), rows() + 1);
    QCOMPARE(lines.first(), QStringLiteral("When\tWho\tWhat\tOf what"));
    QVERIFY(lines[added + 1].endsWith(QLatin1String("ada\tadded a release\tweb 1.0.0")));
}

void TestActivityPage::whatIsFoundIsExported()
{
    QVERIFY(open());
    search(QStringLiteral("added release"));
    QTRY_COMPARE(rows(), 1);
    const QString path = m_test->path(QStringLiteral("a.csv"));
    page().exportTo(path);
    QTRY_VERIFY(message().startsWith(QLatin1String("Wrote 1 record")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2); // with the headings
    page().exportTo(m_test->path(QStringLiteral("a.json")));
    QTRY_VERIFY(QFile::exists(m_test->path(QStringLiteral("a.json"))));
}

void TestActivityPage::anExportThatFailsIsSaid()
{
    QVERIFY(open());
    QSettings().setValue(QStringLiteral("files/savedIn"), m_test->path(QStringLiteral("nowhere")));
    page().exportTo(m_test->path(QStringLiteral("nowhere/a.csv")));
    QTRY_VERIFY(message().contains(QLatin1String("nowhere")));
    QVERIFY(!QSettings().contains(QStringLiteral("files/savedIn"))); // the next one does not begin there
}

void TestActivityPage::aTrailThatWasChangedIsSaid()
{
    QVERIFY(open());
    const auto* chain = m_test->find<ActivityChain>("activityChain");
    QVERIFY(chain);
    QTRY_VERIFY(chain->text().startsWith(QLatin1String("The trail is whole")));
    QCOMPARE(test::runSql(m_test->path(QStringLiteral("w.slipway")),
                          "DROP TRIGGER audit_keep; UPDATE audit SET actor = 'eve' WHERE seq = 2"),
             QString());
    QTest::mouseClick(m_test->find<QPushButton>("activityCheck"), Qt::LeftButton);
    QTRY_VERIFY(chain->text().contains(QLatin1String("was changed at record 2")));
}

void TestActivityPage::escapeGoesBackToTheBoard()
{
    QVERIFY(open());
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestActivityPage::everyFocusableWidgetHasAName()
{
    QVERIFY(open());
    QTRY_VERIFY(m_test->find<QPlainTextEdit>("activityJson"));
    for (const QWidget* widget : page().findChildren<QWidget*>()) {
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

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
