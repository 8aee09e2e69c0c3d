// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/peoples_input.h"
#include "core/store/database.h"

#include <QHash>

namespace slipway::store {

/// What the audit chain keeps of it.
[[nodiscard]] model::Json decisionJson(const model::Decision& decision);
/// LimitExceeded for a text that is too long to be stored.
[[nodiscard]] model::Status checkTexts(const model::Decision& decision);

[[nodiscard]] model::Status insertAttestation(Database& database, const model::Attestation& attestation);
[[nodiscard]] model::Status insertWaiver(Database& database, const model::Waiver& waiver);
[[nodiscard]] model::Status insertSignOff(Database& database, const model::SignOff& signOff);
[[nodiscard]] model::Status insertDecision(Database& database, const model::Decision& decision);
[[nodiscard]] model::Status insertConditionMet(Database& database, const model::ConditionMet& met);

/// Everything people said up to the moment, in the order they said it. An empty project: of all.
[[nodiscard]] model::Result<QHash<model::ReleaseId, model::PeoplesInput>>
readPeoplesInput(Database& database, const QDateTime& asOf, const model::ProjectId& project = {});

} // namespace slipway::store
