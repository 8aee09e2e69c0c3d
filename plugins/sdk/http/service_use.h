// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/http/retry_policy.h"

namespace slipway::http {

/// How a service answers and how many requests it still allows: told to the person, and no evidence. Pure.
class ServiceUse
{
public:
    struct Came
    {
        std::chrono::milliseconds took{0}; ///< from the request to the whole answer
        Headers headers;
    };
    /// Notes an answer, of any status. `resets` are the service's own headers; without any of them what most
    /// services send is understood: RateLimit-… and X-RateLimit-…, with Limit, Remaining and Reset.
    void add(const Came& came, const std::vector<ResetHeader>& resets, const QDateTime& now);

    /// The member `service` of docs/plugin-protocol.md; null if nothing was answered. Of several limits the
    /// one of which the least is left.
    [[nodiscard]] model::Json json() const;

private:
    struct Budget
    {
        std::optional<qint64> limit;
        qint64 remaining = 0;
        std::optional<QDateTime> resetsAt;

        [[nodiscard]] double share() const; ///< that is left
    };
    [[nodiscard]] static std::optional<Budget>
    budgetOf(const Headers& headers, const std::vector<ResetHeader>& resets, const QDateTime& now);

    std::vector<std::chrono::milliseconds> m_times;
    std::map<qint64, Budget>
        m_budgets; ///< the newest of each, told apart by how many it allows; -1: not said
};

} // namespace slipway::http
