// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

#include <QAbstractTableModel>

namespace slipway::views {

/// The board's rows as a table. Thin over an immutable board: a new one is shown by the rows that came, went
/// and changed, never by a reset, so that selection and scroll survive.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ProjectColumn,
        ReleaseColumn,
        LaunchColumn,
        VerdictColumn,
        FirstCharacteristic,
        AttentionColumn = FirstCharacteristic + 6,
        TrendColumn,
        FreshestColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole,
        RefusedRole ///< how many dead letters of its project are open
    };

    explicit BoardModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// "project", "launch": as a column is stored.
    [[nodiscard]] static QString keyOf(int column);
    [[nodiscard]] static std::optional<int> columnOf(const QString& key);

    void setBoard(std::shared_ptr<const readiness::Board> board);
    [[nodiscard]] const std::shared_ptr<const readiness::Board>& board() const { return m_board; }
    /// The row's release, or nullptr.
    [[nodiscard]] const readiness::BoardRow* rowAt(int row) const;
    [[nodiscard]] int rowOf(const model::ReleaseId& release) const; ///< -1 if it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const readiness::BoardRow& row, int column) const;
    [[nodiscard]] QString spokenText(const readiness::BoardRow& row, int column) const;
    [[nodiscard]] int refusedOf(const readiness::BoardRow& row) const;
    [[nodiscard]] QString toolTipOf(const readiness::BoardRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const readiness::BoardRow& row, int column) const;

    std::shared_ptr<const readiness::Board> m_board; ///< what the pointers below point into
    std::vector<const readiness::BoardRow*> m_rows;
};

} // namespace slipway::views
