// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/policy/phrases.h"

#include <QDateTime>

namespace slipway::policy {

// Each is said in English where no phrases are given.

/// As model::displayValue().
[[nodiscard]] QString displayValue(const model::FactValue& value, const model::FactDefinition& definition,
                                   const Phrases& phrases);

/// The fact's value as people read it; custom facts ("x.…") as they are.
[[nodiscard]] QString displayFact(const model::Fact& fact, const model::FactRegistry& registry);
/// The same where its definition is at hand; null for a custom fact.
[[nodiscard]] QString displayFact(const model::Fact& fact, const model::FactDefinition* definition,
                                  const Phrases& phrases = Phrases::english());

/// True if the rule asks that there be none: "== 0" or "<= 0".
[[nodiscard]] bool asksForNone(const model::FactRule& rule);

/// What a rule asks for, without its subject: "at least 2x", "under 300 ms", "none", "present".
[[nodiscard]] QString displayRequirement(const model::FactRule& rule, const model::FactRegistry& registry,
                                         const Phrases& phrases = Phrases::english());

/// The same of a rule whose operand is another fact, once that is known: "at least 2x 120 /s = 240 /s".
[[nodiscard]] QString displayRequirement(const model::FactRule& rule, const model::FactRegistry& registry,
                                         double operand, const Phrases& phrases = Phrases::english());

/// The same for a number of parts: "at least 2 of 3".
[[nodiscard]] QString displayCount(const model::CompositeRule& rule,
                                   const Phrases& phrases = Phrases::english());

/// "12 min ago", "6 d ago"; "now ago" below a minute, as it is recorded.
[[nodiscard]] QString displayAgo(const QDateTime& then, const QDateTime& now, const Phrases& phrases);

/// "in 12 min", "in 6 d"; "now" below a minute.
[[nodiscard]] QString displayUntil(const QDateTime& then, const QDateTime& now,
                                   const Phrases& phrases = Phrases::english());

} // namespace slipway::policy
