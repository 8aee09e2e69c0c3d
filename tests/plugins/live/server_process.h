// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace slipway::test {

/// A real service of Debian's on a free port of the loopback, in a folder that is thrown away with it.
class ServerProcess
{
public:
    /// `program` as it is called in the path.
    explicit ServerProcess(const char* program)
        : m_program(QString::fromLatin1(program))
    {
    }
    ~ServerProcess();

    [[nodiscard]] bool isInstalled() const;
    /// Writes the file into its folder, starts it there with the arguments, in which {port} is the port, and
    /// waits until it answers to a GET of the path. What went wrong, or nothing.
    [[nodiscard]] QString start(const QString& name, const QByteArray& content, const QStringList& arguments,
                                const QByteArray& readyPath);
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    /// The whole answer, its head included; empty where there is none.
    [[nodiscard]] QByteArray get(const QByteArray& path) const;
    [[nodiscard]] QByteArray post(const QByteArray& path, const QByteArray& json) const;

private:
    [[nodiscard]] QByteArray exchange(const QByteArray& request) const;

    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace slipway::test
