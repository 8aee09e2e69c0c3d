// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/headers.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace slipway::http {

/// A service's own word for when it may be asked again.
struct ResetHeader
{
    enum class Unit
    {
        EpochSeconds,  ///< GitHub, GitLab, Auth0
        SecondsFromNow ///< PagerDuty, Buildkite, Datadog
    };
    QByteArray name;
    Unit unit = Unit::EpochSeconds;
    QByteArray remaining;  ///< says with "0" that a 403 is a limit; empty if the service has none
    QByteArray limit = {}; ///< says how many requests it allows until then; empty if the service has none
};

/// The moment that the header names; nothing if it is not there or cannot be one.
[[nodiscard]] std::optional<QDateTime> resetTime(const ResetHeader& header, const Headers& headers,
                                                 const QDateTime& now);

/// When a failed request is sent again: 429, 502, 503, 504 and broken connections, as OTLP prescribes; no
/// other status ever. Pure.
struct RetryPolicy
{
    int retries = 3;
    std::chrono::milliseconds backoff{1'000};
    std::chrono::milliseconds cap{60'000}; ///< what has to wait for longer is given up, and says until when
    std::vector<ResetHeader> resets;
};

/// One attempt that failed.
struct Failing
{
    int attempt = 1;
    int status = 0; ///< 0: the connection broke
    Headers headers;
};

struct Ruling
{
    enum class Kind
    {
        GiveUp,
        Retry,
        Limited ///< not before `until`
    };
    Kind kind = Kind::GiveUp;
    std::chrono::milliseconds wait{0};
    std::optional<QDateTime> until; ///< also where it was given up and the service said when
};

/// `random` is in [0, 1): the wait is that share of backoff * 2^(attempt - 1), "full jitter". A time that the
/// service names is kept exactly.
[[nodiscard]] Ruling rulingOn(const RetryPolicy& policy, const Failing& failing, const QDateTime& now,
                              double random);

/// Whether the service says "too often": 429, or 403 with Retry-After or nothing remaining.
[[nodiscard]] bool isLimit(const RetryPolicy& policy, const Failing& failing);

/// Seconds or an HTTP-date (RFC 9110, 10.2.3).
[[nodiscard]] std::optional<QDateTime> retryAfter(const QByteArray& value, const QDateTime& now);

} // namespace slipway::http
