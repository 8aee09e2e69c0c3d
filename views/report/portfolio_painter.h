// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/portfolio_document.h"
#include "views/report/page_metrics.h"

#include <vector>

class QPainter;

namespace slipway::views {

/// Which rows of the summary each of its pages shows. Rows are whole; the first page has the title too.
[[nodiscard]] std::vector<std::vector<size_t>> layOutSummary(const report::PortfolioDocument& document,
                                                             const PageMetrics& metrics);

/// Paints the pages of a portfolio's summary: the board on paper.
class PortfolioPainter
{
public:
    PortfolioPainter(const report::PortfolioDocument& document, const PageMetrics& metrics,
                     QPainter& painter);

    /// `isFirst`: below the title and the numbers.
    void paint(const std::vector<size_t>& rows, bool isFirst, int number, int count);

private:
    [[nodiscard]] QString say(const char* english) const { return m_document.language.say(english); }
    double paintTop(double y);
    void paintColumnHeadings(double y);
    void paintRow(const report::PortfolioRow& row, double y, double height);
    void paintText(const QString& text, double x, double middle, double width, double points,
                   const QColor& colour);

    const report::PortfolioDocument& m_document;
    const PageMetrics& m_metrics;
    QPainter& m_painter;
};

} // namespace slipway::views
