// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/notices/notice_center.h"
#include "views/notices/notice_words.h"
#include "views/notices/notices_page.h"
#include "views/notices/notifier.h"
#include "views/notices/tray.h"
#include "views/project/project_page.h"
#include "views/settings/user_settings.h"
#include "views/test_window.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

/// A person is told what needs them: in the list always, by the desktop unless it is not wanted.
class TestNoticesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMentionIsListedCountedAndTold();
    void aNoticeLeadsToItsPlaceAndIsRead();
    void nothingIsToldAfterARestart();
    void whatIsSwitchedOffIsNotListed();
    void inQuietHoursItIsListedAndNotTold();
    void whilePausedItIsListedAndNotTold();
    void manyAreToldAsOne();
    void anEmptyListSaysWhatComesThere();
    void wordsSayWhatAndWhen();
    void theTrayShowsTheWorstOfTheWeekAndLeadsToLaunches();

private:
    class Told : public Notifier
    {
    public:
        void tell(const readiness::Notice& notice) override { notices.push_back(notice); }
        void tellMany(qsizetype count) override { many += count; }
        std::vector<readiness::Notice> notices;
        qsizetype many = 0;
    };

    void mention(const QString& text = QStringLiteral("@ada look here"));
    [[nodiscard]] bool open();
    void refresh() { m_test->window().board().refresh(); }
    [[nodiscard]] NoticeCenter& center() { return m_test->window().notices(); }

    std::unique_ptr<test::TestWindow> m_test;
    std::unique_ptr<Told> m_told;
};

void TestNoticesPage::init()
{
    m_test = std::make_unique<test::TestWindow>();
    m_told = std::make_unique<Told>();
}

void TestNoticesPage::cleanup()
{
    m_test.reset();
    m_told.reset();
}

bool TestNoticesPage::open()
{
    if (!m_test->open())
        return false;
    center().setNotifier(m_told.get());
    return true;
}

void TestNoticesPage::mention(const QString& text)
{
    const auto note = m_test->workspace().note({m_test->release(), {}, QStringLiteral("bo"), text});
    QVERIFY(note);
}

void TestNoticesPage::aMentionIsListedCountedAndTold()
{
    QVERIFY(open());
    mention();
    refresh();
    QTRY_COMPARE(m_told->notices.size(), 1u);
    QCOMPARE(m_told->notices[0].kind, readiness::NoticeKind::Mention);
    QTRY_COMPARE(m_test->find<QLabel>("sideNoticesCount")->text(), QStringLiteral("1"));
    QTest::keyClick(&m_test->window(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    const auto* list = m_test->find<QTreeWidget>("noticeList");
    QVERIFY(list);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(QLatin1String("bo mentioned you at web 1.0.0")));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("● new"));
    refresh();
    QTRY_VERIFY(center().list().size() == 1);
    QCOMPARE(m_told->notices.size(), 1u);
}

void TestNoticesPage::aNoticeLeadsToItsPlaceAndIsRead()
{
    QVERIFY(open());
    mention();
    refresh();
    QTRY_COMPARE(center().unread(), 1);
    m_test->window().showPlace(QStringLiteral("notices"));
    QTest::keyClick(m_test->find<QTreeWidget>("noticeList"), Qt::Key_Return);
    QVERIFY(m_test->window().project()->isVisible());
    QCOMPARE(center().unread(), 0);
    QTRY_COMPARE(m_test->find<QLabel>("sideNoticesCount")->text(), QStringLiteral("0"));
}

void TestNoticesPage::nothingIsToldAfterARestart()
{
    QVERIFY(open());
    mention();
    refresh();
    QTRY_COMPARE(m_told->notices.size(), 1u);
    m_told->notices.clear();
    QVERIFY(open());
    QTRY_COMPARE(center().list().size(), 1u); // it still holds
    QCOMPARE(center().unread(), 0);
    QVERIFY(m_told->notices.empty());
}

void TestNoticesPage::whatIsSwitchedOffIsNotListed()
{
    QVERIFY(open());
    m_test->window().settings().setTold(readiness::NoticeKind::Mention, false);
    mention();
    auto release = m_test->workspace().history().release(m_test->release());
    QVERIFY(release);
    release->launchAt = model::systemNow().addSecs(3600);
    QVERIFY(m_test->workspace().history().reviseRelease(*release, QStringLiteral("ada")));
    refresh();
    QTRY_COMPARE(center().list().size(), 1u);
    QCOMPARE(center().list().front().notice.kind, readiness::NoticeKind::LaunchSoon);
    m_test->window().settings().setTold(readiness::NoticeKind::Mention, true);
    QTRY_COMPARE(center().list().size(), 2u);
}

void TestNoticesPage::inQuietHoursItIsListedAndNotTold()
{
    QVERIFY(open());
    m_test->window().settings().setQuietHours({true, QTime(0, 0), QTime(23, 59, 59, 999)});
    mention();
    refresh();
    QTRY_COMPARE(center().unread(), 1);
    QVERIFY(m_told->notices.empty());
}

void TestNoticesPage::whilePausedItIsListedAndNotTold()
{
    QVERIFY(open());
    m_test->window().settings().setPausedUntil(model::systemNow().addSecs(3600));
    mention();
    refresh();
    QTRY_COMPARE(center().unread(), 1);
    QVERIFY(m_told->notices.empty());
    m_test->window().settings().setPausedUntil(model::systemNow().addSecs(-1));
    mention(QStringLiteral("@ada again"));
    refresh();
    QTRY_COMPARE(m_told->notices.size(), 1u);
}

void TestNoticesPage::manyAreToldAsOne()
{
    QVERIFY(open());
    for (int i = 0; i < 4; ++i)
        mention(QStringLiteral("@ada look at %1").arg(i));
    refresh();
    QTRY_COMPARE(m_told->many, 4);
    QVERIFY(m_told->notices.empty());
    m_test->window().showPlace(QStringLiteral("notices"));
    QTest::mouseClick(m_test->find<QPushButton>("noticesReadAll"), Qt::LeftButton);
    QCOMPARE(center().unread(), 0);
}

void TestNoticesPage::anEmptyListSaysWhatComesThere()
{
    QVERIFY(open());
    m_test->window().showPlace(QStringLiteral("notices"));
    QVERIFY(m_test->find<QLabel>("noticesBlank"));
    QTest::mouseClick(m_test->find<QPushButton>("noticesSettings"), Qt::LeftButton);
    QTRY_VERIFY(m_test->find<QWidget>("settings"));
}

void TestNoticesPage::wordsSayWhatAndWhen()
{
    readiness::Notice notice;
    notice.project = QStringLiteral("web");
    notice.releaseName = QStringLiteral("1.0");
    notice.verdict = model::Verdict::NoGo;
    notice.at = QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC);
    QCOMPARE(NoticeWords::title(notice), QStringLiteral("web 1.0 launches Wed 25 Nov, 10:00 and is No-go"));
    QCOMPARE(NoticeWords::shapeOf(notice), model::ResultState::Fail);
    notice.kind = readiness::NoticeKind::VerdictTurned;
    notice.before = model::Verdict::Go;
    QCOMPARE(NoticeWords::title(notice), QStringLiteral("web 1.0 turned No-go, before Go"));
    notice.kind = readiness::NoticeKind::SourceFailing;
    notice.who = QStringLiteral("junit nightly");
    notice.what = QStringLiteral("no route to host");
    QCOMPARE(NoticeWords::title(notice), QStringLiteral("The source junit nightly of web keeps failing"));
    QCOMPARE(NoticeWords::text(notice), QStringLiteral("no route to host"));
}

void TestNoticesPage::theTrayShowsTheWorstOfTheWeekAndLeadsToLaunches()
{
    QVERIFY(open());
    ViewContext context;
    Theme theme;
    UserSettings settings;
    context.theme = &theme;
    Tray tray(context, settings, nullptr);
    QCOMPARE(tray.toolTip(), QStringLiteral("Slipway. Nothing launches this week."));
    tray.setBoard(m_test->window().board().boardModel().board());
    QVERIFY(tray.toolTip().contains(QLatin1String("No-go")));
    model::ReleaseId opened;
    connect(&tray, &Tray::releaseRequested, this, [&](const model::ReleaseId& release) { opened = release; });
    QAction* launch = nullptr;
    QAction* pause = nullptr;
    for (QAction* action : tray.menu().actions()) {
        if (action->text().startsWith(QLatin1String("web 1.0.0, No-go")))
            launch = action;
        if (action->text().contains(QLatin1String("for an hour")))
            pause = action;
    }
    QVERIFY(launch);
    launch->trigger();
    QCOMPARE(opened, m_test->release());
    QVERIFY(pause);
    pause->trigger();
    QVERIFY(settings.pausedUntil().has_value());
    const QImage go = trayIcon(theme, model::Verdict::Go).pixmap(32).toImage();
    QVERIFY(go != trayIcon(theme, model::Verdict::NoGo).pixmap(32).toImage());
}

QTEST_MAIN(TestNoticesPage)
#include "tst_notices_page.moc"
