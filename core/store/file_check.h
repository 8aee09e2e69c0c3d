// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace slipway::store {

/// What a look at the file says, before SQLite opens it.
struct FileCheck
{
    int version = 0; ///< user_version of the header
    bool wasLeftOpen =
        false; ///< a write-ahead log with something in it lies beside it: a writer lives, or died
};

/// Refuses what is not a workspace this build can use: NotFound, Unreadable, Unwritable, NotOurs, TooNew, and
/// files on network file systems, where SQLite's shared memory does not work (Unsupported).
[[nodiscard]] model::Result<FileCheck> checkFile(const QString& path, int newestVersion);

} // namespace slipway::store
