// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/text_widths.h"

#include <QStyledItemDelegate>

namespace slipway::readiness {
struct BoardRow;
}

namespace slipway::views {

class BoardTable;

/// Paints the board's cells: names, pills, shapes with counts, sparklines. Only paints.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BoardDelegate(const Theme& theme, BoardTable& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int contentWidth(const QModelIndex& index, const readiness::BoardRow& row) const;
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                   const readiness::BoardRow& row) const;
    void paintProject(QPainter& painter, const QRect& box, const readiness::BoardRow& row) const;
    void paintRelease(QPainter& painter, const QRect& box, const readiness::BoardRow& row) const;
    void paintAttention(QPainter& painter, const QRect& box, const readiness::BoardRow& row,
                        const QModelIndex& index) const;
    void paintWatch(QPainter& painter, const QRect& box, const QString& text,
                    const readiness::BoardRow& row) const;
    void paintTally(QPainter& painter, const QRect& box, const readiness::BoardRow& row, int column) const;
    void paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style, Colour colour,
                   Qt::TextElideMode elide = Qt::ElideRight) const;
    [[nodiscard]] Colour freshnessColour(const readiness::BoardRow& row) const;

    void paintGround(QPainter& painter, const QRect& box, const QModelIndex& index,
                     const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    const BoardTable& m_table;
    mutable TextWidths m_widths;
};

} // namespace slipway::views
