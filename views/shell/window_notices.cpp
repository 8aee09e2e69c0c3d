// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_notices.h"

#include "views/board/board_model.h"
#include "views/board/board_page.h"
#include "views/notices/notice_center.h"
#include "views/notices/tray.h"
#include "views/settings/user_settings.h"
#include "views/shell/navigator.h"
#include "views/widgets/inline_message.h"

#include <QCoreApplication>
#include <QWidget>

namespace slipway::views {

using namespace model;

WindowNotices::WindowNotices(const ViewContext& context, UserSettings& settings, NoticeCenter& notices,
                             Navigator& navigator, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_notices(notices)
    , m_navigator(navigator)
    , m_window(window)
{
    BoardPage& board = navigator.board();
    connect(&board, &BoardPage::boardShown, this, [this, &board] {
        if (board.context().isPast())
            return;
        m_notices.setBoard(board.boardModel().board());
        if (m_tray)
            m_tray->setBoard(board.boardModel().board());
    });
    connect(&notices, &NoticeCenter::failed, this,
            [&board](const Error& error) { board.message().showError(error); });
    connect(&settings, &UserSettings::changed, this, [this](UserSettings::Setting setting) {
        if (setting == UserSettings::Setting::Notices || setting == UserSettings::Setting::Roles)
            m_notices.look();
    });
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new Tray(context, settings, this);
    m_notices.setNotifier(m_tray);
    connectTray();
}

void WindowNotices::openWindow()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowNotices::connectTray()
{
    connect(m_tray, &Tray::openRequested, this, &WindowNotices::openWindow);
    connect(m_tray, &Tray::quitRequested, this, &WindowNotices::quit);
    connect(m_tray, &Tray::releaseRequested, this, [this](const ReleaseId& release) {
        openWindow();
        m_navigator.showRelease(release);
    });
    connect(m_tray, &Tray::noticeRequested, this, [this](const QString& key) {
        openWindow();
        m_navigator.showNotice(key);
    });
}

void WindowNotices::quit()
{
    m_isQuitting = true;
    const bool wasHidden = m_window->isHidden();
    m_window->close();
    if (wasHidden)
        QCoreApplication::quit(); // no window was left to be the last
}

bool WindowNotices::staysInTray()
{
    if (m_isQuitting || !m_tray || !m_settings.closesToTray())
        return false;
    m_window->hide();
    m_tray->tellItStays();
    return true;
}

} // namespace slipway::views
