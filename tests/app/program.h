// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace slipway::test {

/// What one run of the program gave back.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] model::Json json() const; ///< standard output, parsed; discarded if it is no JSON
    [[nodiscard]] QList<QByteArray> errorLines() const;
    /// Of one check of `verify --json`; empty if it was not looked at.
    [[nodiscard]] std::string stateOf(const char* check) const;
};

/// Runs the real slipway binary without a display, in a home of its own, with a workspace in it.
class Program
{
public:
    Program();

    [[nodiscard]] QString path(const QString& file) const { return m_home.filePath(file); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("w.slipway")); }

    /// Writes a file of the home.
    void write(const QString& file, const QByteArray& text) const;
    /// Runs with exactly these arguments.
    [[nodiscard]] Run bare(const QStringList& arguments, const QStringList& environment = {}) const;
    /// Runs with the workspace named.
    [[nodiscard]] Run run(const QStringList& arguments) const;
    /// Starts it with the workspace named, from one line of words, and does not wait for its end.
    void start(QProcess& process, const QString& line) const;
    /// The same from one line of words without spaces in them.
    [[nodiscard]] Run run(const char* line) const;

private:
    void prepare(QProcess& process, const QStringList& environment) const;

    QTemporaryDir m_home;
};

} // namespace slipway::test
