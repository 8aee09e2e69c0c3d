// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/entry_table.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace slipway::views {

/// Where each entry is to stand, found without a search.
class EntryTable::Places
{
public:
    explicit Places(const TableEntries& wanted)
    {
        m_rows.reserve(wanted.size());
        for (int place = 0; place < static_cast<int>(wanted.size()); ++place) {
            const TableEntry& entry = wanted[static_cast<size_t>(place)];
            if (entry.isHeading)
                m_headings.insert(entry.group, place);
            else
                setPlace(static_cast<size_t>(entry.source), place);
        }
    }

    /// -1: it is not wanted.
    [[nodiscard]] int of(const TableEntry& entry) const
    {
        if (entry.isHeading)
            return m_headings.value(entry.group, -1);
        const bool isKnown = entry.source >= 0 && static_cast<size_t>(entry.source) < m_rows.size();
        return isKnown ? m_rows[static_cast<size_t>(entry.source)] : -1;
    }

private:
    void setPlace(size_t source, int place)
    {
        if (source >= m_rows.size())
            m_rows.resize(source + 1, -1);
        m_rows[source] = place;
    }

    QHash<QString, int> m_headings; ///< by group
    std::vector<int> m_rows;        ///< by row of the source
};

int EntryTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

const TableEntry* EntryTable::entryAt(int row) const
{
    const auto place = static_cast<size_t>(row);
    return row >= 0 && place < m_entries.size() ? &m_entries[place] : nullptr;
}

bool EntryTable::isHeading(int row) const
{
    const TableEntry* entry = entryAt(row);
    return entry && entry->isHeading;
}

int EntryTable::headingOf(int row) const
{
    while (row >= 0 && row < rowCount() && !isHeading(row))
        --row;
    return row < rowCount() ? row : -1;
}

void EntryTable::sourceInserted(int first, int last)
{
    for (TableEntry& entry : m_entries) {
        if (!entry.isHeading && entry.source >= first)
            entry.source += last - first + 1;
    }
}

void EntryTable::sourceRemoved(int first, int last)
{
    constexpr int kGone = -1;
    for (TableEntry& entry : m_entries) {
        if (entry.isHeading || entry.source < first)
            continue;
        entry.source = entry.source <= last ? kGone : entry.source - (last - first + 1);
    }
}

void EntryTable::sourceIsToMove(const QAbstractItemModel& source)
{
    m_moving.clear();
    for (const TableEntry& entry : m_entries)
        m_moving += entry.isHeading ? QModelIndex() : source.index(entry.source, 0);
}

void EntryTable::sourceMoved()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].isHeading)
            m_entries[i].source = m_moving[static_cast<qsizetype>(i)].row();
    }
    m_moving.clear();
}

void EntryTable::comeTo(const TableEntries& wanted)
{
    const Places places(wanted);
    removeUnwanted(places);
    reorder(wanted, places);
    insertMissing(wanted);
}

void EntryTable::removeUnwanted(const Places& places)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && places.of(m_entries[static_cast<size_t>(first - 1)]) < 0)
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Moves those that are there already; each is wanted.
void EntryTable::reorder(const TableEntries& wanted, const Places& places)
{
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return places.of(m_entries[static_cast<size_t>(a)]) < places.of(m_entries[static_cast<size_t>(b)]);
    });
    if (std::is_sorted(order.begin(), order.end())) {
        for (TableEntry& entry :
             m_entries) // a release may have changed to a group that stands beside its own
            entry.group = wanted[static_cast<size_t>(places.of(entry))].group;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> nowAt(order.size());
    TableEntries moved;
    for (const int old : order) {
        nowAt[static_cast<size_t>(old)] = static_cast<int>(moved.size());
        moved.push_back(wanted[static_cast<size_t>(places.of(m_entries[static_cast<size_t>(old)]))]);
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after += createIndex(nowAt[static_cast<size_t>(one.row())], one.column());
    m_entries = std::move(moved);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EntryTable::insertMissing(const TableEntries& wanted)
{
    const auto isSame = [](const TableEntry& a, const TableEntry& b) {
        return a.isHeading == b.isHeading && (a.isHeading ? a.group == b.group : a.source == b.source);
    };
    size_t at = 0;
    while (at < wanted.size()) {
        size_t end = at;
        while (end < wanted.size() && (at >= m_entries.size() || !isSame(m_entries[at], wanted[end])))
            ++end;
        if (end > at) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_entries.insert(m_entries.begin() + static_cast<qsizetype>(at),
                             wanted.begin() + static_cast<qsizetype>(at),
                             wanted.begin() + static_cast<qsizetype>(end));
            endInsertRows();
        }
        at = end + 1;
    }
}

} // namespace slipway::views
