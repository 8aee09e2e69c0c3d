// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/service_use.h"

namespace slipway::plugins {

using namespace model;

namespace {

constexpr qint64 kMostCounted = 1'000'000'000; ///< more is no number of requests, nor a time to an answer

template<class Number>
std::optional<Number> countAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number())
        return std::nullopt;
    const double value = found->get<double>();
    return value >= 0 && value <= kMostCounted ? std::optional(static_cast<Number>(value)) : std::nullopt;
}

std::optional<QDateTime> timeAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return std::nullopt;
    const QDateTime time =
        QDateTime::fromString(toQString(found->get_ref<const std::string&>()), Qt::ISODateWithMs);
    // Without a zone it would be this machine's.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

std::optional<ServiceUse> readServiceUse(const Json& holder)
{
    const auto found = holder.find("service");
    if (found == holder.end() || !found->is_object())
        return std::nullopt;
    const auto answers = countAt<int>(*found, "answers");
    if (!answers)
        return std::nullopt;
    ServiceUse use;
    use.answers = *answers;
    use.medianMs = countAt<int>(*found, "median_ms");
    use.slowestMs = countAt<int>(*found, "slowest_ms");
    if (const auto limit = found->find("rate_limit"); limit != found->end() && limit->is_object()) {
        use.limit = countAt<qint64>(*limit, "limit");
        use.remaining = countAt<qint64>(*limit, "remaining");
        use.resetsAt = timeAt(*limit, "resets_at");
    }
    return use;
}

} // namespace slipway::plugins
