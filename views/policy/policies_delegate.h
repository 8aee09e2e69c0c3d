// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_delegate.h"

namespace slipway::views {

/// Paints the cells of the policies: the title above the id, and the state by its shape.
class PoliciesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override;
};

} // namespace slipway::views
