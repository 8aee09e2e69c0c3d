// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_table.h"

#include <QPaintEvent>

namespace slipway::views {

void ChecklistTable::paintEvent(QPaintEvent* event)
{
    const QRect all = event->rect();
    const auto paint = [&](int top, int end) {
        const QRegion part = event->region().intersected(QRect(all.left(), top, all.width(), end - top));
        if (part.isEmpty())
            return;
        QPaintEvent partly(part);
        QTableView::paintEvent(&partly);
    };
    int top = all.top();
    const int below = rowAt(all.bottom()); // none: the rows end above
    const int last = below >= 0 || !model() ? below : model()->rowCount() - 1;
    for (int row = std::max(0, rowAt(top)); row <= last; ++row) {
        const int y = rowViewportPosition(row);
        if (columnSpan(row, 0) == 1 || y <= top)
            continue;
        paint(top, y);
        top = y;
    }
    paint(top, all.bottom() + 1);
}

} // namespace slipway::views
