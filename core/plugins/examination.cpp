// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/examination.h"

#include "core/plugins/folder_digest.h"
#include "core/plugins/plugin_command.h"
#include "core/plugins/plugin_host.h"

#include <QFileInfo>

namespace slipway::plugins {

using namespace model;
using std::chrono::milliseconds;

Fault Examination::checkConfigFits()
{
    // What is only being looked at must not get the person's files.
    const QString home = QFileInfo(m_plugin.folder).canonicalFilePath() + QLatin1Char('/');
    for (const QString& path : declaredPaths(m_plugin.manifest, m_config)) {
        const QFileInfo file(path);
        const QString real = file.exists() ? file.canonicalFilePath() : path;
        if (!real.startsWith(home))
            return QStringLiteral("its check configuration asks for %1, which is outside of its folder")
                .arg(path);
    }
    return lineOf(checkConfig(m_plugin.manifest, m_config, QStringLiteral("check")));
}

std::unique_ptr<Conversation> Examination::talk(const Json& config)
{
    return std::make_unique<Conversation>(m_plugin, m_command, config, m_terms.sandbox, m_terms.limits);
}

QString Examination::silence(const Conversation& conversation, const QString& asked)
{
    QString text = QStringLiteral("no answer to ") + asked;
    if (!conversation.garbage().isEmpty())
        text += QStringLiteral("; it wrote: ") + QString::fromUtf8(conversation.garbage());
    if (conversation.end())
        text +=
            QStringLiteral("; it ended (%1 %2)")
                .arg(conversation.end()->hasCrashed ? QStringLiteral("signal") : QStringLiteral("exit code"))
                .arg(conversation.end()->code);
    if (!conversation.lastWords().isEmpty())
        text += QStringLiteral("; its last words: ") + conversation.lastWords();
    return text;
}

Fault Examination::expectError(const Conversation& conversation, const std::optional<Json>& answer,
                               ProtocolError code, const QString& asked)
{
    if (!answer)
        return silence(conversation, asked);
    const Json error = answer->value("error", Json::object());
    const Json found = error.is_object() ? error.value("code", Json()) : Json();
    if (found != Json(static_cast<int>(code)))
        return QStringLiteral("%1 should be answered with error %2, but it answered %3")
            .arg(asked)
            .arg(static_cast<int>(code))
            .arg(toQString(answer->dump()).left(200));
    return {};
}

Fault Examination::isStillThere(Conversation& conversation)
{
    const auto answer = conversation.initialize(kProtocolVersions);
    if (!answer || !answer->contains("result"))
        return silence(conversation, QStringLiteral("initialize afterwards"));
    return {};
}

Fault Examination::folderHoldsFilesOnly()
{
    const auto digest = digestOfFolder(m_plugin.folder);
    return digest ? Fault() : Fault(digest.error().line());
}

Fault Examination::commandIsThere()
{
    const auto command = absoluteCommand(m_plugin.manifest.command, m_plugin.folder);
    if (!command)
        return command.error().line();
    m_command = *command;
    return {};
}

Fault Examination::introducesItself()
{
    const auto conversation = talk();
    const auto answer = conversation->initialize(kProtocolVersions);
    if (!answer)
        return silence(*conversation, QStringLiteral("initialize"));
    Dialogue dialogue(m_plugin.manifest, {}, m_terms.limits);
    static_cast<void>(dialogue.initialize());
    const auto event = dialogue.read(QByteArray::fromStdString(answer->dump()));
    if (!event)
        return event.error().what;
    if (event->kind != PluginEvent::Kind::Initialized)
        return event->error->line();
    return {};
}

Fault Examination::refusesUnknownVersion()
{
    const auto conversation = talk();
    const auto answer = conversation->initialize(Json::array({9999}));
    return expectError(*conversation, answer, ProtocolError::NoCommonVersion,
                       QStringLiteral("initialize that offers only version 9999"));
}

Fault Examination::refusesEarlyCollect()
{
    const auto conversation = talk();
    const auto answer = conversation->ask(7, "collect", collectParams(), m_terms.limits.handshake);
    return expectError(*conversation, answer, ProtocolError::OutOfOrder,
                       QStringLiteral("collect before initialize"));
}

Fault Examination::refusesUnknownMethod()
{
    const auto conversation = talk();
    const auto answer = conversation->ask(7, "dance", Json::object(), m_terms.limits.handshake);
    return expectError(*conversation, answer, ProtocolError::UnknownMethod,
                       QStringLiteral("an unknown method"));
}

Fault Examination::survivesGarbage()
{
    const auto conversation = talk();
    conversation->sendRaw("this is { not JSON\n");
    const auto answer = conversation->nextAnswer(m_terms.limits.handshake);
    if (const Fault fault = expectError(*conversation, answer, ProtocolError::Parse,
                                        QStringLiteral("a line that is not JSON")))
        return fault;
    if (!answer->value("id", Json(0)).is_null())
        return QStringLiteral("the error for a line that is not JSON has an id other than null");
    return isStillThere(*conversation);
}

Fault Examination::ignoresUnknownNotification()
{
    const auto conversation = talk();
    conversation->sendRaw(notificationLine("weather", {{"sun", true}}));
    return isStillThere(*conversation);
}

Fault Examination::survivesEmptyConfig()
{
    const auto conversation = talk(Json::object());
    auto answer = conversation->initialize(kProtocolVersions);
    if (answer && answer->contains("result"))
        answer = conversation->ask(2, "collect", collectParams(), m_terms.limits.collect);
    if (!answer)
        return silence(*conversation, QStringLiteral("initialize and collect with an empty configuration"));
    return {};
}

Outcome Examination::collectOnce(std::vector<QByteArray>& envelopes)
{
    const auto trust = TrustList::load({});
    PluginHost host({m_terms.sandbox, *trust, systemNow, m_terms.limits});
    CollectRequest request;
    request.subject.project = QStringLiteral("check");
    request.config = m_config;
    request.secrets = m_plugin.manifest.checkSecrets;
    Plugin ours = m_plugin;
    ours.origin = Origin::User; // its maker asked for this run
    ours.problem.reset();
    const auto keep = [&](const QByteArray& envelope, const std::function<void()>&) {
        envelopes.push_back(envelope);
        return SinkAnswer::Ready;
    };
    return host.collectNow(ours, request, keep, {});
}

Fault Examination::collects()
{
    const Outcome outcome = collectOnce(m_envelopes);
    if (outcome.failure) {
        QString hint = outcome.failure->hint;
        const qsizetype advice = hint.indexOf(QLatin1String("try: slipway plugin check")); // this is it
        if (advice >= 0)
            hint.truncate(std::max<qsizetype>(advice - 2, 0));
        return outcome.failure->what + (hint.isEmpty() ? QString() : QStringLiteral("; ") + hint);
    }
    if (m_envelopes.empty())
        return QStringLiteral("it sent no evidence; give manifest.json a check.config that yields some");
    return {};
}

Fault Examination::yieldsValidEvidence()
{
    for (size_t i = 0; i < m_envelopes.size(); ++i) {
        const auto read = evidence::readEnvelope(m_envelopes[i], QStringLiteral("envelope %1").arg(i + 1),
                                                 m_terms.envelopes);
        if (!read)
            return read.error().line();
        if (read->source.version != m_plugin.manifest.version)
            return QStringLiteral("envelope %1#/source/version: is not the manifest's").arg(i + 1);
    }
    return {};
}

Fault Examination::keepsIds()
{
    std::vector<QByteArray> again;
    if (const Outcome outcome = collectOnce(again); outcome.failure)
        return QStringLiteral("the second collection failed: ") + outcome.failure->what;
    QHash<QString, QByteArray> contents;
    for (const auto* list : {&m_envelopes, &again}) {
        for (const QByteArray& envelope : *list) {
            const Json json = Json::parse(envelope.toStdString(), nullptr, false);
            const QString id = toQString(json.value("id", std::string()));
            const QByteArray content = canonicalJson(json);
            if (contents.contains(id) && contents.value(id) != content)
                return QStringLiteral("the id %1 came twice with different content; make the id from the "
                                      "content, or a new one each time")
                    .arg(id);
            contents.insert(id, content);
        }
    }
    return {};
}

Fault Examination::bearsASlowHost()
{
    const auto conversation = talk();
    if (!conversation->initialize(kProtocolVersions))
        return silence(*conversation, QStringLiteral("initialize"));
    conversation->pause(true);
    conversation->sendRaw(requestLine(2, "collect", collectParams()));
    conversation->sendRaw(notificationLine("wait", Json::object()));
    conversation->idle(milliseconds(500));
    conversation->sendRaw(notificationLine("resume", Json::object()));
    conversation->pause(false);
    const auto answer = conversation->nextAnswer(m_terms.limits.collect);
    if (!answer || !answer->contains("result"))
        return answer ? QStringLiteral("it answered ") + toQString(answer->dump()).left(200)
                      : silence(*conversation, QStringLiteral("collect"));
    const auto sent = std::count_if(
        conversation->notifications().begin(), conversation->notifications().end(),
        [](const Json& message) { return message.value("method", Json()) == Json("evidence"); });
    if (static_cast<size_t>(sent) != m_envelopes.size())
        return QStringLiteral("%1 envelopes arrived, but %2 when the host was fast")
            .arg(sent)
            .arg(m_envelopes.size());
    return {};
}

Fault Examination::answersCancel()
{
    const auto conversation = talk();
    if (!conversation->initialize(kProtocolVersions))
        return silence(*conversation, QStringLiteral("initialize"));
    conversation->sendRaw(requestLine(2, "collect", collectParams()));
    conversation->sendRaw(notificationLine("cancel", {{"id", 2}}));
    const auto answer = conversation->nextAnswer(m_terms.limits.cancelGrace);
    if (!answer)
        return silence(
            *conversation,
            QStringLiteral("collect within %1 ms of cancel").arg(m_terms.limits.cancelGrace.count()));
    if (!answer->contains("result"))
        return expectError(*conversation, answer, ProtocolError::Cancelled, QStringLiteral("cancel"));
    return {};
}

Fault Examination::ignoresForeignCancel()
{
    const auto conversation = talk();
    conversation->sendRaw(notificationLine("cancel", {{"id", 4711}}));
    return isStillThere(*conversation);
}

Fault Examination::endsAtShutdown()
{
    const auto conversation = talk();
    if (!conversation->initialize(kProtocolVersions))
        return silence(*conversation, QStringLiteral("initialize"));
    if (!conversation->ask(2, "shutdown", Json::object(), m_terms.limits.shutdown))
        return silence(*conversation, QStringLiteral("shutdown"));
    conversation->closeInput();
    const auto end = conversation->waitForEnd(m_terms.limits.shutdown);
    if (!end)
        return QStringLiteral("it answered, but did not end");
    if (end->hasCrashed || end->code != 0)
        return QStringLiteral("it ended with %1 %2 instead of exit code 0")
            .arg(end->hasCrashed ? QStringLiteral("signal") : QStringLiteral("exit code"))
            .arg(end->code);
    return {};
}

Fault Examination::endsWithItsInput()
{
    const auto conversation = talk();
    if (!conversation->initialize(kProtocolVersions))
        return silence(*conversation, QStringLiteral("initialize"));
    conversation->closeInput();
    return conversation->waitForEnd(m_terms.limits.shutdown)
               ? Fault()
               : QStringLiteral("its stdin was closed, but it did not end");
}

Fault Examination::endsWithoutAReader()
{
    const auto conversation = talk();
    if (!conversation->initialize(kProtocolVersions))
        return silence(*conversation, QStringLiteral("initialize"));
    conversation->closeOutput();
    conversation->sendRaw(requestLine(2, "collect", collectParams()));
    return conversation->waitForEnd(m_terms.limits.shutdown)
               ? Fault()
               : QStringLiteral("nobody reads its stdout any more, but it did not end");
}

} // namespace slipway::plugins
