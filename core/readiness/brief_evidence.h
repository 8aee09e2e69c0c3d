// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/evidence.h"
#include "core/model/fact_registry.h"

namespace slipway::readiness {

/// What the brief says, as evidence that policies ask about: of kind "launch-brief", of the source "brief",
/// about the project, and the release if the brief is of one. Numbers that it does not state are left out.
[[nodiscard]] model::Evidence evidenceOf(const model::Brief& brief, const model::FactRegistry& registry,
                                         const QString& project, const QString& release, const QDateTime& at);

} // namespace slipway::readiness
