// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/http/headers.h"

#include <QUrl>

#include <chrono>

namespace slipway::http {

enum class MinimumTls
{
    V1_2, ///< only where somebody asked for it; the log and the evidence say so
    V1_3
};

/// How a service is reached: the members that the configuration of every live plugin has (config.json here).
struct Settings
{
    QUrl base; ///< scheme, host, port and the path prefix without a slash at its end
    MinimumTls minimumTls = MinimumTls::V1_3;
    bool allowsPlainHttp = false; ///< to other machines; no secret is sent without TLS, whatever this says
    QString caFile;               ///< PEM; trusted beside the system's
    QUrl proxy;                   ///< http or socks5; no environment variable is read
    QString recorded;             ///< answers from this file instead of the network
    Headers headers;              ///< sent with each request; not for secrets
    int retries = 3;
    std::chrono::milliseconds backoff{1'000}; ///< doubled with each retry
    std::chrono::milliseconds connectDeadline{10'000};
    std::chrono::milliseconds deadline{30'000}; ///< of one attempt as a whole
    qint64 largestBody = qint64(16) << 20;
    size_t inFlight = 4;
};

/// Reads and checks those members; the manifest's schema may have been bypassed. InvalidInput.
[[nodiscard]] model::Result<Settings> readSettings(const model::Json& config);

/// Whether the host is this machine's own, by name or address: nothing leaves it.
[[nodiscard]] bool isLoopback(const QUrl& url);
/// Same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl& one, const QUrl& other);

} // namespace slipway::http
