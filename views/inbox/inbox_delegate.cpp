// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_delegate.h"

#include "views/inbox/inbox_model.h"
#include "views/inbox/letter_words.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace slipway::views {

using model::DeadLetter;

namespace {

constexpr int kPadding = 8;
constexpr int kRight = 4;
constexpr int kShape = 13;
constexpr int kBreakLoss = 64; ///< px that breaking a line may leave empty

const DeadLetter* letterOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const InboxModel*>(source.model());
    return model ? model->letterAt(source.row()) : nullptr;
}

} // namespace

InboxDelegate::InboxDelegate(const Theme& theme, QTableView& table)
    : QStyledItemDelegate(&table)
    , m_theme(theme)
    , m_table(table)
{
}

void InboxDelegate::paintGround(QPainter& painter, const QRect& box, const QModelIndex& index,
                                bool isSelected) const
{
    painter.fillRect(box, m_theme.colour(isSelected ? Colour::Selection : Colour::Window));
    painter.setPen(m_theme.colour(Colour::Border));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    // Where the keyboard is: a bar at the row's left edge, whichever cell is current.
    const bool isFirst = m_table.columnViewportPosition(index.column()) <= 0;
    if (isFirst && index.row() == m_table.currentIndex().row() && m_table.hasFocus())
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.colour(Colour::Focus));
}

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option.rect, index, option.state.testFlag(QStyle::State_Selected));
    if (const DeadLetter* letter = letterOf(index))
        paintCell(*painter, option.rect.adjusted(kPadding, 0, -kRight, -1), index, *letter);
    painter->restore();
}

void InboxDelegate::paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style,
                              Colour colour) const
{
    painter.setFont(Theme::fontOf(style));
    painter.setPen(m_theme.colour(colour));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void InboxDelegate::paintLines(QPainter& painter, const QRect& box, const QString& upper,
                               const QString& lower) const
{
    if (lower.isEmpty()) {
        painter.setFont(Theme::fontOf(TextStyle::Body));
        painter.setPen(m_theme.colour(Colour::Text));
        // Two lines hold a little less than twice the width, for words that do not break.
        const QString text =
            painter.fontMetrics().elidedText(upper, Qt::ElideRight, 2 * box.width() - kBreakLoss);
        painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, text);
        return;
    }
    paintText(painter, {box.left(), box.top() + 4, box.width(), box.height() / 2 - 2}, upper, TextStyle::Body,
              Colour::Text);
    paintText(painter, {box.left(), box.center().y() + 1, box.width(), box.height() / 2 - 5}, lower,
              TextStyle::Small, Colour::TextMuted);
}

void InboxDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                              const DeadLetter& letter) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case InboxModel::StateColumn:
        m_theme.paintState(painter,
                           QRectF(box.left(), box.top() + (box.height() - kShape) / 2.0, kShape, kShape),
                           LetterWords::shapeOf(letter.state));
        paintText(painter, box.adjusted(kShape + 5, 0, 0, 0), text, TextStyle::Body, Colour::Text);
        return;
    case InboxModel::SourceColumn:
        paintLines(painter, box, letter.plugin.isEmpty() ? text : letter.plugin, letter.instance);
        return;
    case InboxModel::ProjectColumn:
        paintText(painter, box, text, TextStyle::BodyStrong, Colour::Text);
        return;
    case InboxModel::ReasonColumn:
        paintLines(painter, box, text, letter.place);
        return;
    case InboxModel::TriesColumn:
        paintText(painter, box, text, TextStyle::Body, Colour::Text);
        return;
    default:
        paintText(painter, box, text, TextStyle::Small, Colour::TextMuted);
    }
}

} // namespace slipway::views
