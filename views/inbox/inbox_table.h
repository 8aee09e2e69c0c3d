// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class Theme;

/// The inbox's table: whole rows as high as the board's, the reason takes the width that is left.
class InboxTable : public RowTable
{
    Q_OBJECT

public:
    InboxTable(const Theme& theme, QWidget* parent);

    /// Widths and order of the columns, once the table has its model.
    void arrange();
    /// Shown only where letters of several states stand together.
    void showStates(bool areShown);
};

} // namespace slipway::views
