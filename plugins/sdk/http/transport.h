// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/seen.h"
#include "plugins/sdk/http/settings.h"

#include <functional>
#include <memory>

namespace slipway::http {

/// One request as it leaves.
struct WireRequest
{
    QByteArray verb;
    QUrl url;
    Headers headers;
    QByteArray content;
};

/// What came back, or why nothing did.
struct WireReply
{
    enum class Fault
    {
        None,
        Broken, ///< no connection, or one that ended early
        Tls,
        TimedOut,
        TooLarge,
        Truncated,
        Aborted
    };
    Fault fault = Fault::None;
    QString detail; ///< of the fault, in words
    int status = 0;
    Headers headers;
    QByteArray body;
    QString tls; ///< the version that was agreed on: "TLS 1.3"
    Seen seen;
};

/// Sends requests: over the network, or to a file of recorded answers.
class Transport
{
public:
    using Done = std::function<void(WireReply)>;
    using Abort = std::function<void()>;

    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// Sends once; `done` is called once, from the event loop, unless the request is aborted before.
    [[nodiscard]] virtual Abort send(const WireRequest& request, Done done) = 0;
};

/// The network. Needs a QCoreApplication; the thread that makes it.
[[nodiscard]] model::Result<std::unique_ptr<Transport>> networkTransport(const Settings& settings);
/// A file {"now": RFC 3339, "answers": [{"method", "path", "query": {…}, "status", "headers",
/// "json"|"text"}]}: the first answer counts whose path is the end of what is asked and whose query
/// parameters (or form fields) all are in it; parts of them do. `now` is the moment it was recorded. What was
/// seen of an answer may be there, too: "certificate_ends" (RFC 3339), "first_byte_ms", "complete_ms".
[[nodiscard]] model::Result<std::unique_ptr<Transport>> recordedTransport(const QString& file,
                                                                          QDateTime& now);

} // namespace slipway::http
