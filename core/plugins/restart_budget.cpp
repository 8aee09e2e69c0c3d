// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/restart_budget.h"

namespace slipway::plugins {

void RestartBudget::failed(const QDateTime& now)
{
    m_failures.push_back(now);
    if (m_failures.size() > m_most)
        m_failures.erase(m_failures.begin());
}

std::optional<QDateTime> RestartBudget::blockedUntil(const QDateTime& now) const
{
    if (m_failures.size() < m_most)
        return std::nullopt;
    const QDateTime next = m_failures.front().addSecs(m_within.count());
    return next > now ? std::optional(next) : std::nullopt;
}

} // namespace slipway::plugins
