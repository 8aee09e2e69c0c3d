// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_agenda.h"

#include <algorithm>
#include <cstdlib>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr qint64 kShortestPauseSeconds = 60;

bool restsAt(const SourceStatus& status, const QDateTime& now)
{
    const bool isFailing = status.health == SourceHealth::Failing || status.health == SourceHealth::Resting;
    return isFailing && status.nextTryAt && now < *status.nextTryAt;
}

bool isHeldAt(const SourceAgenda& agenda, const SourceId& source, const QDateTime& now)
{
    const auto held = agenda.heldUntil.constFind(source);
    return held != agenda.heldUntil.constEnd() && now < *held;
}

} // namespace

std::vector<SourceStatus> toBegin(std::span<const SourceStatus> statuses, const SourceAgenda& agenda,
                                  const QDateTime& now, int room)
{
    std::vector<const SourceStatus*> chosen;
    for (const SourceStatus& status : statuses) {
        const SourceId& id = status.source.id;
        const bool isWanted = agenda.wanted.contains(id) && !status.source.isPaused && !restsAt(status, now);
        if ((status.isDue(now) || isWanted) && !agenda.running.contains(id) && !isHeldAt(agenda, id, now))
            chosen.push_back(&status);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [&](const SourceStatus* a, const SourceStatus* b) {
        if (a->isDue(now) != b->isDue(now))
            return a->isDue(now);
        return a->isDue(now) && *a->nextTryAt < *b->nextTryAt;
    });
    std::vector<SourceStatus> begun;
    for (const SourceStatus* status : chosen) {
        if (static_cast<int>(begun.size()) >= room)
            break;
        begun.push_back(*status);
    }
    return begun;
}

QSet<SourceId> wantedAtStart(std::span<const SourceStatus> statuses, const QDateTime& now)
{
    QSet<SourceId> wanted;
    for (const SourceStatus& status : statuses) {
        const bool isFresh =
            status.record && std::abs(status.record->last.startedAt.secsTo(now)) < kShortestPauseSeconds;
        if (status.schedule.isOnStart && !status.source.isPaused && !isFresh)
            wanted.insert(status.source.id);
    }
    return wanted;
}

std::optional<QDateTime> nextMoment(std::span<const SourceStatus> statuses, const SourceAgenda& agenda,
                                    const QDateTime& now)
{
    std::optional<QDateTime> soonest;
    const auto consider = [&](const QDateTime& moment) {
        if (moment > now && (!soonest || moment < *soonest))
            soonest = moment;
    };
    for (const SourceStatus& status : statuses) {
        if (agenda.running.contains(status.source.id) || status.source.isPaused)
            continue;
        if (status.nextTryAt)
            consider(*status.nextTryAt);
        if (const auto held = agenda.heldUntil.constFind(status.source.id);
            held != agenda.heldUntil.constEnd())
            consider(*held);
    }
    return soonest;
}

} // namespace slipway::readiness
