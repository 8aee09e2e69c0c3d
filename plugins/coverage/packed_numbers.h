// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway::plugin {

/// Numbers one after the other, in as many bytes as each needs: seven bits a byte, the lowest first (LEB128).
class PackedNumbers
{
public:
    class Reader
    {
    public:
        explicit Reader(const PackedNumbers& numbers)
            : m_bytes(numbers.m_bytes)
        {
        }
        [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
        quint64 next()
        {
            quint64 number = 0;
            for (int shift = 0; !atEnd(); shift += 7) {
                const auto byte = static_cast<uchar>(m_bytes.at(m_at++));
                number |= quint64(byte & 0x7fU) << shift;
                if (byte < 0x80)
                    break;
            }
            return number;
        }

    private:
        const QByteArray& m_bytes;
        qsizetype m_at = 0;
    };

    void append(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes.append(static_cast<char>(0x80U | (number & 0x7fU)));
        m_bytes.append(static_cast<char>(number));
    }
    void squeeze() { m_bytes.squeeze(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace slipway::plugin
