// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace slipway::views {

/// A table with bands, which span its columns. Qt paints them in the order of their addresses, another one
/// each time; this one from top to bottom, so that a picture of the same has the same bytes. GUI thread.
class ChecklistTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace slipway::views
