// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/dialogue.h"

#include "core/plugins/protocol.h"
#include "core/plugins/secret_mask.h"
#include "core/plugins/service_use.h"

#include <cmath>

namespace slipway::plugins {

using namespace model;

namespace {

constexpr qsizetype kLongestText = 2000;

std::string stringAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

QString textAt(const Json& json, const char* key)
{
    return toQString(stringAt(json, key)).left(kLongestText);
}

Json subjectJson(const Subject& subject)
{
    Json json = Json::object();
    json["project"] = subject.project.toStdString();
    if (!subject.commit.isEmpty())
        json["commit"] = subject.commit.hex().toStdString();
    if (!subject.release.isEmpty())
        json["release"] = subject.release.toStdString();
    if (!subject.environment.isEmpty())
        json["environment"] = subject.environment.toStdString();
    return json;
}

Json limitsJson(const Limits& limits)
{
    return {{"line_bytes", limits.lineBytes},
            {"collection_bytes", limits.collectionBytes},
            {"initialize_ms", limits.handshake.count()},
            {"collect_ms", limits.collect.count()},
            {"cancel_ms", limits.cancelGrace.count()},
            {"shutdown_ms", limits.shutdown.count()}};
}

} // namespace

Dialogue::Dialogue(const Manifest& manifest, CollectRequest request, const Limits& limits)
    : m_manifest(manifest)
    , m_request(std::move(request))
    , m_limits(limits)
{
}

Error Dialogue::broken(const QString& what) const
{
    return {ErrorCode::InvalidInput, what, m_manifest.id,
            QStringLiteral("message %1 of the plugin breaks the protocol; try: slipway plugin check")
                .arg(m_lines)};
}

QByteArray Dialogue::request(Pending pending, const char* method, const Json& params)
{
    m_pending = pending;
    return requestLine(++m_id, method, params);
}

QByteArray Dialogue::initialize()
{
    Json params{{"protocols", kProtocolVersions},
                {"host", {{"name", "slipway"}, {"version", SLIPWAY_VERSION}}},
                {"plugin", m_manifest.id.toStdString()},
                {"instance", m_request.instance.toStdString()},
                {"project", m_request.subject.project.toStdString()},
                {"config", m_request.config},
                {"secrets", m_request.secrets},
                {"limits", limitsJson(m_limits)}};
    const QByteArray line = request(Pending::Initialize, "initialize", params);
    wipeSecrets(params["secrets"]);
    wipeSecrets(m_request.secrets); // they are said once
    return line;
}

QByteArray Dialogue::collect()
{
    Json params{{"subject", subjectJson(m_request.subject)}};
    if (m_request.since)
        params["since"] = toText(*m_request.since);
    // Not in the subject, which plugins put into their evidence as it came.
    if (m_request.launchAt)
        params["launch_at"] = toText(*m_request.launchAt);
    if (m_request.isProbe)
        params["probe"] = true;
    return request(Pending::Collect, "collect", params);
}

QByteArray Dialogue::cancel()
{
    m_isCancelled = true;
    return notificationLine("cancel", {{"id", m_id}});
}

QByteArray Dialogue::shutdown()
{
    return request(Pending::Shutdown, "shutdown", Json::object());
}

Result<PluginEvent> Dialogue::read(const QByteArray& line)
{
    ++m_lines;
    if (line.startsWith("\xef\xbb\xbf")) // which the parser would pass over
        return broken(QStringLiteral("it wrote a byte order mark before a message"));
    const auto parsed = parseJson(line, m_manifest.id);
    if (!parsed)
        return broken(QStringLiteral("it wrote a line that is not JSON (%1): %2")
                          .arg(parsed.error().what, QString::fromUtf8(line.left(60))));
    const Json& message = *parsed;
    if (!message.is_object() || stringAt(message, "jsonrpc") != "2.0")
        return broken(QStringLiteral("it wrote JSON that is not a JSON-RPC 2.0 message"));
    if (!message.contains("method"))
        return response(message);
    if (message.contains("id"))
        return broken(QStringLiteral("it sent the host a request (%1); plugins send notifications only")
                          .arg(textAt(message, "method")));
    return notification(message);
}

Result<PluginEvent> Dialogue::notification(const Json& message)
{
    const std::string method = stringAt(message, "method");
    const Json params = message.value("params", Json::object());
    if (!params.is_object())
        return broken(QStringLiteral("the params of its notification are not an object"));
    if (method == "log") {
        PluginEvent event;
        event.kind = PluginEvent::Kind::Log;
        event.level = params.contains("level") ? textAt(params, "level") : QStringLiteral("info");
        event.text = textAt(params, "message");
        return event;
    }
    if (method != "evidence" && method != "progress")
        return broken(QStringLiteral("it sent an unknown notification (%1)").arg(textAt(message, "method")));
    if (m_pending != Pending::Collect)
        return broken(QStringLiteral("it sent %1 that nobody asked for").arg(toQString(method)));
    if (params.value("id", Json()) != Json(m_id))
        return broken(
            QStringLiteral("its %1 names another collection than the one that runs").arg(toQString(method)));
    if (method == "evidence")
        return evidence(params);
    PluginEvent event;
    event.kind = PluginEvent::Kind::Progress;
    const Json fraction = params.value("fraction", Json(0));
    event.fraction = fraction.is_number() ? fraction.get<double>() : -1;
    if (!(event.fraction >= 0 && event.fraction <= 1))
        return broken(QStringLiteral("its progress is not a number from 0 to 1"));
    event.text = textAt(params, "message");
    return event;
}

Result<PluginEvent> Dialogue::evidence(const Json& params)
{
    const Json envelope = params.value("envelope", Json());
    if (!envelope.is_object())
        return broken(QStringLiteral("its evidence holds no envelope"));
    // What is wrong inside makes a dead letter of the one envelope; who it claims to be from and about is the
    // plugin's own promise.
    const Json source = envelope.value("source", Json::object());
    // Parts of a source are named behind it; see docs/plugin-protocol.md.
    const std::string instance = source.is_object() ? stringAt(source, "instance") : std::string();
    const std::string ours = m_request.instance.toStdString();
    if (!source.is_object() || stringAt(source, "plugin") != m_manifest.id.toStdString() ||
        (instance != ours && !instance.starts_with(ours + ':')))
        return broken(QStringLiteral("its evidence claims to be from another source"));
    const Json subject = envelope.value("subject", Json::object());
    if (!subject.is_object() || stringAt(subject, "project") != m_request.subject.project.toStdString())
        return broken(QStringLiteral("its evidence is about another project"));
    if (!m_manifest.kinds.contains(toQString(stringAt(envelope, "kind"))))
        return broken(QStringLiteral("its evidence is of the kind \"%1\", which its manifest does not name")
                          .arg(textAt(envelope, "kind").left(80)));
    ++m_evidence;
    PluginEvent event;
    event.kind = PluginEvent::Kind::Evidence;
    event.envelope = QByteArray::fromStdString(envelope.dump());
    return event;
}

Result<PluginEvent> Dialogue::response(const Json& message)
{
    if (m_pending == Pending::Nothing)
        return broken(QStringLiteral("it answered although nothing was asked"));
    if (message.value("id", Json()) != Json(m_id))
        return broken(QStringLiteral("it answered request %1, but request %2 is the one that waits")
                          .arg(toQString(message.value("id", Json()).dump()).left(40))
                          .arg(m_id));
    if (message.contains("result") == message.contains("error"))
        return broken(QStringLiteral("its answer holds neither or both of result and error"));
    const Pending answered = m_pending;
    m_pending = Pending::Nothing;
    if (message.contains("error")) {
        if (!message["error"].is_object() || !message["error"].value("code", Json()).is_number_integer())
            return broken(QStringLiteral("the error of its answer has no code"));
        return refusal(message["error"], m_manifest.id);
    }
    const Json& result = message["result"];
    if (answered == Pending::Initialize)
        return initialized(result);
    if (answered == Pending::Collect)
        return collected(result);
    PluginEvent event;
    event.kind = PluginEvent::Kind::ShutDown;
    return event;
}

Result<PluginEvent> Dialogue::initialized(const Json& result) const
{
    if (!result.is_object())
        return broken(QStringLiteral("its answer to initialize is not an object"));
    const Json version = result.value("protocol", Json());
    if (!version.is_number_integer() || std::find(kProtocolVersions.begin(), kProtocolVersions.end(),
                                                  version.get<int>()) == kProtocolVersions.end())
        return broken(QStringLiteral("it chose protocol %1, which was not offered")
                          .arg(toQString(version.dump()).left(40)));
    if (stringAt(result, "id") != m_manifest.id.toStdString() ||
        stringAt(result, "version") != m_manifest.version.toStdString())
        return broken(QStringLiteral("it says it is \"%1\" %2, but its manifest says %3 %4")
                          .arg(textAt(result, "id").left(80), textAt(result, "version").left(40),
                               m_manifest.id, m_manifest.version));
    for (const Json& kind : result.value("kinds", Json::array())) {
        if (!kind.is_string() || !m_manifest.kinds.contains(toQString(kind.get<std::string>())))
            return broken(QStringLiteral("it names a kind of evidence that its manifest does not name"));
    }
    PluginEvent event;
    event.kind = PluginEvent::Kind::Initialized;
    return event;
}

Result<PluginEvent> Dialogue::collected(const Json& result) const
{
    const Json count = result.is_object() ? result.value("evidence", Json()) : Json();
    if (!count.is_number_integer())
        return broken(QStringLiteral("its answer to collect does not say how many envelopes it sent"));
    if (!m_isCancelled && count != Json(m_evidence))
        return broken(QStringLiteral("it says it sent %1 envelopes, but %2 arrived")
                          .arg(toQString(count.dump()))
                          .arg(m_evidence));
    PluginEvent event;
    event.kind = PluginEvent::Kind::Collected;
    constexpr qsizetype kLongest = 500; // characters of a sentence
    event.text = textAt(result, "message").simplified().left(kLongest);
    event.service = readServiceUse(result);
    return event;
}

PluginEvent refusal(const Json& error, const QString& pluginId)
{
    const int code = error["code"].get<int>();
    PluginEvent event;
    event.kind = PluginEvent::Kind::Refused;
    event.wasCancelled = code == static_cast<int>(ProtocolError::Cancelled);
    QString said = textAt(error, "message");
    if (said.isEmpty())
        said = QStringLiteral("it failed and did not say why (code %1)").arg(code);
    Error failure{ErrorCode::InvalidInput, said, pluginId, textAt(error, "hint")};
    switch (static_cast<ProtocolError>(code)) {
    case ProtocolError::SourceUnavailable:
        failure.code = ErrorCode::Unreadable;
        event.mayRetry = true;
        break;
    case ProtocolError::Internal:
        failure.code = ErrorCode::Internal;
        event.mayRetry = true;
        break;
    case ProtocolError::SourceRefused:
        failure.code = ErrorCode::Unreadable;
        break;
    case ProtocolError::NoCommonVersion:
        failure.code = ErrorCode::Unsupported;
        break;
    case ProtocolError::Cancelled:
        failure.code = ErrorCode::Cancelled;
        break;
    default:
        break;
    }
    const Json details = error.value("data", Json());
    if (details.is_object()) {
        if (failure.hint.isEmpty())
            failure.hint = textAt(details, "hint");
        event.service = readServiceUse(details);
        const Json after = details.value("retry_after_s", Json());
        if (after.is_number() && after.get<double>() >= 0 && after.get<double>() <= 86400)
            event.retryAfter = std::chrono::seconds(static_cast<qint64>(std::ceil(after.get<double>())));
    }
    event.error = std::move(failure);
    return event;
}

} // namespace slipway::plugins
