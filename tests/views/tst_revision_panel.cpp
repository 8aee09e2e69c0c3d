// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_choice.h"
#include "views/project/project_page.h"
#include "views/project/revision_panel.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include "core/readiness/launch_zone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// A release is moved to another commit or launch time in its page, knowing what is lost before it is stored.
class TestRevisionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void whatWouldBeLostIsSaidBeforeItIsStored();
    void aMoveIsUndone();
    void anUnknownRevisionIsSaidBesideTheField();
    void theLaunchIsChangedOnTheClockOfItsZone();
    void aZoneThatDoesNotExistIsRefused();
    void aLaunchIsTakenAway();
    void anHourThatTheClocksLeaveOutIsRefused();
    void whatNobodyTouchedStaysToTheSecond();
    void enterShowsWhatFollowsBeforeItStores();
    void enterOnCancelStoresNothing();
    void enterOnTheButtonStores();
    void whatIsNoChangeIsNotSent();
    void aReleaseThatChangedMeanwhileIsNotOverwritten();
    void anotherReleaseClosesIt();
    void thePastIsNotChanged();
    void escapeLeavesThePanelAndNotThePage();

private:
    [[nodiscard]] RevisionPanel& panel() { return m_test->window().project()->revision(); }
    [[nodiscard]] model::Release stored()
    {
        return *m_test->workspace().history().release(m_test->release());
    }
    void press(int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&m_test->window(), Qt::Key(key), modifiers);
    }
    /// Runs what makes the panel look, and waits until it has.
    void look(const std::function<void()>& edit);
    void typeZone(const QString& zone);
    [[nodiscard]] QString effect() const;
    [[nodiscard]] QString problem() const
    {
        const auto* label = m_test->find<QLabel>("revisionProblem");
        return label ? label->text() : QString();
    }

    std::unique_ptr<test::TestWindow> m_test;
    QString m_next; ///< a commit after the release's
};

void TestRevisionPanel::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
    m_next = m_test->repository().commitFile(QStringLiteral("more.py"), "more = 1\n");
    QVERIFY(m_test->openRelease());
}

void TestRevisionPanel::look(const std::function<void()>& edit)
{
    QSignalSpy looked(&panel(), &RevisionPanel::looked);
    edit();
    QVERIFY(looked.wait());
}

void TestRevisionPanel::typeZone(const QString& zone)
{
    auto* box = m_test->find<QComboBox>("launchZone");
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, zone);
}

QString TestRevisionPanel::effect() const
{
    QStringList lines;
    for (const QLabel* label : m_test->find<QWidget>("revisionEffect")->findChildren<QLabel*>())
        lines += label->text();
    return lines.join(QLatin1Char('\n'));
}

void TestRevisionPanel::whatWouldBeLostIsSaidBeforeItIsStored()
{
    look([&] { press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier); });
    auto* revision = m_test->find<QLineEdit>("revision");
    QVERIFY(revision->hasFocus());
    QCOMPARE(effect(), QStringLiteral("Nothing is changed yet."));
    look([&] { QTest::keyClicks(revision, m_next.left(10)); }); // in place of what was selected
    QCOMPARE(m_test->find<QLabel>("revisionFound")->text(), m_next.left(7));
    QVERIFY2(effect().contains(QLatin1String("Would no longer count: 1 (repository)")), qPrintable(effect()));
    QVERIFY2(
        effect().contains(QLatin1String("No automated test is switched off: now passes, then not answered")),
        qPrintable(effect()));
    QVERIFY(stored().target.hex() != m_next); // nothing yet
    QTest::mouseClick(m_test->find<QPushButton>("revise"), Qt::LeftButton);
    QTRY_COMPARE(stored().target.hex(), m_next);
    QTRY_COMPARE(m_test->window().project()->dossier()->release.target.hex(), m_next);
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
}

void TestRevisionPanel::aMoveIsUndone()
{
    const QString before = stored().target.hex();
    look([&] { QTest::mouseClick(m_test->find<QPushButton>("headerChange"), Qt::LeftButton); });
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), m_next); });
    QTest::keyClick(m_test->find<QLineEdit>("revision"), Qt::Key_Return);
    QTRY_COMPARE(stored().target.hex(), m_next);
    // What the repository proves of the new commit is found out at once.
    QTRY_VERIFY2(
        m_test->window().project()->message().text().startsWith(QLatin1String("Scanned ") + m_next.left(7)),
        qPrintable(m_test->window().project()->message().text()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored().target.hex(), before);
}

void TestRevisionPanel::anUnknownRevisionIsSaidBesideTheField()
{
    m_test->window().project()->retarget();
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), QStringLiteral("nowhere")); });
    QVERIFY2(problem().contains(QLatin1String("nowhere")), qPrintable(problem()));
    QVERIFY(!m_test->find<QPushButton>("revise")->isEnabled());
    // An empty one is not HEAD by chance.
    look([&] {
        m_test->find<QLineEdit>("revision")->clear();
        QTest::keyClick(m_test->find<QLineEdit>("revision"), Qt::Key_Space);
    });
    QVERIFY2(problem().contains(QLatin1String("no commit is named")), qPrintable(problem()));
}

void TestRevisionPanel::theLaunchIsChangedOnTheClockOfItsZone()
{
    look([&] { press(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier); });
    auto* has = m_test->find<QCheckBox>("hasLaunch");
    if (!has->isChecked())
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, has->height() / 2));
    auto* at = m_test->find<QDateTimeEdit>("launchAt");
    look([&] { typeZone(QStringLiteral("Asia/Tokyo")); });
    look([&] { at->setDateTime(QDateTime(QDate(2027, 1, 20), QTime(18, 30), Qt::UTC)); });
    // The test's own clock is UTC.
    QVERIFY2(m_test->find<QLabel>("launchHere")->text().contains(QLatin1String("09:30")),
             qPrintable(m_test->find<QLabel>("launchHere")->text()));
    QTest::mouseClick(m_test->find<QPushButton>("revise"), Qt::LeftButton);
    QTRY_COMPARE(stored().launchAt, QDateTime(QDate(2027, 1, 20), QTime(9, 30), Qt::UTC));
    QTRY_COMPARE(m_test->window().project()->dossier()->launchZone, QTimeZone("Asia/Tokyo"));
    bool isTold = false;
    for (const QLabel* label : m_test->window().project()->findChildren<QLabel*>())
        isTold = isTold || (label->text().contains(QLatin1String("18:30 ")) &&
                            label->text().contains(QLatin1String("(here ")));
    QVERIFY(isTold);
}

void TestRevisionPanel::aZoneThatDoesNotExistIsRefused()
{
    m_test->window().project()->changeLaunch();
    if (auto* has = m_test->find<QCheckBox>("hasLaunch"); !has->isChecked())
        QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, has->height() / 2));
    look([&] { typeZone(QStringLiteral("Atlantis/Poseidonis")); });
    QVERIFY2(problem().contains(QLatin1String("Atlantis/Poseidonis")), qPrintable(problem()));
    QVERIFY(!m_test->find<QPushButton>("revise")->isEnabled());
}

void TestRevisionPanel::aLaunchIsTakenAway()
{
    model::Release launched = stored();
    launched.launchAt = QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(m_test->workspace().reviseRelease(launched, QStringLiteral("ada")));
    m_test->window().project()->reload();
    QTRY_VERIFY(m_test->window().project()->dossier()->release.launchAt);
    look([&] { m_test->window().project()->changeLaunch(); });
    auto* has = m_test->find<QCheckBox>("hasLaunch");
    QVERIFY(has->isChecked());
    look([&] { QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, has->height() / 2)); });
    QVERIFY(!m_test->find<QDateTimeEdit>("launchAt")->isEnabled());
    QTest::mouseClick(m_test->find<QPushButton>("revise"), Qt::LeftButton);
    QTRY_VERIFY(!stored().launchAt);
}

void TestRevisionPanel::anHourThatTheClocksLeaveOutIsRefused()
{
    look([&] { m_test->window().project()->changeLaunch(); });
    if (auto* has = m_test->find<QCheckBox>("hasLaunch"); !has->isChecked())
        look([&] { QTest::mouseClick(has, Qt::LeftButton, {}, QPoint(8, has->height() / 2)); });
    look([&] { typeZone(QStringLiteral("Europe/Berlin")); });
    // 28 March 2027: from two o'clock to three.
    look([&] {
        m_test->find<QDateTimeEdit>("launchAt")
            ->setDateTime(QDateTime(QDate(2027, 3, 28), QTime(2, 30), Qt::UTC));
    });
    QVERIFY2(problem().contains(QLatin1String("the clocks go forward")), qPrintable(problem()));
    QVERIFY(!m_test->find<QPushButton>("revise")->isEnabled());
}

void TestRevisionPanel::whatNobodyTouchedStaysToTheSecond()
{
    // The second half past two of that night in Berlin, and some seconds.
    const QDateTime launch(QDate(2026, 10, 25), QTime(1, 30, 20), Qt::UTC);
    model::Release launched = stored();
    launched.launchAt = launch;
    QVERIFY(m_test->workspace().reviseRelease(launched, QStringLiteral("ada")));
    QVERIFY(
        m_test->workspace().setLaunchZone(launched.id, QTimeZone("Europe/Berlin"), QStringLiteral("ada")));
    m_test->window().project()->reload();
    QTRY_VERIFY(m_test->window().project()->dossier()->release.launchAt);
    look([&] { m_test->window().project()->retarget(); });
    QCOMPARE(effect(), QStringLiteral("Nothing is changed yet."));
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), m_next); });
    QTest::mouseClick(m_test->find<QPushButton>("revise"), Qt::LeftButton);
    QTRY_COMPARE(stored().target.hex(), m_next);
    QCOMPARE(stored().launchAt, launch);
}

void TestRevisionPanel::enterShowsWhatFollowsBeforeItStores()
{
    const QString before = stored().target.hex();
    look([&] { m_test->window().project()->retarget(); });
    auto* revision = m_test->find<QLineEdit>("revision");
    look([&] {
        QTest::keyClicks(revision, m_next);
        QTest::keyClick(revision, Qt::Key_Return);
    });
    QCOMPARE(stored().target.hex(), before);
    QVERIFY(!effect().isEmpty());
    QTest::keyClick(revision, Qt::Key_Return);
    QTest::keyClick(revision, Qt::Key_Return); // of one press too many nothing comes
    QTRY_COMPARE(stored().target.hex(), m_next);
}

void TestRevisionPanel::enterOnCancelStoresNothing()
{
    const QString before = stored().target.hex();
    look([&] { m_test->window().project()->retarget(); });
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), m_next); });
    auto* cancel = static_cast<QPushButton*>(panel().stops().back());
    QCOMPARE(cancel->text(), QStringLiteral("Cancel"));
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
    QCOMPARE(stored().target.hex(), before);
}

void TestRevisionPanel::enterOnTheButtonStores()
{
    look([&] { m_test->window().project()->retarget(); });
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), m_next); });
    auto* revise = m_test->find<QPushButton>("revise");
    revise->setFocus();
    QTest::keyClick(revise, Qt::Key_Return);
    QTRY_COMPARE(stored().target.hex(), m_next);
}

void TestRevisionPanel::whatIsNoChangeIsNotSent()
{
    look([&] { m_test->window().project()->retarget(); });
    QVERIFY(!m_test->find<QPushButton>("revise")->isEnabled());
    QTest::keyClick(m_test->find<QLineEdit>("revision"), Qt::Key_Return);
    QVERIFY(m_test->find<QWidget>("revisionPanel"));
}

void TestRevisionPanel::aReleaseThatChangedMeanwhileIsNotOverwritten()
{
    look([&] { m_test->window().project()->retarget(); });
    look([&] { QTest::keyClicks(m_test->find<QLineEdit>("revision"), m_next); });
    model::Release others = stored();
    others.launchAt = QDateTime(QDate(2027, 5, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(m_test->workspace().reviseRelease(others, QStringLiteral("bo")));
    QTest::mouseClick(m_test->find<QPushButton>("revise"), Qt::LeftButton);
    QTRY_VERIFY2(problem().contains(QLatin1String("changed since")), qPrintable(problem()));
    QCOMPARE(stored().launchAt, others.launchAt);
    QVERIFY(stored().target.hex() != m_next);
}

void TestRevisionPanel::anotherReleaseClosesIt()
{
    look([&] { m_test->window().project()->retarget(); });
    m_test->window().showRelease(model::ReleaseId(QStringLiteral("gone")));
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
    m_test->window().project()->retarget(); // of a release that cannot be read there is nothing to move
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
}

void TestRevisionPanel::thePastIsNotChanged()
{
    look([&] { m_test->window().project()->retarget(); });
    m_test->window().findChild<MomentChoice*>()->choose(stored().createdAt.addSecs(1));
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
    m_test->window().project()->retarget();
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
}

void TestRevisionPanel::escapeLeavesThePanelAndNotThePage()
{
    m_test->window().project()->retarget();
    QTest::keyClick(m_test->find<QLineEdit>("revision"), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("revisionPanel"));
    QVERIFY(m_test->window().project()->isVisible());
}

QTEST_MAIN(TestRevisionPanel)
#include "tst_revision_panel.moc"
