// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_icon.h"

#include <QPainter>

namespace slipway::views {

QIcon stateIcon(const Theme& theme, model::ResultState state)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    theme.paintState(painter, QRectF(1, 1, 14, 14), state);
    return QIcon(pixmap);
}

} // namespace slipway::views
