// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/portfolio_pdf.h"

#include "views/report/page_painter.h"
#include "views/report/page_parts.h"
#include "views/report/pdf_canvas.h"
#include "views/report/portfolio_painter.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using report::ChecklistDocument;
using report::ChecklistGroup;
using report::ChecklistRow;

namespace {

/// One release on one page.
struct DetailPage
{
    ChecklistDocument document;
    Page page;
};

/// What can wait longest comes last: worst states and severities first, as they are declared.
auto urgency(const ChecklistRow& row)
{
    return std::pair(row.severity, row.state);
}

/// Leaves out the row that can wait longest; false if there is none left.
bool leaveOutOne(ChecklistDocument& document)
{
    ChecklistGroup* of = nullptr;
    size_t least = 0;
    for (ChecklistGroup& group : document.groups) {
        for (size_t i = 0; i < group.rows.size(); ++i) {
            if (of && urgency(group.rows[i]) < urgency(of->rows[least]))
                continue;
            of = &group;
            least = i;
        }
    }
    if (!of)
        return false;
    of->rows.erase(of->rows.begin() + static_cast<ptrdiff_t>(least));
    std::erase_if(document.groups, [](const ChecklistGroup& group) { return group.rows.empty(); });
    return true;
}

void setLeftOut(ChecklistDocument& document, int count)
{
    document.changesLead = QStringLiteral("More in its own checklist");
    document.changes = {QStringLiteral("%1 more criteria do not pass.").arg(count)};
}

/// Of a page that runs over, about as much goes as is too much, and then one by one.
DetailPage onOnePage(ChecklistDocument document, const PageMetrics& metrics)
{
    document.said.clear();
    document.changes.clear();
    int leftOut = 0;
    for (;;) {
        std::vector<Page> pages = layOut(document, metrics);
        if (pages.size() == 1)
            return {std::move(document), std::move(pages.front())};
        double over = 0;
        for (size_t i = 1; i < pages.size(); ++i) {
            for (const Piece& piece : pages[i].pieces)
                over += piece.isContinued ? 0 : piece.height;
        }
        constexpr double kLeastRow = 32; // points; of taller ones fewer would do
        const int tooMany = std::max(1, static_cast<int>(over / (2 * kLeastRow)));
        for (int i = 0; i < tooMany; ++i) {
            if (!leaveOutOne(document)) {
                document.signOffs.clear(); // a reason as long as a page
                return {document, layOut(document, metrics).front()};
            }
            ++leftOut;
        }
        setLeftOut(document, leftOut);
    }
}

} // namespace

Result<QByteArray> renderPortfolioPdf(const report::PortfolioDocument& document,
                                      const report::ReportOptions& options)
{
    loadFonts();
    PdfCanvas canvas({document.title, options.language, {}, document.at, options.pageSize});
    PageMetrics metrics;
    metrics.page = canvas.pageSize();
    const auto summary = layOutSummary(document, metrics);
    std::vector<DetailPage> details;
    details.reserve(document.details.size());
    for (const ChecklistDocument& detail : document.details)
        details.push_back(onOnePage(detail, metrics));
    if (const Status begun = canvas.begin(); !begun)
        return begun.error();
    const int count = static_cast<int>(summary.size() + details.size());
    PortfolioPainter painter(document, metrics, canvas.painter());
    for (size_t i = 0; i < summary.size(); ++i) {
        if (i > 0)
            canvas.newPage();
        painter.paint(summary[i], i == 0, static_cast<int>(i) + 1, count);
    }
    int number = static_cast<int>(summary.size());
    for (const DetailPage& detail : details) {
        canvas.newPage();
        PagePainter(detail.document, metrics, canvas.painter(), snapshotText(detail.document))
            .paint(detail.page, ++number, count);
    }
    return canvas.finish();
}

} // namespace slipway::views
