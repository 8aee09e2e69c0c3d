// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/test_window.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// From nothing to a scanned repository, its verdict and what to do first, by the keyboard alone.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void theWelcomePageLeadsToAVerdictAndItsFirstSteps();
    void theKindIsGuessedAndSaysWhy();
    void aKindThatWasChosenStays();
    void aDroppedFolderBeginsTheGuide();
    void whatIsNoRepositoryLeavesNoWorkspace();
    void theFolderOfTheWorkspaceIsMade();
    void theFirstProjectOfAWorkspaceIsGuidedToo();
    void evidenceCanComeByItself();
    void escapeGoesBackToTheWelcomePage();

private:
    void start(const QString& repository);
    [[nodiscard]] QString text(const char* label) { return m_test->find<QLabel>(label)->text(); }

    std::unique_ptr<test::TestWindow> m_test;
    std::unique_ptr<test::GitRepository> m_repository;
    QString m_workspace;
};

void TestGuide::init()
{
    m_test = std::make_unique<test::TestWindow>();
    m_repository = std::make_unique<test::GitRepository>(m_test->path(QStringLiteral("shop")));
    m_repository->commitFile(QStringLiteral("package.json"), R"({"dependencies": {"vue": "3"}})");
    m_workspace = m_test->path(QStringLiteral("mine.slipway"));
    m_test->openEmpty();
    m_test->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
}

void TestGuide::start(const QString& repository)
{
    auto* begin = m_test->find<QPushButton>("welcomeAdd");
    QVERIFY(begin);
    begin->setFocus();
    QTest::keyClick(begin, Qt::Key_Space);
    auto* field = m_test->find<QLineEdit>("addRepository");
    QVERIFY(field);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, repository);
    m_test->find<QLineEdit>("addWorkspace")->setText(m_workspace);
}

void TestGuide::theWelcomePageLeadsToAVerdictAndItsFirstSteps()
{
    start(m_repository->path());
    QTRY_COMPARE(m_test->find<QComboBox>("addKind")->currentData().toInt(), int(model::ProjectKind::WebApp));
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Return);
    QTRY_VERIFY(m_test->find<QWidget>("guideResult"));
    QVERIFY(QFile::exists(m_workspace));
    QCOMPARE(text("guideTitle"), QStringLiteral("shop 1.0.0 was read"));
    QVERIFY(!text("guideReason").isEmpty());
    QCOMPARE(m_test->window().findChildren<QFrame*>(QStringLiteral("guideStep")).size(), 3);
    auto* open = m_test->find<QPushButton>("guideOpen");
    QTRY_VERIFY(open->hasFocus());
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_VERIFY(m_test->window().project()->dossier());
    QCOMPARE(m_test->window().project()->dossier()->project.name, QStringLiteral("shop"));
    QCOMPARE(m_test->window().project()->dossier()->project.kind, model::ProjectKind::WebApp);
}

void TestGuide::theKindIsGuessedAndSaysWhy()
{
    start(m_repository->path());
    QTRY_COMPARE(m_test->find<QComboBox>("addKind")->currentData().toInt(), int(model::ProjectKind::WebApp));
    QVERIFY(text("addWhy").startsWith(QLatin1String("Guessed: package.json uses vue.")));
    m_test->find<QLineEdit>("addRepository")->setText(m_test->path(QStringLiteral(".")));
    QTRY_COMPARE(m_test->find<QComboBox>("addKind")->currentIndex(), 0);
}

void TestGuide::aKindThatWasChosenStays()
{
    start(QString());
    auto* kind = m_test->find<QComboBox>("addKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    const int chosen = kind->currentIndex();
    QVERIFY(chosen > 0);
    m_test->find<QLineEdit>("addRepository")->setText(m_repository->path());
    QTRY_VERIFY(!text("addWhy").isEmpty());
    QCOMPARE(kind->currentIndex(), chosen);
}

void TestGuide::aDroppedFolderBeginsTheGuide()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_repository->path())});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &event);
    QCOMPARE(m_test->find<QLineEdit>("addRepository")->text(), m_repository->path());
    QCOMPARE(m_test->find<QLineEdit>("addName")->text(), QStringLiteral("shop"));
}

void TestGuide::whatIsNoRepositoryLeavesNoWorkspace()
{
    start(m_test->path(QStringLiteral(".")));
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QLabel>("addProblem"));
    QVERIFY(text("addProblem").contains(QLatin1String("repository")));
    QVERIFY(!QFile::exists(m_workspace));
    m_test->find<QLineEdit>("addRepository")->setText(m_repository->path());
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QWidget>("guideResult"));
}

void TestGuide::theFolderOfTheWorkspaceIsMade()
{
    const QString folder = m_test->path(QStringLiteral("new/deeper"));
    m_workspace = folder + QStringLiteral("/mine.slipway");
    start(m_test->path(QStringLiteral("nothing")));
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Return);
    QTRY_VERIFY(m_test->find<QLabel>("addProblem"));
    QVERIFY2(text("addProblem").contains(QLatin1String("nothing")), qPrintable(text("addProblem")));
    QVERIFY2(!QFile::exists(folder), "a folder for nothing");
    m_test->find<QLineEdit>("addRepository")->setText(m_repository->path());
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Return);
    QTRY_VERIFY(m_test->find<QWidget>("guideResult"));
    QVERIFY(QFile::exists(m_workspace));
}

void TestGuide::theFirstProjectOfAWorkspaceIsGuidedToo()
{
    QVERIFY(m_test->workspace().history().removeProject(m_test->workspace().history().projects()->front().id,
                                                        QStringLiteral("ada")));
    m_test->openEmpty();
    m_test->window().openWorkspace(m_test->path(QStringLiteral("w.slipway")));
    QTRY_VERIFY(m_test->window().board().isVisible());
    QPushButton* add = nullptr;
    QTRY_VERIFY((add = m_test->button(QStringLiteral("Add project"))) != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::keyClicks(m_test->find<QLineEdit>("addRepository"), m_repository->path());
    QVERIFY(!m_test->find<QLineEdit>("addWorkspace"));
    QTRY_VERIFY(text("addWhy").contains(QLatin1String("Judged by")));
    QTest::mouseClick(m_test->find<QPushButton>("addAndScan"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QWidget>("guideResult"));
}

void TestGuide::evidenceCanComeByItself()
{
    start(m_repository->path());
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Return);
    QTRY_VERIFY(m_test->find<QPushButton>("guideSource"));
    QTest::mouseClick(m_test->find<QPushButton>("guideSource"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QWidget>("sources"));
    QTRY_VERIFY(m_test->button(QStringLiteral("Test connection")));
}

void TestGuide::escapeGoesBackToTheWelcomePage()
{
    start(QString());
    QTest::keyClick(m_test->find<QLineEdit>("addRepository"), Qt::Key_Escape);
    QTRY_VERIFY(m_test->find<QPushButton>("welcomeAdd"));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
