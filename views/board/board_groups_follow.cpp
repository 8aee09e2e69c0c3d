// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_filter.h"
#include "views/board/board_groups.h"

#include <algorithm>

/// BoardGroups, continued: how its rows follow those of the filter.
namespace slipway::views {

using readiness::BoardRow;

const BoardRow* BoardGroups::sourceRow(int row) const
{
    const auto* model = qobject_cast<const BoardModel*>(m_filter.sourceModel());
    return model ? model->rowAt(m_filter.mapToSource(m_filter.index(row, 0)).row()) : nullptr;
}

void BoardGroups::readPlaces(int first, int last)
{
    const auto* model = qobject_cast<const BoardModel*>(m_filter.sourceModel());
    for (int row = first; row <= last; ++row) {
        const BoardRow* shown = m_grouping == Grouping::None ? nullptr : sourceRow(row);
        m_places[static_cast<size_t>(row)] =
            shown ? groupOf(m_grouping, *shown, *model->board()) : GroupPlace{};
    }
}

void BoardGroups::insertSource(int first, int last)
{
    if (last < first)
        return;
    const int count = last - first + 1;
    for (Entry& entry : m_entries) {
        if (!entry.isHeading && entry.source >= first)
            entry.source += count;
    }
    m_places.insert(m_places.begin() + first, static_cast<size_t>(count), {});
    readPlaces(first, last);
    follow();
}

void BoardGroups::removeSource(int first, int last)
{
    constexpr int kGone = -1;
    for (Entry& entry : m_entries) {
        if (entry.isHeading || entry.source < first)
            continue;
        entry.source = entry.source <= last ? kGone : entry.source - (last - first + 1);
    }
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    follow();
}

/// The rows as they are to stand now; makes the groups anew.
BoardGroups::Entries BoardGroups::wanted()
{
    m_groups.clear();
    Entries entries;
    const int rows = static_cast<int>(m_places.size());
    if (m_grouping == Grouping::None) {
        for (int row = 0; row < rows; ++row)
            entries.push_back({{}, row, false});
        return entries;
    }
    QHash<QString, std::vector<int>> members;
    for (int row = 0; row < rows; ++row) {
        const GroupPlace& place = m_places[static_cast<size_t>(row)];
        BoardGroup& group = m_groups[place.id];
        group.place = place;
        ++group.count;
        if (const BoardRow* shown = sourceRow(row))
            ++group.verdicts[static_cast<size_t>(shown->evaluation.verdict)];
        members[place.id].push_back(row);
    }
    QList<GroupPlace> places;
    for (BoardGroup& group : m_groups) {
        group.isCollapsed = m_collapsed.contains(group.place.id);
        places += group.place;
    }
    std::sort(places.begin(), places.end(), standsBefore);
    for (const GroupPlace& place : places) {
        entries.push_back({place.id, -1, true});
        if (!m_collapsed.contains(place.id)) {
            for (const int row : members[place.id])
                entries.push_back({place.id, row, false});
        }
    }
    return entries;
}

/// Comes to what is wanted by removing, moving and inserting rows, so that who looks on keeps its place.
void BoardGroups::follow()
{
    const Entries entries = wanted();
    removeUnwanted(entries);
    reorder(entries);
    insertMissing(entries);
    tellHeadings();
}

void BoardGroups::removeUnwanted(const Entries& entries)
{
    std::vector<bool> isWanted(m_places.size());
    for (const Entry& entry : entries) {
        if (!entry.isHeading)
            isWanted[static_cast<size_t>(entry.source)] = true;
    }
    const auto stays = [&](const Entry& entry) {
        return entry.isHeading ? m_groups.contains(entry.group)
                               : entry.source >= 0 && isWanted[static_cast<size_t>(entry.source)];
    };
    for (int last = static_cast<int>(m_entries.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !stays(m_entries[static_cast<size_t>(first - 1)]))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void BoardGroups::reorder(const Entries& entries)
{
    // Where each is to stand among those that are there already.
    QHash<QString, int> headings;
    std::vector<int> rows(m_places.size(), -1);
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const Entry& entry = entries[static_cast<size_t>(i)];
        if (entry.isHeading)
            headings.insert(entry.group, i);
        else
            rows[static_cast<size_t>(entry.source)] = i;
    }
    const auto placeOf = [&](const Entry& entry) {
        return entry.isHeading ? headings.value(entry.group) : rows[static_cast<size_t>(entry.source)];
    };
    std::vector<int> order(m_entries.size());
    for (int i = 0; i < static_cast<int>(order.size()); ++i)
        order[static_cast<size_t>(i)] = i;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return placeOf(m_entries[static_cast<size_t>(a)]) < placeOf(m_entries[static_cast<size_t>(b)]);
    });
    if (std::is_sorted(order.begin(), order.end())) {
        for (Entry& entry : m_entries) // a release may have changed to a group that stands beside its own
            entry.group = entries[static_cast<size_t>(placeOf(entry))].group;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> nowAt(order.size());
    Entries moved;
    for (const int old : order) {
        nowAt[static_cast<size_t>(old)] = static_cast<int>(moved.size());
        moved.push_back(entries[static_cast<size_t>(placeOf(m_entries[static_cast<size_t>(old)]))]);
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after += createIndex(nowAt[static_cast<size_t>(one.row())], one.column());
    m_entries = std::move(moved);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BoardGroups::insertMissing(const Entries& entries)
{
    const auto isSame = [](const Entry& a, const Entry& b) {
        return a.isHeading == b.isHeading && (a.isHeading ? a.group == b.group : a.source == b.source);
    };
    size_t at = 0;
    while (at < entries.size()) {
        size_t end = at;
        while (end < entries.size() && (at >= m_entries.size() || !isSame(m_entries[at], entries[end])))
            ++end;
        if (end > at) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_entries.insert(m_entries.begin() + static_cast<qsizetype>(at),
                             entries.begin() + static_cast<qsizetype>(at),
                             entries.begin() + static_cast<qsizetype>(end));
            endInsertRows();
        }
        at = end + 1;
    }
}

void BoardGroups::tellHeadings()
{
    for (int row = 0; m_grouping != Grouping::None && row < rowCount(); ++row) {
        if (isHeading(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace slipway::views
