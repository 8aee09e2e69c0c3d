// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_model.h"
#include "views/board/grouping.h"

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

/// What the board's table shows: the rows that the filter lets through, in its order, below a heading row per
/// group. Stays a flat table, so that a heading is a row like others to keyboard and screen reader. Follows
/// the filter by row signals only; a heading cannot be selected, but it can be current.
class BoardGroups : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 100 ///< true in a heading's cells
    };

    BoardGroups(BoardFilter& filter, QObject* parent);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    [[nodiscard]] bool isHeading(int row) const;
    /// The group whose heading that row is, else nullptr.
    [[nodiscard]] const BoardGroup* headingAt(int row) const;
    /// The row of the heading above, or that row itself if it is one; -1 without groups.
    [[nodiscard]] int headingOf(int row) const;
    void setCollapsed(int heading, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);

    /// The release in that row; nullptr for a heading.
    [[nodiscard]] const readiness::BoardRow* rowAt(int row) const;
    /// The row that shows the release; -1 if none does.
    [[nodiscard]] int rowOf(const model::ReleaseId& release) const;
    /// The same with its group opened.
    int reveal(const model::ReleaseId& release);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// A row of the table: a heading (`source` is -1) or a row of the filter.
    struct Entry
    {
        QString group; ///< its id; empty without groups
        int source = -1;
        bool isHeading = false;
    };
    using Entries = std::vector<Entry>;

    void connectFilter();
    [[nodiscard]] const readiness::BoardRow* sourceRow(int row) const;
    void readPlaces(int first, int last);
    void removeSource(int first, int last);
    void insertSource(int first, int last);
    void follow();
    [[nodiscard]] Entries wanted();
    void removeUnwanted(const Entries& wanted);
    void reorder(const Entries& wanted);
    void insertMissing(const Entries& wanted);
    void tellHeadings();
    [[nodiscard]] QVariant headingData(const BoardGroup& group, int column, int role) const;

    BoardFilter& m_filter;
    Grouping m_grouping = Grouping::None;
    Entries m_entries;
    std::vector<GroupPlace> m_places; ///< by row of the filter
    QHash<QString, BoardGroup> m_groups;
    QSet<QString> m_collapsed;             ///< ids of groups
    QList<QPersistentModelIndex> m_moving; ///< the entries' rows of the filter while its order changes
};

/// "4 releases: 2 No-go, 1 Conditional, 1 Go".
[[nodiscard]] QString summaryOf(const BoardGroup& group);

} // namespace slipway::views
