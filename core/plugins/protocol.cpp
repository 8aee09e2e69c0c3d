// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/protocol.h"

namespace slipway::plugins {

using model::Json;

namespace {

QByteArray lineOf(const Json& message)
{
    // Whatever is not UTF-8 becomes U+FFFD: a message is always valid JSON.
    return QByteArray::fromStdString(message.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace

QByteArray requestLine(int id, const char* method, const Json& params)
{
    return lineOf({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
}

QByteArray notificationLine(const char* method, const Json& params)
{
    return lineOf({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
}

} // namespace slipway::plugins
