// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/load/load_run.h"
#include "plugins/load/sample_set.h"
#include "plugins/load/timeline.h"

namespace slipway::load {

/// Adds up a report that lists each request, in bounded memory.
class RequestLog
{
public:
    /// A request sent at `startMs` (since 1970, or since any fixed moment) that took `elapsedMs`.
    void add(double startMs, double elapsedMs, bool hasFailed);
    /// A request of which only its time is known.
    void addUntimed(double elapsedMs, bool hasFailed);
    void sawUsers(qint64 users) { m_maxUsers = std::max(m_maxUsers.value_or(0), users); }

    [[nodiscard]] qint64 requests() const { return m_requests; }
    /// Duration runs from the first request's start to the last one's end.
    [[nodiscard]] LoadRun run();
    /// What the reader of the figures must know.
    void warn(QStringList& warnings) const;

private:
    SampleSet m_elapsed;
    Timeline m_timeline;
    qint64 m_requests = 0;
    qint64 m_timed = 0;
    qint64 m_failed = 0;
    std::optional<double> m_firstMs;
    std::optional<double> m_lastMs;
    std::optional<qint64> m_maxUsers;
};

} // namespace slipway::load
