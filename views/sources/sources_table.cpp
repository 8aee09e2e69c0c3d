// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_table.h"

#include "views/sources/sources_delegate.h"
#include "views/sources/sources_model.h"

#include <QSortFilterProxyModel>

namespace slipway::views {

SourcesTable::SourcesTable(const Theme& theme, SourcesModel& sources, QWidget* parent)
    : RowTable(parent)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("sourcesTable"));
    setAccessibleName(tr("Sources"));
    setItemDelegate(new SourcesDelegate(theme, *this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_sorted->setSourceModel(&sources);
    m_sorted->setSortRole(SourcesModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    arrangeColumns({{SourcesModel::SourceColumn, 140},
                    {SourcesModel::ProjectColumn, 112},
                    {SourcesModel::HealthColumn, 104},
                    {SourcesModel::SuccessColumn, 124},
                    {SourcesModel::NextColumn, 104},
                    {SourcesModel::ScheduleColumn, 120},
                    {SourcesModel::ServiceColumn, 168}},
                   SourcesModel::WhyColumn);
    growWithRoom({SourcesModel::SourceColumn, SourcesModel::ProjectColumn});
    // Beside the form; all of it is in the detail below, too.
    goWithoutRoom({SourcesModel::ServiceColumn, SourcesModel::ScheduleColumn, SourcesModel::NextColumn,
                   SourcesModel::SuccessColumn});
    sortByColumn(SourcesModel::ProjectColumn, Qt::AscendingOrder);
}

void SourcesTable::setFilter(const QString& text)
{
    m_sorted->setFilterFixedString(text.simplified());
}

int SourcesTable::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_sorted->mapToSource(rows.front()).row();
}

const readiness::SourceStatus* SourcesTable::chosenStatus() const
{
    return static_cast<const SourcesModel*>(m_sorted->sourceModel())->statusAt(chosenRow());
}

void SourcesTable::choose(int row)
{
    const QModelIndex index = m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0));
    if (index.isValid() || !isBlank())
        selectRow(std::max(0, index.row()));
}

bool SourcesTable::isBlank() const
{
    return m_sorted->rowCount() == 0;
}

} // namespace slipway::views
