// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace slipway::repo {

/// The version that a manifest states of what it stands beside.
struct VersionStatement
{
    QString package; ///< its name, where the manifest says one
    QString version; ///< as written
    int line = 0;
};

/// True for a file that readVersionStatement understands, by its name.
[[nodiscard]] bool statesVersion(const QString& name);
/// Nothing if it states none, takes it from elsewhere (git, a property, a workspace), states a placeholder
/// (0.0.0) or is private to its repository (npm), or does not parse.
[[nodiscard]] std::optional<VersionStatement> readVersionStatement(const QString& name,
                                                                   const QByteArray& content);

} // namespace slipway::repo
