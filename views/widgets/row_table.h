// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace slipway::views {

/// A table of whole rows as high as the board's, sorted by its headings.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent);

    /// The selected rows as lines of tab-separated cells below the headings.
    [[nodiscard]] QString selectionAsText() const;

protected:
    /// The columns that selectionAsText() shows, in order: all of them.
    [[nodiscard]] virtual std::vector<int> columnsAsText() const;
    /// Call it once the table has its model: `widths` in pixels by column; `stretched` takes what is left.
    void arrangeColumns(const QList<std::pair<int, int>>& widths, int stretched);
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace slipway::views
