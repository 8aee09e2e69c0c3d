// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace slipway::store {

inline constexpr qsizetype kLongestName = 100;
inline constexpr qsizetype kLongestText = 10000;

/// Names of projects and releases: 1 to 100 characters, no control or formatting characters, no space at
/// either end. `what` names the thing in the error: "the project's name".
[[nodiscard]] model::Status checkName(const QString& name, const QString& what);
/// Reasons, links and the like: up to 10,000 characters.
[[nodiscard]] model::Status checkText(const QString& text, const QString& what);

} // namespace slipway::store
