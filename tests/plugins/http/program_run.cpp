// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/program_run.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QTimer>

namespace slipway::test {

using namespace model;

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

QString shippedPlugin(const QString& name)
{
    // Tests are built in tests/plugins/http.
    return QDir::cleanPath(QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../../../plugins/shipped/") + name);
}

ProgramRun::ProgramRun(const QString& name, const Json& config, const Json& secrets)
{
    m_process.setWorkingDirectory(m_folder.path());
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, [this] { take(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError,
                     [this] { m_all += m_process.readAllStandardError(); });
    m_process.start(shippedPlugin(name) + QLatin1Char('/') + name, QStringList());
    send({{"id", 1},
          {"method", "initialize"},
          {"params", {{"protocols", {1}}, {"instance", "test"}, {"config", config}, {"secrets", secrets}}}});
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void ProgramRun::send(const Json& message)
{
    Json whole = message;
    whole["jsonrpc"] = "2.0";
    m_process.write(QByteArray::fromStdString(whole.dump()) + '\n');
}

void ProgramRun::take()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_all += bytes;
    m_unread += bytes;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const Json message = Json::parse(m_unread.left(end).toStdString());
        m_unread.remove(0, end + 1);
        if (message.contains("id"))
            m_answers.push_back(message);
        else if (message["method"] == "evidence")
            m_envelopes.push_back(message["params"]["envelope"]);
    }
}

bool ProgramRun::waitUntil(const std::function<bool()>& isSo)
{
    // Woken by what comes: QTest::qWaitFor() looks every 10 ms only, and so would the test's servers.
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.setSingleShot(true);
    patience.start(kPatienceMs);
    while (!isSo() && m_process.state() != QProcess::NotRunning && patience.isActive())
        loop.exec();
    return isSo();
}

Json ProgramRun::answer(int id)
{
    const auto find = [&] {
        return std::find_if(m_answers.begin(), m_answers.end(),
                            [&](const Json& each) { return each["id"] == id; });
    };
    return waitUntil([&] { return find() != m_answers.end(); }) ? *find() : Json();
}

Json ProgramRun::collect(bool isProbe, const QByteArray& launch)
{
    Json params{{"subject", {{"project", "shop"}, {"commit", std::string(40, 'a')}, {"release", "4.2.0"}}}};
    if (isProbe)
        params["probe"] = true;
    if (!launch.isEmpty())
        params["launch_at"] = launch.toStdString();
    send({{"id", 2}, {"method", "collect"}, {"params", params}});
    const Json result = answer(2);
    m_peak = readPeak();
    send({{"id", 3}, {"method", "shutdown"}, {"params", Json::object()}});
    return result;
}

bool ProgramRun::endsWell()
{
    const bool hasEnded = waitUntil([this] { return m_process.state() == QProcess::NotRunning; });
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

qint64 ProgramRun::readPeak() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+([0-9]+) kB"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

Json ProgramRun::fact(const char* key) const
{
    for (const Json& envelope : m_envelopes) {
        for (const Json& fact : envelope["facts"]) {
            if (fact["key"] == key)
                return fact["value"];
        }
    }
    return {};
}

QStringList ProgramRun::findings(const char* rule) const
{
    QStringList messages;
    for (const Json& envelope : m_envelopes) {
        for (const Json& finding : envelope["findings"]) {
            if (finding["rule"] == rule)
                messages += toQString(finding["message"].get<std::string>());
        }
    }
    return messages;
}

} // namespace slipway::test
