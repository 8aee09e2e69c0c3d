// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/copied_table.h"

#include <QModelIndexList>

class QHeaderView;

/// Which cells of an item view are shown. GUI thread.
namespace slipway::views {

/// The view's headings; nullptr where it has none or hides them.
[[nodiscard]] const QHeaderView* headerOf(const QAbstractItemView& view);
/// The columns that are shown, in the order that they are.
[[nodiscard]] std::vector<int> shownColumns(const QAbstractItemView& view);
/// First cells of the rows, from top to bottom. What a closed branch of a tree holds is not shown.
[[nodiscard]] QModelIndexList shownRows(const QAbstractItemView& view);
[[nodiscard]] QModelIndexList copiedRows(const QAbstractItemView& view, CopiedRows rows);

} // namespace slipway::views
