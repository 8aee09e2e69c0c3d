// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/review_state.h"

#include "core/policy/people_rules.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using std::chrono::milliseconds;

namespace {

/// Counts the time while it goes through what happened.
class StateReader
{
public:
    explicit StateReader(const Review& review)
    {
        for (const AgendaItem& item : review.agenda)
            m_state.items.push_back({item, {}, {}, {}, {}});
    }

    void take(const ReviewEvent& event)
    {
        // What happened before a program died is known to the last record of it; what passed until somebody
        // resumed the meeting is not the meeting's.
        if (event.step == ReviewStep::Resumed)
            m_since.reset();
        else
            spend(event.at);
        apply(event);
        m_since = m_isRunning ? std::optional(event.at) : std::nullopt;
    }

    ReviewState finish(const QDateTime& at)
    {
        spend(at);
        m_state.isClockRunning = m_isRunning && !m_state.current.isEmpty();
        return std::move(m_state);
    }

private:
    void spend(const QDateTime& until)
    {
        if (!m_since)
            return;
        const milliseconds passed(std::max<qint64>(0, m_since->msecsTo(until)));
        m_state.spent += passed;
        if (ItemState* item = itemOf(m_state.current))
            item->spent += passed;
    }

    void apply(const ReviewEvent& event)
    {
        switch (event.step) {
        case ReviewStep::Opened:
            m_state.status = ReviewStatus::Running;
            m_state.openedAt = event.at;
            m_isRunning = true;
            break;
        case ReviewStep::Resumed:
            m_state.status = ReviewStatus::Running;
            m_state.endedAt.reset();
            m_isRunning = true;
            break;
        case ReviewStep::Entered:
            enter(event);
            break;
        case ReviewStep::Decided:
            if (ItemState* item = itemOf(event.release))
                item->decisions.push_back(event.decision);
            break;
        case ReviewStep::Joined:
            join(event);
            break;
        case ReviewStep::Paused:
            m_isRunning = false;
            break;
        case ReviewStep::Continued:
            m_isRunning = true;
            break;
        case ReviewStep::Left:
        case ReviewStep::Closed:
            m_state.status = event.step == ReviewStep::Left ? ReviewStatus::Left : ReviewStatus::Closed;
            m_state.endedAt = event.at;
            m_isRunning = false;
            break;
        case ReviewStep::Noted:
            break;
        }
    }

    void enter(const ReviewEvent& event)
    {
        ItemState* item = itemOf(event.release);
        if (!item)
            return; // it was taken off the agenda by another program's plan
        m_state.current = event.release;
        item->snapshotSha256 = event.snapshotSha256;
        item->shownAt = event.shownAt;
    }

    void join(const ReviewEvent& event)
    {
        const bool isThere =
            std::any_of(m_state.present.begin(), m_state.present.end(),
                        [&](const Attendee& known) { return policy::isSamePerson(known.name, event.by); });
        if (!isThere)
            m_state.present.push_back({event.by, event.text});
    }

    ItemState* itemOf(const ReleaseId& release)
    {
        const auto found = std::find_if(m_state.items.begin(), m_state.items.end(),
                                        [&](const ItemState& item) { return item.item.release == release; });
        return found == m_state.items.end() ? nullptr : &*found;
    }

    ReviewState m_state;
    std::optional<QDateTime> m_since; ///< from then on the time is the meeting's
    bool m_isRunning = false;
};

} // namespace

QString toKey(ReviewStatus value)
{
    switch (value) {
    case ReviewStatus::Planned:
        return QStringLiteral("planned");
    case ReviewStatus::Running:
        return QStringLiteral("running");
    case ReviewStatus::Left:
        return QStringLiteral("left");
    case ReviewStatus::Closed:
        return QStringLiteral("closed");
    case ReviewStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

const ItemState* ReviewState::find(const ReleaseId& release) const
{
    const int place = placeOf(release);
    return place < 0 ? nullptr : &items[static_cast<size_t>(place)];
}

int ReviewState::placeOf(const ReleaseId& release) const
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].item.release == release)
            return static_cast<int>(i);
    }
    return -1;
}

int ReviewState::decided() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const ItemState& item) { return !item.decisions.empty(); }));
}

ReviewState reviewStateOf(const ReviewFile& file, const QDateTime& at)
{
    StateReader reader(file.review);
    for (const ReviewEvent& event : file.events)
        reader.take(event);
    ReviewState state = reader.finish(at);
    if (file.review.isCancelled)
        state.status = ReviewStatus::Cancelled;
    return state;
}

} // namespace slipway::readiness
