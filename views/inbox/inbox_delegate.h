// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_delegate.h"

namespace slipway::views {

/// Paints the inbox's cells; the reason has two lines, or one and its place in the payload.
class InboxDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRect& box, const QString& upper, const QString& lower) const;
};

} // namespace slipway::views
