// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace slipway::views {

class Theme;

/// The inbox's table: whole rows as high as the board's, the reason takes the width that is left.
class InboxTable : public QTableView
{
    Q_OBJECT

public:
    InboxTable(const Theme& theme, QWidget* parent);

    /// Widths and order of the columns, once the table has its model.
    void arrange();
    /// Shown only where letters of several states stand together.
    void showStates(bool areShown);
    /// The selected rows as lines of tab-separated cells below the headings.
    [[nodiscard]] QString selectionAsText() const;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace slipway::views
