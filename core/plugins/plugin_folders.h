// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/manifest.h"
#include "core/plugins/trust_list.h"

namespace slipway::plugins {

/// Where a plugin was found. What the person installed is theirs; what came with a workspace is not.
enum class Origin
{
    Shipped,
    User,
    Workspace
};

[[nodiscard]] QString toKey(Origin origin); ///< "shipped", "user", "workspace"

/// A plugin's folder that was found. It may run if `problem` is empty.
struct Plugin
{
    QString folder; ///< absolute
    Origin origin = Origin::User;
    Manifest manifest; ///< default where it cannot be read
    QString sha256;    ///< of the folder's content; only of workspace plugins
    std::optional<model::Error> problem;

    [[nodiscard]] bool mayRun() const { return !problem; }
};

/// The folders to look in; each holds one folder per plugin. Empty or missing ones hold none.
struct PluginFolders
{
    QString shipped;
    QString user;      ///< $XDG_DATA_HOME/slipway/plugins
    QString workspace; ///< .slipway/plugins beside the workspace's file
};

/// The folders for a program in `programFolder` and a workspace file, which may be empty.
[[nodiscard]] PluginFolders foldersFor(const QString& programFolder, const QString& workspaceFile);

/// Reads one plugin's folder, as its maker does: no question of trust.
[[nodiscard]] model::Result<Plugin> readPlugin(const QString& folder, Origin origin,
                                               const evidence::JsonSchema& schema);

/// Every plugin of the folders, shipped ones first, then by id. One whose id is taken by an earlier folder
/// that may run, whose manifest is wrong or that is not trusted says so in `problem`. Reads every byte of the
/// workspace's.
[[nodiscard]] std::vector<Plugin> findPlugins(const PluginFolders& folders, const TrustList& trust,
                                              const evidence::JsonSchema& schema);

/// Asks again whether a workspace plugin's content is still what was trusted; called before each start.
[[nodiscard]] model::Status checkTrust(const Plugin& plugin, const TrustList& trust);

} // namespace slipway::plugins
