// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_delegate.h"

namespace slipway::views {

/// Paints the cells of the sources: plugin above its instance, the health by its shape,
/// and of the service its address above what it allows.
class SourcesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override;
};

} // namespace slipway::views
