// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

#include <sys/socket.h>

namespace slipway::test {

namespace {

QSslConfiguration configurationOf(const QString& certificate, QSsl::SslProtocol protocol)
{
    QFile key(certificate + QStringLiteral(".key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key for %s", qPrintable(certificate));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

Arrived parsed(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    Arrived arrived{first.value(0), first.value(1), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            arrived.headers.set(lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
    }
    return arrived;
}

} // namespace

FaultServer::FaultServer(Script script, const QString& certificate, QSsl::SslProtocol protocol)
    : m_script(std::move(script))
    , m_isTls(!certificate.isEmpty())
{
    if (m_isTls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configurationOf(certificate, protocol));
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            take(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("no port: %s", qPrintable(m_server->errorString()));
}

QString FaultServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_server->serverPort());
}

void FaultServer::take(QTcpSocket* socket)
{
    ++m_connections;
    const auto unread = std::make_shared<QByteArray>();
    QObject::connect(socket, &QIODevice::readyRead, socket,
                     [this, socket, unread] { read(socket, *unread); });
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    read(socket, *unread);
}

void FaultServer::read(QTcpSocket* socket, QByteArray& unread)
{
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Arrived arrived = parsed(unread.left(end));
    const qsizetype length = arrived.headers.value("Content-Length").toLongLong();
    if (unread.size() < end + 4 + length)
        return;
    arrived.content = unread.mid(end + 4, length);
    unread.remove(0, end + 4 + length);
    m_arrived.push_back(arrived);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_waiting);
    // After all that came at the same time.
    QMetaObject::invokeMethod(
        socket,
        [this, socket, arrived] {
            --m_waiting;
            m_script(arrived, *socket);
        },
        Qt::QueuedConnection);
}

QByteArray answer(int status, const QByteArray& content, const http::Headers& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(content.size()) + "\r\nConnection: close\r\n\r\n" +
           content;
}

FaultServer::Script sending(const QByteArray& bytes)
{
    return [bytes](const Arrived&, QTcpSocket& socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

FaultServer::Script answering(int status, const QByteArray& content, const http::Headers& headers)
{
    return sending(answer(status, content, headers));
}

void reset(QTcpSocket& socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

} // namespace slipway::test
