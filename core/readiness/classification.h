// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/project.h"

#include <span>

namespace slipway::readiness {

/// True for what is to answer a question and be thrown away, by what its owners state of it.
[[nodiscard]] bool isProofOfConcept(const model::Project& project);

/// The kind whose checklist is fair to the project: a proof of concept is a prototype whatever it is a proof
/// of.
[[nodiscard]] model::ProjectKind judgedKind(const model::Project& project);

/// Where what its owners state contradicts its kind, or what the newest scan found: one sentence each.
[[nodiscard]] QStringList contradictions(const model::Project& project,
                                         std::span<const model::Evidence> newestFirst = {});

} // namespace slipway::readiness
