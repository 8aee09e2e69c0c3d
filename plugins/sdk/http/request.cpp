// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/request.h"

#include <QUrl>

namespace slipway::http {

namespace {

/// application/x-www-form-urlencoded, with %20 for a space: every server understands it.
QByteArray encoded(const Parameters& parameters)
{
    QByteArray text;
    for (const auto& [name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding("[]") + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace

Request Request::get(const QByteArray& path, Parameters query)
{
    Request request;
    request.path = path;
    request.query = std::move(query);
    return request;
}

Request Request::postForm(const QByteArray& path, Parameters form)
{
    Request request;
    request.method = Method::Form;
    request.path = path;
    request.form = std::move(form);
    return request;
}

Request Request::graphQl(const QByteArray& path, const QByteArray& document, const model::Json& variables)
{
    Request request;
    request.method = Method::GraphQl;
    request.path = path;
    request.body = {{"query", document.toStdString()}, {"variables", variables}};
    return request;
}

Request Request::awsRead(const QByteArray& action, const model::Json& body)
{
    Request request;
    request.method = Method::AwsRead;
    request.path = "/";
    request.action = action;
    request.body = body;
    return request;
}

Request Request::text(const QByteArray& path)
{
    Request request = get(path);
    request.expecting = Expecting::Text;
    return request;
}

Request Request::needing(const QString& permission) const
{
    Request request = *this;
    request.needs = permission;
    return request;
}

QByteArray Request::target() const
{
    const QByteArray parameters = rawQuery.isEmpty() ? encoded(query) : rawQuery;
    return parameters.isEmpty() ? path : path + '?' + parameters;
}

QByteArray Request::content() const
{
    switch (method) {
    case Method::Get:
        return {};
    case Method::Form:
    case Method::Token:
        return encoded(form);
    case Method::GraphQl:
    case Method::Json:
    case Method::AwsRead:
        break;
    }
    return QByteArray::fromStdString(body.dump(-1, ' ', false, model::Json::error_handler_t::replace));
}

QByteArray Request::contentType() const
{
    switch (method) {
    case Method::Get:
        return {};
    case Method::Form:
    case Method::Token:
        return "application/x-www-form-urlencoded";
    case Method::AwsRead:
        return "application/x-amz-json-1.1";
    case Method::GraphQl:
    case Method::Json:
        break;
    }
    return "application/json";
}

QByteArray segment(const QString& text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace slipway::http
