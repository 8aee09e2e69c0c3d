// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/peoples_input.h"
#include "core/store/database.h"

namespace slipway::store {

[[nodiscard]] model::Status insertNotApplicable(Database& database, const model::NotApplicable& record);
[[nodiscard]] model::Status insertAssignment(Database& database, const model::Assignment& assignment);
[[nodiscard]] model::Status insertNote(Database& database, const model::Note& note);
[[nodiscard]] model::Status insertNoteSeen(Database& database, const model::NoteSeen& seen);
[[nodiscard]] model::Status insertNoteWithdrawal(Database& database, const model::NoteWithdrawal& withdrawal);

} // namespace slipway::store
