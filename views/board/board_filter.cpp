// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_filter.h"

#include "views/board/board_model.h"

namespace slipway::views {

BoardFilter::BoardFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(BoardModel::SortRole);
    setDynamicSortFilter(true);
}

void BoardFilter::setView(View view)
{
    m_view = view;
    invalidateFilter();
}

void BoardFilter::setSearch(const QString& text)
{
    BoardQuery query = parseBoardQuery(text, m_person);
    const bool isSame = query.terms == m_query.terms;
    m_query = std::move(query);
    if (!isSame)
        invalidateFilter();
}

bool BoardFilter::isIn(View view, int row, bool withBaked) const
{
    const auto* source = qobject_cast<const BoardModel*>(sourceModel());
    const readiness::BoardRow* shown = source ? source->rowAt(row) : nullptr;
    if (!shown)
        return false;
    if (shown->watch.isOver() && !withBaked)
        return false;
    switch (view) {
    case View::All:
        return true;
    case View::LaunchingThisWeek: {
        const auto& launch = shown->release.launchAt;
        return launch && *launch >= source->board()->at && source->board()->at.daysTo(*launch) <= 7;
    }
    case View::NoGo:
        return shown->evaluation.verdict == model::Verdict::NoGo;
    case View::Conditional:
        return shown->evaluation.verdict == model::Verdict::Conditional;
    }
    return false;
}

int BoardFilter::countOf(View view) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += isIn(view, row, false) ? 1 : 0;
    return count;
}

int BoardFilter::countOf(const QString& search) const
{
    const BoardQuery query = parseBoardQuery(search, m_person);
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += isFound(query, View::All, row) ? 1 : 0;
    return count;
}

bool BoardFilter::isFound(const BoardQuery& query, View view, int row) const
{
    const auto asksFor = [&](QueryKey key) {
        return std::any_of(query.terms.begin(), query.terms.end(),
                           [key](const QueryTerm& term) { return term.key == key; });
    };
    if (!isIn(view, row, asksFor(QueryKey::Watch)))
        return false;
    if (query.terms.empty())
        return true;
    const auto* source = qobject_cast<const BoardModel*>(sourceModel());
    const readiness::BoardRow& shown = *source->rowAt(row);
    const QString haystack = asksFor(QueryKey::Text) ? searchTextOf(shown) : QString();
    return matches(query, shown, haystack, *source->board());
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return isFound(m_query, m_view, row);
}

} // namespace slipway::views
