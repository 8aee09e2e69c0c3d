// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/device_bytes.h"

namespace slipway::plugin {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

void DeviceBytes::advance()
{
    const char byte = m_chunk.at(m_at);
    if (byte == '\n') {
        ++m_line;
        m_column = 0;
    } else {
        ++m_column;
    }
    if (m_isInString || byte == '"')
        noteQuote(byte);
    if (++m_at == m_chunk.size())
        fill();
}

void DeviceBytes::noteQuote(char byte)
{
    if (!m_isInString) {
        m_isInString = true;
        m_stringAt = m_before + m_at;
        m_stringLine = m_line;
        m_stringColumn = m_column;
    } else if (m_isEscaped) {
        m_isEscaped = false;
    } else {
        m_isEscaped = byte == '\\';
        m_isInString = byte != '"';
    }
}

void DeviceBytes::fill()
{
    m_before += m_chunk.size();
    m_at = 0;
    m_chunk.resize(kChunk);
    m_cancelled = m_progress.isCancelled();
    m_foundLongString = m_isInString && m_before - m_stringAt > kLongestString;
    const bool goesOn = !m_cancelled && !m_foundLongString;
    const qint64 got = goesOn ? m_device.read(m_chunk.data(), kChunk) : 0;
    m_failed = got < 0;
    m_chunk.resize(std::max<qint64>(got, 0));
    if (m_size > 0)
        m_progress.tell(double(m_before) / double(m_size), QStringLiteral("reading"));
}

} // namespace slipway::plugin
