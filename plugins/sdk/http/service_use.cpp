// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/service_use.h"

#include <algorithm>

namespace slipway::http {

using namespace model;
using std::chrono::milliseconds;

namespace {

constexpr double kLeastEpochSeconds = 1e9; ///< of 2001; no service lets one wait for thirty years

/// The first number of "5000", or of "100;w=60, 2000;w=3600".
std::optional<qint64> countIn(const QByteArray& value)
{
    bool isNumber = false;
    const qint64 count = value.split(',').front().split(';').front().trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

/// What services send that have no page about it here. Whether the time is a moment or a while is seen by its
/// size.
std::vector<ResetHeader> usualHeaders(const Headers& headers)
{
    std::vector<ResetHeader> usual;
    for (const QByteArray& prefix : {QByteArray("RateLimit-"), QByteArray("X-RateLimit-")}) {
        const bool isMoment = headers.value(prefix + "Reset").toDouble() >= kLeastEpochSeconds;
        usual.push_back({prefix + "Reset",
                         isMoment ? ResetHeader::Unit::EpochSeconds : ResetHeader::Unit::SecondsFromNow,
                         prefix + "Remaining", prefix + "Limit"});
    }
    return usual;
}

int millisecondsOf(milliseconds time)
{
    return static_cast<int>(std::clamp<qint64>(time.count(), 0, 1'000'000'000));
}

} // namespace

double ServiceUse::Budget::share() const
{
    return limit && *limit > 0 ? static_cast<double>(remaining) / static_cast<double>(*limit)
           : remaining > 0     ? 1
                               : 0;
}

std::optional<ServiceUse::Budget>
ServiceUse::budgetOf(const Headers& headers, const std::vector<ResetHeader>& resets, const QDateTime& now)
{
    for (const ResetHeader& header : resets) {
        const auto remaining = countIn(headers.value(header.remaining));
        if (remaining)
            return Budget{countIn(headers.value(header.limit)), *remaining, resetTime(header, headers, now)};
    }
    return std::nullopt;
}

void ServiceUse::add(const Came& came, const std::vector<ResetHeader>& resets, const QDateTime& now)
{
    m_times.push_back(std::max(came.took, milliseconds(0)));
    auto budget = budgetOf(came.headers, resets, now);
    if (!budget && resets.empty())
        budget = budgetOf(came.headers, usualHeaders(came.headers), now);
    if (budget)
        m_budgets[budget->limit.value_or(-1)] = *budget;
}

Json ServiceUse::json() const
{
    if (m_times.empty())
        return {};
    std::vector<milliseconds> times = m_times;
    std::sort(times.begin(), times.end());
    Json use{{"answers", times.size()},
             {"median_ms", millisecondsOf(times[(times.size() - 1) / 2])},
             {"slowest_ms", millisecondsOf(times.back())}};
    const auto tightest =
        std::min_element(m_budgets.begin(), m_budgets.end(),
                         [](const auto& a, const auto& b) { return a.second.share() < b.second.share(); });
    if (tightest == m_budgets.end())
        return use;
    const Budget& budget = tightest->second;
    Json limit{{"remaining", budget.remaining}};
    if (budget.limit)
        limit["limit"] = *budget.limit;
    if (budget.resetsAt)
        limit["resets_at"] = toText(*budget.resetsAt);
    use["rate_limit"] = limit;
    return use;
}

} // namespace slipway::http
