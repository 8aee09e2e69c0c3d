// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/answer.h"
#include "plugins/sdk/http/concealer.h"
#include "plugins/sdk/http/request.h"
#include "plugins/sdk/http/retry_policy.h"
#include "plugins/sdk/http/service_use.h"
#include "plugins/sdk/http/surroundings.h"
#include "plugins/sdk/http/transport.h"

#include <map>

namespace slipway::http {

/// Headers that are made of the request as it leaves, such as a signature of it. Their values are secret.
using Signing = std::function<Headers(const WireRequest& request, const QDateTime& now)>;

/// What identifies the plugin to a service, and what it may do there.
struct Terms
{
    QString plugin;
    QString version;
    Allowlist allowlist;
    RetryPolicy policy;
    Signing sign = {}; ///< each attempt anew; where the service wants that
};

/// Asks one service, politely: only what is allowed, a few at a time, again when that helps, and never with a
/// secret in a text. Nothing throws; whatever goes wrong is the answer's problem. Needs a QCoreApplication
/// and stays on its thread: a call returns when everything is answered, and runs the event loop meanwhile.
class HttpClient
{
public:
    HttpClient(Settings settings, Terms terms, Surroundings surroundings,
               std::unique_ptr<Transport> transport);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Sends this header with each request to the service, and keeps its value out of all texts, also without
    /// the word before a space ("Bearer").
    void authorize(const QByteArray& header, const QByteArray& value);

    [[nodiscard]] Answer ask(const Request& request);
    /// All of them, at most Settings::inFlight at a time; answers in the order of the requests.
    [[nodiscard]] std::vector<Answer> ask(const std::vector<Request>& requests);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] Concealer& concealer() { return m_concealer; }
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }
    /// How the service answered so far, and what it still allows.
    [[nodiscard]] const ServiceUse& use() const { return m_use; }
    [[nodiscard]] QUrl urlOf(const Request& request) const;

private:
    friend class Exchange;
    /// What an earlier answer of this run said, for If-None-Match.
    struct Kept
    {
        QByteArray etag;
        Answer answer;
    };

    [[nodiscard]] std::optional<Problem> refusalOf(const Request& request) const;
    [[nodiscard]] Headers headersFor(const Request& request, const QUrl& url) const;
    void sign(WireRequest& wire);
    [[nodiscard]] bool maySendSecrets(const QUrl& url) const;
    [[nodiscard]] const Kept* kept(const Request& request) const;
    void keep(const Request& request, const Answer& answer, qsizetype size);

    Settings m_settings;
    Terms m_terms;
    Surroundings m_surroundings;
    std::unique_ptr<Transport> m_transport;
    Concealer m_concealer;
    Headers m_authorization;
    std::map<QByteArray, Kept> m_kept; ///< by target
    std::optional<Problem> m_limit;    ///< the service said "not before": nothing is sent until then
    ServiceUse m_use;
    int m_count = 0;
};

} // namespace slipway::http
