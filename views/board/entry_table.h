// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace slipway::views {

/// What one row of a table in groups stands for.
struct TableEntry
{
    QString group;   ///< its id; empty without groups
    int source = -1; ///< a row of the source model; -1 for a heading
    bool isHeading = false;
};
using TableEntries = std::vector<TableEntry>;

/// A flat table of headings and of a source model's rows, as an order that is made elsewhere wants them.
/// Comes to a new order by removing, moving and inserting rows and not by a reset, so that who looks on keeps
/// the selection, the current row and the place it is scrolled to. GUI thread.
class EntryTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool isHeading(int row) const;
    /// The row of the heading above, or that row itself if it is one; -1 without groups.
    [[nodiscard]] int headingOf(int row) const;

protected:
    explicit EntryTable(QObject* parent)
        : QAbstractTableModel(parent)
    {
    }

    /// What stands in that row; nullptr outside the table.
    [[nodiscard]] const TableEntry* entryAt(int row) const;

    void comeTo(const TableEntries& wanted);
    /// The same without a word to anybody, between beginResetModel and endResetModel.
    void setEntries(TableEntries entries) { m_entries = std::move(entries); }

    // What happens to the source's rows; the entries go along, and are to come to a new order afterwards.
    void sourceInserted(int first, int last);
    void sourceRemoved(int first, int last); ///< their entries stand for nothing until then
    void sourceIsToMove(const QAbstractItemModel& source);
    void sourceMoved();

private:
    class Places;

    void removeUnwanted(const Places& places);
    void reorder(const TableEntries& wanted, const Places& places);
    void insertMissing(const TableEntries& wanted);

    TableEntries m_entries;
    QList<QPersistentModelIndex> m_moving; ///< the entries' rows of the source while its order changes
};

} // namespace slipway::views
