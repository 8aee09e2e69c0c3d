// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policies_table.h"

#include "views/policy/policies_delegate.h"
#include "views/policy/policies_model.h"

namespace slipway::views {

PoliciesTable::PoliciesTable(const Theme& theme, PoliciesModel& policies, QWidget* parent)
    : RowTable(parent)
{
    setObjectName(QStringLiteral("policiesTable"));
    setAccessibleName(tr("Policies"));
    setItemDelegate(new PoliciesDelegate(theme, *this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSortingEnabled(false);
    setModel(&policies);
    arrangeColumns({{PoliciesModel::VersionColumn, 88},
                    {PoliciesModel::StateColumn, 128},
                    {PoliciesModel::CriteriaColumn, 80},
                    {PoliciesModel::JudgesColumn, 168},
                    {PoliciesModel::AdoptedColumn, 152}},
                   PoliciesModel::PolicyColumn);
    setSortingEnabled(false);
}

int PoliciesTable::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void PoliciesTable::choose(int row)
{
    if (model()->rowCount() > 0)
        selectRow(std::max(0, row));
}

} // namespace slipway::views
