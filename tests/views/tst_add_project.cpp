// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/test_window.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// A repository becomes a project: by typing, by choosing, by dropping its folder on the window.
class TestAddProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void addingScansAndShowsTheChecklist();
    void aFolderWithoutARepositoryIsRefusedBesideTheField();
    void aFolderCanBeDropped();
    void somethingElseCannotBeDropped();
    void escapeGoesBackToTheBoard();
    void removingCanBeUndone();

private:
    void openForm();
    void drop(const QList<QUrl>& urls, bool* accepted);

    std::unique_ptr<test::TestWindow> m_test;
};

void TestAddProject::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
}

void TestAddProject::openForm()
{
    QTest::keyClick(&m_test->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_test->find<QWidget>("addProject"));
}

void TestAddProject::addingScansAndShowsTheChecklist()
{
    const test::GitRepository other(m_test->path(QStringLiteral("ledger")));
    const QString commit = other.commitFile(QStringLiteral("LICENSE"), "MIT License\n");
    openForm();
    auto* field = m_test->find<QLineEdit>("addRepository");
    QVERIFY(field);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, other.path());
    QCOMPARE(m_test->find<QLineEdit>("addName")->text(), QStringLiteral("ledger"));
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(m_test->window().project() && m_test->window().project()->isVisible());
    QTRY_VERIFY(m_test->window().project()->dossier());
    const auto* dossier = m_test->window().project()->dossier();
    QCOMPARE(dossier->project.name, QStringLiteral("ledger"));
    QCOMPARE(dossier->release.target.hex(), commit);
    QCOMPARE(dossier->evaluation.find(model::CriterionId(QStringLiteral("licence")))->state,
             model::ResultState::Pass);
    m_test->window().showBoard();
    QTRY_COMPARE(m_test->window().board().filter().rowCount(), 2);
}

void TestAddProject::aFolderWithoutARepositoryIsRefusedBesideTheField()
{
    openForm();
    QTest::keyClicks(m_test->find<QLineEdit>("addRepository"), m_test->path(QStringLiteral(".")));
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QLabel>("addProblem"));
    QVERIFY(m_test->find<QLabel>("addProblem")->text().contains(QLatin1String("repository")));
    QVERIFY(m_test->find<QWidget>("addProject"));
    const auto projects = m_test->workspace().history().projects();
    QCOMPARE(projects->size(), size_t(1)); // nothing half made
}

void TestAddProject::drop(const QList<QUrl>& urls, bool* accepted)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &enter);
    QDragMoveEvent move(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &move);
    *accepted = enter.isAccepted() && move.isAccepted();
    if (!*accepted)
        return;
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &event);
}

void TestAddProject::aFolderCanBeDropped()
{
    bool accepted = false;
    drop({QUrl::fromLocalFile(m_test->repository().path())}, &accepted);
    QVERIFY(accepted);
    QVERIFY(m_test->find<QWidget>("addProject"));
    QCOMPARE(m_test->find<QLineEdit>("addRepository")->text(), m_test->repository().path());
}

void TestAddProject::somethingElseCannotBeDropped()
{
    bool accepted = true;
    drop({QUrl(QStringLiteral("https://example.org/"))}, &accepted);
    QVERIFY(!accepted);
    accepted = true;
    drop({QUrl::fromLocalFile(m_test->path(QStringLiteral("nowhere")))}, &accepted);
    QVERIFY(!accepted);
}

void TestAddProject::escapeGoesBackToTheBoard()
{
    openForm();
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("addProject"));
    QVERIFY(m_test->window().board().isVisible());
}

void TestAddProject::removingCanBeUndone()
{
    m_test->window().showBoard();
    QAction* remove = nullptr;
    for (QAction* action : m_test->window().actions()) {
        if (action->objectName() == QLatin1String("project.remove"))
            remove = action;
    }
    QVERIFY(remove);
    remove->trigger();
    QTRY_COMPARE(m_test->window().board().filter().rowCount(), 0);
    QPushButton* undo = nullptr;
    QTRY_VERIFY((undo = m_test->button(QStringLiteral("Undo"))) != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_test->window().board().filter().rowCount(), 1);
}

QTEST_MAIN(TestAddProject)
#include "tst_add_project.moc"
