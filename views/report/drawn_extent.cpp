// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/drawn_extent.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace slipway::views {

namespace {

constexpr double kMostNumber = 1e6; ///< of a matrix, and in points

template<class... Numbers>
bool areSmall(Numbers... numbers)
{
    return ((std::isfinite(numbers) && std::abs(numbers) <= kMostNumber) && ...);
}

bool isSmall(const QRectF& rect)
{
    return areSmall(rect.left(), rect.top(), rect.right(), rect.bottom());
}

bool isSmall(const QTransform& matrix)
{
    return areSmall(matrix.m11(), matrix.m12(), matrix.m13(), matrix.m21(), matrix.m22(), matrix.m23(),
                    matrix.dx(), matrix.dy(), matrix.m33());
}

bool isSmall(const QBrush& brush)
{
    const QGradient* gradient = brush.gradient();
    if (!gradient)
        return true;
    for (const QGradientStop& stop : gradient->stops()) {
        if (!areSmall(stop.first))
            return false;
    }
    if (gradient->type() == QGradient::LinearGradient) {
        const auto* linear = static_cast<const QLinearGradient*>(gradient);
        return isSmall(brush.transform()) && isSmall(QRectF(linear->start(), linear->finalStop()));
    }
    const auto* radial = static_cast<const QRadialGradient*>(gradient);
    return isSmall(brush.transform()) && isSmall(QRectF(radial->center(), radial->focalPoint())) &&
           areSmall(radial->radius(), radial->focalRadius());
}

/// Looks at what is drawn, and draws nothing.
class ExtentEngine : public QPaintEngine
{
public:
    ExtentEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    [[nodiscard]] bool isWithinReason() const { return m_isWithinReason; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState& state) override
    {
        m_matrix = state.transform();
        look(isSmall(m_matrix) && isSmall(state.brush()) && isSmall(state.pen().brush()) &&
             areSmall(state.pen().widthF()));
    }
    void drawPath(const QPainterPath& path) override { look(path.controlPointRect()); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode) override
    {
        for (int i = 0; i < count; ++i)
            look(QRectF(points[i], points[i]));
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { look(false); } // it has none

private:
    void look(bool isWithinReason) { m_isWithinReason = m_isWithinReason && isWithinReason; }
    void look(const QRectF& rect) { look(isSmall(rect) && isSmall(m_matrix.mapRect(rect))); }

    QTransform m_matrix;
    bool m_isWithinReason = true;
};

class ExtentDevice : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] bool isWithinReason() const { return m_engine.isWithinReason(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kPoints = 72;
        constexpr int kPage = 1000;
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kPoints;
        case PdmWidth:
        case PdmHeight:
            return kPage;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable ExtentEngine m_engine;
};

} // namespace

bool isDrawnWithinReason(QSvgRenderer& drawing, const QRectF& place)
{
    ExtentDevice device;
    QPainter painter(&device);
    drawing.render(&painter, place);
    painter.end();
    return device.isWithinReason();
}

} // namespace slipway::views
