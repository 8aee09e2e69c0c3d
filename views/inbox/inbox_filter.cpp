// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_filter.h"

#include "views/inbox/inbox_model.h"

namespace slipway::views {

InboxFilter::InboxFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(InboxModel::SortRole);
    setDynamicSortFilter(true);
}

void InboxFilter::setSearch(const QString& text)
{
    m_words = text.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InboxFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString haystack = sourceModel()->index(row, 0, parent).data(InboxModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return haystack.contains(word); });
}

} // namespace slipway::views
