// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ingest_place.h"

namespace slipway::test {

using namespace model;

std::vector<Evidence> IngestPlace::stored()
{
    return valueOf(test->snapshot()).evidence.value(web.id);
}

std::vector<DeadLetter> IngestPlace::dead()
{
    return valueOf(test->deadLetters(store::DeadLetters::All));
}

WriteLock::WriteLock(const QString& path)
    : m_database(valueOf(
          store::Database::open(path, store::Database::Mode::ReadWrite, std::chrono::milliseconds(10))))
{
    if (!m_database.execute("BEGIN IMMEDIATE"))
        qFatal("the history is locked already");
}

WriteLock::~WriteLock()
{
    if (!m_database.execute("ROLLBACK"))
        qFatal("the lock was lost");
}

} // namespace slipway::test
