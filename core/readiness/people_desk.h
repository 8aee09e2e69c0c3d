// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Checks what people say before it is written down for ever. Pure.
namespace slipway::readiness {

/// The attestation to store, or why it cannot be.
[[nodiscard]] model::Result<model::Attestation> checkAnswer(const Answer& answer, const Dossier& dossier,
                                                            const QDateTime& now);

/// How far a verdict lets a release go: 0 to 2.
[[nodiscard]] int leniency(model::Verdict verdict);

/// Why nobody may decide that of the release at `now`, whatever the reason; nothing where they may.
[[nodiscard]] std::optional<model::Error> decisionRefusal(model::Verdict wanted, const Dossier& dossier,
                                                          const QDateTime& now);

/// The decision to store, on the snapshot of the dossier, or why it cannot be made.
[[nodiscard]] model::Result<model::Decision> checkDecision(const DecisionRequest& request,
                                                           const Dossier& dossier, const QDateTime& now);

/// The word about a condition to store, or why it cannot be.
[[nodiscard]] model::Result<model::ConditionMet>
checkConditionWord(const ConditionWord& word, const Dossier& dossier, const QDateTime& now);

/// The sign-off to store on the snapshot of the dossier. Conflict where another person's holds for the role.
[[nodiscard]] model::Result<model::SignOff> checkSignOff(const QString& role, const QString& by,
                                                         const Dossier& dossier);

} // namespace slipway::readiness
