// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notices/notice_center.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/notices/notifier.h"
#include "views/settings/user_settings.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::Notice;

struct NoticeCenter::Reading
{
    std::vector<readiness::Mention> mentions;
    std::vector<readiness::SourceStatus> sources;
};

NoticeCenter::NoticeCenter(UserSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_reads(std::make_unique<QObject>())
{
    constexpr int kLookMs = 5 * 60 * 1000; // a launch comes near though nobody writes
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &NoticeCenter::look);
}

NoticeCenter::~NoticeCenter() = default;

void NoticeCenter::setContext(const ViewContext& context)
{
    m_context = context;
    m_memory = readiness::NoticeMemory(m_settings.toldNotices());
    m_list.clear();
    m_board.reset();
    m_before.reset();
    m_reads = std::make_unique<QObject>();
    m_isReading = false;
    m_isAskedAgain = false;
    m_timer.start();
    Q_EMIT changed();
}

void NoticeCenter::setBoard(const std::shared_ptr<const readiness::Board>& board)
{
    if (m_context.isPast() || !board)
        return;
    if (!m_before)
        m_before = board;
    m_board = board;
    look();
}

void NoticeCenter::look()
{
    if (!m_context.workspace || !m_board)
        return;
    if (std::exchange(m_isReading, true)) {
        m_isAskedAgain = true;
        return;
    }
    readiness::runTask<Reading>(
        m_reads.get(),
        [workspace = m_context.workspace, person = m_context.person,
         clock = m_context.clock](const Progress&) -> Result<Reading> {
            auto mentions = workspace->mentions(person, false);
            if (!mentions)
                return mentions.error();
            auto sources = readiness::sourceStatuses(workspace->history(), clock());
            if (!sources)
                return sources.error();
            return Reading{std::move(mentions).value(), std::move(sources).value()};
        },
        [this](const Result<Reading>& reading) {
            m_isReading = false;
            if (reading)
                receive(*reading);
            else
                Q_EMIT failed(reading.error());
            if (std::exchange(m_isAskedAgain, false))
                look();
        });
}

void NoticeCenter::receive(const Reading& reading)
{
    const QDateTime now = m_context.clock();
    const readiness::NoticeScene scene{m_before.get(), m_board.get(), reading.mentions, reading.sources,
                                       m_settings.roles()};
    std::vector<Notice> notices = readiness::noticesOf(scene, now);
    m_before = m_board;
    std::erase_if(notices, [&](const Notice& notice) { return !m_settings.isTold(notice.kind); });
    const std::vector<Notice> fresh = m_memory.takeNew(notices);
    if (!fresh.empty())
        m_settings.setToldNotices(m_memory.keys());
    const auto isListed = [&](const Notice& notice) {
        return std::any_of(m_list.begin(), m_list.end(),
                           [&](const ListedNotice& listed) { return listed.notice.key == notice.key; });
    };
    std::vector<ListedNotice> more;
    for (const Notice& notice : notices) {
        const bool isFresh = std::find(fresh.begin(), fresh.end(), notice) != fresh.end();
        if (!isListed(notice)) // what was told before the start is listed again while it holds
            more.push_back({notice, now, isFresh});
    }
    if (more.empty())
        return;
    m_list.insert(m_list.begin(), more.begin(), more.end());
    if (m_list.size() > kMostListed)
        m_list.resize(kMostListed);
    Q_EMIT changed();
    if (isDisturbing())
        tell(fresh);
}

bool NoticeCenter::isDisturbing() const
{
    const QDateTime now = m_context.clock();
    const auto paused = m_settings.pausedUntil();
    return (!paused || *paused <= now) && !m_settings.quietHours().holdAt(now.toLocalTime().time());
}

void NoticeCenter::tell(const std::vector<Notice>& fresh)
{
    if (!m_notifier)
        return;
    const auto count = static_cast<qsizetype>(fresh.size());
    if (count > kMostTold) {
        m_notifier->tellMany(count);
        return;
    }
    for (const Notice& notice : fresh)
        m_notifier->tell(notice);
}

int NoticeCenter::unread() const
{
    return static_cast<int>(std::count_if(m_list.begin(), m_list.end(),
                                          [](const ListedNotice& listed) { return listed.isUnread; }));
}

void NoticeCenter::markRead(const QString& key)
{
    for (ListedNotice& listed : m_list) {
        if (listed.notice.key != key || !listed.isUnread)
            continue;
        listed.isUnread = false;
        Q_EMIT changed();
        return;
    }
}

void NoticeCenter::markAllRead()
{
    for (ListedNotice& listed : m_list)
        listed.isUnread = false;
    Q_EMIT changed();
}

} // namespace slipway::views
