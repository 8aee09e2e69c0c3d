// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_columns.h"

#include "views/board/board_model.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace slipway::views {

namespace {

constexpr int kMeasuredRows = 60; ///< enough to know how wide a column is
constexpr int kHeaderRoom = 12;   ///< px beside a heading: its padding, and what keeps it whole
constexpr int kArrowRoom = 12;    ///< px for the sorted column's arrow
constexpr int kWidestColumn = 240;
const QString kStateKey = QStringLiteral("board/columns");

struct GivesWay
{
    int column;
    int least; ///< px
};

// What gives way first: the commit goes below its release, the trend gets shorter, long names an ellipsis.
constexpr GivesWay kGiveWay[] = {{BoardModel::ReleaseColumn, 80},
                                 {BoardModel::TrendColumn, 52},
                                 {BoardModel::ProjectColumn, 96},
                                 {BoardModel::ReleaseColumn, 64}};

} // namespace

BoardColumns::BoardColumns(QTableView* table)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
{
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setFixedHeight(34);
    m_header->setMinimumSectionSize(30);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &BoardColumns::openMenuAt);
    connect(m_header, &QHeaderView::sectionMoved, this, &BoardColumns::remember);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        share(); // the arrow wants room
        remember();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isSharing && width > 0)
            m_chosen[column] = width;
    });
}

/// What the heading wants, with its arrow if the table is sorted by it.
int BoardColumns::headingOf(int column) const
{
    const int text = QFontMetrics(Theme::fontOf(TextStyle::Small))
                         .horizontalAdvance(m_table->model()->headerData(column, Qt::Horizontal).toString());
    return text + kHeaderRoom + (column == m_header->sortIndicatorSection() ? kArrowRoom : 0);
}

int BoardColumns::wantedBy(int column) const
{
    const QAbstractItemModel& model = *m_table->model();
    int width = 0;
    const QStyleOptionViewItem option;
    for (int row = 0; row < std::min(model.rowCount(), kMeasuredRows); ++row)
        width = std::max(width, m_table->itemDelegate()->sizeHint(option, model.index(row, column)).width());
    return std::min(width, kWidestColumn);
}

void BoardColumns::measure()
{
    m_wanted.clear();
    for (int column = 0; m_table->model() && column < m_table->model()->columnCount(); ++column)
        m_wanted.push_back(wantedBy(column));
    share();
}

int BoardColumns::widthOf(int column) const
{
    if (const auto chosen = m_chosen.find(column); chosen != m_chosen.end())
        return chosen->second;
    return std::max(m_wanted[static_cast<size_t>(column)], headingOf(column));
}

std::vector<int> BoardColumns::shown() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void BoardColumns::share()
{
    const std::vector<int> columns = shown();
    if (m_wanted.size() != static_cast<size_t>(m_header->count()) || columns.empty())
        return;
    std::map<int, int> widths;
    int spare = m_table->viewport()->width();
    for (const int column : columns)
        spare -= widths[column] = widthOf(column);
    for (const GivesWay& way : kGiveWay) {
        if (m_chosen.count(way.column) != 0 || m_header->isSectionHidden(way.column))
            continue;
        const int least = std::max(way.least, headingOf(way.column));
        const int given = std::clamp(widths[way.column] - least, 0, std::max(0, -spare));
        widths[way.column] -= given;
        spare += given;
    }
    const int share = std::max(0, spare) / static_cast<int>(columns.size());
    m_isSharing = true;
    for (const int column : columns)
        m_header->resizeSection(column, widths[column] + (m_chosen.count(column) != 0 ? 0 : share));
    m_isSharing = false;
}

void BoardColumns::setHidden(int column, bool isHidden)
{
    m_isSharing = true; // showing again is a resize too, but nobody drew it
    m_header->setSectionHidden(column, isHidden);
    m_isSharing = false;
    share();
    remember();
}

void BoardColumns::reset()
{
    m_chosen.clear();
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->setSectionHidden(column, false);
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    m_table->sortByColumn(BoardModel::LaunchColumn, Qt::AscendingOrder);
    share();
    remember();
}

std::unique_ptr<QMenu> BoardColumns::makeMenu()
{
    auto menu = std::make_unique<QMenu>(m_table);
    fill(*menu);
    return menu;
}

void BoardColumns::fill(QMenu& menu)
{
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (column == BoardModel::ProjectColumn)
            continue; // what a row is about stays
        QAction* action = menu.addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &BoardColumns::reset);
}

void BoardColumns::show(const std::vector<int>& columns)
{
    m_isSharing = true;
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isShown = std::find(columns.begin(), columns.end(), column) != columns.end();
        m_header->setSectionHidden(column, !isShown && column != BoardModel::ProjectColumn);
    }
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        m_header->moveSection(m_header->visualIndex(columns[static_cast<size_t>(place)]), place);
    m_isSharing = false;
    share();
    remember();
}

void BoardColumns::openMenuAt(const QPoint& place)
{
    makeMenu()->exec(m_header->mapToGlobal(place));
}

void BoardColumns::openMenu()
{
    openMenuAt(QPoint(8, m_header->height()));
}

void BoardColumns::restore()
{
    m_isSharing = true;
    m_header->restoreState(QSettings().value(kStateKey).toByteArray());
    m_header->setSectionsMovable(true);
    m_isSharing = false;
    m_isRestored = true;
    m_table->sortByColumn(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    share();
}

void BoardColumns::remember() const
{
    if (m_isRestored && m_isRemembering)
        QSettings().setValue(kStateKey, m_header->saveState());
}

} // namespace slipway::views
