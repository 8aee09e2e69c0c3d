// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/minutes_pdf.h"

#include "core/report/minutes_markdown.h"
#include "views/report/minutes_layout.h"
#include "views/report/page_parts.h"
#include "views/report/painted_reports.h"
#include "views/report/pdf_canvas.h"

namespace slipway::views {

using namespace model;

Status paintMinutes(PageCanvas& canvas, const report::MinutesDocument& minutes)
{
    loadFonts();
    PageMetrics metrics;
    metrics.page = canvas.pageSize();
    const std::vector<MinutesPage> pages = layOutMinutes(minutes, metrics);
    if (const Status begun = canvas.begin(); !begun)
        return begun.error();
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            canvas.newPage();
        for (const PlacedPiece& placed : pages[static_cast<size_t>(i)])
            placed.piece->paint(canvas.painter(), metrics, placed.y);
        paintFooter(canvas.painter(), metrics, minutes.language,
                    {minutes.language.say(QT_TRANSLATE_NOOP("Report", "Minutes: %1")).arg(minutes.title)},
                    i + 1, count);
    }
    return Done{};
}

Result<QByteArray> renderMinutesPdf(const report::MinutesDocument& minutes, report::PageSize pageSize)
{
    PdfCanvas canvas({minutes.title, minutes.language.code(), {}, minutes.at, pageSize});
    if (const Status painted = paintMinutes(canvas, minutes); !painted)
        return painted.error();
    return canvas.finish();
}

bool isPdfFile(const QString& file)
{
    return file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

Result<QByteArray> minutesFor(const QString& file, const report::MinutesDocument& minutes)
{
    if (isPdfFile(file))
        return renderMinutesPdf(minutes);
    return report::renderMinutes(minutes);
}

} // namespace slipway::views
