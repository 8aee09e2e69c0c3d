// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/inbox/inbox_page.h"
#include "views/moment_choice.h"
#include "views/notices/notice_center.h"
#include "views/notices/notices_page.h"
#include "views/notices/tray.h"
#include "views/project/project_page.h"
#include "views/settings/user_settings.h"
#include "views/shell/main_window.h"
#include "views/shell/place_book.h"
#include "views/sources/sources_page.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/launch_words.h"

#include <QCoreApplication>
#include <QStackedWidget>

/// MainWindow, continued: what it tells without being asked, the tray and the person's settings.
namespace slipway::views {

using namespace model;

void MainWindow::connectNotices()
{
    connect(m_board, &BoardPage::boardShown, this, [this] {
        if (m_moment->isPast())
            return;
        m_notices->setBoard(m_board->boardModel().board());
        if (m_tray)
            m_tray->setBoard(m_board->boardModel().board());
    });
    connect(m_notices, &NoticeCenter::failed, this,
            [this](const Error& error) { m_board->message().showError(error); });
    connect(m_settings, &UserSettings::changed, this, [this](UserSettings::Setting setting) {
        if (setting == UserSettings::Setting::Person)
            receiveSetting();
        else if (setting == UserSettings::Setting::Notices || setting == UserSettings::Setting::Roles)
            m_notices->look();
        else if (setting == UserSettings::Setting::LaunchZone)
            tellLaunchZone();
    });
    tellLaunchZone();
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new Tray(m_context, *m_settings, this);
    m_notices->setNotifier(m_tray);
    const auto open = [this] {
        show();
        raise();
        activateWindow();
    };
    connect(m_tray, &Tray::openRequested, this, open);
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    connect(m_tray, &Tray::releaseRequested, this, [this, open](const ReleaseId& release) {
        open();
        showRelease(release);
    });
    connect(m_tray, &Tray::noticeRequested, this, [this, open](const QString& key) {
        open();
        showNotice(key);
    });
}

void MainWindow::connectExtras(Page& page)
{
    if (const auto* notices = qobject_cast<NoticesPage*>(&page))
        connect(notices, &NoticesPage::noticeOpened, this, &MainWindow::showNotice);
    if (const auto* inbox = qobject_cast<InboxPage*>(&page))
        connect(inbox, &InboxPage::sourceRequested, this, &MainWindow::showSource);
}

void MainWindow::showNotice(const QString& key)
{
    const auto& list = m_notices->list();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const ListedNotice& listed) { return listed.notice.key == key; });
    if (found == list.end()) {
        showPlace(QStringLiteral("notices"));
        return;
    }
    const readiness::Notice notice = found->notice;
    m_notices->markRead(key);
    if (!notice.source.isEmpty()) {
        showSource(notice.source);
        return;
    }
    showRelease(notice.release);
    if (notice.kind == readiness::NoticeKind::Mention && m_project)
        m_project->showNotes();
}

void MainWindow::showSource(const SourceId& source)
{
    const QString place = QStringLiteral("sources");
    showPlace(place);
    if (m_context.workspace)
        static_cast<SourcesPage&>(m_places->page(place)).showSource(source);
}

void MainWindow::receiveSetting()
{
    const QString person = m_settings->person().isEmpty() ? m_account : m_settings->person();
    if (person == m_context.person)
        return;
    m_context.person = person;
    if (m_context.workspace)
        spreadContext();
}

void MainWindow::tellLaunchZone()
{
    LaunchWords::tellInUtc(m_settings->launchZone() == LaunchZone::Utc);
    if (m_context.workspace)
        m_board->refresh();
    reloadProject();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    const bool wasHidden = isHidden();
    close();
    if (wasHidden)
        QCoreApplication::quit(); // no window was left to be the last
}

bool MainWindow::staysInTray()
{
    if (m_isQuitting || !m_tray || !m_settings->closesToTray())
        return false;
    hide();
    m_tray->tellItStays();
    return true;
}

} // namespace slipway::views
