// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

namespace slipway::load {

/// Requests per second of the clock, in bounded memory: up to kMostSeconds different seconds.
class Timeline
{
public:
    static constexpr qsizetype kMostSeconds = 1'000'000; ///< eleven days
    static constexpr qint64 kWindow = 10;                ///< seconds that a peak must be held

    void add(double atMs, qint64 requests = 1);

    /// Most requests per second held over ten seconds: the fullest ten consecutive seconds of the clock,
    /// divided by ten. Nothing where the requests span less, or more seconds than are kept.
    [[nodiscard]] std::optional<double> peak() const;

private:
    QHash<qint64, qint64> m_requests; ///< by second since 1970
    bool m_isFull = false;
};

} // namespace slipway::load
