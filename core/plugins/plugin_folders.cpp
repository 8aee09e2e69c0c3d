// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/plugin_folders.h"

#include "core/plugins/folder_digest.h"
#include "core/plugins/protocol.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace slipway::plugins {

using namespace model;

namespace {

constexpr qint64 kLargestManifest = qint64(1) << 20;

Error notTrusted(const Plugin& plugin)
{
    return {ErrorCode::Conflict,
            QStringLiteral("%1 came with the workspace and you have not trusted this content of it")
                .arg(plugin.manifest.id),
            plugin.folder, QStringLiteral("read it, then run: slipway plugin trust %1").arg(plugin.folder)};
}

/// The one folder, whatever is wrong with it.
Plugin pluginIn(const QString& folder, Origin origin, const TrustList& trust,
                const evidence::JsonSchema& schema)
{
    auto read = readPlugin(folder, origin, schema);
    if (!read)
        return {folder, origin, {}, {}, read.error()};
    Plugin plugin = std::move(read).value();
    if (origin != Origin::Workspace || plugin.problem)
        return plugin;
    const auto digest = digestOfFolder(folder);
    if (!digest) {
        plugin.problem = digest.error();
        return plugin;
    }
    plugin.sha256 = *digest;
    if (!trust.holds(*digest))
        plugin.problem = notTrusted(plugin);
    return plugin;
}

} // namespace

QString toKey(Origin origin)
{
    switch (origin) {
    case Origin::Shipped:
        return QStringLiteral("shipped");
    case Origin::User:
        return QStringLiteral("user");
    case Origin::Workspace:
        return QStringLiteral("workspace");
    }
    return {};
}

PluginFolders foldersFor(const QString& programFolder, const QString& workspaceFile)
{
    PluginFolders folders;
    const QDir program(programFolder);
    const QString beside = program.filePath(QStringLiteral("plugins/shipped"));
    folders.shipped = QFileInfo(beside).isDir()
                          ? beside
                          : QDir::cleanPath(program.filePath(QStringLiteral("../share/slipway/plugins")));
    folders.user = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/slipway/plugins");
    if (!workspaceFile.isEmpty() && !workspaceFile.contains(QLatin1String("://")))
        folders.workspace =
            QFileInfo(workspaceFile).absoluteDir().filePath(QStringLiteral(".slipway/plugins"));
    return folders;
}

Result<Plugin> readPlugin(const QString& folder, Origin origin, const evidence::JsonSchema& schema)
{
    QFile file(QDir(folder).absoluteFilePath(QStringLiteral("manifest.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("no manifest.json can be read there"), folder,
                     QStringLiteral("make a plugin with: slipway plugin new NAME --lang python")};
    if (file.size() > kLargestManifest)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("the manifest is larger than 1 MiB"),
                     file.fileName(), QStringLiteral("shorten it")};
    auto manifest = readManifest(file.readAll(), file.fileName(), schema);
    if (!manifest)
        return manifest.error();
    Plugin plugin{QDir(folder).absolutePath(), origin, std::move(manifest).value(), {}, {}};
    const std::vector<int>& spoken = plugin.manifest.protocols;
    if (std::find_first_of(spoken.begin(), spoken.end(), kProtocolVersions.begin(),
                           kProtocolVersions.end()) == spoken.end())
        plugin.problem =
            Error{ErrorCode::Unsupported,
                  QStringLiteral("it speaks only versions of the protocol that this Slipway does not"),
                  folder, QStringLiteral("install the version of the plugin made for this Slipway")};
    return plugin;
}

std::vector<Plugin> findPlugins(const PluginFolders& folders, const TrustList& trust,
                                const evidence::JsonSchema& schema)
{
    const std::pair<QString, Origin> places[]{{folders.shipped, Origin::Shipped},
                                              {folders.user, Origin::User},
                                              {folders.workspace, Origin::Workspace}};
    std::vector<Plugin> found;
    for (const auto& [place, origin] : places) {
        if (place.isEmpty())
            continue;
        for (const QFileInfo& entry : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            found.push_back(pluginIn(entry.absoluteFilePath(), origin, trust, schema));
    }
    QHash<QString, QString> folderOfId;
    for (Plugin& plugin : found) {
        if (!plugin.mayRun())
            continue; // one that cannot run takes no name from one that can
        const QString& id = plugin.manifest.id;
        if (folderOfId.contains(id))
            plugin.problem = Error{ErrorCode::Conflict,
                                   QStringLiteral("the plugin %1 is already in %2").arg(id, folderOfId[id]),
                                   plugin.folder, QStringLiteral("give one of them another id")};
        else
            folderOfId.insert(id, plugin.folder);
    }
    return found;
}

Status checkTrust(const Plugin& plugin, const TrustList& trust)
{
    if (plugin.origin != Origin::Workspace)
        return Done{};
    const auto digest = digestOfFolder(plugin.folder);
    if (!digest)
        return digest.error();
    if (!trust.holds(*digest))
        return notTrusted(plugin);
    return Done{};
}

} // namespace slipway::plugins
