// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_report.h"

#include "views/report/page_painter.h"
#include "views/report/page_parts.h"
#include "views/report/pdf_canvas.h"

namespace slipway::views {

using namespace model;

QString reportIdentifier(const std::vector<report::Enclosure>& enclosures)
{
    for (const report::Enclosure& enclosure : enclosures) {
        if (enclosure.name == report::kReportFile)
            return QStringLiteral("urn:sha-256:") + sha256Hex(enclosure.content);
    }
    return {};
}

Result<QByteArray> renderChecklistPdf(const readiness::Dossier& dossier, const report::ReportOptions& options)
{
    loadFonts();
    const report::ChecklistDocument document = report::makeDocument(dossier, options);
    PdfAbout about{document.title, options.language, {},
                   document.at,    options.pageSize, report::enclosuresOf(dossier, options)};
    about.identifier = reportIdentifier(about.enclosures);
    PdfCanvas canvas(about);
    PageMetrics metrics;
    metrics.page = canvas.pageSize();
    const std::vector<Page> pages = layOut(document, metrics);
    if (const Status begun = canvas.begin(); !begun)
        return begun.error();
    PagePainter painter(document, metrics, canvas.painter(),
                        snapshotText(document) + QStringLiteral(". Attached; check it with: slipway verify"));
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            canvas.newPage();
        painter.paint(pages[static_cast<size_t>(i)], i + 1, count);
    }
    return canvas.finish();
}

} // namespace slipway::views
