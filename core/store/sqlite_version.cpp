// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_version.h"

#include <sqlite3.h>

namespace slipway::store {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace slipway::store
