// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/grouped_releases.h"

#include "views/board/board_filter.h"
#include "views/board/board_model.h"

#include <algorithm>

namespace slipway::views {

using readiness::BoardRow;

void GroupedReleases::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_collapsed.clear();
    read(0, static_cast<int>(m_places.size()) - 1);
}

void GroupedReleases::insert(int first, int last)
{
    m_places.insert(m_places.begin() + first, static_cast<size_t>(last - first + 1), {});
    read(first, last);
}

void GroupedReleases::remove(int first, int last)
{
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
}

void GroupedReleases::read(int first, int last)
{
    const auto* model = qobject_cast<const BoardModel*>(m_filter.sourceModel());
    for (int row = first; row <= last; ++row) {
        const BoardRow* release = m_grouping == Grouping::None ? nullptr : releaseAt(row);
        m_places[static_cast<size_t>(row)] =
            release ? groupOf(m_grouping, *release, *model->board()) : GroupPlace{};
    }
}

void GroupedReleases::readAll()
{
    m_places.resize(static_cast<size_t>(m_filter.rowCount()));
    read(0, m_filter.rowCount() - 1);
}

const BoardRow* GroupedReleases::releaseAt(int row) const
{
    const auto* model = qobject_cast<const BoardModel*>(m_filter.sourceModel());
    return model ? model->rowAt(m_filter.mapToSource(m_filter.index(row, 0)).row()) : nullptr;
}

const BoardGroup* GroupedReleases::find(const QString& id) const
{
    const auto found = m_groups.constFind(id);
    return found == m_groups.constEnd() ? nullptr : &*found;
}

void GroupedReleases::setCollapsed(const QString& id, bool isCollapsed)
{
    if (isCollapsed)
        m_collapsed.insert(id);
    else
        m_collapsed.remove(id);
}

void GroupedReleases::setAllCollapsed(bool areCollapsed)
{
    m_collapsed.clear();
    for (auto group = m_groups.constBegin(); areCollapsed && group != m_groups.constEnd(); ++group)
        m_collapsed.insert(group.key());
}

bool GroupedReleases::openFor(const model::ReleaseId& release)
{
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const BoardRow* found = releaseAt(row);
        if (found && found->release.id == release)
            return m_collapsed.remove(m_places[static_cast<size_t>(row)].id);
    }
    return false;
}

void GroupedReleases::count()
{
    m_groups.clear();
    for (int row = 0; m_grouping != Grouping::None && row < static_cast<int>(m_places.size()); ++row) {
        const GroupPlace& place = m_places[static_cast<size_t>(row)];
        BoardGroup& group = m_groups[place.id];
        group.place = place;
        ++group.count;
        if (const BoardRow* release = releaseAt(row))
            ++group.verdicts[static_cast<size_t>(release->evaluation.verdict)];
    }
    for (BoardGroup& group : m_groups)
        group.isCollapsed = m_collapsed.contains(group.place.id);
}

TableEntries GroupedReleases::makeEntries()
{
    count();
    TableEntries entries;
    const int rows = static_cast<int>(m_places.size());
    if (m_grouping == Grouping::None) {
        for (int row = 0; row < rows; ++row)
            entries.push_back({{}, row, false});
        return entries;
    }
    QHash<QString, std::vector<int>> members;
    for (int row = 0; row < rows; ++row)
        members[m_places[static_cast<size_t>(row)].id].push_back(row);
    QList<GroupPlace> places;
    for (const BoardGroup& group : std::as_const(m_groups))
        places += group.place;
    std::sort(places.begin(), places.end(), standsBefore);
    for (const GroupPlace& place : places) {
        entries.push_back({place.id, -1, true});
        if (m_collapsed.contains(place.id))
            continue;
        for (const int row : members[place.id])
            entries.push_back({place.id, row, false});
    }
    return entries;
}

} // namespace slipway::views
