// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace slipway::views {

class Theme;

/// The board's table: whole rows, 44 px each, columns that share the width there is.
class BoardTable : public QTableView
{
    Q_OBJECT

public:
    BoardTable(const Theme& theme, QWidget* parent);

    /// Gives each column its width from what it shows; what is left is shared.
    void fitColumns();
    /// The selected rows as tab-separated text.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< by Enter or double click
    void currentRowChanged(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int widthOfColumn(int column) const;
};

} // namespace slipway::views
