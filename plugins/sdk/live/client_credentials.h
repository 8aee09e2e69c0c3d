// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

namespace slipway::http {

/// Where OAuth's client credentials (RFC 6749, 4.4) are taken for a token.
struct TokenPlace
{
    QByteArray path;
    Parameters more; ///< beside grant_type, client_id and client_secret
};

/// Gets a token with the configuration's client_id and the secret client_secret, once a run, and sends it
/// with each request from then on; it lives as long as the run and is written down nowhere, nor is its hash.
/// The secret token, where there is one, is used instead. What went wrong, or nothing.
[[nodiscard]] inline std::optional<Problem> takeToken(Inquiry& inquiry, const TokenPlace& place)
{
    if (!inquiry.collector.secret("token").empty())
        return std::nullopt;
    if (inquiry.collector.secret("client_secret").empty())
        return Problem{Trouble::Unauthorized,
                       QStringLiteral("neither a client_secret nor a token is stored"),
                       QStringLiteral("store client_secret and configure client_id"),
                       {}};
    Request request = Request::postForm(
        place.path,
        {{"grant_type", "client_credentials"},
         {"client_id", bytesAt(inquiry.config, "/client_id")},
         {"client_secret", QByteArray::fromStdString(inquiry.collector.secret("client_secret"))}});
    request.method = Method::Token;
    request.form.insert(request.form.end(), place.more.begin(), place.more.end());
    const Answer answer = inquiry.http.ask(request);
    if (answer.problem)
        return answer.problem;
    const QString token = textAt(answer.json, "/access_token");
    if (token.isEmpty())
        return Problem{Trouble::NotJson,
                       answer.place + QStringLiteral(" answered without a token"),
                       QStringLiteral("check the address"),
                       {}};
    inquiry.http.authorize("Authorization", "Bearer " + token.toUtf8());
    return std::nullopt;
}

} // namespace slipway::http
