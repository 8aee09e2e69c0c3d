// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Checks waivers before they are written down: asked for, approved, refused, taken back. The policy's terms
/// hold however they come about. Pure.
namespace slipway::readiness {

/// The waiver to store, or why it cannot be: it needs a criterion that does not pass, a reason, and what the
/// policy asks. It is approved at once, by the approver named.
[[nodiscard]] model::Result<model::Waiver> checkWaiver(const WaiverRequest& request, const Dossier& dossier,
                                                       const QDateTime& now);

/// The request to store: the same without an approver. Conflict: one is open already.
[[nodiscard]] model::Result<model::Waiver> checkWaiverRequest(const WaiverRequest& request,
                                                              const Dossier& dossier, const QDateTime& now);

/// The answer to the open request. NotFound: none is open.
[[nodiscard]] model::Result<model::Waiver> checkWaiverAnswer(const WaiverAnswer& answer,
                                                             const Dossier& dossier, const QDateTime& now);

/// What takes back the open request, else the newest waiver. NotFound: there is neither.
[[nodiscard]] model::Result<model::Waiver> checkWaiverWithdrawal(const model::CriterionId& criterion,
                                                                 const QString& by, const Dossier& dossier);

} // namespace slipway::readiness
