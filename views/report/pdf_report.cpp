// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_report.h"

#include "views/report/logo.h"
#include "views/report/page_painter.h"
#include "views/report/page_parts.h"
#include "views/report/painted_reports.h"
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

std::vector<Bookmark> bookmarksOf(const report::ChecklistDocument& document,
                                  const std::vector<PrintedPage>& pages)
{
    std::vector<Bookmark> bookmarks;
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const Piece& piece : pages[page].pieces) {
            const QString title = piece.isContinued ? QString() : headingText(document, piece);
            if (title.isEmpty())
                continue;
            const bool isTop = piece.kind == PieceKind::Header;
            bookmarks.push_back({isTop ? title + QStringLiteral(": ") + document.verdictWord : title,
                                 static_cast<int>(page), piece.y, isTop ? 0 : 1});
        }
    }
    return bookmarks;
}

namespace {

QString snapshotHash(const std::vector<report::Enclosure>& enclosures)
{
    for (const report::Enclosure& enclosure : enclosures) {
        if (enclosure.name == report::kSnapshotFile)
            return sha256Hex(enclosure.content);
    }
    return {};
}

/// Gives the places of its outline.
Result<std::vector<Bookmark>> paintPages(PageCanvas& canvas, const report::ChecklistDocument& document,
                                         const QByteArray& logoFile)
{
    PageMetrics metrics;
    metrics.page = canvas.pageSize();
    std::optional<Logo> logo;
    if (!logoFile.isEmpty()) {
        auto read = readLogo(logoFile);
        if (!read)
            return read.error();
        logo = std::move(read).value();
        metrics.logo = kLogoHeight + 12; // so much for a flat one too
    }
    const std::vector<PrintedPage> pages = layOut(document, metrics);
    if (const Status begun = canvas.begin(); !begun)
        return begun.error();
    PagePainter painter(document, metrics, canvas.painter(),
                        checklistFooter(document, canvas.carriesEnclosures()));
    if (logo)
        logo->paint(canvas.painter(), {metrics.margin, metrics.margin});
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            canvas.newPage();
        painter.paint(pages[static_cast<size_t>(i)], i + 1, count);
    }
    const bool isFormer = document.arrangement == report::Arrangement::Former;
    return isFormer ? std::vector<Bookmark>() : bookmarksOf(document, pages);
}

} // namespace

Result<QString> paintChecklist(PageCanvas& canvas, const readiness::Dossier& dossier,
                               const report::ReportOptions& options)
{
    loadFonts();
    const report::ChecklistDocument document = report::makeDocument(dossier, options);
    const auto bookmarks = paintPages(canvas, document, options.logo);
    if (!bookmarks)
        return bookmarks.error();
    return document.title;
}

Result<QByteArray> renderChecklistPdf(const readiness::Dossier& dossier, const report::ReportOptions& options)
{
    loadFonts();
    std::vector<report::Enclosure> enclosures = report::enclosuresOf(dossier, options);
    const report::ChecklistDocument document =
        report::makeDocument(dossier, options, snapshotHash(enclosures));
    PdfAbout about{document.title, options.language, {},
                   document.at,    options.pageSize, std::move(enclosures)};
    about.identifier = reportIdentifier(about.enclosures);
    PdfCanvas canvas(about);
    const auto bookmarks = paintPages(canvas, document, options.logo);
    if (!bookmarks)
        return bookmarks.error();
    return canvas.finish(*bookmarks);
}

} // namespace slipway::views
