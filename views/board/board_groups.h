// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_model.h"
#include "views/board/grouped_releases.h"

namespace slipway::views {

/// What the board's table shows: the rows that the filter lets through, in its order, below a heading row per
/// group. Stays a flat table, so that a heading is a row like others to keyboard and screen reader. Follows
/// the filter by row signals only; a heading cannot be selected, but it can be current.
class BoardGroups : public EntryTable
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 100 ///< true in a heading's cells
    };

    BoardGroups(BoardFilter& filter, QObject* parent);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_releases.grouping(); }

    /// The group whose heading that row is, else nullptr.
    [[nodiscard]] const BoardGroup* headingAt(int row) const;
    void setCollapsed(int heading, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);

    /// The release in that row; nullptr for a heading.
    [[nodiscard]] const readiness::BoardRow* rowAt(int row) const;
    /// The row that shows the release; -1 if none does.
    [[nodiscard]] int rowOf(const model::ReleaseId& release) const;
    /// The same with its group opened.
    int reveal(const model::ReleaseId& release);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void connectFilter();
    void connectOrder();
    void follow();
    void tellHeadings();
    [[nodiscard]] QVariant headingData(const BoardGroup& group, int column, int role) const;

    BoardFilter& m_filter;
    GroupedReleases m_releases;
};

/// "4 releases: 2 No-go, 1 Conditional, 1 Go".
[[nodiscard]] QString summaryOf(const BoardGroup& group);

} // namespace slipway::views
