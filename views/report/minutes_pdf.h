// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "core/report/minutes_document.h"

namespace slipway::views {

/// The minutes of a meeting as a PDF. Headings stay with what follows, rows are whole, tables have their
/// headings on every page. The same minutes give the same bytes. Needs a QGuiApplication; any thread.
/// Internal if the file could not be begun.
[[nodiscard]] model::Result<QByteArray> renderMinutesPdf(const report::MinutesDocument& minutes,
                                                         report::PageSize pageSize = report::PageSize::A4);

/// Whether a file of that name is to be a PDF.
[[nodiscard]] bool isPdfFile(const QString& file);

/// Minutes for a file of that name: a PDF for ".pdf", else Markdown by the template that ships.
[[nodiscard]] model::Result<QByteArray> minutesFor(const QString& file,
                                                   const report::MinutesDocument& minutes);

} // namespace slipway::views
