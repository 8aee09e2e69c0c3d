// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/headers.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace slipway::test {

/// One request as it arrived.
struct Arrived
{
    QByteArray verb;
    QByteArray target;
    http::Headers headers;
    QByteArray content;
};

/// A web server on the loopback that does to each request what a test says, right or wrong. Lives on the
/// thread's event loop.
class FaultServer
{
public:
    using Script = std::function<void(const Arrived& arrived, QTcpSocket& socket)>;

    /// With a certificate's file it speaks TLS; `protocol` is all it speaks.
    explicit FaultServer(Script script, const QString& certificate = {},
                         QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater);

    [[nodiscard]] QString url() const;
    [[nodiscard]] const std::vector<Arrived>& arrived() const { return m_arrived; }
    [[nodiscard]] size_t mostAtOnce() const { return m_mostAtOnce; } ///< requests that waited together
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void take(QTcpSocket* socket);
    void read(QTcpSocket* socket, QByteArray& unread);

    Script m_script;
    bool m_isTls;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<Arrived> m_arrived;
    size_t m_waiting = 0;
    size_t m_mostAtOnce = 0;
    int m_connections = 0;
};

/// A whole answer; Content-Length and Connection: close are added.
[[nodiscard]] QByteArray answer(int status, const QByteArray& content,
                                const http::Headers& headers = {{"Content-Type", "application/json"}});
/// Answers so, and closes.
[[nodiscard]] FaultServer::Script answering(int status, const QByteArray& content,
                                            const http::Headers& headers = {
                                                {"Content-Type", "application/json"}});
/// Sends these bytes as they are, and closes.
[[nodiscard]] FaultServer::Script sending(const QByteArray& bytes);
/// Ends the connection with a reset.
void reset(QTcpSocket& socket);

} // namespace slipway::test
