// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/json.h"
#include "core/model/result.h"

namespace slipway::report {

inline constexpr size_t kFindingsTold = 50; ///< of one piece of evidence, the worst first

/// What one piece of evidence found, as the appendix of a report tells it. The snapshot has no findings.
struct ToldFindings
{
    model::EvidenceId evidence;
    int count = 0;                        ///< how many it has
    std::vector<model::Finding> findings; ///< at most kFindingsTold; errors, then warnings, notes and places

    bool operator==(const ToldFindings&) const = default;
};

/// Of each piece that has any, in their order.
[[nodiscard]] std::vector<ToldFindings> toldFindings(const std::vector<model::Evidence>& whole);

/// resources/schemas/findings-1.json, which a PDF encloses as findings.json.
[[nodiscard]] model::Json findingsJson(const std::vector<ToldFindings>& told);
/// findingsJson()'s inverse. InvalidInput at "findings.json#/json/pointer", or at the file as a whole where
/// it has something that is not read back.
[[nodiscard]] model::Result<std::vector<ToldFindings>> readFindings(const model::Json& json);
/// What findings.json tells, which must be of that evidence, each piece once. InvalidInput.
[[nodiscard]] model::Result<std::vector<ToldFindings>>
findingsOf(const QByteArray& content, const std::vector<model::Evidence>& evidence);

} // namespace slipway::report
