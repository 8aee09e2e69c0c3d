// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace slipway::views {

inline constexpr int kCompactRow = 32; ///< px: a row of a table that was set compact, instead of kBoardRow

/// A table of whole rows as high as the board's, sorted by its headings.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent);

    /// The selected rows as lines of tab-separated cells below the headings.
    [[nodiscard]] QString selectionAsText() const;
    /// The same on the clipboard, so that it becomes a table where it is pasted; nothing if none is selected.
    void copySelection() const;
    /// Paints a row that is not made of cells into that box; false for all others.
    virtual bool paintAcross(QPainter& painter, const QRect& box, int row) const;

protected:
    /// Call it once the table has its model: `widths` in pixels by column; `stretched` takes what is left.
    void arrangeColumns(const QList<std::pair<int, int>>& widths, int stretched);
    /// These columns, of names, get wider where the table has room to spare, unless a person made them as
    /// wide as they are. Call it after arrangeColumns().
    void growWithRoom(const QList<int>& columns);
    /// These columns are hidden while there is no room for all, the first one first. Call it after
    /// arrangeColumns().
    void goWithoutRoom(const QList<int>& columns);
    void resizeEvent(QResizeEvent* event) override;
    /// Home and End go to the first and the last row: rows are what is chosen.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateRow(int row); ///< paints it anew; nothing for -1

private:
    struct Growing
    {
        int column;
        int least;
        int given; ///< the width it was last given here
    };
    [[nodiscard]] int roomToGrow() const;
    /// px that the columns take which do not stretch, as narrow as they were made, and what does at least.
    [[nodiscard]] int leastWidth() const;
    void hideWithoutRoom();

    /// As narrow as it was made, or as a person made it; 0 while it is hidden.
    [[nodiscard]] int leastOf(int column) const;

    struct Going
    {
        int column;
        int least; ///< leastOf() when it was shown last
    };
    std::vector<Going> m_going; ///< the first one goes first

    std::vector<Growing> m_growing;
};

} // namespace slipway::views
