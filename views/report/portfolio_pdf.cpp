// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/portfolio_pdf.h"

#include "views/report/page_painter.h"
#include "views/report/page_parts.h"
#include "views/report/painted_reports.h"
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

struct LeftOut
{
    int criteria = 0;
    int blockers = 0; ///< among them, that stand in the way
    int releases = 0; ///< that it waits for

    void count(const ChecklistRow& row)
    {
        ++criteria;
        blockers += report::isOpenBlocker(row) ? 1 : 0;
    }
};

/// The last of those that can wait longest; nothing if there is none.
template<class Row>
std::optional<size_t> leastUrgent(const std::vector<Row>& rows)
{
    std::optional<size_t> least;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!least || !(report::attention(rows[i]) < report::attention(rows[*least])))
            least = i;
    }
    return least;
}

/// The group with the row that can wait longest, and which it is.
std::pair<ChecklistGroup*, size_t> leastUrgentRow(ChecklistDocument& document)
{
    std::pair<ChecklistGroup*, size_t> least{nullptr, 0};
    for (ChecklistGroup& group : document.groups) {
        const auto row = leastUrgent(group.rows);
        if (!row || (least.first && report::attention(group.rows[*row]) <
                                        report::attention(least.first->rows[least.second])))
            continue;
        least = {&group, *row};
    }
    return least;
}

/// Leaves out the row or the step that can wait longest, of two alike the row; false if there is none left.
bool leaveOutOne(ChecklistDocument& document, LeftOut& leftOut)
{
    const auto [group, row] = leastUrgentRow(document);
    const auto step = leastUrgent(document.pathToGo);
    if (!group && !step)
        return false;
    if (group &&
        (!step || !(report::attention(group->rows[row]) < report::attention(document.pathToGo[*step])))) {
        leftOut.count(group->rows[row]);
        group->rows.erase(group->rows.begin() + static_cast<ptrdiff_t>(row));
        std::erase_if(document.groups, [](const ChecklistGroup& each) { return each.rows.empty(); });
        return true;
    }
    const report::PathLine& line = document.pathToGo[*step];
    if (line.isDependency())
        ++leftOut.releases;
    else
        leftOut.count(line.row);
    document.pathToGo.erase(document.pathToGo.begin() + static_cast<ptrdiff_t>(*step));
    return true;
}

void tell(const LeftOut& leftOut, ChecklistDocument& document)
{
    const report::ReportLanguage& language = document.language;
    QStringList text;
    if (leftOut.criteria > 0)
        text +=
            language.count(QT_TRANSLATE_NOOP("Report", "1 more criterion does not pass."),
                           QT_TRANSLATE_NOOP("Report", "%1 more criteria do not pass."), leftOut.criteria);
    if (leftOut.blockers > 0)
        text += language.count(QT_TRANSLATE_NOOP("Report", "1 of them is a blocker."),
                               QT_TRANSLATE_NOOP("Report", "%1 of them are blockers."), leftOut.blockers);
    if (leftOut.releases > 0)
        text +=
            language.count(QT_TRANSLATE_NOOP("Report", "It waits for 1 more release."),
                           QT_TRANSLATE_NOOP("Report", "It waits for %1 more releases."), leftOut.releases);
    document.changesLead = language.say(QT_TRANSLATE_NOOP("Report", "More in its own checklist"));
    document.changes = {text.join(QLatin1Char(' '))};
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
            if (!leaveOutOne(document, leftOut)) {
                document.signOffs.clear(); // a reason as long as a page
                return {document, layOut(document, metrics).front()};
            }
        }
        tell(leftOut, document);
    }
}

} // namespace

Result<std::vector<Bookmark>> paintPortfolio(PageCanvas& canvas, const report::PortfolioDocument& document)
{
    loadFonts();
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
        PagePainter(detail.document, metrics, canvas.painter(), {snapshotText(detail.document)})
            .paint(detail.page, ++number, count);
    }
    return bookmarks;
}

Result<QByteArray> renderPortfolioPdf(const report::PortfolioDocument& document,
                                      const report::ReportOptions& options)
{
    PdfCanvas canvas({document.title, options.language, {}, document.at, options.pageSize});
    const auto bookmarks = paintPortfolio(canvas, document);
    if (!bookmarks)
        return bookmarks.error();
    return canvas.finish(*bookmarks);
}

} // namespace slipway::views
