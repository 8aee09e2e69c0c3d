// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/line_reader.h"

#include <cstring>

namespace slipway::model {

namespace {

constexpr qint64 kFirstBuffer = 64LL * 1024; // bytes; most lines are shorter

} // namespace

LineReader::LineReader(QIODevice& device, qint64 longest, QString where, int linesBefore)
    : m_device(device)
    , m_longest(longest)
    , m_where(std::move(where))
    , m_buffer(std::min(kFirstBuffer, longest + 1), Qt::Uninitialized)
    , m_number(linesBefore)
{
}

Result<bool> LineReader::next()
{
    qsizetype length = 0; // of what is known to hold no line end
    while (true) {
        const char* unread = m_buffer.constData() + m_begin;
        const qsizetype size = m_end - m_begin;
        const void* found = std::memchr(unread + length, '\n', static_cast<size_t>(size - length));
        length = found ? static_cast<const char*>(found) - unread + 1 : size;
        if (length > m_longest)
            return tooLong();
        if (found)
            break;
        const auto got = fill();
        if (!got)
            return got.error();
        if (*got == 0)
            break;
    }
    if (length == 0)
        return false;
    m_line = QByteArrayView(m_buffer.constData() + m_begin, length);
    m_begin += length;
    if (++m_number == 1 && m_line.startsWith("\xef\xbb\xbf"))
        m_line = m_line.sliced(3);
    return true;
}

Result<qint64> LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<size_t>(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(std::min<qsizetype>(2 * m_buffer.size(), m_longest + 1));
    const qint64 got = m_device.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (got <= 0 && !m_device.atEnd())
        return Error{ErrorCode::Unreadable, m_device.errorString(), m_where, {}};
    m_end += std::max<qint64>(got, 0);
    return std::max<qint64>(got, 0);
}

Error LineReader::tooLong() const
{
    return {ErrorCode::LimitExceeded, QStringLiteral("the line is longer than %1 MiB").arg(m_longest >> 20),
            QStringLiteral("%1:%2:1").arg(m_where).arg(m_number + 1), QStringLiteral("split it")};
}

} // namespace slipway::model
