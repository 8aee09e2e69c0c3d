// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What the registry of facts says in English, named so that translators find it (context "Facts"): the
/// registry is a file of its own, which lupdate does not read. tst_explanation holds both against each other.
namespace slipway::policy {

/// Nouns, one and several, and units.
[[nodiscard]] std::span<const char* const> factNouns();
[[nodiscard]] std::span<const char* const> factMeanings();

} // namespace slipway::policy
