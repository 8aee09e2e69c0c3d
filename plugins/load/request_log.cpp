// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/request_log.h"

#include <algorithm>

namespace slipway::load {

void RequestLog::add(double startMs, double elapsedMs, bool hasFailed)
{
    addUntimed(elapsedMs, hasFailed);
    ++m_timed;
    m_timeline.add(startMs);
    m_firstMs = std::min(m_firstMs.value_or(startMs), startMs);
    m_lastMs = std::max(m_lastMs.value_or(startMs), startMs + elapsedMs);
}

void RequestLog::addUntimed(double elapsedMs, bool hasFailed)
{
    ++m_requests;
    m_failed += hasFailed ? 1 : 0;
    m_elapsed.add(elapsedMs);
}

LoadRun RequestLog::run()
{
    LoadRun run;
    run.requests = m_requests;
    run.failed = m_failed;
    run.p50Ms = m_elapsed.percentile(50);
    run.p95Ms = m_elapsed.percentile(95);
    run.p99Ms = m_elapsed.percentile(99);
    run.maxUsers = m_maxUsers;
    if (m_firstMs)
        run.durationS = (*m_lastMs - *m_firstMs) / 1000;
    run.rps = perSecond(m_timed, run.durationS);
    run.peakRps = m_timeline.peak();
    return run;
}

void RequestLog::warn(QStringList& warnings) const
{
    if (m_elapsed.isRounded())
        warnings.append(QStringLiteral("more than %1 different response times: percentiles are rounded to "
                                       "four digits")
                            .arg(SampleSet::kMostDistinct));
}

} // namespace slipway::load
