// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <array>

/// The words of docs/plugin-protocol.md.
namespace slipway::plugins {

/// The versions this host speaks, newest first.
inline constexpr std::array kProtocolVersions{1};

/// Error codes: JSON-RPC 2.0 section 5.1, then ours.
enum class ProtocolError
{
    Parse = -32700,
    InvalidRequest = -32600,
    UnknownMethod = -32601,
    InvalidParams = -32602, ///< also a configuration that does not do
    Internal = -32603,
    NoCommonVersion = -32001,
    OutOfOrder = -32002,
    SourceUnavailable = -32010, ///< may work later; data.retry_after_s
    SourceRefused = -32011,     ///< credentials or rights
    SourceUnreadable = -32012,  ///< what is there cannot be understood
    Cancelled = -32800,
};

/// One message as a line, newline included.
[[nodiscard]] QByteArray requestLine(int id, const char* method, const model::Json& params);
[[nodiscard]] QByteArray notificationLine(const char* method, const model::Json& params);

} // namespace slipway::plugins
