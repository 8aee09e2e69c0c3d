// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/portfolio_painter.h"

#include "views/report/page_parts.h"

namespace slipway::views {

using report::PortfolioDocument;
using report::PortfolioRow;

namespace {

/// In points from the left margin.
struct SummaryColumns
{
    double name = 92;
    double launch = 0;
    double score = 0;
    double passed = 0;
    double end = 0;

    explicit SummaryColumns(double width)
        : launch(width - 178)
        , score(width - 92)
        , passed(width - 56)
        , end(width)
    {
    }
    [[nodiscard]] double nameWidth() const { return launch - name - 12; }
};

constexpr double kTopHeight = 18 * 1.22 + 9.4 * 1.22 + 16 + kTilesHeight + 8;
constexpr int kNameLines = 2;
constexpr int kReasonLines = 3;

double rowHeightOf(const PortfolioRow& row, const SummaryColumns& columns)
{
    const double name =
        TextBlock(row.name, reportFont(9.4, QFont::DemiBold), {}, columns.nameWidth(), kNameLines).height();
    const double reason =
        TextBlock(row.reason, reportFont(7.8), {}, columns.nameWidth(), kReasonLines).height();
    return std::max(name + reason, 20.0) + 12;
}

} // namespace

std::vector<std::vector<size_t>> layOutSummary(const PortfolioDocument& document, const PageMetrics& metrics)
{
    const SummaryColumns columns(metrics.width());
    std::vector<std::vector<size_t>> pages(1);
    double y = metrics.margin + kTopHeight + kHeadingHeight;
    for (size_t i = 0; i < document.rows.size(); ++i) {
        const double height = rowHeightOf(document.rows[i], columns);
        if (y + height > metrics.bottom() && !pages.back().empty()) {
            pages.emplace_back();
            y = metrics.margin + kHeadingHeight;
        }
        pages.back().push_back(i);
        y += height;
    }
    return pages;
}

PortfolioPainter::PortfolioPainter(const PortfolioDocument& document, const PageMetrics& metrics,
                                   QPainter& painter)
    : m_document(document)
    , m_metrics(metrics)
    , m_painter(painter)
{
}

double PortfolioPainter::paintTop(double y)
{
    TextBlock(m_document.title, reportFont(18, QFont::Bold), ink(Colour::Text), m_metrics.width(), 1)
        .paint(m_painter, {m_metrics.margin, y});
    TextBlock(m_document.subtitle, reportFont(9.4), ink(Colour::TextMuted), m_metrics.width(), 1)
        .paint(m_painter, {m_metrics.margin, y + 18 * 1.22 + 2});
    paintTiles(m_painter, m_metrics, y + kTopHeight - kTilesHeight - 8, m_document.tiles);
    return y + kTopHeight;
}

void PortfolioPainter::paintText(const QString& text, double x, double middle, double width, double points,
                                 const QColor& colour)
{
    const TextBlock block(text, reportFont(points), colour, width, 2);
    block.paint(m_painter, {m_metrics.margin + x, middle - block.height() / 2});
}

void PortfolioPainter::paintColumnHeadings(double y)
{
    const SummaryColumns columns(m_metrics.width());
    const double middle = y + kHeadingHeight - 10;
    const QColor muted = ink(Colour::TextMuted);
    paintText(say(QT_TRANSLATE_NOOP("Report", "Verdict")), 0, middle, columns.name, 7.6, muted);
    paintText(say(QT_TRANSLATE_NOOP("Report", "Release")), columns.name, middle, 100, 7.6, muted);
    paintText(say(QT_TRANSLATE_NOOP("Report", "Launch")), columns.launch, middle, 80, 7.6, muted);
    paintText(say(QT_TRANSLATE_NOOP("Report", "Score")), columns.score, middle, 34, 7.6, muted);
    paintText(say(QT_TRANSLATE_NOOP("Report", "Passed")), columns.passed, middle, 56, 7.6, muted);
    paintLine(m_painter, m_metrics, y + kHeadingHeight - 2, ink(Colour::Text), 0.9);
}

void PortfolioPainter::paintRow(const PortfolioRow& row, double y, double height)
{
    const SummaryColumns columns(m_metrics.width());
    const double left = m_metrics.margin;
    const double middle = y + height / 2;
    const QColor verdictInk = ink(Theme::verdictColour(row.verdict));
    Theme::paintVerdictIn(m_painter, QRectF(left, middle - 4.6, 9.2, 9.2), row.verdict, ThemeName::Light);
    const TextBlock word(m_document.language.word(row.verdict), reportFont(8.6, QFont::DemiBold), verdictInk,
                         columns.name - 18, 1);
    word.paint(m_painter, {left + 13, middle - word.height() / 2});
    const TextBlock name(row.name, reportFont(9.4, QFont::DemiBold), ink(Colour::Text), columns.nameWidth(),
                         kNameLines);
    const TextBlock reason(row.reason, reportFont(7.8), ink(Colour::TextMuted), columns.nameWidth(),
                           kReasonLines);
    const double top = middle - (name.height() + reason.height()) / 2;
    name.paint(m_painter, {left + columns.name, top});
    reason.paint(m_painter, {left + columns.name, top + name.height()});
    paintText(row.launch, columns.launch, middle, columns.score - columns.launch - 8, 8.6, ink(Colour::Text));
    paintText(row.score, columns.score, middle, columns.passed - columns.score - 6, 8.6, ink(Colour::Text));
    paintText(row.passed, columns.passed, middle, columns.end - columns.passed, 8.6, ink(Colour::Text));
    paintLine(m_painter, m_metrics, y + height - 0.5, ink(Colour::Border));
}

void PortfolioPainter::paint(const std::vector<size_t>& rows, bool isFirst, int number, int count)
{
    const SummaryColumns columns(m_metrics.width());
    double y = m_metrics.margin;
    if (isFirst)
        y = paintTop(y);
    paintColumnHeadings(y);
    y += kHeadingHeight;
    for (const size_t i : rows) {
        const double height = rowHeightOf(m_document.rows[i], columns);
        paintRow(m_document.rows[i], y, height);
        y += height;
    }
    paintConfidentiality(m_painter, m_metrics, m_document.confidentiality);
    paintFooter(m_painter, m_metrics, m_document.language,
                {say(QT_TRANSLATE_NOOP("Report", "Taken %1")).arg(m_document.takenAt)}, number, count);
}

} // namespace slipway::views
