// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/prometheus_server.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

namespace slipway::test {

namespace {

constexpr int kPatienceMs = 60'000;

QString program(const char* name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

QString seconds(const QDateTime& moment)
{
    return QString::number(moment.toSecsSinceEpoch());
}

} // namespace

PrometheusServer::~PrometheusServer()
{
    // Its folder is thrown away with it: there is nothing to finish.
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool PrometheusServer::isInstalled()
{
    return !program("prometheus").isEmpty() && !program("promtool").isEmpty();
}

QString PrometheusServer::start(const QByteArray& openMetrics, const QByteArray& rules)
{
    const QString samples = m_folder.filePath(QStringLiteral("samples.om"));
    const QString blocks = m_folder.filePath(QStringLiteral("data"));
    const QString config = m_folder.filePath(QStringLiteral("prometheus.yml"));
    const QString ruleFile = m_folder.filePath(QStringLiteral("rules.yml"));
    const QByteArray settings = rules.isEmpty() ? "global: {}\n" : "rule_files: [rules.yml]\n";
    for (const auto& [name, content] :
         {std::pair(samples, openMetrics), {ruleFile, rules}, {config, settings}}) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return file.errorString();
    }
    QProcess making;
    // A few blocks for all of the samples; one for every two hours of a month takes it 20 s.
    making.start(program("promtool"), {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                                       QStringLiteral("--max-block-duration=1000h"),
                                       QStringLiteral("openmetrics"), samples, blocks});
    if (!making.waitForFinished(kPatienceMs) || making.exitCode() != 0)
        return QString::fromUtf8(making.readAllStandardError());
    m_port = freePort();
    // A look-back shorter than the step of the samples: a sample that is missing stays missing.
    m_process.start(program("prometheus"), {QStringLiteral("--config.file=") + config,
                                            QStringLiteral("--storage.tsdb.path=") + blocks,
                                            QStringLiteral("--storage.tsdb.retention.time=100y"),
                                            QStringLiteral("--query.lookback-delta=4m"),
                                            QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)});
    if (!m_process.waitForStarted(kPatienceMs))
        return m_process.errorString();
    const bool isReady =
        QTest::qWaitFor([this] { return get(QStringLiteral("/-/ready")).contains("Ready"); }, kPatienceMs);
    return isReady ? QString() : QString::fromUtf8(m_process.readAllStandardError());
}

QByteArray PrometheusServer::get(const QString& path) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    // HTTP/1.0: the answer ends with the connection, and comes in one piece.
    socket.write("GET " + path.toUtf8() + " HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(kPatienceMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray PrometheusServer::range(const QString& query, const QDateTime& from, const QDateTime& to,
                                   int stepSeconds) const
{
    QUrlQuery with;
    with.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(query)));
    with.addQueryItem(QStringLiteral("start"), seconds(from));
    with.addQueryItem(QStringLiteral("end"), seconds(to));
    with.addQueryItem(QStringLiteral("step"), QString::number(stepSeconds));
    return get(QStringLiteral("/api/v1/query_range?") + with.toString(QUrl::FullyEncoded));
}

std::optional<double> PrometheusServer::value(const QString& query, const QDateTime& at) const
{
    QUrlQuery with;
    with.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(query)));
    with.addQueryItem(QStringLiteral("time"), seconds(at));
    const auto answer = model::parseJson(
        get(QStringLiteral("/api/v1/query?") + with.toString(QUrl::FullyEncoded)), QStringLiteral("query"));
    if (!answer || (*answer)["data"]["result"].size() != 1)
        return std::nullopt;
    return model::toQString((*answer)["data"]["result"][0]["value"][1].get<std::string>()).toDouble();
}

} // namespace slipway::test
