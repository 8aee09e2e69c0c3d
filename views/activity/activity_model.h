// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activity.h"

#include <QAbstractTableModel>

#include <deque>

namespace slipway::views {

/// The audit trail as a table, newest first. What came meanwhile is put in front and what is asked for by
/// scrolling is put behind, so that selection and scroll stay.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        AboutColumn,
        ColumnCount
    };
    enum Role
    {
        DetailRole = Qt::UserRole ///< of WhatColumn: what was said with it
    };

    explicit ActivityModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void clear();
    void append(std::vector<store::ActivityLine> lines, bool isMoreLeft);
    void prepend(std::vector<store::ActivityLine> lines);
    [[nodiscard]] const store::ActivityLine* lineAt(int row) const; ///< nullptr if it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    std::deque<store::ActivityLine> m_lines;
    bool m_isMoreLeft = false;
};

} // namespace slipway::views
