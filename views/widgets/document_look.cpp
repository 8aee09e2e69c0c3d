// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/document_look.h"

#include "views/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace slipway::views {

namespace {

constexpr qreal kPadding = 6; ///< px
constexpr qreal kAbove = 18;  ///< px, a heading

void dressCell(QTextTableCell cell, bool isHeading, const Theme& theme)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setTopPadding(kPadding);
    format.setBottomPadding(kPadding);
    format.setRightPadding(2 * kPadding);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(theme.colour(Colour::Border));
    format.setVerticalAlignment(QTextCharFormat::AlignTop);
    cell.setFormat(format);
    if (!isHeading)
        return;
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    QTextCharFormat heading;
    heading.setForeground(theme.colour(Colour::TextMuted));
    heading.setFontWeight(QFont::Normal);
    cursor.mergeCharFormat(heading);
}

void dress(QTextTable& table, const Theme& theme)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column)
            dressCell(table.cellAt(row, column), row == 0, theme);
    }
}

} // namespace

void dressDocument(QTextDocument& document, const Theme& theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == 0)
            continue;
        format.setTopMargin(block == document.begin() ? 0 : kAbove);
        format.setBottomMargin(kPadding);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dress(*table, theme);
    }
}

} // namespace slipway::views
