// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/destination.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace slipway::access {

using namespace model;

namespace {

constexpr qint64 kMostCaBytes = qint64(4) << 20;
constexpr const char* kCaMember = "ca_file"; // of every live plugin: plugins/sdk/http/config.json

QString textAt(const Json& config, const QString& member)
{
    const auto found = config.find(member.toStdString());
    return found != config.end() && found->is_string() ? toQString(found->get_ref<const std::string&>())
                                                       : QString();
}

/// Scheme and port too: the same host may listen to somebody else there, or without TLS.
QString originOf(const QString& text)
{
    const QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return text;
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

/// The workspace names it: it may be a device, a pipe or endless.
Result<QString> hashOfCa(const QString& path)
{
    const QString hint = QStringLiteral("name a file with the CA's certificate");
    const QFileInfo about(path);
    if (!about.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("is not there"), path, hint};
    QFile file(path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, QStringLiteral("cannot be read"), path, hint};
    const QByteArray bytes = file.read(kMostCaBytes + 1);
    if (bytes.size() > kMostCaBytes)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("is larger than %1 MiB").arg(kMostCaBytes >> 20), path, hint};
    return sha256Hex(bytes);
}

} // namespace

Result<QString> destinationOf(const QStringList& hosts, const Json& config, const QString& folder)
{
    static const QString prefix = QStringLiteral("config:");
    QStringList parts;
    if (!config.is_object())
        return QString();
    for (const QString& host : hosts) {
        const QString text = host.startsWith(prefix) ? textAt(config, host.mid(prefix.size())) : QString();
        if (!text.isEmpty())
            parts += originOf(text);
    }
    if (const QString file = textAt(config, QLatin1String(kCaMember)); !file.isEmpty()) {
        const auto hash = hashOfCa(QDir::cleanPath(QDir(folder).absoluteFilePath(file)));
        if (!hash)
            return hash.error();
        parts += QStringLiteral("CA sha256:") + *hash;
    }
    return parts.join(QLatin1String(", "));
}

QString destinationFrom(const QString& written)
{
    QStringList parts;
    for (const QString& part : written.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += originOf(part.trimmed());
    }
    return parts.join(QLatin1String(", "));
}

} // namespace slipway::access
