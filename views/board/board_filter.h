// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_query.h"

#include <QSortFilterProxyModel>

namespace slipway::views {

/// Sorts the board by any column and keeps the rows that a saved view and a search let through. What is baked
/// is done: it is shown only to a search that asks for a "watch:" state.
class BoardFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class View
    {
        All,
        LaunchingThisWeek,
        NoGo,
        Conditional
    };

    explicit BoardFilter(QObject* parent = nullptr);

    void setView(View view);
    void setSearch(const QString& text);                         ///< in the language of board_query.h
    void setPerson(const QString& person) { m_person = person; } ///< whom "owner:me" means from then on
    /// What the search says that is not understood; empty if all is.
    [[nodiscard]] const QString& problem() const { return m_query.problem; }
    [[nodiscard]] View view() const { return m_view; }
    /// How many rows of the source the view lets through, whatever the search.
    [[nodiscard]] int countOf(View view) const;
    /// How many a search lets through, whatever the view.
    [[nodiscard]] int countOf(const QString& search) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isIn(View view, int row, bool withBaked) const;
    [[nodiscard]] bool isFound(const BoardQuery& query, View view, int row) const;

    View m_view = View::All;
    BoardQuery m_query;
    QString m_person;
};

} // namespace slipway::views
