// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class BoardColumns;
class Theme;

/// The board's table: whole rows, 44 px each, columns that share the width there is.
class BoardTable : public RowTable
{
    Q_OBJECT

public:
    BoardTable(const Theme& theme, QWidget* parent);

    [[nodiscard]] BoardColumns& columns() { return *m_columns; }
    void hover(int row); ///< points it out as the mouse does; -1: none
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; } ///< -1: none

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< by Enter or double click
    void currentRowChanged(const QModelIndex& index);

protected:
    [[nodiscard]] std::vector<int> columnsAsText() const override; ///< those shown, in their order
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void updateRow(int row);

    BoardColumns* m_columns;
    int m_hoveredRow = -1;
};

} // namespace slipway::views
