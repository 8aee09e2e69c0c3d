// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/review.h"
#include "core/report/minutes_document.h"
#include "views/report/checklist_export.h"

namespace slipway::views {

/// The minutes of a review in that language, one of report::reportLanguages(): what they say by themselves,
/// and what evaluations said. In this machine's zone. Blocking; any thread. As
/// readiness::ReviewDesk::minutes().
[[nodiscard]] model::Result<report::MinutesDocument>
readMinutes(readiness::Workspace& workspace, const model::Clock& clock, const model::ReviewId& review,
            const store::AsOf& asOf, const QString& language);

/// The minutes of a review as PDF or Markdown: the same bytes as `slipway review minutes` writes on A4.
/// Blocking; any thread. As readMinutes(), renderMinutesPdf() and report::renderMinutes().
[[nodiscard]] model::Result<QByteArray> exportMinutes(readiness::Workspace& workspace,
                                                      const model::Clock& clock,
                                                      const model::ReviewId& review, const store::AsOf& asOf,
                                                      const ExportOrder& order);

/// Writes them into that file, in the format of its name: a PDF for ".pdf", else Markdown. As exportMinutes()
/// and report::writeFile().
[[nodiscard]] model::Status writeMinutes(readiness::Workspace& workspace, const model::Clock& clock,
                                         const model::ReviewId& review, const store::AsOf& asOf,
                                         ExportOrder order, const QString& path);

} // namespace slipway::views
