// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/result.h"

/// Checks a launch brief before it is written down for ever. Pure.
namespace slipway::readiness {

/// How much a brief may say.
inline constexpr int kLongestBriefText = 20'000; ///< characters
inline constexpr int kLongestBriefEntry = 2'000;
inline constexpr int kMostBriefEntries = 100; ///< goals, risks …
inline constexpr int kMostDependencies = 50;

/// The brief with white space trimmed, line ends as \n, control characters and empty entries left out.
[[nodiscard]] model::Brief normalised(model::Brief brief);

/// The brief to store, normalised, or why it cannot be: nobody is named, a text, a list or a number is out of
/// its bounds, a risk says only what is done against it, or it depends on itself or twice on the same.
/// `project` and `release` are the names of what it is of; the release is empty if it is of the project.
[[nodiscard]] model::Result<model::Brief> checkBrief(model::Brief brief, const QString& project,
                                                     const QString& release);

} // namespace slipway::readiness
