// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/notices.h"
#include "views/view_context.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace slipway::views {

class Notifier;
class UserSettings;

/// A notice in the list.
struct ListedNotice
{
    readiness::Notice notice;
    QDateTime toldAt;
    bool isUnread = false;
};

/// Looks at every board that is read, and every five minutes, for what a person should be told; keeps the
/// list and tells a notifier what is new, unless it is switched off, quiet or paused. GUI thread; reads off
/// it.
class NoticeCenter : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMostListed = 200;
    static constexpr qsizetype kMostTold = 3; ///< at once; more are told as a number

    NoticeCenter(UserSettings& settings, QObject* parent);
    ~NoticeCenter() override;

    /// Borrowed; nullptr: only the list.
    void setNotifier(Notifier* notifier) { m_notifier = notifier; }
    /// Another workspace or person: the list begins anew.
    void setContext(const ViewContext& context);
    /// The board as it is now; of the past nothing is told.
    void setBoard(const std::shared_ptr<const readiness::Board>& board);
    void look();

    [[nodiscard]] const std::vector<ListedNotice>& list() const { return m_list; } ///< newest first
    [[nodiscard]] int unread() const;
    void markRead(const QString& key);
    void markAllRead();

Q_SIGNALS:
    void changed();
    void failed(const slipway::model::Error& error);

private:
    struct Reading;
    void receive(const Reading& reading);
    void tell(const std::vector<readiness::Notice>& fresh);
    [[nodiscard]] bool isDisturbing() const;

    UserSettings& m_settings;
    ViewContext m_context;
    Notifier* m_notifier = nullptr;
    readiness::NoticeMemory m_memory;
    std::vector<ListedNotice> m_list;
    std::shared_ptr<const readiness::Board> m_before;
    std::shared_ptr<const readiness::Board> m_board;
    std::unique_ptr<QObject> m_reads;
    QTimer m_timer;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views
