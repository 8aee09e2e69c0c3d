// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_table.h"

#include "views/board/board_delegate.h"
#include "views/board/board_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <numeric>

namespace slipway::views {

namespace {
constexpr int kMeasuredRows = 60; ///< enough to know how wide a column is
constexpr int kHeaderRoom = 15;   ///< px beside a heading
constexpr int kArrowRoom = 10;    ///< px for the sorted column's arrow
constexpr int kWidestColumn = 240;
} // namespace

BoardTable::BoardTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new BoardDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Releases"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kBoardRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(34);
    horizontalHeader()->setMinimumSectionSize(30);
    connect(this, &QAbstractItemView::doubleClicked, this, &BoardTable::opened);
}

int BoardTable::widthOfColumn(int column) const
{
    const QFontMetrics header(Theme::fontOf(TextStyle::Small));
    const int arrow = column == horizontalHeader()->sortIndicatorSection() ? kArrowRoom : 0;
    int width = header.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
                kHeaderRoom + arrow;
    const QStyleOptionViewItem option;
    for (int row = 0; row < std::min(model()->rowCount(), kMeasuredRows); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return std::min(width, kWidestColumn);
}

void BoardTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths.push_back(widthOfColumn(column));
    int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    // What gives way first: the commit goes below its release, the trend gets shorter, long names an
    // ellipsis.
    for (const auto& [column, least] :
         {std::pair{int(BoardModel::ReleaseColumn), 84}, std::pair{int(BoardModel::TrendColumn), 62},
          std::pair{int(BoardModel::ProjectColumn), 96}, std::pair{int(BoardModel::ReleaseColumn), 64}}) {
        int& width = widths[static_cast<size_t>(column)];
        const int given = std::clamp(width - least, 0, std::max(0, -spare));
        width -= given;
        spare += given;
    }
    const int share = std::max(0, spare) / static_cast<int>(widths.size());
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i] + share);
}

QString BoardTable::selectionAsText() const
{
    QStringList lines;
    for (const QModelIndex& first : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += first.siblingAtColumn(column).data().toString();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void BoardTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

} // namespace slipway::views
