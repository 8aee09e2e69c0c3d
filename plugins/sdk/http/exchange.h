// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/http_client.h"

namespace slipway::http {

/// One request with its redirects and retries, until it has an answer. Of the HttpClient; must stay alive
/// until `done` was called.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    using Done = std::function<void(Answer)>;
    Exchange(HttpClient& client, const Request& request, Done done);

    void start();
    /// Answers with Cancelled, unless it is answered already.
    void cancel();

private:
    void send();
    void take(WireReply reply);
    void retryOrGiveUp(const WireReply& reply, Problem problem);
    void follow(const WireReply& reply);
    void read(const WireReply& reply);
    void fail(Problem problem);
    void finish();
    [[nodiscard]] Problem problemOf(const WireReply& reply) const;
    [[nodiscard]] Problem problemOfStatus(const WireReply& reply) const;
    [[nodiscard]] QString wordsOf(const WireReply& reply) const;

    HttpClient& m_client;
    Request m_request;
    Done m_done;
    QUrl m_url;
    QDateTime m_sentAt;
    Answer m_answer;
    Transport::Abort m_abort;
    int m_redirects = 0;
};

} // namespace slipway::http
