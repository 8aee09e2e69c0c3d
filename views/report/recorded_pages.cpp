// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/recorded_pages.h"

#include "views/report/painted_reports.h"
#include "views/report/text_block.h"

#include <QPainter>
#include <QPicture>

#include <optional>

namespace slipway::views {

using namespace model;

namespace {

constexpr double kPointsPerInch = 72;

/// Records what is painted, page by page.
class RecordingCanvas : public PageCanvas
{
public:
    explicit RecordingCanvas(report::PageSize paper)
        : m_paper(paper)
    {
    }
    ~RecordingCanvas() override { endPage(); }

    [[nodiscard]] QSizeF pageSize() const override { return qtPageSize(m_paper).size(QPageSize::Point); }
    [[nodiscard]] Status begin() override
    {
        beginPage();
        if (m_painter.isActive())
            return Done{};
        return Error{ErrorCode::Internal,
                     QStringLiteral("the pages could not be begun"),
                     {},
                     QStringLiteral("please report this")};
    }
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    void newPage() override
    {
        endPage();
        beginPage();
    }
    [[nodiscard]] RecordedPages finish(const QString& title)
    {
        endPage();
        return {title, m_paper, pageSize(), std::move(m_pages)};
    }

private:
    void beginPage()
    {
        m_page.emplace();
        m_painter.begin(&*m_page);
        const double scale = m_page->logicalDpiX() / kPointsPerInch;
        m_painter.scale(scale, scale);
    }
    void endPage()
    {
        if (!m_painter.isActive())
            return;
        m_painter.end();
        m_pages.emplace_back(m_page->data(), m_page->size());
    }

    report::PageSize m_paper;
    TextMemory m_texts; ///< of its thread
    std::optional<QPicture> m_page;
    QPainter m_painter; // ends before what it paints on goes
    std::vector<QByteArray> m_pages;
};

} // namespace

Result<RecordedPages> recordChecklist(const readiness::Dossier& dossier, const report::ReportOptions& options)
{
    RecordingCanvas canvas(options.pageSize);
    const auto title = paintChecklist(canvas, dossier, options);
    if (!title)
        return title.error();
    return canvas.finish(*title);
}

Result<RecordedPages> recordPortfolio(const report::PortfolioDocument& document,
                                      const report::ReportOptions& options)
{
    RecordingCanvas canvas(options.pageSize);
    const auto bookmarks = paintPortfolio(canvas, document);
    if (!bookmarks)
        return bookmarks.error();
    return canvas.finish(document.title);
}

Result<RecordedPages> recordMinutes(const report::MinutesDocument& minutes, report::PageSize paper)
{
    RecordingCanvas canvas(paper);
    if (const Status painted = paintMinutes(canvas, minutes); !painted)
        return painted.error();
    return canvas.finish(minutes.title);
}

void paintRecorded(QPainter& painter, const QByteArray& page, double scale)
{
    QPicture picture;
    picture.setData(page.constData(), static_cast<uint>(page.size()));
    painter.save();
    // A picture is scaled by its device's dots an inch when it is played.
    const double down = scale * kPointsPerInch / painter.device()->logicalDpiY();
    const double across = scale * kPointsPerInch / painter.device()->logicalDpiX();
    painter.scale(across, down);
    painter.drawPicture(QPointF(0, 0), picture);
    painter.restore();
}

} // namespace slipway::views
