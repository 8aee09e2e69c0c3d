// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/conversation.h"

#include "core/plugins/protocol.h"

#include <QEventLoop>

namespace slipway::plugins {

using namespace model;

namespace {

constexpr size_t kMostKept = 100'000;

} // namespace

Conversation::Conversation(const Plugin& plugin, const QStringList& command, const Json& config,
                           const Sandbox& sandbox, const Limits& limits)
    : m_plugin(plugin)
    , m_config(config)
    , m_limits(limits)
    , m_process(Launch{command, plugin.manifest.id, plugin.folder, declaredPaths(plugin.manifest, config),
                       !plugin.manifest.hosts.empty(), sandbox},
                limits)
{
    QObject::connect(&m_process, &PluginProcess::outputArrived, &m_process,
                     [this](const QByteArray& bytes) { take(bytes); });
    QObject::connect(&m_process, &PluginProcess::errorTextArrived, &m_process,
                     [this](const QByteArray& bytes) {
                         for (const QByteArray& line : bytes.split('\n')) {
                             if (!line.trimmed().isEmpty())
                                 m_lastWords = line.left(300);
                         }
                     });
    QObject::connect(&m_process, &PluginProcess::ended, &m_process,
                     [this](const ProcessEnd& end) { m_end = end; });
    m_process.start();
}

void Conversation::take(const QByteArray& bytes)
{
    m_unread += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n', start)) {
        const QByteArray line = m_unread.mid(start, end - start);
        start = end + 1;
        const bool isMarked = line.startsWith("\xef\xbb\xbf"); // which the parser would pass over
        auto message = parseJson(line, m_plugin.manifest.id);
        if (!message || !message->is_object() || isMarked) {
            if (m_garbage.isEmpty())
                m_garbage = line.isEmpty() ? QByteArray("(an empty line)")
                                           : (isMarked ? "(a byte order mark) " : "") + line.left(200);
        } else if (!message->contains("method")) {
            m_answers.push_back(std::move(message).value());
        } else if (m_notifications.size() < kMostKept) {
            m_notifications.push_back(std::move(message).value());
        }
    }
    m_unread.remove(0, start);
}

bool Conversation::waitFor(const std::function<bool()>& isDone, std::chrono::milliseconds within)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, [] {});
    timer.start(within);
    while (!isDone() && timer.isActive())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return isDone();
}

void Conversation::idle(std::chrono::milliseconds time)
{
    static_cast<void>(waitFor([] { return false; }, time));
}

std::optional<Json> Conversation::nextAnswer(std::chrono::milliseconds within)
{
    static_cast<void>(waitFor([this] { return !m_answers.empty() || m_end; }, within));
    if (m_answers.empty())
        return std::nullopt;
    Json answer = std::move(m_answers.front());
    m_answers.pop_front();
    return answer;
}

std::optional<Json> Conversation::ask(int id, const char* method, const Json& params,
                                      std::chrono::milliseconds within)
{
    m_process.send(requestLine(id, method, params));
    auto answer = nextAnswer(within);
    while (answer && answer->value("id", Json()) != Json(id))
        answer = nextAnswer(within);
    return answer;
}

std::optional<Json> Conversation::initialize(const Json& protocols)
{
    return ask(
        1, "initialize",
        {{"protocols", protocols},
         {"host", {{"name", "slipway"}, {"version", SLIPWAY_VERSION}}},
         {"plugin", m_plugin.manifest.id.toStdString()},
         {"instance", "default"},
         {"project", "check"},
         {"config", m_config},
         {"secrets", m_plugin.manifest.checkSecrets},
         {"limits", {{"line_bytes", m_limits.lineBytes}, {"collection_bytes", m_limits.collectionBytes}}}},
        m_limits.handshake);
}

std::optional<ProcessEnd> Conversation::waitForEnd(std::chrono::milliseconds within)
{
    static_cast<void>(waitFor([this] { return m_end.has_value(); }, within));
    return m_end;
}

} // namespace slipway::plugins
