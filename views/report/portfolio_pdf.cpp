// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/portfolio_pdf.h"

#include "views/report/page_painter.h"
#include "views/report/page_parts.h"
#include "views/report/pdf_canvas.h"
#include "views/report/portfolio_painter.h"

#include <algorithm>
#include <limits>
#include <optional>

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
    PrintedPage page;
};

/// What can wait longest comes last: worst states and severities first, as they are declared.
auto urgency(const ChecklistRow& row)
{
    return std::pair(row.severity, row.state);
}

/// Leaves out the row that can wait longest; nothing if there is none left.
std::optional<ChecklistRow> leaveOutRow(ChecklistDocument& document)
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
        return std::nullopt;
    ChecklistRow row = std::move(of->rows[least]);
    of->rows.erase(of->rows.begin() + static_cast<ptrdiff_t>(least));
    std::erase_if(document.groups, [](const ChecklistGroup& group) { return group.rows.empty(); });
    return row;
}

/// Then the last step of the path.
std::optional<ChecklistRow> leaveOutOne(ChecklistDocument& document)
{
    if (auto row = leaveOutRow(document))
        return row;
    if (document.pathToGo.empty())
        return std::nullopt;
    ChecklistRow row = std::move(document.pathToGo.back().row);
    document.pathToGo.pop_back();
    return row;
}

struct LeftOut
{
    int criteria = 0;
    int blockers = 0; ///< among them
};

void tell(const LeftOut& leftOut, ChecklistDocument& document)
{
    QString text = leftOut.criteria == 1
                       ? QStringLiteral("1 more criterion does not pass.")
                       : QStringLiteral("%1 more criteria do not pass.").arg(leftOut.criteria);
    if (leftOut.blockers == 1)
        text += QStringLiteral(" 1 of them is a blocker.");
    else if (leftOut.blockers > 1)
        text += QStringLiteral(" %1 of them are blockers.").arg(leftOut.blockers);
    document.changesLead = QStringLiteral("More in its own checklist");
    document.changes = {text};
}

/// How much of it stands on later pages, in points.
double overOnePage(const std::vector<PrintedPage>& pages)
{
    double over = 0;
    for (size_t i = 1; i < pages.size(); ++i) {
        for (const Piece& piece : pages[i].pieces)
            over += piece.isContinued ? 0 : piece.height;
    }
    return over;
}

/// Of a page that runs over, about as much goes as is too much, and then one by one. Laying out again is
/// cheap: the canvas remembers each text.
DetailPage onOnePage(ChecklistDocument document, const PageMetrics& metrics)
{
    constexpr size_t kEveryStep = std::numeric_limits<size_t>::max();
    document.said.clear();
    document.changes.clear();
    LeftOut leftOut;
    for (;;) {
        std::vector<PrintedPage> pages = layOut(document, metrics, kEveryStep);
        if (pages.size() == 1)
            return {std::move(document), std::move(pages.front())};
        constexpr double kLeastRow = 32; // points; of taller ones fewer would do
        const int tooMany = std::max(1, static_cast<int>(overOnePage(pages) / (2 * kLeastRow)));
        for (int i = 0; i < tooMany; ++i) {
            const auto row = leaveOutOne(document);
            if (!row) {
                document.signOffs.clear(); // a reason as long as a page
                return {document, layOut(document, metrics).front()};
            }
            ++leftOut.criteria;
            leftOut.blockers += row->severity == Severity::Blocker ? 1 : 0;
        }
        tell(leftOut, document);
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
    std::vector<Bookmark> bookmarks{{document.title, 0, metrics.margin, 0}};
    for (const DetailPage& detail : details) {
        canvas.newPage();
        bookmarks.push_back({detail.document.title + QStringLiteral(": ") + detail.document.verdictWord,
                             number, metrics.margin, 1});
        PagePainter(detail.document, metrics, canvas.painter(), snapshotText(detail.document))
            .paint(detail.page, ++number, count);
    }
    return canvas.finish(bookmarks);
}

} // namespace slipway::views
