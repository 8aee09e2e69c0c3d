// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/device_bytes.h"

namespace slipway::plugin {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

void DeviceBytes::advance()
{
    if (m_chunk.at(m_at) == '\n') {
        ++m_line;
        m_column = 0;
    } else {
        ++m_column;
    }
    if (++m_at == m_chunk.size())
        fill();
}

void DeviceBytes::fill()
{
    m_before += m_chunk.size();
    m_at = 0;
    m_chunk.resize(kChunk);
    m_cancelled = m_progress.isCancelled();
    const qint64 got = m_cancelled ? 0 : m_device.read(m_chunk.data(), kChunk);
    m_failed = got < 0;
    m_chunk.resize(std::max<qint64>(got, 0));
    if (m_size > 0)
        m_progress.tell(double(m_before) / double(m_size), QStringLiteral("reading"));
}

} // namespace slipway::plugin
