// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/teamwork.h"
#include "core/store/history.h"

/// Who is named in notes, and by whom it was seen. Pure.
namespace slipway::readiness {

/// The names after "@" in a note, lower case, each once, in their order: letters, digits, ".", "_" and "-".
/// Not those inside an e-mail address, or between back quotes. A dot or hyphen at the end is the sentence's.
[[nodiscard]] QStringList mentionsIn(const QString& text);

/// Those that nobody took back, oldest first.
[[nodiscard]] std::vector<model::Note> standingNotes(const model::PeoplesInput& people);

/// The notes that name the person: unseen first, within each newest first. Of releases that are there; with
/// `withSeen` those that the person has dealt with too.
[[nodiscard]] std::vector<Mention> mentionsOf(const QString& person,
                                              const std::vector<model::Project>& projects,
                                              const std::vector<model::Release>& releases,
                                              const QHash<model::ReleaseId, model::PeoplesInput>& people,
                                              bool withSeen);

/// Everybody who said something or was named, by name, each once.
[[nodiscard]] QStringList knownPeople(const model::PeoplesInput& people);

} // namespace slipway::readiness
