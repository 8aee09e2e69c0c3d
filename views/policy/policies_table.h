// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

namespace slipway::views {

class PoliciesModel;
class Theme;

/// The policies as a table, one chosen at a time.
class PoliciesTable : public RowTable
{
    Q_OBJECT

public:
    PoliciesTable(const Theme& theme, PoliciesModel& policies, QWidget* parent);

    [[nodiscard]] int chosenRow() const; ///< -1 if none is
    void choose(int row);                ///< -1: the first
};

} // namespace slipway::views
