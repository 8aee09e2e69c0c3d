// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/notices/notifier.h"
#include "views/view_context.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace slipway::views {

class Theme;
class UserSettings;

/// The icon of a tray: the shape and colour of the worst verdict that launches this week; the mark without
/// one.
[[nodiscard]] QIcon trayIcon(const Theme& theme, const std::optional<model::Verdict>& worst);

/// Slipway in the desktop's tray: how the week stands, the next launches, and notices while nobody looks.
class Tray : public QObject, public Notifier
{
    Q_OBJECT

public:
    Tray(const ViewContext& context, UserSettings& settings, QObject* parent);

    void setBoard(const std::shared_ptr<const readiness::Board>& board);
    void tell(const readiness::Notice& notice) override;
    void tellMany(qsizetype notices) override;
    /// Once, when the window goes away and Slipway does not.
    void tellItStays();
    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    void releaseRequested(const slipway::model::ReleaseId& release);
    void noticeRequested(const QString& key); ///< empty: the list of them

private:
    void fill();
    void addLaunches();
    void addPause();

    ViewContext m_context;
    UserSettings& m_settings;
    std::shared_ptr<const readiness::Board> m_board;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_lastTold;
};

} // namespace slipway::views
