// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_delegate.h"

#include "views/board/board_groups.h"
#include "views/board/board_table.h"
#include "views/widgets/sparkline.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/verdict_pill.h"
#include "views/widgets/watch_words.h"

#include <QHeaderView>
#include <QPainter>

namespace slipway::views {

using readiness::BoardRow;

namespace {

constexpr int kPadding = 8;
constexpr int kRight = 4;
constexpr int kShape = 13;
constexpr int kTrend = 86;                  ///< px wide, as drawn
constexpr qint64 kOldSeconds = 2LL * 86400; ///< evidence this old is pointed out

const BoardRow* rowOf(const QModelIndex& index)
{
    const auto* groups = qobject_cast<const BoardGroups*>(index.model());
    return groups ? groups->rowAt(index.row()) : nullptr;
}

/// Too low for two lines of text.
bool isLow(const QRect& box)
{
    return box.height() < kBoardRow - 4;
}

/// The narrowest room in which text takes no more than two lines.
int widthInTwoLines(TextWidths& widths, const QString& text)
{
    int least = widths.of(TextStyle::Small, text);
    for (auto space = text.indexOf(QLatin1Char(' ')); space >= 0;
         space = text.indexOf(QLatin1Char(' '), space + 1)) {
        const int upper = widths.of(TextStyle::Small, text.left(space));
        least = std::min(least, std::max(upper, widths.of(TextStyle::Small, text.mid(space + 1))));
    }
    return least;
}

/// What was refused has a line of its own, which is not broken.
int attentionWidth(TextWidths& widths, const QModelIndex& index, const BoardRow& row)
{
    const QString refused = Words::refused(index.data(BoardModel::RefusedRole).toInt());
    if (refused.isEmpty())
        return widthInTwoLines(widths, index.data().toString());
    return std::max(widths.of(TextStyle::Small, refused),
                    widths.of(TextStyle::Small, Words::attention(row.evaluation)));
}

/// The two lines of a cell that holds a second, smaller text.
QRect upperLine(const QRect& box)
{
    const int above = isLow(box) ? 0 : 4;
    return {box.left(), box.top() + above, box.width(), box.height() / 2 - above / 2};
}

QRect lowerLine(const QRect& box)
{
    return {box.left(), box.center().y() + 1, box.width(), box.height() / 2 - (isLow(box) ? 0 : 5)};
}

} // namespace

BoardDelegate::BoardDelegate(const Theme& theme, BoardTable& table)
    : QStyledItemDelegate(&table)
    , m_theme(theme)
    , m_table(table)
{
}

void BoardDelegate::paintGround(QPainter& painter, const QRect& box, const QModelIndex& index,
                                const QStyleOptionViewItem& option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOnScreen = option.widget != nullptr; // and not in a picture of the table
    const bool isHovered = isOnScreen && index.row() == m_table.hoveredRow();
    painter.fillRect(box, m_theme.colour(isSelected  ? Colour::Selection
                                         : isHovered ? Colour::Hover
                                                     : Colour::Window));
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, m_theme.colour(Colour::Border));
    // Where the keyboard is: a bar at the row's left edge, whichever cell is current.
    const bool isFirst = m_table.horizontalHeader()->visualIndex(index.column()) == 0;
    if (isOnScreen && isFirst && index.row() == m_table.currentIndex().row() && m_table.hasFocus())
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.colour(Colour::Focus));
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    // A heading is painted by the table, across all of its columns.
    if (const BoardRow* row = rowOf(index)) {
        paintGround(*painter, option.rect, index, option);
        paintCell(*painter, option.rect.adjusted(kPadding, 0, -kRight, -1), index, *row);
    }
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const BoardRow* row = rowOf(index);
    if (!row)
        return {0, kBoardRow};
    return {contentWidth(index, *row) + kPadding + kRight + 2, kBoardRow};
}

int BoardDelegate::contentWidth(const QModelIndex& index, const BoardRow& row) const
{
    const auto text = [&index] { return index.data().toString(); };
    const auto bodyWidth = [&] { return m_widths.of(TextStyle::Body, text()); };
    switch (index.column()) {
    case BoardModel::ProjectColumn:
        return m_widths.of(TextStyle::BodyStrong, text()) + 2;
    case BoardModel::ReleaseColumn:
        return m_widths.of(TextStyle::Body, row.release.name) +
               m_widths.of(TextStyle::Small, row.release.target.shortHex()) + 8;
    case BoardModel::VerdictColumn:
        return VerdictPill::widest();
    case BoardModel::AttentionColumn:
        return attentionWidth(m_widths, index, row);
    case BoardModel::LaunchColumn:
        return bodyWidth() + (wordOf(row.watch.state).isEmpty() ? 0 : kShape + 6);
    case BoardModel::TrendColumn:
        return kTrend;
    case BoardModel::FreshestColumn:
        return m_widths.of(TextStyle::Small, text());
    default:
        const bool isCharacteristic =
            index.column() >= BoardModel::FirstCharacteristic && index.column() < BoardModel::AttentionColumn;
        return bodyWidth() + (isCharacteristic ? kShape + 6 : 0);
    }
}

void BoardDelegate::paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style,
                              Colour colour, Qt::TextElideMode elide) const
{
    painter.setFont(Theme::fontOf(style));
    painter.setPen(m_theme.colour(colour));
    // As a rule it fits, and need not be shaped to find that out.
    const bool fits = m_widths.of(style, text) < box.width();
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     fits ? text : painter.fontMetrics().elidedText(text, elide, box.width()));
}

void BoardDelegate::paintProject(QPainter& painter, const QRect& box, const BoardRow& row) const
{
    const bool isTwo = row.project.isSample && !isLow(box);
    paintText(painter, isTwo ? upperLine(box) : box, row.project.name, TextStyle::BodyStrong, Colour::Text,
              Qt::ElideMiddle); // what tells two services apart is often at the end
    if (isTwo)
        paintText(painter, lowerLine(box), tr("sample"), TextStyle::Small, Colour::TextMuted);
}

void BoardDelegate::paintRelease(QPainter& painter, const QRect& box, const BoardRow& row) const
{
    const QString commit = row.release.target.shortHex();
    const int name = m_widths.of(TextStyle::Body, row.release.name) + 6;
    const bool isBeside = name + m_widths.of(TextStyle::Small, commit) <= box.width();
    const bool isTwo = !isBeside && !isLow(box);
    paintText(painter, isTwo ? upperLine(box) : box, row.release.name, TextStyle::Body, Colour::Text);
    // On one line the smaller text stands on the same baseline.
    if (isBeside || isTwo)
        paintText(painter, isTwo ? lowerLine(box) : box.adjusted(name, 1, 0, 1), commit, TextStyle::Small,
                  Colour::TextMuted);
}

void BoardDelegate::paintAttention(QPainter& painter, const QRect& box, const BoardRow& row,
                                   const QModelIndex& index) const
{
    const Colour colour = row.evaluation.verdict == model::Verdict::NoGo ? Colour::Fail : Colour::Warn;
    const QString text = Words::attention(row.evaluation);
    const QString refused = Words::refused(index.data(BoardModel::RefusedRole).toInt());
    if (!refused.isEmpty()) {
        if (!text.isEmpty())
            paintText(painter, upperLine(box), text, TextStyle::Small, colour);
        paintText(painter, text.isEmpty() ? box : lowerLine(box), refused, TextStyle::Small, Colour::Warn);
        return;
    }
    painter.setFont(Theme::fontOf(TextStyle::Small));
    painter.setPen(m_theme.colour(colour));
    painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, text);
}

void BoardDelegate::paintTally(QPainter& painter, const QRect& box, const BoardRow& row, int column) const
{
    const model::Tally& tally =
        row.evaluation.tallies[static_cast<size_t>(column - BoardModel::FirstCharacteristic)];
    const model::ResultState state = tally.applicable == 0 ? model::ResultState::Unknown : tally.worst;
    m_theme.paintState(painter, QRectF(box.left(), box.top() + (box.height() - kShape) / 2.0, kShape, kShape),
                       state);
    const QString text = tally.applicable == 0
                             ? QStringLiteral("–")
                             : QStringLiteral("%1/%2").arg(tally.passed).arg(tally.applicable);
    paintText(painter, box.adjusted(kShape + 5, 0, 0, 0), text, TextStyle::Body,
              tally.applicable == 0 ? Colour::TextMuted : Colour::Text);
}

/// In place of the time until the launch: how it runs since.
void BoardDelegate::paintWatch(QPainter& painter, const QRect& box, const QString& text,
                               const BoardRow& row) const
{
    m_theme.paintState(painter, QRectF(box.left(), box.top() + (box.height() - kShape) / 2.0, kShape, kShape),
                       shapeOf(row.watch.state));
    paintText(painter, box.adjusted(kShape + 5, 0, 0, 0), text, TextStyle::Body, Colour::Text);
}

Colour BoardDelegate::freshnessColour(const BoardRow& row) const
{
    const bool isOld =
        !row.evaluation.freshest || row.evaluation.freshest->secsTo(row.evaluation.at) > kOldSeconds;
    return isOld ? Colour::Fail : Colour::TextMuted;
}

void BoardDelegate::paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                              const BoardRow& row) const
{
    const int column = index.column();
    const auto text = [&index] { return index.data().toString(); };
    if (column == BoardModel::ProjectColumn)
        paintProject(painter, box, row);
    else if (column == BoardModel::ReleaseColumn)
        paintRelease(painter, box, row);
    else if (column == BoardModel::LaunchColumn && !wordOf(row.watch.state).isEmpty())
        paintWatch(painter, box, text(), row);
    else if (column == BoardModel::VerdictColumn)
        VerdictPill::paint(painter, box, row.evaluation.verdict, m_theme);
    else if (column == BoardModel::AttentionColumn)
        paintAttention(painter, box, row, index);
    else if (column == BoardModel::TrendColumn)
        paintSparkline(painter, QRectF(box).adjusted(0, isLow(box) ? 6 : 10, -4, isLow(box) ? -6 : -10),
                       row.trend, m_theme);
    else if (column == BoardModel::FreshestColumn)
        paintText(painter, box, text(), TextStyle::Small, freshnessColour(row));
    else if (column >= BoardModel::FirstCharacteristic)
        paintTally(painter, box, row, column);
    else
        paintText(painter, box, text(), TextStyle::Body, Colour::Text);
}

} // namespace slipway::views
