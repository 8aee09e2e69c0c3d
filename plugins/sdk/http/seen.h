// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace slipway::http {

/// What was seen of an answer beside its content. Nothing where it did not come so far.
struct Seen
{
    /// When the service's certificate ends (notAfter, RFC 5280, 4.1.2.5), UTC; also of one that is not
    /// trusted. Invalid without TLS.
    QDateTime certificateEnds;
    /// From when the last attempt was begun, names and connections included, until the head of the answer.
    std::optional<std::chrono::milliseconds> firstByte;
    std::optional<std::chrono::milliseconds> complete; ///< the same, until its end
};

} // namespace slipway::http
