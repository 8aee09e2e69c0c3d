// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"

/// What is stated about a release, rather than measured on one of its commits.
namespace slipway::policy {

inline constexpr QLatin1String kBriefFamily("brief."); ///< of the launch brief's facts
/// Of the evidence that a launch brief is kept as; the facts of the family count from no other.
inline constexpr QLatin1String kBriefKind("launch-brief");
inline constexpr QLatin1String kBriefPlugin("brief");

[[nodiscard]] inline bool isStatedInBrief(const QString& fact)
{
    return fact.startsWith(kBriefFamily);
}

/// What the fact was last said to be as of t, of this release, else of its project as a whole; whatever the
/// commit. A fact of the launch brief is that of the brief in force: what an older one said does not count.
[[nodiscard]] std::optional<Reading> statedReading(const QString& fact, const EvaluationInput& input);
/// The same among `facts`, of the release of that name, as of `at`.
[[nodiscard]] std::optional<Reading> statedReading(const QString& fact, const FactIndex& facts,
                                                   const QString& release, const QDateTime& at);

} // namespace slipway::policy
