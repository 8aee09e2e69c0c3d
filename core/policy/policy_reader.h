// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/model/result.h"
#include "core/policy/inheritance.h"

namespace slipway::policy {

inline constexpr size_t kMostCriteria = 2000;        ///< of one policy
inline constexpr double kHeaviestWeight = 1'000'000; ///< of one criterion; the sum of all stays a number

/// Reads and checks a policy: unknown fact keys, wrong types or units, unknown words, duplicate ids,
/// patterns that do not compile and criteria that refer to each other in a circle are refused. The error's
/// `where` is "file#/json/pointer" and its hint the fix. Pure.
[[nodiscard]] model::Result<model::Policy> readPolicy(const QByteArray& json, const QString& where,
                                                      const model::FactRegistry& registry);

/// The same of one that was put together of those it extends: what is wrong is said where it was written.
[[nodiscard]] model::Result<model::Policy> readPolicy(const StandAlone& alone,
                                                      const model::FactRegistry& registry);

/// Everything that is wrong with it, not only the first; empty if readPolicy() reads it. Pure.
[[nodiscard]] std::vector<model::Error> policyErrors(const StandAlone& alone,
                                                     const model::FactRegistry& registry);

} // namespace slipway::policy
