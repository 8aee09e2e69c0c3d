// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/entry_table.h"
#include "views/board/grouping.h"

#include <QHash>
#include <QSet>

namespace slipway::views {

class BoardFilter;

/// One group of the board: its heading, and how its releases stand.
struct BoardGroup
{
    GroupPlace place;
    std::array<int, model::kVerdicts.size()> verdicts{}; ///< how many of each, in the order of kVerdicts
    int count = 0;
    bool isCollapsed = false;
};

/// Which groups the filter's releases make, and which of them are closed. Keeps the place of each row, so
/// that only those that changed are asked for theirs. GUI thread.
class GroupedReleases
{
public:
    explicit GroupedReleases(const BoardFilter& filter)
        : m_filter(filter)
    {
    }

    void setGrouping(Grouping grouping); ///< opens all groups
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    // What happened to the filter's rows, from the first to the last of them.
    void insert(int first, int last);
    void remove(int first, int last);
    void read(int first, int last); ///< they may stand in other groups now
    void readAll();

    /// The release in that row of the filter, or nullptr.
    [[nodiscard]] const readiness::BoardRow* releaseAt(int row) const;
    /// As it was counted when the entries were made last; nullptr if there is none.
    [[nodiscard]] const BoardGroup* find(const QString& id) const;

    void setCollapsed(const QString& id, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);
    /// Opens the group that the release stands in; false if it was open.
    bool openFor(const model::ReleaseId& release);

    /// Counts the groups anew. The rows as they are to stand now: each group's heading above its releases,
    /// which are left out where it is closed. Linear in the rows.
    [[nodiscard]] TableEntries makeEntries();

private:
    void count();

    const BoardFilter& m_filter;
    Grouping m_grouping = Grouping::None;
    std::vector<GroupPlace> m_places; ///< by row of the filter
    QHash<QString, BoardGroup> m_groups;
    QSet<QString> m_collapsed; ///< ids of groups
};

} // namespace slipway::views
