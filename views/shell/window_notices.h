// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_context.h"

#include <QObject>

class QWidget;

namespace slipway::views {

class Navigator;
class NoticeCenter;
class Tray;
class UserSettings;

/// What the window tells without being asked: the notices of every board that it shows, and the tray, into
/// which it goes if the person wants that. GUI thread.
class WindowNotices : public QObject
{
    Q_OBJECT

public:
    WindowNotices(const ViewContext& context, UserSettings& settings, NoticeCenter& notices,
                  Navigator& navigator, QWidget* window);

    /// Also where closing the window would only hide it.
    void quit();
    /// Hides the window that is being closed, if it is to go on in the tray.
    [[nodiscard]] bool staysInTray();

private:
    void connectTray();
    void openWindow();

    UserSettings& m_settings;
    NoticeCenter& m_notices;
    Navigator& m_navigator;
    QWidget* m_window;
    Tray* m_tray = nullptr; ///< none where the desktop has no tray
    bool m_isQuitting = false;
};

} // namespace slipway::views
