// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"
#include "views/review/slide_lines.h"

/// What a meeting says, in the language of the person.
namespace slipway::views {

/// The names of the releases on agendas: "payments-api 4.2.0".
using ReleaseNames = QHash<model::ReleaseId, QString>;
[[nodiscard]] model::Result<ReleaseNames> releaseNames(readiness::Workspace& workspace);
/// And of those on the agendas of `files` that were removed since.
[[nodiscard]] model::Result<ReleaseNames> releaseNames(readiness::Workspace& workspace,
                                                       const std::vector<model::ReviewFile>& files);

/// "Launch-review-2026-03-17.pdf", by the day it was planned for.
[[nodiscard]] QString minutesFileName(const model::Review& review);

[[nodiscard]] QString wordOf(readiness::ReviewStatus status);
[[nodiscard]] bool canGoOn(readiness::ReviewStatus status); ///< it is planned, runs or was left
[[nodiscard]] model::ResultState shapeOf(readiness::ReviewStatus status);
/// "3:07"; "1:02:07" from an hour on.
[[nodiscard]] QString clockText(std::chrono::milliseconds spent);
/// "12 min", "1 h 5 min"
[[nodiscard]] QString durationText(std::chrono::milliseconds spent);
/// "14:35 ada: Tell support", what the minutes say of one thing that happened; empty for what they leave out.
[[nodiscard]] QString eventText(const model::ReviewEvent& event, const ReleaseNames& names);

/// What stands between the release and Go, worst first: what was measured, and what is needed.
[[nodiscard]] std::vector<SlideLine> blockingLines(const readiness::Dossier& dossier);
[[nodiscard]] std::vector<SlideLine> pathLines(const readiness::Dossier& dossier);
[[nodiscard]] std::vector<SlideLine> differenceLines(const readiness::ReleaseDifference& difference);
[[nodiscard]] std::vector<SlideLine> agendaLines(const readiness::ReviewState& state,
                                                 const ReleaseNames& names);

} // namespace slipway::views
