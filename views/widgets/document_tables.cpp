// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/document_tables.h"

#include "views/theme/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace slipway::views {

namespace {

constexpr qreal kPadding = 6; ///< px

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

void dressTables(QTextDocument& document, const Theme& theme)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dress(*table, theme);
    }
}

} // namespace slipway::views
