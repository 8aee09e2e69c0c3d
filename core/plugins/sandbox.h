// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::plugins {

/// What one run is allowed to see.
struct Grants
{
    QString pluginFolder;      ///< read-only
    QString workFolder;        ///< its own, writable
    QStringList readablePaths; ///< files and folders it declared and was configured with
    bool hasNetwork = false;
};

/// The walls around a plugin: bubblewrap where it works on this machine, otherwise resource limits alone.
/// A value; any thread.
class Sandbox
{
public:
    /// Tries bubblewrap once per process (some 10 ms); later calls give the same answer.
    [[nodiscard]] static const Sandbox& ofThisMachine();
    /// No walls, for the reason given.
    [[nodiscard]] static Sandbox none(const QString& reason);

    [[nodiscard]] bool isInForce() const { return !m_program.isEmpty(); }
    /// One sentence on what protects this machine from plugins, for `doctor`.
    [[nodiscard]] QString description() const;

    /// The command line that runs `command` with these grants; `command` itself without a sandbox.
    [[nodiscard]] QStringList wrap(const QStringList& command, const Grants& grants) const;

private:
    [[nodiscard]] static Sandbox probe();

    QString m_program; ///< bwrap's path; empty without a sandbox
    QString m_version;
    QString m_reason; ///< why there is none
};

} // namespace slipway::plugins
