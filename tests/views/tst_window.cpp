// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"
#include "views/project/project_page.h"
#include "views/shell/side_bar.h"
#include "views/shell/welcome_page.h"
#include "views/sources/sources_page.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace slipway;
using namespace slipway::views;

/// The window itself: what it opens with, what it remembers, what it says when something fails.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void withoutAWorkspaceItOffersFourWaysToBegin();
    void itAppearsWithTheWorkspaceThatIsBeingOpened();
    void itAppearsThoughTheWorkspaceCannotBeOpened();
    void itAppearsOnceThoughOpeningTakesLong();
    void withNothingToWaitForItAppearsAtOnce();
    void aBrokenWorkspaceIsSaidOnTheWelcomePage();
    void itRemembersSizeThemeAndWorkspace();
    void enterOpensAReleaseAndEscapeComesBack();
    void theChecklistTakesTheWidthThatThereIs();
    void aReleaseThatCannotBeReadSaysSo();
    void aChangeByAnotherProcessAppears();
    void exportingWritesThePdf();
    void whatIsExportedIsKeptWhileItIsAskedWhere();
    void everyFocusableWidgetHasAName();
    void savedViewsStandInTheSideBar();
    void noNumberOfTheSideBarCoversItsName();
    void itIsNeverTooSmallForItsButtons();

private:
    std::unique_ptr<test::TestWindow> m_test;
};

void TestMainWindow::withoutAWorkspaceItOffersFourWaysToBegin()
{
    m_test->openEmpty();
    for (const char* name : {"welcomeAdd", "welcomeDemo", "welcomeCreate", "welcomeOpen"})
        QVERIFY2(m_test->find<QPushButton>(name), name);
}

void TestMainWindow::itAppearsWithTheWorkspaceThatIsBeingOpened()
{
    m_test->openEmpty();
    MainWindow& window = m_test->window();
    window.hide();
    window.openWorkspace(m_test->workspace().location());
    window.showWhenOpened();
    QVERIFY(!window.isVisible());
    QTRY_VERIFY(window.isVisible());
    QTRY_VERIFY(window.board().isVisible());
    QTRY_COMPARE(window.board().filter().rowCount(), 1);
}

void TestMainWindow::itAppearsThoughTheWorkspaceCannotBeOpened()
{
    m_test->openEmpty();
    m_test->window().hide();
    m_test->window().openWorkspace(m_test->path(QStringLiteral("none.slipway")));
    m_test->window().showWhenOpened();
    QTRY_VERIFY(m_test->window().isVisible());
    QTRY_VERIFY(m_test->find<QPushButton>("welcomeDemo"));
    QVERIFY(m_test->find<InlineMessage>("inlineMessage")->text().contains(QLatin1String("none.slipway")));
}

void TestMainWindow::itAppearsOnceThoughOpeningTakesLong()
{
    const int threads = readiness::workPool().maxThreadCount();
    QSemaphore gate;
    const auto lettingGo = qScopeGuard([&] {
        gate.release(threads);
        readiness::workPool().waitForDone();
    });
    m_test->openEmpty();
    MainWindow& window = m_test->window();
    window.hide();
    for (int i = 0; i < threads; ++i)
        readiness::workPool().start([&gate] { gate.acquire(); });
    window.openWorkspace(m_test->workspace().location());
    window.showWhenOpened();
    QTRY_VERIFY(window.isVisible());
    // Closed meanwhile, as into the tray, it stays so.
    window.hide();
    gate.release(threads);
    QTRY_COMPARE(window.board().filter().rowCount(), 1);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::withNothingToWaitForItAppearsAtOnce()
{
    m_test->openEmpty();
    m_test->window().hide();
    m_test->window().showWhenOpened();
    QVERIFY(m_test->window().isVisible());
    QVERIFY(m_test->find<QPushButton>("welcomeDemo"));
}

void TestMainWindow::aBrokenWorkspaceIsSaidOnTheWelcomePage()
{
    QFile file(m_test->path(QStringLiteral("broken.slipway")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a workspace");
    file.close();
    m_test->openEmpty();
    m_test->window().openWorkspace(file.fileName());
    QTRY_VERIFY(m_test->find<InlineMessage>("inlineMessage"));
    QVERIFY(m_test->find<InlineMessage>("inlineMessage")->text().contains(QLatin1String("broken.slipway")));
}

void TestMainWindow::itRemembersSizeThemeAndWorkspace()
{
    QVERIFY(m_test->open());
    m_test->window().resize(1111, 777);
    QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_test->window().focusWidget(), QStringLiteral("use dark"));
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Return);
    m_test->window().close();
    QCOMPARE(QSettings().value(QStringLiteral("workspace/last")).toString(), m_test->workspace().location());
    m_test->openEmpty();
    QCOMPARE(m_test->window().size(), QSize(1111, 777));
    QCOMPARE(m_test->window().palette().color(QPalette::Window),
             Theme::colour(ThemeName::Dark, Colour::Window));
    const QString recent =
        QStringLiteral("w.slipway   ") + QFileInfo(m_test->workspace().location()).absolutePath();
    QVERIFY(m_test->button(recent));
}

void TestMainWindow::enterOpensAReleaseAndEscapeComesBack()
{
    QVERIFY(m_test->open());
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_test->window().project() && m_test->window().project()->isVisible());
    QTRY_VERIFY(m_test->window().project()->dossier());
    QTest::keyClick(m_test->window().project(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestMainWindow::theChecklistTakesTheWidthThatThereIs()
{
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
    const auto* table = m_test->find<QTableView>("checklist");
    const auto width = [table] {
        int sum = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            sum += table->columnWidth(column);
        return sum;
    };
    QTRY_VERIFY(table->viewport()->width() - width() < table->model()->columnCount());
    m_test->window().resize(1700, 900);
    QTRY_VERIFY(table->viewport()->width() > 900);
    QTRY_VERIFY(table->viewport()->width() - width() < table->model()->columnCount());
}

void TestMainWindow::aReleaseThatCannotBeReadSaysSo()
{
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
    m_test->window().showRelease(model::ReleaseId(QStringLiteral("gone")));
    QVERIFY(!m_test->find<QTableView>("checklist")); // not the checklist of the release before
    QTRY_VERIFY(m_test->find<InlineMessage>("inlineMessage"));
    QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_test->window().board().isVisible());
}

void TestMainWindow::aChangeByAnotherProcessAppears()
{
    QVERIFY(m_test->open());
    // Another process is another connection to the same file.
    auto other = readiness::Workspace::open(
        m_test->workspace().location(),
        {std::make_shared<model::FactRegistry>(m_test->workspace().registry()), {}, {}});
    QVERIFY(other);
    readiness::NewRelease release;
    release.project = QStringLiteral("web");
    release.name = QStringLiteral("2.0.0");
    QVERIFY((*other)->addRelease(release, QStringLiteral("bob")));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->window().board().filter().rowCount(), 2, 15'000);
}

void TestMainWindow::exportingWritesThePdf()
{
    QVERIFY(m_test->open());
    const QString path = m_test->path(QStringLiteral("c.pdf"));
    m_test->window().exportPdf(m_test->release(), path);
    QTRY_VERIFY(m_test->find<InlineMessage>("inlineMessage"));
    QVERIFY(m_test->find<InlineMessage>("inlineMessage")->text().contains(QLatin1String("c.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

/// The board that the release was chosen on is another one when the dialogue closes.
void TestMainWindow::whatIsExportedIsKeptWhileItIsAskedWhere()
{
    QVERIFY(m_test->open());
    m_test->window().board().table().selectRow(0);
    QString path;
    QTimer::singleShot(0, &m_test->window(), [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (int i = 0; i < 3; ++i) {
            QSignalSpy shown(&m_test->window().board(), &BoardPage::boardShown);
            m_test->window().board().refresh();
            QVERIFY(shown.wait());
        }
        dialog->setDirectory(m_test->path({}));
        path = dialog->selectedFiles().constFirst();
        static_cast<QDialog*>(dialog)->accept();
    });
    m_test->actions().find(QStringLiteral("release.export"))->trigger();
    QVERIFY(path.endsWith(QLatin1String("web-1.0.0.pdf")));
    QTRY_VERIFY(m_test->find<InlineMessage>("inlineMessage"));
    QCOMPARE(m_test->find<InlineMessage>("inlineMessage")->text(),
             QStringLiteral("Wrote %1.").arg(QDir::toNativeSeparators(path)));
    QVERIFY(QFile::exists(path));
}

void TestMainWindow::everyFocusableWidgetHasAName()
{
    QVERIFY(m_test->open());
    QVERIFY(m_test->openRelease());
    for (const QWidget* widget : m_test->window().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"));
        QVERIFY2(isNamed || isInner, qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                                QLatin1Char(' ') + widget->objectName()));
    }
}

void TestMainWindow::savedViewsStandInTheSideBar()
{
    QVERIFY(m_test->open());
    BoardPage& board = m_test->window().board();
    board.search().setText(QStringLiteral("verdict:go"));
    board.views().save();
    auto* name = m_test->find<QLineEdit>("viewName");
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("Ready"));
    QTest::keyClick(name, Qt::Key_Return);
    // Made anew each time.
    const auto entry = [this] { return m_test->find<QPushButton>("savedView"); };
    QTRY_VERIFY(entry());
    QCOMPARE(entry()->text(), QStringLiteral("Ready"));
    QVERIFY(entry()->isChecked());
    auto* home = m_test->find<QPushButton>("sideBoard");
    QVERIFY(!home->isChecked());
    QTest::mouseClick(m_test->find<QPushButton>("sideEvidence"), Qt::LeftButton);
    QVERIFY(!board.isVisible());
    QVERIFY(!entry()->isChecked());
    QTest::mouseClick(entry(), Qt::LeftButton);
    QVERIFY(board.isVisible());
    QVERIFY(entry()->isChecked());
    QCOMPARE(board.filter().rowCount(), 0);
    QTest::mouseClick(home, Qt::LeftButton);
    QVERIFY(home->isChecked());
    QVERIFY(!entry()->isChecked());
    QCOMPARE(board.filter().rowCount(), 1); // the board's own arrangement is back
}

void TestMainWindow::noNumberOfTheSideBarCoversItsName()
{
    QVERIFY(m_test->open());
    auto* bar = m_test->window().findChild<SideBar*>();
    bar->setCount(QStringLiteral("sources"), 1'000'000'000, {});
    QCoreApplication::processEvents();
    const auto* button = m_test->find<QPushButton>("sideSources");
    const auto* count = m_test->find<QLabel>("sideSourcesCount");
    QVERIFY(count->x() > button->fontMetrics().horizontalAdvance(button->text()) + 8);
    QVERIFY(count->width() >= count->sizeHint().width());
}

void TestMainWindow::itIsNeverTooSmallForItsButtons()
{
    QVERIFY(m_test->open());
    m_test->window().resize(600, 400);
    m_test->window().showPlace(QStringLiteral("sources"));
    QCoreApplication::processEvents();
    for (const QPushButton* button : m_test->page<SourcesPage>("sources").findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_window.moc"
