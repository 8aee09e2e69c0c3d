// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dead_letter.h"
#include "core/store/database.h"
#include "core/store/history.h"

namespace slipway::store {

[[nodiscard]] model::Status insertDeadLetter(Database& database, const model::DeadLetter& letter);
[[nodiscard]] model::Status insertDeadLetterEvent(Database& database, const model::DeadLetterId& letter,
                                                  const model::DeadLetterEvent& event);

/// The open one that holds the same payload of the same source, if there is one.
[[nodiscard]] model::Result<std::optional<model::DeadLetterId>>
findOpenDeadLetter(Database& database, const model::DeadLetter& letter);

/// Oldest first, without payloads.
[[nodiscard]] model::Result<std::vector<model::DeadLetter>> readDeadLetters(Database& database,
                                                                            DeadLetters which);
/// One whole. NotFound.
[[nodiscard]] model::Result<model::DeadLetterFile> readDeadLetter(Database& database,
                                                                  const model::DeadLetterId& id);
[[nodiscard]] model::Result<QHash<QString, int>> readOpenDeadLetterCounts(Database& database);

} // namespace slipway::store
