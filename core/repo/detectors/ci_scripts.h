// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace slipway::repo {

/// The scripts that CI commands hand over to: shell scripts, make targets, package.json scripts. Follows them
/// three levels deep.
class CiScripts
{
public:
    /// True for a file that a command may call.
    [[nodiscard]] static bool isScript(const QString& path, const QString& name);
    void add(const QString& path, const QByteArray& content);

    /// How near to a CI command each command was already followed, so that each is followed once.
    using Followed = QHash<QString, int>;
    /// The command itself and every command it leads to, without those followed before.
    [[nodiscard]] QStringList expand(const QString& command, Followed& followed) const;

private:
    void expandInto(const QString& command, int depth, Followed& followed, QStringList& into) const;
    void addMakefile(const QByteArray& content);
    void addPackageJson(const QString& path, const QByteArray& content);

    QHash<QString, QStringList> m_files;   ///< path to its lines
    QHash<QString, QStringList> m_targets; ///< make target to its recipe
    QHash<QString, QStringList> m_npm;     ///< npm script to its commands, of every package
};

} // namespace slipway::repo
