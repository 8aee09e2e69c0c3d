// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/server_process.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace slipway::test {

namespace {

constexpr int kServerPatienceMs = 60'000;

} // namespace

ServerProcess::~ServerProcess()
{
    // Its folder is thrown away with it: there is nothing to finish.
    m_process.kill();
    m_process.waitForFinished(kServerPatienceMs);
}

bool ServerProcess::isInstalled() const
{
    return !QStandardPaths::findExecutable(m_program).isEmpty();
}

QString ServerProcess::start(const QString& name, const QByteArray& content, const QStringList& arguments,
                             const QByteArray& readyPath)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return file.errorString();
    file.close();
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    m_port = probe.serverPort();
    probe.close();
    QStringList ours = arguments;
    ours.replaceInStrings(QStringLiteral("{port}"), QString::number(m_port));
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(m_program, ours);
    if (!m_process.waitForStarted(kServerPatienceMs))
        return m_process.errorString();
    const bool isReady = QTest::qWaitFor([&] { return get(readyPath).contains(" 200 "); }, kServerPatienceMs);
    return isReady ? QString() : QString::fromUtf8(m_process.readAllStandardError());
}

QByteArray ServerProcess::get(const QByteArray& path) const
{
    return exchange("GET " + path + " HTTP/1.0\r\n\r\n");
}

QByteArray ServerProcess::post(const QByteArray& path, const QByteArray& json) const
{
    return exchange("POST " + path + " HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(json.size()) + "\r\n\r\n" + json);
}

QByteArray ServerProcess::exchange(const QByteArray& request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(kServerPatienceMs))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kServerPatienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace slipway::test
