// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/http/allowlist.h"
#include "plugins/sdk/http/headers.h"

namespace slipway::http {

/// How the answer is read.
enum class Expecting
{
    Json,
    Text
};

/// One question to the service. Secrets have no place in it but in the form of a Token request.
struct Request
{
    Method method = Method::Get;
    QByteArray path;   ///< behind the base, percent-encoded: "/repos/" + segment(owner)
    Parameters query;  ///< as people write them; encoded when sent
    Parameters form;   ///< of Form and Token
    model::Json body;  ///< of GraphQl ({query, variables}), Json and AwsRead
    QByteArray action; ///< of AwsRead: "secretsmanager.ListSecrets"
    Headers headers;   ///< beside those of the settings
    Expecting expecting = Expecting::Json;
    QString needs;       ///< the permission it takes, for the message where it is missing: "Actions: read"
    QByteArray rawQuery; ///< encoded, instead of `query`: that of a link to the next page

    [[nodiscard]] static Request get(const QByteArray& path, Parameters query = {});
    [[nodiscard]] static Request postForm(const QByteArray& path, Parameters form);
    [[nodiscard]] static Request graphQl(const QByteArray& path, const QByteArray& document,
                                         const model::Json& variables = model::Json::object());
    [[nodiscard]] static Request awsRead(const QByteArray& action, const model::Json& body);
    [[nodiscard]] static Request text(const QByteArray& path);
    /// The same request, naming the permission it takes.
    [[nodiscard]] Request needing(const QString& permission) const;

    /// "/api/v1/query?query=up": as it is sent behind the base.
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] QByteArray verb() const { return method == Method::Get ? "GET" : "POST"; }
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] QByteArray contentType() const;
};

/// Text as one segment of a path: every character with a meaning is encoded, slashes too.
[[nodiscard]] QByteArray segment(const QString& text);

} // namespace slipway::http
