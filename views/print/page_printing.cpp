// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/page_printing.h"

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

Error refusedBy(const QPrinter& printer)
{
    return {ErrorCode::Unwritable, QStringLiteral("the printer does not take the pages"),
            printer.printerName().isEmpty() ? printer.outputFileName() : printer.printerName(),
            QStringLiteral("see whether it is on and reached, or choose another")};
}

} // namespace

void prepare(QPrinter& printer, const RecordedPages& pages)
{
    printer.setPageLayout(QPageLayout(qtPageSize(pages.paper), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    printer.setFullPage(true); // the pages have margins of their own
    printer.setDocName(pages.title);
    printer.setCreator(QStringLiteral("Slipway " SLIPWAY_VERSION));
}

std::pair<int, int> chosenPages(const QPrinter& printer, const RecordedPages& pages)
{
    const int count = static_cast<int>(pages.pages.size());
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, count};
    const int first = std::clamp(printer.fromPage() - 1, 0, count);
    return {first, std::clamp(printer.toPage(), first, count)};
}

Status print(const RecordedPages& pages, QPrinter& printer, const Progress& progress)
{
    const auto [first, end] = chosenPages(printer, pages);
    if (first == end)
        return Error{ErrorCode::InvalidInput, QStringLiteral("has no such pages"), pages.title,
                     QStringLiteral("choose from 1 to %1").arg(pages.pages.size())};
    QPainter painter;
    if (!painter.begin(&printer))
        return refusedBy(printer);
    // Once at the beginning: a driver may tell another resolution by page.
    const double scale = printer.logicalDpiX() / 72.0;
    for (int page = first; page < end; ++page) {
        if (progress.isCancelled()) {
            printer.abort();
            return Error{ErrorCode::Cancelled, QStringLiteral("printing was stopped"), pages.title, {}};
        }
        if (page > first && !printer.newPage())
            return refusedBy(printer);
        paintRecorded(painter, pages.pages[static_cast<size_t>(page)], scale);
        progress.tell(double(page + 1 - first) / (end - first), pages.title);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refusedBy(printer);
    return Done{};
}

} // namespace slipway::views
