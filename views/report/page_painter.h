// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/checklist_layout.h"
#include "views/report/page_parts.h"

class QPainter;

namespace slipway::views {

/// Paints the pages that layOut made. The painter's unit is a point.
class PagePainter
{
public:
    PagePainter(const report::ChecklistDocument& document, const PageMetrics& metrics, QPainter& painter,
                const FooterText& footer);

    void paint(const PrintedPage& page, int number, int count);

private:
    [[nodiscard]] QString say(const char* english) const { return m_document.language.say(english); }
    void paintPiece(const Piece& piece);
    double paintPieceHeading(const Piece& piece);
    void paintHeader(double y);
    void paintHeading(const QString& text, double y);
    void paintRow(const report::ChecklistRow& row, double y, double height, int sourceLines = kSourceLines);
    void paintNotApplicable(double y, size_t first);
    void paintChange(double y, size_t change);
    void paintPathRest(double y, size_t most);
    void paintFormerPath(double y);
    void paintSaid(double y, size_t index);
    void paintSignOffs(double y, size_t first);
    void paintEvidence(const Piece& piece);

    const report::ChecklistDocument& m_document;
    const PageMetrics& m_metrics;
    Columns m_columns;
    QPainter& m_painter;
    FooterText m_footer; ///< of every page
};

} // namespace slipway::views
