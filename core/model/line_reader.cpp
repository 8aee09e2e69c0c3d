// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/line_reader.h"

namespace slipway::model {

namespace {

constexpr qint64 kFirstBuffer = 4096; // bytes; most lines are shorter

} // namespace

LineReader::LineReader(QIODevice& device, qint64 longest, QString where, int linesBefore)
    : m_device(device)
    , m_longest(longest)
    , m_where(std::move(where))
    , m_buffer(std::min(kFirstBuffer, longest + 2), Qt::Uninitialized)
    , m_number(linesBefore)
{
}

Result<bool> LineReader::next()
{
    // QIODevice::readLine(qint64) would allocate the longest line for every line.
    qint64 length = 0;
    while (length == 0 || m_buffer.at(length - 1) != '\n') {
        if (length > m_longest)
            return tooLong();
        if (m_buffer.size() - length < 2)
            m_buffer.resize(std::min(2 * m_buffer.size(), m_longest + 2));
        const qint64 got = m_device.readLine(m_buffer.data() + length, m_buffer.size() - length);
        if (got <= 0) {
            if (!m_device.atEnd())
                return Error{ErrorCode::Unreadable, m_device.errorString(), m_where, {}};
            break;
        }
        length += got;
    }
    if (length == 0)
        return false;
    if (length > m_longest)
        return tooLong();
    ++m_number;
    m_line = QByteArray(m_buffer.constData(), length);
    if (m_number == 1 && m_line.startsWith("\xef\xbb\xbf"))
        m_line.remove(0, 3);
    return true;
}

Error LineReader::tooLong() const
{
    return {ErrorCode::LimitExceeded, QStringLiteral("the line is longer than %1 MiB").arg(m_longest >> 20),
            QStringLiteral("%1:%2:1").arg(m_where).arg(m_number + 1), QStringLiteral("split it")};
}

} // namespace slipway::model
