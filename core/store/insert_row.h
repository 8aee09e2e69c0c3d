// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace slipway::store {

/// Runs an INSERT (or another statement that gives no rows) with the values in the order of its parameters.
template<class... Values>
[[nodiscard]] model::Status insertRow(Database& database, const char* sql, const Values&... values)
{
    auto insert = database.prepare(sql);
    if (!insert)
        return insert.error();
    (insert->bind(values), ...);
    return insert->run();
}

} // namespace slipway::store
