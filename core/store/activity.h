// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QStringList>

/// The audit trail as people read it: who did what to what, and when.
namespace slipway::store {

/// One word of a search. It is found in the names of person, action, project, release and subject and in the
/// payload, whatever the case; or it is another language's word for one of `actions`.
struct ActivityWord
{
    QString text;
    QStringList actions = {};

    bool operator==(const ActivityWord&) const = default;
};

/// Which records to read; what is empty does not narrow.
struct ActivityQuery
{
    std::vector<ActivityWord> words = {}; ///< every one must be found
    QString actor = {};
    QStringList actions = {}; ///< any of them
    model::ProjectId project = {};
    std::optional<QDateTime> since = {};
    std::optional<QDateTime> until = {}; ///< not itself

    bool operator==(const ActivityQuery&) const = default;
};

/// A record with what it is about.
struct ActivityLine
{
    AuditRecord record = {};
    model::ProjectId projectId; ///< empty where it concerns none, or several
    QString project;            ///< its name
    model::ReleaseId releaseId;
    QString release; ///< its name
    QString about;   ///< what else the subject is called: a source, a policy, a setting
};

/// Where to read: records with a sequence above the one and below the other, newest first.
struct ActivityRange
{
    qint64 above = 0;
    qint64 below = 0; ///< 0: from the newest on
    int limit = 200;
};

struct ActivityPage
{
    std::vector<ActivityLine> lines; ///< newest first
    /// Read on with this as `below`; 0: there is nothing more. A page looks at kMostRecordsLookedAt records,
    /// so that it may be empty and still not be the last.
    qint64 next = 0;
    qint64 newest = 0; ///< sequence of the newest record there was; 0: none
};

inline constexpr qint64 kMostRecordsLookedAt = 20'000;

// Each reads on a connection of its own, so that a long search holds nobody up. Any thread; they block.

/// A page of the trail, for reading it bit by bit.
[[nodiscard]] model::Result<ActivityPage> readActivity(const History& history, const ActivityQuery& query,
                                                       const ActivityRange& range);
/// The record that the given one replaced: the one before about the same project, release, source, policy or
/// setting. Nothing where it begins something, or stands alone.
[[nodiscard]] model::Result<std::optional<AuditRecord>> readReplaced(const History& history,
                                                                     const AuditRecord& record);
/// Everybody and everything that ever wrote, by name.
[[nodiscard]] model::Result<QStringList> readActors(const History& history);

} // namespace slipway::store
