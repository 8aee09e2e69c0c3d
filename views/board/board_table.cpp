// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_table.h"

#include "views/board/board_delegate.h"
#include "views/board/board_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace slipway::views {

namespace {
constexpr int kMeasuredRows = 60; ///< enough to know how wide a column is
}

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

void BoardTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const QFontMetrics header(Theme::fontOf(TextStyle::Small));
    std::vector<int> widths;
    int used = 0;
    QStyleOptionViewItem option;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = header.horizontalAdvance(title) + (column == BoardModel::ProjectColumn ? 40 : 24);
        for (int row = 0; row < std::min(model()->rowCount(), kMeasuredRows); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
        widths.push_back(std::min(width, 240));
        used += widths.back();
    }
    const int spare = viewport()->width() - used;
    if (spare > 0) {
        widths[BoardModel::TrendColumn] += std::min(spare / 3, 120);
        widths[BoardModel::ReleaseColumn] += std::min(spare / 3, 80);
        int rest = spare - std::min(spare / 3, 120) - std::min(spare / 3, 80);
        for (size_t i = 0; rest > 0 && i < widths.size(); ++i)
            widths[i] += rest / static_cast<int>(widths.size());
    } else {
        // Names and short commits end in an ellipsis before any column leaves the window.
        int missing = -spare;
        for (const auto& [column, least] :
             {std::pair{int(BoardModel::ReleaseColumn), 90}, std::pair{int(BoardModel::ProjectColumn), 120},
              std::pair{int(BoardModel::TrendColumn), 60}}) {
            const int given = std::clamp(widths[static_cast<size_t>(column)] - least, 0, missing);
            widths[static_cast<size_t>(column)] -= given;
            missing -= given;
        }
    }
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
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
