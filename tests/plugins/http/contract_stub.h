// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/http/fault_server.h"

#include "core/model/json.h"

#include <QUrlQuery>

#include <optional>

namespace slipway::test {

/// A service on the loopback as its OpenAPI 3 description (JSON) says it is: paths and query parameters that
/// the description does not have, values outside an enum, missing required parameters and headers are refused
/// with 400 and remembered. It answers with what a test gives, else with the description's own example.
class ContractStub
{
public:
    /// `prefix` stands before the description's paths; `headers` must come with every request, with that
    /// value where one is given.
    ContractStub(model::Json description, QByteArray prefix, http::Headers headers);

    /// For a path behind the prefix, and only with these query parameters. The first that fits counts.
    void answer(const QByteArray& path, const model::Json& body, int status = 200,
                const http::Headers& headers = {});
    void answerTo(const QByteArray& path, const QByteArray& query, const model::Json& body, int status = 200,
                  const http::Headers& headers = {});
    /// Text, such as an error page.
    void answerText(const QByteArray& path, int status, const QByteArray& text, const http::Headers& headers);

    [[nodiscard]] QString url() const { return m_server.url() + QString::fromLatin1(m_prefix); }
    /// What the description forbids and was asked for all the same.
    [[nodiscard]] const QStringList& violations() const { return m_violations; }
    [[nodiscard]] const std::vector<Arrived>& arrived() const { return m_server.arrived(); }
    /// Whether something with this in its target was asked for.
    [[nodiscard]] bool wasAsked(const QByteArray& part) const;

private:
    struct Given
    {
        QByteArray path;
        QUrlQuery query;
        int status = 200;
        QByteArray body;
        http::Headers headers;
    };
    [[nodiscard]] QByteArray replyTo(const Arrived& arrived);
    [[nodiscard]] const model::Json* operationFor(const QByteArray& path) const;
    [[nodiscard]] QString complaintOf(const Arrived& arrived, const model::Json& operation,
                                      const QUrlQuery& query) const;
    [[nodiscard]] const model::Json& resolved(const model::Json& value) const;
    [[nodiscard]] std::optional<model::Json> exampleOf(const model::Json& operation) const;

    model::Json m_description;
    QByteArray m_prefix;
    http::Headers m_headers;
    std::vector<Given> m_given;
    QStringList m_violations;
    FaultServer m_server;
};

} // namespace slipway::test
