// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/result.h"

#include <QStringList>

#include <cstdio>
#include <optional>
#include <vector>

namespace slipway::app {

/// Data goes to standard output, messages to standard error; nothing else writes to either.
class Terminal
{
public:
    explicit Terminal(std::FILE* out = stdout, std::FILE* err = stderr);

    void print(const QString& line) const;
    void print(const model::Json& json) const;    ///< indented by two
    void printRaw(const QByteArray& bytes) const; ///< as they are
    /// Columns padded to their widest cell; the first row is the heading.
    void printTable(const std::vector<QStringList>& rows) const;

    void say(const QString& message) const;         ///< "slipway: message"
    void complain(const model::Error& error) const; ///< "slipway: where: what; hint"

    /// A line that is written over by the next: only where standard error is a terminal.
    void progress(double fraction, const QString& what) const;
    void endProgress() const;

    /// Asks on the terminal; true only for "y" or "yes". Nothing where standard input is no terminal.
    [[nodiscard]] std::optional<bool> ask(const QString& question) const;

    /// False once standard output could not be written (a closed pipe, a full disk).
    [[nodiscard]] bool flush() const;

private:
    std::FILE* m_out;
    std::FILE* m_err;
    bool m_showsProgress;
};

} // namespace slipway::app
