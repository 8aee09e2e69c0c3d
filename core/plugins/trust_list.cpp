// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/trust_list.h"

#include "core/model/json.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace slipway::plugins {

using namespace model;

Result<TrustList> TrustList::load(const QString& file)
{
    TrustList list(file);
    QFile source(file);
    if (!source.exists())
        return list;
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, source.errorString(), file, QStringLiteral("make it readable")};
    const auto json = parseJson(source.readAll(), file);
    if (!json)
        return json.error();
    try {
        for (const auto& [sha256, entry] : json->at("trusted").items())
            list.m_entries.insert(toQString(sha256), {toQString(entry.at("folder").get<std::string>()),
                                                      toQString(entry.at("trusted_at").get<std::string>())});
    } catch (const std::exception& e) {
        return Error{ErrorCode::Corrupt, toQString(e.what()), file,
                     QStringLiteral("remove the file and trust your plugins again")};
    }
    return list;
}

Status TrustList::add(const QString& sha256, const QString& folder, const QDateTime& now)
{
    m_entries.insert(sha256, {folder, now.toUTC().toString(Qt::ISODate)});
    return write();
}

Status TrustList::remove(const QString& folderOrSha256)
{
    m_entries.removeIf([&](const QHash<QString, Entry>::iterator entry) {
        return entry.key() == folderOrSha256 || entry->folder == folderOrSha256;
    });
    return write();
}

Status TrustList::write() const
{
    Json trusted = Json::object();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        trusted[entry.key().toStdString()] =
            Json{{"folder", entry->folder.toStdString()}, {"trusted_at", entry->trustedAt.toStdString()}};
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray text =
        QByteArray::fromStdString(Json{{"schema", "slipway.trust/1"}, {"trusted", trusted}}.dump(2)) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), m_file,
                     QStringLiteral("make the folder writable")};
    return Done{};
}

} // namespace slipway::plugins
