// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_icon.h"

#include <QPainter>

namespace slipway::views {

namespace {

template<class Paint>
QIcon iconOf(Paint paint)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(1, 1, 14, 14));
    return QIcon(pixmap);
}

} // namespace

QIcon stateIcon(const Theme& theme, model::ResultState state)
{
    return iconOf([&](QPainter& painter, const QRectF& box) { theme.paintState(painter, box, state); });
}

QIcon verdictIcon(const Theme& theme, model::Verdict verdict)
{
    return iconOf([&](QPainter& painter, const QRectF& box) { theme.paintVerdict(painter, box, verdict); });
}

} // namespace slipway::views
