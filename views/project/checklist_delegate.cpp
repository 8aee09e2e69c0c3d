// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_delegate.h"

#include "views/project/checklist_model.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kPadding = 10;
constexpr int kShape = 13;
constexpr int kBand = 38;
constexpr int kMostLines = 3;

struct Cell
{
    const ChecklistModel* model = nullptr;
    int row = -1;
};

Cell cellOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    return {qobject_cast<const ChecklistModel*>(source.model()), source.row()};
}

TextStyle styleOf(int column)
{
    if (column == ChecklistModel::MeasuredColumn)
        return TextStyle::BodyStrong;
    return column == ChecklistModel::QuestionColumn || column == ChecklistModel::RequiredColumn
               ? TextStyle::Body
               : TextStyle::Small;
}

/// Wraps text into at most three lines; the last ends in an ellipsis if there is more.
QStringList wrap(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kMostLines - 1) {
            lines += QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// The width a cell will have; a size hint is asked for before the cell has its rectangle.
int columnWidth(const QStyleOptionViewItem& option, int column)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table ? table->columnWidth(column) : 200;
}

} // namespace

void ChecklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    if (!cell.model)
        return;
    painter->save();
    const Criterion* criterion = cell.model->criterion(cell.row);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.colour(!criterion   ? Colour::Band
                                                  : isSelected ? Colour::Selection
                                                               : Colour::Window));
    painter->setPen(m_theme.colour(Colour::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!criterion) {
        if (index.column() == ChecklistModel::StateColumn) {
            // The band's title starts in the narrow first column and may run on into the next.
            painter->setClipping(false);
            painter->setFont(Theme::fontOf(TextStyle::BodyStrong));
            painter->setPen(m_theme.colour(Colour::Text));
            painter->drawText(
                QRect(option.rect.left() + kPadding, option.rect.top(), 400, option.rect.height()),
                Qt::AlignVCenter, index.siblingAtColumn(ChecklistModel::QuestionColumn).data().toString());
        }
        painter->restore();
        return;
    }
    const CriterionResult& result = *cell.model->result(cell.row);
    if (index.column() == ChecklistModel::StateColumn) {
        m_theme.paintState(
            *painter,
            QRectF(option.rect.left() + kPadding, option.rect.center().y() - kShape / 2.0, kShape, kShape),
            result.state);
        painter->restore();
        return;
    }
    Colour colour = Colour::TextMuted;
    if (index.column() == ChecklistModel::QuestionColumn)
        colour = result.state == ResultState::NotApplicable ? Colour::TextMuted : Colour::Text;
    else if (index.column() == ChecklistModel::MeasuredColumn)
        colour = result.state == ResultState::Fail ? Colour::Fail : Colour::Text;
    painter->setFont(Theme::fontOf(styleOf(index.column())));
    painter->setPen(m_theme.colour(colour));
    const QRect box = option.rect.adjusted(kPadding, 4, -6, -4);
    QString text = index.data().toString();
    if (index.column() == ChecklistModel::QuestionColumn && criterion->severity == Severity::Blocker)
        text += QStringLiteral("  ·  ") + tr("blocker");
    const QStringList lines = wrap(text, painter->font(), box.width());
    const int lineHeight = painter->fontMetrics().height() + 1;
    int y = box.center().y() - lineHeight * static_cast<int>(lines.size()) / 2;
    for (const QString& line : lines) {
        painter->drawText(QRect(box.left(), y, box.width(), lineHeight), Qt::AlignVCenter, line);
        y += lineHeight;
    }
    painter->restore();
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    if (!cell.model || !cell.model->criterion(cell.row))
        return {100, kBand};
    const QFont font = Theme::fontOf(styleOf(index.column()));
    const int width = columnWidth(option, index.column()) - kPadding - 6;
    const int lines = index.column() == ChecklistModel::StateColumn
                          ? 1
                          : static_cast<int>(wrap(index.data().toString() +
                                                      (index.column() == ChecklistModel::QuestionColumn
                                                           ? QStringLiteral("  ·  blocker")
                                                           : QString()),
                                                  font, std::max(width, 60))
                                                 .size());
    return {100, std::max(kBoardRow, lines * (QFontMetrics(font).height() + 1) + 18)};
}

} // namespace slipway::views
