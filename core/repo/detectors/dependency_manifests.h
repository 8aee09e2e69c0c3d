// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace slipway::repo {

/// One direct dependency as a manifest names it.
struct Dependency
{
    QString name;
    QString version; ///< as written; empty if none is given
    int line = 0;
};

struct Manifest
{
    QString path;
    QString
        ecosystem; ///< "npm", "python", "go", "cargo", "maven", "gradle", "composer", "bundler", "nuget", …
    std::vector<Dependency> dependencies;
    QStringList included = {}; ///< requirement files that it reads too, as written: from its own folder
    bool wantsLock = false;    ///< an application of an ecosystem with lock files, by its manifest
};

/// True for a file that readManifest understands, by its name.
[[nodiscard]] bool isManifest(const QString& name);
/// Nothing if it does not parse.
[[nodiscard]] std::optional<Manifest> readManifest(const QString& path, const QByteArray& content);

/// The ecosystem whose lock file has this name; empty for other files.
[[nodiscard]] QString lockedEcosystem(const QString& name);

/// True for a version that lets anything in: none, "*", "latest", ">=0" and the like.
[[nodiscard]] bool isUnpinned(const Dependency& dependency, const QString& ecosystem);

} // namespace slipway::repo
