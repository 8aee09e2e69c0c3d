// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <chrono>
#include <vector>

namespace slipway::plugins {

/// How often a source's plugin may be started while it keeps failing. A value without a clock of its own.
class RestartBudget
{
public:
    explicit RestartBudget(int most = 5, std::chrono::seconds within = std::chrono::minutes(10))
        : m_most(static_cast<size_t>(most))
        , m_within(within)
    {
    }

    void failed(const QDateTime& now);
    void succeeded() { m_failures.clear(); }
    /// Nothing if it may start now, otherwise when it may next.
    [[nodiscard]] std::optional<QDateTime> blockedUntil(const QDateTime& now) const;

private:
    size_t m_most;
    std::chrono::seconds m_within;
    std::vector<QDateTime> m_failures; ///< the newest m_most
};

} // namespace slipway::plugins
