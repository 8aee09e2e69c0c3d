// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/json_schema.h"
#include "core/model/evidence.h"
#include "core/model/fact_registry.h"

namespace slipway::evidence {

inline constexpr qsizetype kLargestEnvelope = 1 << 20;
inline constexpr size_t kMostFacts = 2000;
inline constexpr size_t kMostFindings = 5000;
inline constexpr qint64 kFutureSeconds = 300; ///< clocks differ; more than this is a mistake

/// What envelopes are held against. Borrows schema and registry.
struct EnvelopeRules
{
    const JsonSchema& schema; ///< of resources/schemas/evidence-1.json
    const model::FactRegistry& registry;
    QDateTime now;
};

/// Reads one envelope: strict JSON, the schema, the registry (key, type and unit), times not in the future,
/// commits of 40 or 64 hex digits, sizes. The error's `where` is "WHERE#/json/pointer". Pure.
[[nodiscard]] model::Result<model::Evidence> readEnvelope(const QByteArray& json, const QString& where,
                                                          const EnvelopeRules& rules);

} // namespace slipway::evidence
