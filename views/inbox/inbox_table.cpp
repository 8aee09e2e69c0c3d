// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_table.h"

#include "views/inbox/inbox_delegate.h"
#include "views/inbox/inbox_model.h"

namespace slipway::views {

InboxTable::InboxTable(const Theme& theme, QWidget* parent)
    : RowTable(parent)
{
    setItemDelegate(new InboxDelegate(theme, *this));
    setAccessibleName(tr("Refused evidence"));
    setObjectName(QStringLiteral("inboxTable"));
}

void InboxTable::arrange()
{
    arrangeColumns({{InboxModel::StateColumn, 102},
                    {InboxModel::WhenColumn, 88},
                    {InboxModel::SourceColumn, 104},
                    {InboxModel::ProjectColumn, 128},
                    {InboxModel::TriesColumn, 56},
                    {InboxModel::SizeColumn, 76}},
                   InboxModel::ReasonColumn);
    growWithRoom({InboxModel::ProjectColumn});
    sortByColumn(InboxModel::WhenColumn, Qt::DescendingOrder);
    showStates(false);
}

void InboxTable::showStates(bool areShown)
{
    setColumnHidden(InboxModel::StateColumn, !areShown);
}

} // namespace slipway::views
