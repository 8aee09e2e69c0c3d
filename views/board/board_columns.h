// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <vector>

class QHeaderView;
class QMenu;
class QTableView;

namespace slipway::views {

/// The columns of the board's table: how wide each is, their order, which are hidden. Widths come from what
/// the columns show, unless a person drew one; order, hidden ones and sorting are remembered.
class BoardColumns : public QObject
{
    Q_OBJECT

public:
    explicit BoardColumns(QTableView* table);

    /// Looks again how much room the cells want, and shares the width there is.
    void measure();
    /// Shares the width there is; what is too much is taken from what can give way.
    void share();

    void setHidden(int column, bool isHidden);
    /// Order, widths, hidden columns and sorting as they came.
    void reset();
    /// The columns that can be hidden, and the way back. The caller owns it.
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu();
    void fill(QMenu& menu); ///< the same at its end
    /// The logical columns that are shown, in the order that they are.
    [[nodiscard]] std::vector<int> shown() const;

    /// Shows these columns in this order, and hides the others.
    void show(const std::vector<int>& columns);

    void openMenu(); ///< below the first heading

    void restore(); ///< what was remembered, once the table has its model
    void remember() const;
    void setRemembering(bool isRemembering) { m_isRemembering = isRemembering; }

private:
    void openMenuAt(const QPoint& place);
    [[nodiscard]] int headingOf(int column) const;
    [[nodiscard]] int wantedBy(int column) const;
    [[nodiscard]] int widthOf(int column) const;

    QTableView* m_table;
    QHeaderView* m_header;
    std::vector<int> m_wanted;   ///< px that a column's cells want
    std::map<int, int> m_chosen; ///< px that a person gave a column
    bool m_isSharing = false;
    bool m_isRestored = false; ///< until then nothing is remembered
    bool m_isRemembering = true;
};

} // namespace slipway::views
