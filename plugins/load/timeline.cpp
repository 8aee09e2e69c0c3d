// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/timeline.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace slipway::load {

namespace {

constexpr double kLatestMs = 1e15;

} // namespace

void Timeline::add(double atMs, qint64 requests)
{
    if (!(std::abs(atMs) < kLatestMs)) {
        m_isFull = true; // no moment of any clock
        return;
    }
    const auto second = static_cast<qint64>(std::floor(atMs / 1000));
    auto it = m_requests.find(second);
    if (it != m_requests.end())
        *it += requests;
    else if (m_requests.size() < kMostSeconds)
        m_requests.insert(second, requests);
    else
        m_isFull = true;
}

std::optional<double> Timeline::peak() const
{
    if (m_isFull || m_requests.isEmpty())
        return std::nullopt;
    std::vector<qint64> seconds(m_requests.keyBegin(), m_requests.keyEnd());
    std::sort(seconds.begin(), seconds.end());
    if (seconds.back() - seconds.front() + 1 < kWindow)
        return std::nullopt;
    // The fullest window ends at a second that has requests, or is the first one.
    const qint64 firstEnd = seconds.front() + kWindow - 1;
    qint64 most = 0;
    qint64 inside = 0;
    size_t oldest = 0;
    for (const qint64 second : seconds) {
        const qint64 end = std::max(second, firstEnd);
        while (seconds[oldest] <= end - kWindow)
            inside -= m_requests.value(seconds[oldest++]);
        inside += m_requests.value(second);
        most = std::max(most, inside);
    }
    return static_cast<double>(most) / static_cast<double>(kWindow);
}

} // namespace slipway::load
