// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_pool.h"

namespace slipway::store {

using namespace model;

ConnectionPool::ConnectionPool(Database writer, QString location, std::chrono::milliseconds busyTimeout)
    : m_location(std::move(location))
    , m_busyTimeout(busyTimeout)
    , m_writer(std::move(writer))
{
}

Status ConnectionPool::write(const std::function<Status(Database&)>& work)
{
    const QMutexLocker lock(&m_writerMutex);
    return m_writer.write([&] { return work(m_writer); });
}

Result<Database> ConnectionPool::takeReader()
{
    {
        const QMutexLocker lock(&m_readersMutex);
        if (!m_readers.empty()) {
            Database reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    return Database::open(m_location, Database::Mode::ReadOnly, m_busyTimeout);
}

Status ConnectionPool::read(const std::function<Status(Database&)>& work)
{
    auto reader = takeReader();
    if (!reader)
        return reader.error();
    Status done = reader->read([&] { return work(*reader); });
    const QMutexLocker lock(&m_readersMutex);
    m_readers.push_back(std::move(reader).value());
    return done;
}

} // namespace slipway::store
