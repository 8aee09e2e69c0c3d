// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace slipway::views {

namespace {

constexpr int kPadding = 8;
constexpr int kRight = 4;
constexpr int kShape = 13;

} // namespace

RowDelegate::RowDelegate(const Theme& theme, QTableView& table)
    : QStyledItemDelegate(&table)
    , m_theme(theme)
    , m_table(table)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect& box = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, m_theme.colour(isSelected ? Colour::Selection : Colour::Window));
    painter->setPen(m_theme.colour(Colour::Border));
    painter->drawLine(box.bottomLeft(), box.bottomRight());
    // Where the keyboard is: a bar at the row's left edge, whichever cell is current.
    const bool isFirst = m_table.columnViewportPosition(index.column()) <= 0;
    if (option.widget && isFirst && index.row() == m_table.currentIndex().row() && m_table.hasFocus())
        painter->fillRect(placed(*painter, box, {box.left(), box.top(), 3, box.height()}),
                          m_theme.colour(Colour::Focus));
    paintCell(*painter, placed(*painter, box, box.adjusted(kPadding, 0, -kRight, -1)), index);
    painter->restore();
}

QRect RowDelegate::placed(const QPainter& painter, const QRect& box, const QRect& part)
{
    return QStyle::visualRect(painter.layoutDirection(), box, part);
}

void RowDelegate::paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style,
                            Colour colour, Qt::TextElideMode elide) const
{
    painter.setFont(Theme::fontOf(style));
    painter.setPen(m_theme.colour(colour));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, elide, box.width()));
}

void RowDelegate::paintTwo(QPainter& painter, const QRect& box, const QString& upper,
                           const QString& lower) const
{
    paintText(painter, {box.left(), box.top() + 4, box.width(), box.height() / 2 - 2}, upper, TextStyle::Body,
              Colour::Text);
    paintText(painter, {box.left(), box.center().y() + 1, box.width(), box.height() / 2 - 5}, lower,
              TextStyle::Small, Colour::TextMuted);
}

void RowDelegate::paintState(QPainter& painter, const QRect& box, model::ResultState state,
                             const QString& word) const
{
    m_theme.paintState(
        painter, placed(painter, box, {box.left(), box.top() + (box.height() - kShape) / 2, kShape, kShape}),
        state);
    paintText(painter, placed(painter, box, box.adjusted(kShape + 5, 0, 0, 0)), word, TextStyle::Body,
              Colour::Text);
}

} // namespace slipway::views
