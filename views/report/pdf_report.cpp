// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_report.h"

#include "views/report/logo.h"
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

} // namespace

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
    PageMetrics metrics;
    metrics.page = canvas.pageSize();
    QImage logo;
    if (!options.logo.isEmpty()) {
        auto read = readLogo(options.logo);
        if (!read)
            return read.error();
        logo = std::move(read).value();
        metrics.logo = kLogoHeight + 12;
    }
    const std::vector<PrintedPage> pages = layOut(document, metrics);
    if (const Status begun = canvas.begin(); !begun)
        return begun.error();
    PagePainter painter(document, metrics, canvas.painter(),
                        snapshotText(document) + QStringLiteral(". Attached; check it with: slipway verify"));
    if (!logo.isNull())
        canvas.painter().drawImage(QRectF({metrics.margin, metrics.margin}, logoSize(logo.size())), logo);
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            canvas.newPage();
        painter.paint(pages[static_cast<size_t>(i)], i + 1, count);
    }
    const bool isFormer = document.arrangement == report::Arrangement::Former;
    return canvas.finish(isFormer ? std::vector<Bookmark>() : bookmarksOf(document, pages));
}

} // namespace slipway::views
