// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/sandbox.h"

#include "core/plugins/plugin_command.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace slipway::plugins {

namespace {

constexpr int kProbeMs = 5000;

/// The system as a plugin sees it: programs and libraries, and of /etc what programs cannot do without.
QStringList systemArguments(bool hasNetwork)
{
    QStringList arguments{QStringLiteral("--ro-bind"), QStringLiteral("/usr"), QStringLiteral("/usr")};
    for (const char* name : {"/bin", "/sbin", "/lib", "/lib32", "/lib64"}) {
        const QString path = QString::fromLatin1(name);
        const QFileInfo entry(path);
        if (entry.isSymLink())
            arguments +=
                {QStringLiteral("--symlink"), QDir::root().relativeFilePath(entry.symLinkTarget()), path};
        else if (entry.isDir())
            arguments += {QStringLiteral("--ro-bind"), path, path};
    }
    QStringList files{QStringLiteral("/etc/ld.so.cache"), QStringLiteral("/etc/alternatives"),
                      QStringLiteral("/etc/localtime")};
    if (hasNetwork)
        files += {QStringLiteral("/etc/ssl"), QStringLiteral("/etc/ca-certificates"),
                  QStringLiteral("/etc/resolv.conf"), QStringLiteral("/etc/hosts"),
                  QStringLiteral("/etc/nsswitch.conf")};
    for (const QString& path : std::as_const(files))
        arguments += {QStringLiteral("--ro-bind-try"), path, path};
    return arguments + QStringList{QStringLiteral("--proc"),  QStringLiteral("/proc"),
                                   QStringLiteral("--dev"),   QStringLiteral("/dev"),
                                   QStringLiteral("--tmpfs"), QStringLiteral("/tmp")};
}

} // namespace

const Sandbox& Sandbox::ofThisMachine()
{
    static const Sandbox sandbox = probe();
    return sandbox;
}

Sandbox Sandbox::none(const QString& reason)
{
    Sandbox sandbox;
    sandbox.m_reason = reason;
    return sandbox;
}

Sandbox Sandbox::probe()
{
    const QString program = findProgram(QStringLiteral("bwrap"));
    if (program.isEmpty())
        return none(QStringLiteral("bubblewrap is not installed (Debian: apt install bubblewrap)"));
    Sandbox sandbox;
    sandbox.m_program = program;
    QProcess version;
    version.start(program, {QStringLiteral("--version")});
    if (version.waitForFinished(kProbeMs))
        sandbox.m_version = QString::fromLocal8Bit(version.readAllStandardOutput()).trimmed();
    QProcess trial;
    const QStringList line = sandbox.wrap({QStringLiteral("/usr/bin/true")}, Grants{});
    trial.start(line.front(), line.mid(1));
    if (trial.waitForFinished(kProbeMs) && trial.exitStatus() == QProcess::NormalExit &&
        trial.exitCode() == 0)
        return sandbox;
    const QString said = QString::fromLocal8Bit(trial.readAllStandardError()).trimmed().left(200);
    return none(QStringLiteral("bubblewrap does not work here (%1)")
                    .arg(said.isEmpty() ? QStringLiteral("no answer") : said));
}

QString Sandbox::description() const
{
    if (isInForce())
        return QStringLiteral("%1: plugins see a read-only system, their own folder and declared files, no "
                              "home, no other processes, and no network unless they declare hosts; resource "
                              "limits apply")
            .arg(m_version.isEmpty() ? QStringLiteral("bubblewrap") : m_version);
    return QStringLiteral("resource limits and process groups only: plugins can read what you can read and "
                          "use the network; %1")
        .arg(m_reason);
}

QStringList Sandbox::wrap(const QStringList& command, const Grants& grants) const
{
    if (!isInForce())
        return command;
    QStringList line{m_program, QStringLiteral("--unshare-all"), QStringLiteral("--die-with-parent"),
                     // Started by root, the plugin could otherwise mount the system writable again.
                     QStringLiteral("--cap-drop"), QStringLiteral("ALL")};
    if (grants.hasNetwork)
        line += QStringLiteral("--share-net");
    line += systemArguments(grants.hasNetwork);
    for (const QString& path : grants.readablePaths)
        line += {QStringLiteral("--ro-bind-try"), path, path};
    if (!grants.pluginFolder.isEmpty())
        line += {QStringLiteral("--ro-bind"), grants.pluginFolder, grants.pluginFolder};
    if (!grants.workFolder.isEmpty())
        line += {QStringLiteral("--bind"), grants.workFolder, grants.workFolder, QStringLiteral("--chdir"),
                 grants.workFolder};
    return line + QStringList{QStringLiteral("--")} + command;
}

} // namespace slipway::plugins
