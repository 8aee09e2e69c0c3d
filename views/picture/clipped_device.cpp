// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture/clipped_device.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <limits>
#include <optional>

namespace slipway::views {

namespace {

QPainterPath pathOf(const QRectF& rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

QPainterPath pathOf(const QRegion& region)
{
    QPainterPath path;
    path.addRegion(region);
    return path;
}

/// What may be drawn on, in pixels.
struct Room
{
    QPainterPath path;
    QRectF bounds;
    bool isRect = false;

    [[nodiscard]] bool holds(const QPainterPath& other) const
    {
        return isRect ? bounds.contains(other.controlPointRect()) : path.contains(other);
    }
};

} // namespace

/// Works in the device's pixels; every drawing is mapped to them, cut, and handed on.
class ClippedEngine : public QPaintEngine
{
public:
    ClippedEngine(QPainter& onto, QSize size)
        : QPaintEngine(AllFeatures)
        , m_onto(onto)
        , m_whole(QPointF(0, 0), size)
    {
    }

    bool begin(QPaintDevice*) override
    {
        m_clip.reset();
        return true;
    }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& state) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawTextItem(const QPointF& place, const QTextItem& item) override;

private:
    void updateClip(const QPaintEngineState& state);
    [[nodiscard]] const Room& room();
    void fill(const QPainterPath& path, const QBrush& brush);

    QPainter& m_onto;
    QRectF m_whole;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    std::optional<QPainterPath> m_clip; ///< the painter's own, in pixels
    QRegion m_system;                   ///< what the room was worked out for
    std::optional<Room> m_room;
};

void ClippedEngine::updateState(const QPaintEngineState& state)
{
    const DirtyFlags dirty = state.state();
    if (dirty & DirtyTransform)
        m_transform = state.transform();
    if (dirty & DirtyPen)
        m_pen = state.pen();
    if (dirty & DirtyBrush)
        m_brush = state.brush();
    if (dirty & DirtyBrushOrigin)
        m_onto.setBrushOrigin(state.brushOrigin());
    if (dirty & DirtyOpacity)
        m_onto.setOpacity(state.opacity());
    if (dirty & DirtyHints)
        m_onto.setRenderHints(state.renderHints());
    if (dirty & DirtyFont)
        m_onto.setFont(state.font());
    updateClip(state);
}

/// The painter is asked, and not the state: of one whose painter changed, all is called dirty, and nothing
/// says which of its clips are in force.
void ClippedEngine::updateClip(const QPaintEngineState& state)
{
    if (!(state.state() & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)))
        return;
    m_room.reset();
    m_clip.reset();
    const QPainter& painter = *state.painter();
    if (painter.hasClipping())
        m_clip = painter.deviceTransform().map(painter.clipPath());
}

const Room& ClippedEngine::room()
{
    // The system's clip is what QWidget::render() lets a widget draw on.
    if (m_room && m_system == systemClip())
        return *m_room;
    m_system = systemClip();
    QPainterPath path = pathOf(m_whole);
    if (!m_system.isEmpty())
        path = path.intersected(pathOf(m_system));
    if (m_clip)
        path = path.intersected(*m_clip);
    const QRectF bounds = path.boundingRect();
    m_room = Room{path, bounds, path.contains(bounds)};
    return *m_room;
}

void ClippedEngine::fill(const QPainterPath& path, const QBrush& brush)
{
    const Room& cut = room();
    const QPainterPath rest = cut.holds(path) ? path : cut.path.intersected(path);
    if (rest.isEmpty())
        return;
    m_onto.setPen(Qt::NoPen);
    m_onto.setBrush(brush);
    m_onto.drawPath(rest);
}

void ClippedEngine::drawPath(const QPainterPath& path)
{
    if (m_brush.style() != Qt::NoBrush) {
        QBrush brush = m_brush;
        brush.setTransform(brush.transform() * m_transform);
        fill(m_transform.map(path), brush);
    }
    if (m_pen.style() == Qt::NoPen)
        return;
    // A stroke is cut as the area that it is.
    QPen pen = m_pen;
    const bool isCosmetic = pen.isCosmetic();
    pen.setWidthF(std::max(pen.widthF(), 1.0));
    const QPainterPathStroker stroker(pen);
    const QPainterPath stroke = isCosmetic ? stroker.createStroke(m_transform.map(path))
                                           : m_transform.map(stroker.createStroke(path));
    fill(stroke.simplified(), pen.brush());
}

void ClippedEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count < 1)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    drawPath(path);
    m_brush = brush;
}

void ClippedEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                              Qt::ImageConversionFlags)
{
    const QRectF place = m_transform.mapRect(target);
    const QRectF room = this->room().bounds.intersected(place);
    if (room.isEmpty() || place.isEmpty())
        return;
    if (!this->room().isRect) {
        const QRect whole = room.toAlignedRect();
        QImage cut(whole.size(), QImage::Format_ARGB32_Premultiplied);
        cut.fill(Qt::transparent);
        QPainter painter(&cut);
        painter.translate(-whole.topLeft());
        painter.setClipPath(this->room().path);
        painter.drawImage(place, image, source);
        painter.end();
        m_onto.drawImage(whole.topLeft(), cut);
        return;
    }
    // The part of the source that is seen.
    const double across = source.width() / place.width();
    const double down = source.height() / place.height();
    const QRectF part(source.left() + (room.left() - place.left()) * across,
                      source.top() + (room.top() - place.top()) * down, room.width() * across,
                      room.height() * down);
    const QImage cut = image.copy(part.toAlignedRect());
    m_onto.drawImage(room, cut, QRectF(cut.rect()));
}

void ClippedEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    // The rectangles are in pixels of the pixmap already.
    QImage image = pixmap.toImage();
    image.setDevicePixelRatio(1);
    drawImage(target, image, source, Qt::AutoColor);
}

void ClippedEngine::drawTextItem(const QPointF& place, const QTextItem& item)
{
    if (item.text().trimmed().isEmpty() &&
        !(item.renderFlags() & (QTextItem::Underline | QTextItem::StrikeOut)))
        return;
    const QRectF box(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    const Room& cut = room();
    if (!cut.bounds.intersects(m_transform.mapRect(box)))
        return;
    // A pixel of what letters leave free around them may be cut.
    if (cut.holds(m_transform.map(pathOf(box.adjusted(1, 1, -1, -1))))) {
        m_onto.save();
        m_onto.setTransform(m_transform);
        m_onto.setFont(item.font());
        m_onto.setPen(m_pen);
        m_onto.drawTextItem(place, item);
        m_onto.restore();
        return;
    }
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    outline.addText(place, item.font(), item.text());
    fill(m_transform.map(outline), m_pen.brush());
}

ClippedDevice::ClippedDevice(QPainter& onto, QSize size)
    : m_size(size)
    , m_engine(std::make_unique<ClippedEngine>(onto, size))
{
}

ClippedDevice::~ClippedDevice() = default;

QPaintEngine* ClippedDevice::paintEngine() const
{
    return m_engine.get();
}

int ClippedDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / kPictureDotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / kPictureDotsPerInch);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kPictureDotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace slipway::views
