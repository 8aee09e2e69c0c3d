// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_delegate.h"

namespace slipway::views {

/// Paints the activity's cells: what was done above what was said with it.
class ActivityDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override;
};

} // namespace slipway::views
