// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"
#include "core/report/portfolio_document.h"
#include "views/report/page_canvas.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slipway::views {

/// A report laid out once, to be painted on any device: each page is what was drawn on it, with its text as
/// text (a QPicture's bytes). A value; any thread.
struct RecordedPages
{
    QString title;
    report::PageSize paper = report::PageSize::A4;
    QSizeF size; ///< of each, in points
    std::vector<QByteArray> pages;
};

/// The pages of renderChecklistPdf(), renderPortfolioPdf() and renderMinutesPdf(), by the same layout. Need a
/// QGuiApplication; any thread.
[[nodiscard]] model::Result<RecordedPages> recordChecklist(const readiness::Dossier& dossier,
                                                           const report::ReportOptions& options);
[[nodiscard]] model::Result<RecordedPages> recordPortfolio(const report::PortfolioDocument& document,
                                                           const report::ReportOptions& options);
[[nodiscard]] model::Result<RecordedPages> recordMinutes(const report::MinutesDocument& minutes,
                                                         report::PageSize paper);

/// Paints a page with its upper left corner at the painter's origin; `scale` is the painter's units in a
/// point. Any thread that the painter's device may be painted on in.
void paintRecorded(QPainter& painter, const QByteArray& page, double scale);

} // namespace slipway::views
