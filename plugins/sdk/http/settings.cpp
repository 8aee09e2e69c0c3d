// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/settings.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace slipway::http {

using namespace model;

namespace {

Error refusal(const QString& what, const char* member, const QString& hint)
{
    return {ErrorCode::InvalidInput, what, QLatin1Char('/') + QLatin1String(member), hint};
}

QString textAt(const Json& config, const char* member)
{
    const auto found = config.find(member);
    return found != config.end() && found->is_string() ? toQString(found->get_ref<const std::string&>())
                                                       : QString();
}

Result<QUrl> readUrl(const QString& text, const char* member, const QStringList& schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return refusal(QStringLiteral("is no address that begins with %1://")
                           .arg(schemes.join(QStringLiteral(":// or "))),
                       member, QStringLiteral("write it as %1://HOST").arg(schemes.front()));
    if (!url.userInfo().isEmpty())
        return refusal(QStringLiteral("holds a user or password"), member,
                       QStringLiteral("put it into the source's secrets"));
    if (url.hasQuery() || url.hasFragment())
        return refusal(QStringLiteral("holds a query or fragment"), member,
                       QStringLiteral("leave out what follows the path"));
    return url;
}

Result<QUrl> readBase(const Json& config)
{
    auto url = readUrl(textAt(config, "url"), "url", {QStringLiteral("https"), QStringLiteral("http")});
    if (!url)
        return url;
    QString path = url->path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url->setPath(path, QUrl::StrictMode);
    const bool isOpen = url->scheme() == QLatin1String("http") && !isLoopback(*url);
    if (isOpen && !config.value("allow_plain_http", false))
        return refusal(QStringLiteral("is not encrypted"), "url",
                       QStringLiteral("use https, or set allow_plain_http if nothing secret is sent"));
    return url;
}

Result<Headers> readHeaders(const Json& config)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9-]{1,80}$"));
    static const QRegularExpression secret(
        QStringLiteral(
            "authorization|token|api-?key|application-key|cookie|secret|password|x-honeycomb-team"),
        QRegularExpression::CaseInsensitiveOption);
    // What this layer or Qt says itself.
    static const QRegularExpression ours(
        QStringLiteral("^(host|user-agent|connection|content-.*|transfer-encoding|accept-encoding|te|upgrade|"
                       "proxy-.*|expect|x-correlation-id|x-amz-.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    Headers headers;
    const auto found = config.find("headers");
    if (found == config.end() || !found->is_object())
        return headers;
    for (const auto& [key, value] : found->items()) {
        const QString header = toQString(key);
        const QString text = value.is_string() ? toQString(value.get_ref<const std::string&>()) : QString();
        if (!name.match(header).hasMatch() || ours.match(header).hasMatch())
            return refusal(QStringLiteral("%1 cannot be set").arg(header), "headers",
                           QStringLiteral("leave it out"));
        if (secret.match(header).hasMatch())
            return refusal(QStringLiteral("%1 carries a secret").arg(header), "headers",
                           QStringLiteral("put it into the source's secrets"));
        if (text.isEmpty() || text.contains(QRegularExpression(QStringLiteral("[^\\x20-\\x7e]"))))
            return refusal(QStringLiteral("%1 has no value in plain ASCII").arg(header), "headers",
                           QStringLiteral("write one line"));
        headers.set(header.toLatin1(), text.toLatin1());
    }
    return headers;
}

std::chrono::milliseconds timeAt(const Json& config, const char* member, std::chrono::milliseconds most)
{
    const auto found = config.find(member);
    if (found == config.end() || !found->is_number())
        return most;
    return std::chrono::milliseconds(
        std::clamp<qint64>(qint64(found->get<double>() * 1000), 1, most.count()));
}

} // namespace

Result<Settings> readSettings(const Json& config)
{
    Settings settings;
    const auto base = readBase(config);
    if (!base)
        return base.error();
    settings.base = *base;
    settings.allowsPlainHttp = config.value("allow_plain_http", false);
    const QString tls = textAt(config, "minimum_tls");
    if (!tls.isEmpty() && tls != QLatin1String("1.2") && tls != QLatin1String("1.3"))
        return refusal(QStringLiteral("is neither 1.2 nor 1.3"), "minimum_tls",
                       QStringLiteral("leave it out for 1.3"));
    settings.minimumTls = tls == QLatin1String("1.2") ? MinimumTls::V1_2 : MinimumTls::V1_3;
    settings.caFile = textAt(config, "ca_file");
    settings.recorded = textAt(config, "recorded");
    if (config.contains("proxy")) {
        const auto proxy =
            readUrl(textAt(config, "proxy"), "proxy", {QStringLiteral("http"), QStringLiteral("socks5")});
        if (!proxy)
            return proxy.error();
        settings.proxy = *proxy;
    }
    const auto headers = readHeaders(config);
    if (!headers)
        return headers.error();
    settings.headers = *headers;
    settings.retries = std::clamp(config.value("retries", settings.retries), 0, 3);
    settings.backoff = timeAt(config, "backoff_seconds", settings.backoff);
    settings.deadline = timeAt(config, "deadline_seconds", settings.deadline);
    settings.connectDeadline = std::min(settings.connectDeadline, settings.deadline);
    return settings;
}

bool isLoopback(const QUrl& url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const auto portOf = [](const QUrl& url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace slipway::http
