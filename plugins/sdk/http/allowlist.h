// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace slipway::http {

/// What may be sent. Everything but Get and Json reads by the service's own definition.
enum class Method
{
    Get,
    Form,    ///< POST of a form to an endpoint that reads, as Prometheus' /api/v1/query
    GraphQl, ///< POST of a query; mutations are refused
    Token,   ///< POST of a form that yields a token
    Json,    ///< POST of a body that the person wrote and allowed
    AwsRead  ///< POST to / with an action of AWS' JSON protocol, which has no GET; see isReadingAwsAction
};

/// Which paths a plugin may ask for; everything else is refused before it leaves. Patterns are compared with
/// the path behind the base, segment by segment: `*` is any one segment, `**` at the end the rest.
class Allowlist
{
public:
    Allowlist& get(const QByteArray& pattern) { return add(Method::Get, pattern); }
    Allowlist& form(const QByteArray& pattern) { return add(Method::Form, pattern); }
    Allowlist& graphQl(const QByteArray& pattern) { return add(Method::GraphQl, pattern); }
    Allowlist& token(const QByteArray& pattern) { return add(Method::Token, pattern); }
    Allowlist& json(const QByteArray& pattern) { return add(Method::Json, pattern); }
    /// The one kind of entry that is no path: what stands in X-Amz-Target.
    Allowlist& awsRead(const QByteArray& action) { return add(Method::AwsRead, action); }

    /// `path` as it is sent, percent-encoded. Never one that a server could take for another path: with "."
    /// or ".." segments, empty ones inside, backslashes or control characters, encoded or not.
    [[nodiscard]] bool allows(Method method, const QByteArray& path) const;
    /// Whether it is listed, and isReadingAwsAction.
    [[nodiscard]] bool allowsAction(const QByteArray& action) const;

private:
    Allowlist& add(Method method, const QByteArray& pattern);

    struct Entry
    {
        Method method;
        QByteArray pattern;
    };
    std::vector<Entry> m_entries;
};

/// Whether a GraphQL document only reads: it has no operation but queries.
[[nodiscard]] bool isReadingGraphQl(const QByteArray& document);

/// Whether an action of AWS' JSON protocol reads no secret and changes nothing. Everything there is a POST,
/// so that only the action's name tells: these two are known here, and no plugin's list adds another, least
/// of all secretsmanager.GetSecretValue.
[[nodiscard]] bool isReadingAwsAction(const QByteArray& action);

} // namespace slipway::http
