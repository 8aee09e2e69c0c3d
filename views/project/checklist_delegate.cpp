// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_delegate.h"

#include "views/project/checklist_filter.h"

#include <QCoreApplication>
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

TextStyle styleOf(int column, ResultState state)
{
    if (column == ChecklistModel::MeasuredColumn)
        return state == ResultState::NotApplicable ? TextStyle::Body : TextStyle::BodyStrong;
    return column == ChecklistModel::QuestionColumn || column == ChecklistModel::RequiredColumn
               ? TextStyle::Body
               : TextStyle::Small;
}

Colour colourOf(int column, ResultState state)
{
    const bool isLoud = column == ChecklistModel::QuestionColumn || column == ChecklistModel::MeasuredColumn;
    if (!isLoud || state == ResultState::NotApplicable)
        return Colour::TextMuted;
    return column == ChecklistModel::MeasuredColumn && state == ResultState::Fail ? Colour::Fail
                                                                                  : Colour::Text;
}

/// Behind its question a blocker says so, and what turned since the last review says what it was.
QString shownText(const QModelIndex& index)
{
    const Cell cell = cellOf(index);
    QString text = index.data().toString();
    if (index.column() != ChecklistModel::QuestionColumn)
        return text;
    if (cell.model->criterion(cell.row)->severity == Severity::Blocker)
        text = QCoreApplication::translate("ChecklistDelegate", "%1  ·  blocker").arg(text);
    if (cell.model->isSupposed(cell.row))
        text = QCoreApplication::translate("ChecklistDelegate", "%1  ·  supposed").arg(text);
    const QString earlier = cell.model->earlier(cell.row);
    return earlier.isEmpty() ? text : QStringLiteral("%1  ·  %2").arg(text, earlier);
}

/// A file's path has no spaces: a line ends behind a separator rather than within a name.
QString breakable(const QString& text)
{
    QString parts;
    parts.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        parts += text[i];
        const bool isSeparator = QStringView(u"/\\_.:-").contains(text[i]);
        if (isSeparator && i + 1 < text.size() && text[i + 1].isLetterOrNumber())
            parts += QChar(0x200B);
    }
    return parts;
}

/// Wraps text into at most three lines; the last ends in an ellipsis if there is more.
QStringList wrap(const QString& given, const QFont& font, int width)
{
    const QString text = breakable(given);
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
    painter->fillRect(option.rect, m_theme.colour(!criterion                         ? Colour::Band
                                                  : isSelected                       ? Colour::Selection
                                                  : cell.model->isSupposed(cell.row) ? Colour::WarnSoft
                                                                                     : Colour::Window));
    painter->setPen(m_theme.colour(Colour::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect box = option.rect.adjusted(kPadding, 4, -6, -4);
    // Where the keyboard is: a bar at the left edge, of a band too.
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row() && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          m_theme.colour(Colour::Focus));
    if (!criterion)
        paintBand(*painter, box, index);
    else if (index.column() == ChecklistModel::StateColumn)
        m_theme.paintState(*painter, QRectF(box.left(), box.center().y() - kShape / 2.0, kShape, kShape),
                           cell.model->result(cell.row)->state);
    else
        paintCell(*painter, box, index, cell.model->result(cell.row)->state);
    painter->restore();
}

void ChecklistDelegate::paintBand(QPainter& painter, const QRect& box, const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    const auto* filter = qobject_cast<const ChecklistFilter*>(index.model());
    const bool isFolded = filter && filter->isFolded(cell.model->entry(cell.row).characteristic);
    // A triangle that points down at what is below it, or aside at what it hides.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::TextMuted));
    const QPointF middle(box.left() + 5, box.center().y() + 1);
    const QList<QPointF> down{{-4, -2.5}, {4, -2.5}, {0, 3}};
    const QList<QPointF> aside{{-2.5, -4}, {-2.5, 4}, {3, 0}};
    painter.drawPolygon(QPolygonF(isFolded ? aside : down).translated(middle));
    const QString title = index.siblingAtColumn(ChecklistModel::QuestionColumn).data().toString();
    painter.setFont(Theme::fontOf(TextStyle::BodyStrong));
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect text = box.adjusted(18, 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter, title);
    const int width = painter.fontMetrics().horizontalAdvance(title);
    painter.setFont(Theme::fontOf(TextStyle::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(text.adjusted(width + 10, 1, 0, 1), Qt::AlignVCenter, cell.model->tally(cell.row));
}

void ChecklistDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                                  ResultState state) const
{
    painter.setFont(Theme::fontOf(styleOf(index.column(), state)));
    painter.setPen(m_theme.colour(colourOf(index.column(), state)));
    const QStringList lines = wrap(shownText(index), painter.font(), box.width());
    const int lineHeight = painter.fontMetrics().height() + 1;
    int y = box.center().y() - lineHeight * static_cast<int>(lines.size()) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRect(box.left(), y, box.width(), lineHeight), Qt::AlignVCenter, line);
        y += lineHeight;
    }
}

QSize ChecklistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell = cellOf(index);
    if (!cell.model || !cell.model->criterion(cell.row))
        return {100, kBand};
    if (index.column() == ChecklistModel::StateColumn)
        return {100, kBoardRow};
    const QFont font = Theme::fontOf(styleOf(index.column(), cell.model->result(cell.row)->state));
    const int width = std::max(columnWidth(option, index.column()) - kPadding - 6, 60);
    const auto lines = static_cast<int>(wrap(shownText(index), font, width).size());
    return {100, std::max(kBoardRow, lines * (QFontMetrics(font).height() + 1) + 18)};
}

} // namespace slipway::views
