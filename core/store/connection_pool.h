// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QMutex>

#include <vector>

namespace slipway::store {

/// One writer and as many readers as threads ask for at once, opened when needed and kept. Any thread.
class ConnectionPool
{
public:
    ConnectionPool(Database writer, QString location, std::chrono::milliseconds busyTimeout);

    /// One write transaction; waits for other threads, and for other processes up to the busy timeout.
    [[nodiscard]] model::Status write(const std::function<model::Status(Database&)>& work);
    /// One read transaction on a connection of its own, beside any writer.
    [[nodiscard]] model::Status read(const std::function<model::Status(Database&)>& work);

    /// The same with a value.
    template<class T>
    [[nodiscard]] model::Result<T> readValue(const std::function<model::Result<T>(Database&)>& work)
    {
        model::Result<T> value = T{};
        const model::Status done = read([&](Database& database) -> model::Status {
            value = work(database);
            if (!value)
                return value.error();
            return model::Done{};
        });
        if (!done)
            return done.error();
        return value;
    }

private:
    [[nodiscard]] model::Result<Database> takeReader();

    QString m_location;
    std::chrono::milliseconds m_busyTimeout;
    QMutex m_writerMutex;
    Database m_writer;
    QMutex m_readersMutex;
    std::vector<Database> m_readers;
};

} // namespace slipway::store
