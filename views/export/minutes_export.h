// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/review.h"
#include "views/report/checklist_export.h"

namespace slipway::views {

/// The minutes of a review as PDF or Markdown: the same bytes as `slipway review minutes` writes on A4.
/// Blocking; any thread. As readiness::ReviewDesk::minutes(), renderMinutesPdf() and report::renderMinutes().
[[nodiscard]] model::Result<QByteArray> exportMinutes(readiness::Workspace& workspace,
                                                      const model::Clock& clock,
                                                      const model::ReviewId& review, const store::AsOf& asOf,
                                                      const ExportOrder& order);

} // namespace slipway::views
