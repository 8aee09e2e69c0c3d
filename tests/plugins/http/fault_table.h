// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/http/certificates.h"
#include "plugins/http/fault_server.h"
#include "plugins/sdk/http/answer.h"

#include <map>

namespace slipway::test {

/// What a server does, and what has to come of it.
struct Fault
{
    FaultServer::Script script;
    std::optional<http::Trouble> trouble; ///< of the layer's answer; nothing where it is well in the end
    int code = 0;                         ///< of the program's answer; 0 for evidence
    const char* words = "";               ///< in its message
    size_t requests = 1;                  ///< that arrive for one; 0 where nothing may
    enum class Certificate
    {
        None,
        Good,
        Untrusted,
        Expired,
        OtherHost
    } certificate = Certificate::None;
    QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater;
    model::Json more = model::Json::object(); ///< of the configuration
    /// Qt may say that the connection broke, or hand over what came, as the two meet.
    bool isPerhapsUnreachable = false;
};

/// By name. `good` is what the service answers when all is well; `well` answers so, or to each path its own.
[[nodiscard]] std::map<QByteArray, Fault> faultsOf(const QByteArray& good, FaultServer::Script well = {});

/// The file that the fault's server shows; empty where it speaks no TLS.
[[nodiscard]] QString certificateOf(const Fault& fault, const Certificates& certificates);
/// Of a plugin that asks this server, trusts its certificate unless that is the fault, and waits for nothing
/// long.
[[nodiscard]] model::Json configurationOf(const FaultServer& server, const Fault& fault,
                                          const Certificates& certificates);

/// Of every plugin in the table.
inline constexpr const char* kTriedToken = "s3cr3t-t0ken-that-nobody-may-see";

/// A plugin as the table tries it: configured so that it asks for one thing.
struct TriedPlugin
{
    QByteArray good;       ///< the service's answer
    model::Json config;    ///< without url
    const char* fact = ""; ///< that it takes of the answer
    model::Json value;
    QByteArray path;               ///< which it asks for first
    size_t asks = 1;               ///< how much it asks where all is well
    FaultServer::Script well = {}; ///< where answers are different
    http::Headers headers = {{"Authorization", QByteArray("Bearer ") + kTriedToken},
                             {"Accept", "application/json"}};
    const char* secret = "token";
    const char* otherSecret = ""; ///< that it needs beside it
    const char* verb = "GET";     ///< a POST is sent nowhere else, by no redirect
    size_t again = 0;             ///< how much it asks elsewhere where the first answer is 404
};

/// Plugins of what a team relies on beside CI.
[[nodiscard]] std::map<QByteArray, TriedPlugin> triedServices();
/// Plugins of what others run for a team.
[[nodiscard]] std::map<QByteArray, TriedPlugin> triedHosted();
/// With which it is asked: the token that nobody may see.
[[nodiscard]] model::Json secretsOf(const TriedPlugin& tried);

/// By name: every plugin that is made of the layer. A new one goes here.
[[nodiscard]] const std::map<QByteArray, TriedPlugin>& triedPlugins();

} // namespace slipway::test
