// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class BoardColumns;
class BoardGroups;
class Theme;

/// The board's table: whole rows, columns that share the width there is, headings across all of them where
/// the releases are grouped. The project's column stays in sight when the rest is scrolled sideways.
class BoardTable : public RowTable
{
    Q_OBJECT

public:
    BoardTable(const Theme& theme, QWidget* parent);

    void setGroups(BoardGroups& groups); ///< the model
    [[nodiscard]] BoardGroups& groups() const { return *m_groups; }
    [[nodiscard]] BoardColumns& columns() { return *m_columns; }
    void hover(int row); ///< points it out as the mouse does; -1: none
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; } ///< -1: none
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const;
    /// Chooses the current row alone.
    void chooseCurrentOnly();

    bool paintAcross(QPainter& painter, const QRect& box, int row) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< by Enter or double click
    void currentRowChanged(const QModelIndex& index);
    void chosenChanged(); ///< which rows are selected

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void paintEmpty(const QRegion& region);
    void paintStaying(QPainter& painter, int first, int last) const;
    void paintHeadings(QPainter& painter, int first, int last) const;
    /// True if the key was for the groups or for scrolling sideways.
    bool pressSideways(int key);
    bool toggleHeading(int row);
    bool toggleAt(const QMouseEvent& event);

    const Theme& m_theme;
    BoardColumns* m_columns;
    BoardGroups* m_groups = nullptr;
    int m_hoveredRow = -1;
};

} // namespace slipway::views
