// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QIODevice>

namespace slipway::model {

/// Reads text line by line as a stream, in memory that it keeps from line to line. One thread at a time.
class LineReader
{
public:
    /// Borrows the device. `longest` bounds a line in bytes, its end included; `where` is for errors;
    /// `linesBefore` were read already.
    LineReader(QIODevice& device, qint64 longest, QString where, int linesBefore = 0);

    /// Goes to the next line; false behind the last one. LimitExceeded for a line that is too long,
    /// Unreadable.
    [[nodiscard]] Result<bool> next();

    /// The line with its end, without a byte order mark.
    [[nodiscard]] const QByteArray& line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; } ///< 1-based
    /// False only for a last line, which may have been cut off.
    [[nodiscard]] bool hasLineEnd() const { return m_line.endsWith('\n'); }

private:
    [[nodiscard]] Error tooLong() const;

    QIODevice& m_device;
    qint64 m_longest;
    QString m_where;
    QByteArray m_buffer;
    QByteArray m_line;
    int m_number;
};

} // namespace slipway::model
