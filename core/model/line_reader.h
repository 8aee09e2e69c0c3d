// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QIODevice>

namespace slipway::model {

/// Reads text line by line as a stream, in memory that it keeps from line to line; no line is copied. One
/// thread at a time.
class LineReader
{
public:
    /// Borrows the device and reads ahead of the line. `longest` bounds a line in bytes, its end included;
    /// `where` is for errors; `linesBefore` were read already.
    LineReader(QIODevice& device, qint64 longest, QString where, int linesBefore = 0);

    /// Goes to the next line; false behind the last one. LimitExceeded for a line that is too long,
    /// Unreadable.
    [[nodiscard]] Result<bool> next();

    /// The line with its end, without a byte order mark. Valid until next() is called.
    [[nodiscard]] QByteArrayView line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; } ///< 1-based
    /// False only for a last line, which may have been cut off.
    [[nodiscard]] bool hasLineEnd() const { return m_line.endsWith('\n'); }

private:
    /// Puts more of the device behind what is unread; the number of bytes, 0 at the end.
    [[nodiscard]] Result<qint64> fill();
    [[nodiscard]] Error tooLong() const;

    QIODevice& m_device;
    qint64 m_longest;
    QString m_where;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is unread in the buffer
    qsizetype m_end = 0;
    QByteArrayView m_line;
    int m_number;
};

} // namespace slipway::model
