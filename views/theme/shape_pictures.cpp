// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/shape_pictures.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace slipway::views {

namespace {

constexpr size_t kMostKnown = 500; ///< then all are forgotten

/// Whole pixels to a unit where copies are as good as drawings; 0 elsewhere.
int copiedScale(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    const QTransform& transform = painter.deviceTransform();
    const bool isOnScreen = engine && engine->type() == QPaintEngine::Raster;
    if (!isOnScreen || transform.type() > QTransform::TxScale || transform.m11() != transform.m22())
        return 0;
    const auto isWhole = [](double number) { return number == std::floor(number); };
    const double scale = transform.m11();
    const bool isOnPixels = isWhole(scale) && isWhole(transform.dx()) && isWhole(transform.dy());
    return scale >= 1 && isOnPixels ? static_cast<int>(scale) : 0;
}

} // namespace

void ShapePictures::paint(QPainter& painter, const QRectF& box, int kind,
                          const std::function<void(QPainter&, const QRectF&)>& draw)
{
    const int scale = copiedScale(painter);
    if (scale == 0) {
        draw(painter, box);
        return;
    }
    const QPointF corner(std::floor(box.left()), std::floor(box.top()));
    const QPointF begin = box.topLeft() - corner;
    QPixmap& picture = m_known[{kind, box.width(), box.height(), begin.x(), begin.y(), scale}];
    if (picture.isNull()) {
        const QSizeF size(std::ceil(begin.x() + box.width()), std::ceil(begin.y() + box.height()));
        picture = QPixmap((size * scale).toSize());
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter drawing(&picture);
        draw(drawing, QRectF(begin, box.size()));
    }
    painter.drawPixmap(corner, picture);
    if (m_known.size() > kMostKnown)
        m_known.clear();
}

} // namespace slipway::views
