// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

#include <QString>

#include <optional>

namespace slipway::plugin {

/// How bad a vulnerability is; the order is the order of badness.
enum class VulnerabilitySeverity
{
    Unknown,
    Low,
    Medium,
    High,
    Critical
};

/// "CRITICAL", "moderate", "Important": the words of scanners and vendors. Negligible, info and none are Low,
/// being rated and below everything else. Nothing for words that rate nothing.
[[nodiscard]] std::optional<VulnerabilitySeverity> severityFromWord(const QString& word);

/// The qualitative scale of CVSS 3 and 4 (FIRST, section 5). Nothing outside 0 to 10.
[[nodiscard]] std::optional<VulnerabilitySeverity> severityFromScore(double score);

/// The base score of a CVSS 3.0 or 3.1 vector (FIRST, section 7.1); nothing for anything else.
[[nodiscard]] std::optional<double> cvss3BaseScore(const QString& vector);

[[nodiscard]] model::FindingLevel levelOf(VulnerabilitySeverity severity);
[[nodiscard]] QString wordFor(VulnerabilitySeverity severity); ///< "critical"

} // namespace slipway::plugin
