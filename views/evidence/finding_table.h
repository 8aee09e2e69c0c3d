// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class Theme;

/// Findings below the bands of their rules.
class FindingTable : public RowTable
{
    Q_OBJECT

public:
    FindingTable(const Theme& theme, QWidget* parent);

    /// Widths of the columns, once the table has its model.
    void arrange();
};

} // namespace slipway::views
