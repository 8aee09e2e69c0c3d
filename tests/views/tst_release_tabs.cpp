// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_pane.h"
#include "views/project/history_pane.h"
#include "views/project/project_header.h"
#include "views/project/project_page.h"
#include "views/project/release_tabs.h"
#include "views/test_window.h"
#include "views/widgets/elided_label.h"

#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

/// The tabs of a release's page: each has a key, the chosen one stays chosen, and none is ever cut off.
class TestReleaseTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        QVERIFY(m_test->open());
        QVERIFY(m_test->openRelease());
    }
    void cleanup() { m_test.reset(); }

    void everyTabIsReachedByControlAndItsNumber()
    {
        for (const ReleaseTabs::Entry& entry : ReleaseTabs::entries()) {
            QTest::keyClick(&m_test->window(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(entry.tab)),
                            Qt::ControlModifier);
            QCOMPARE(tabs()->current(), entry.tab);
            const QWidget* focus = m_test->window().focusWidget();
            QVERIFY2(focus && focus->isVisible() && m_test->window().project()->isAncestorOf(focus),
                     qPrintable(entry.title));
        }
    }

    void everyTabIsInThePalette()
    {
        QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_test->window().focusWidget(), QStringLiteral("show the trends"));
        QTest::keyClick(m_test->window().focusWidget(), Qt::Key_Return);
        QCOMPARE(tabs()->current(), ReleaseTabs::Trends);
    }

    void theChosenTabStaysChosenFromReleaseToRelease()
    {
        readiness::NewRelease another;
        another.project = QStringLiteral("web");
        another.name = QStringLiteral("2.0.0");
        const auto release = m_test->workspace().addRelease(another, QStringLiteral("ada"));
        QVERIFY(release.ok());
        QTest::keyClick(&m_test->window(), Qt::Key_9, Qt::ControlModifier);
        m_test->window().showBoard();
        m_test->window().showRelease(release->id);
        QTRY_VERIFY(m_test->window().project()->dossier() &&
                    m_test->window().project()->dossier()->release.id == release->id);
        QCOMPARE(tabs()->current(), ReleaseTabs::Notes);
        QVERIFY(m_test->find<QWidget>("noteText"));
    }

    void aTitleThatThereIsNoRoomForEndsInAnEllipsis()
    {
        // By itself, for the same reason as below.
        readiness::Dossier dossier = *m_test->window().project()->dossier();
        dossier.project.name = QStringLiteral("checkout-web-of-the-whole-company");
        dossier.release.name = QStringLiteral("2026.11-release-candidate");
        const Theme theme;
        ProjectHeader header(theme, nullptr);
        header.setDossier(dossier);
        const auto* title = header.findChild<ElidedLabel*>(QStringLiteral("releaseTitle"));
        QVERIFY(title);
        header.resize(820, header.height());
        header.show();
        QTRY_VERIFY(title->shownText().endsWith(QChar(0x2026)));
        QVERIFY(title->shownText().startsWith(QLatin1String("checkout-web")));
        const auto* pill = header.findChild<QWidget*>(QStringLiteral("verdict"));
        QVERIFY(title->geometry().right() < pill->x());
        const auto* decide = header.findChild<QWidget*>(QStringLiteral("headerDecide"));
        QVERIFY(decide->geometry().right() <= header.width());
        header.resize(1900, header.height());
        QTRY_COMPARE(title->shownText(), title->text());
        // The title is whole before the target takes anything.
        header.resize(1300, header.height());
        QTRY_COMPARE(title->shownText(), title->text());
    }

    void whatThereIsNoRoomForIsInTheMenu()
    {
        // By itself: in the window its width is the window's.
        ReleaseTabs row(nullptr);
        row.setDossier(*m_test->window().project()->dossier());
        row.resize(2000, row.sizeHint().height());
        row.show();
        const auto* more = row.findChild<QPushButton*>(QStringLiteral("moreTabs"));
        QVERIFY(!more->isVisible());
        row.resize(360, row.height());
        QVERIFY(more->isVisible());
        for (const QPushButton* tab : row.findChildren<QPushButton*>()) {
            if (tab->isVisible())
                QTRY_VERIFY2(tab->geometry().right() <= row.width(), qPrintable(tab->text()));
        }
        Q_EMIT more->menu()->aboutToShow();
        const auto actions = more->menu()->actions();
        QVERIFY(!actions.isEmpty());
        QCOMPARE(actions.back()->text(), QStringLiteral("Notes"));
        actions.back()->trigger();
        QCOMPARE(row.current(), ReleaseTabs::Notes);
        // The chosen one has its place in the row.
        QVERIFY(row.findChild<QPushButton*>(QStringLiteral("tab-9"))->isVisible());
    }

    void noTabIsCutAtTheSmallestWindow()
    {
        m_test->window().resize(1024, 640);
        QCoreApplication::processEvents();
        // As long as a translation may be.
        for (QPushButton* tab : tabs()->findChildren<QPushButton*>())
            tab->setText(tab->text() + QStringLiteral(" und so weiter"));
        tabs()->setDossier(*m_test->window().project()->dossier());
        QCoreApplication::processEvents();
        for (const QPushButton* tab : tabs()->findChildren<QPushButton*>()) {
            if (tab->isVisible()) {
                QVERIFY2(tab->width() >= tab->sizeHint().width(), qPrintable(tab->text()));
                QVERIFY2(tab->geometry().right() < tabs()->width(), qPrintable(tab->text()));
            }
        }
    }

    void aKeyComparesTwoMoments()
    {
        QTest::keyClick(&m_test->window(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(tabs()->current(), ReleaseTabs::History);
        QVERIFY(m_test->find<QTreeWidget>("comparison"));
        QTest::mouseClick(m_test->button(QStringLiteral("What happened")), Qt::LeftButton);
        QVERIFY(!m_test->find<QTreeWidget>("comparison"));
    }

private:
    [[nodiscard]] ReleaseTabs* tabs() const { return m_test->window().project()->findChild<ReleaseTabs*>(); }

    std::unique_ptr<test::TestWindow> m_test;
};

QTEST_MAIN(TestReleaseTabs)
#include "tst_release_tabs.moc"
