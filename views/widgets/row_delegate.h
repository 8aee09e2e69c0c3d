// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace slipway::views {

/// Paints the rows of a RowTable: their ground, a hairline below, and the bar of the row where the keyboard
/// is. What stands in a cell is the subclass's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Theme& theme, QTableView& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// `box` is the cell without its padding.
    virtual void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const = 0;
    void paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style, Colour colour,
                   Qt::TextElideMode elide = Qt::ElideRight) const;
    /// One above the other, the lower one small.
    void paintTwo(QPainter& painter, const QRect& box, const QString& upper, const QString& lower) const;
    /// The state's shape and a word.
    void paintState(QPainter& painter, const QRect& box, model::ResultState state, const QString& word) const;
    /// The part of the box, on its other side where one reads from the right.
    [[nodiscard]] static QRect placed(const QPainter& painter, const QRect& box, const QRect& part);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    QTableView& m_table;
};

} // namespace slipway::views
