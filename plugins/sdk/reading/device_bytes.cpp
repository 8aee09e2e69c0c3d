// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/device_bytes.h"

namespace slipway::plugin {

namespace {

constexpr qint64 kChunk = 64LL * 1024;

bool isOfNumber(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' ||
           byte == 'E';
}

bool beginsNumber(char byte)
{
    return (byte >= '0' && byte <= '9') || byte == '-';
}

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
    if (m_piece == Piece::String)
        noteOfString(byte);
    else
        noteOutsideOfString(byte);
    if (++m_at >= m_chunk.size())
        fill();
}

void DeviceBytes::noteOfString(char byte)
{
    if (m_isEscaped) {
        m_isEscaped = false;
    } else {
        m_isEscaped = byte == '\\';
        if (byte == '"')
            enter(Piece::Gap);
    }
}

void DeviceBytes::noteOutsideOfString(char byte)
{
    if (byte == '"') {
        enter(Piece::String);
    } else if (m_piece == Piece::Gap) {
        if (beginsNumber(byte))
            enter(Piece::Number);
    } else if (!isOfNumber(byte)) {
        enter(Piece::Gap);
    } else if (m_before + m_at - m_pieceAt >= kLongestNumber) {
        m_tooLong = Piece::Number;
        m_chunk.clear();
    }
}

/// A piece begins with the byte at hand.
void DeviceBytes::enter(Piece piece)
{
    m_piece = piece;
    m_pieceAt = m_before + m_at;
    m_pieceLine = m_line;
    m_pieceColumn = m_column;
}

void DeviceBytes::fill()
{
    m_before += m_chunk.size();
    m_at = 0;
    m_chunk.resize(kChunk);
    m_cancelled = m_progress.isCancelled();
    if (m_before - m_pieceAt > kLongestPiece)
        m_tooLong = m_piece;
    const bool goesOn = !m_cancelled && !m_tooLong;
    const qint64 got = goesOn ? m_device.read(m_chunk.data(), kChunk) : 0;
    m_failed = got < 0;
    m_chunk.resize(std::max<qint64>(got, 0));
    if (m_size > 0)
        m_progress.tell(double(m_before) / double(m_size), QStringLiteral("reading"));
}

} // namespace slipway::plugin
