// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_news.h"

#include "views/review/desk_queue.h"

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

namespace {

bool isOtherwise(const readiness::Dossier& shown, const readiness::Dossier& now)
{
    return shown.release.target != now.release.target ||
           shown.evaluation.signOffs != now.evaluation.signOffs ||
           !readiness::differenceOf(shown, now).isEmpty();
}

} // namespace

MeetingNews::MeetingNews(DeskQueue& queue)
    : m_queue(queue)
{
    constexpr int kLookMs = 2000;
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &MeetingNews::look);
}

void MeetingNews::look()
{
    if (!m_shown || m_queue.isBusy())
        return;
    struct News
    {
        qint64 counter = 0;
        bool isOtherwise = false;
    };
    m_queue.run<News>(
        [shown = m_shown, seen = m_seen](ReviewDesk& desk) -> Result<News> {
            const auto counter = desk.workspace().history().changeCounter();
            if (!counter)
                return counter.error();
            if (*counter == seen)
                return News{*counter, false};
            const auto now = desk.workspace().dossier(shown->release.id);
            if (!now)
                return now.error();
            return News{*counter, isOtherwise(*shown, *now)};
        },
        [this, shown = m_shown](const Result<News>& news) {
            // What cannot be read for a moment is looked at again.
            if (!news || shown != m_shown)
                return;
            m_seen = news->counter;
            if (news->isOtherwise)
                Q_EMIT came();
        });
}

} // namespace slipway::views
