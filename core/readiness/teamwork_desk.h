// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Checks what people say beside answers and waivers before it is written down. Pure.
namespace slipway::readiness {

/// That the criterion does not apply. Conflict: the policy does not ask it of this project anyway, or
/// somebody said so already; a blocker needs the approval of another person.
[[nodiscard]] model::Result<model::NotApplicable> checkTakingOut(const TakingOut& word,
                                                                 const Dossier& dossier);
/// That it applies after all. NotFound: nobody said that it does not.
[[nodiscard]] model::Result<model::NotApplicable> checkPuttingBack(const model::CriterionId& criterion,
                                                                   const QString& by, const Dossier& dossier);

/// Who sees to it. InvalidInput: a date without an owner, or one that has passed. Conflict: it is so already.
[[nodiscard]] model::Result<model::Assignment> checkAssignment(const OwnerWord& word, const Dossier& dossier,
                                                               const QDateTime& now);

/// The note with its mentions. InvalidInput: it says nothing.
[[nodiscard]] model::Result<model::Note> checkNote(const NoteText& note, const Dossier& dossier);

/// What takes it back. NotFound: there is no such note any more. Conflict: another person wrote it.
[[nodiscard]] model::Result<model::NoteWithdrawal>
checkNoteWithdrawal(const model::RecordId& note, const QString& by, const Dossier& dossier);

/// What takes the role's sign-off back. NotFound: the role has none.
[[nodiscard]] model::Result<model::SignOff>
checkSignOffWithdrawal(const QString& role, const QString& by, const QString& reason, const Dossier& dossier);

} // namespace slipway::readiness
