// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/state_shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace slipway::views {

using model::ResultState;
using model::Verdict;

namespace {

// Every shape is drawn on a 16 x 16 grid and scaled into its box.
constexpr double kSide = 16;

QPainterPath octagon()
{
    QPolygonF points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (22.5 + 45.0 * i) * M_PI / 180;
        points << QPointF(8 + 7.6 * std::cos(angle), 8 + 7.6 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>{{8, 1.2}, {15.4, 14.6}, {0.6, 14.6}}));
    path.closeSubpath();
    return path;
}

void strokeLines(QPainter& painter, const QColor& colour, const QList<QPolygonF>& lines)
{
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& line : lines)
        painter.drawPolyline(line);
}

void paintOnGrid(QPainter& painter, ResultState state, const QColor& colour, const QColor& mark)
{
    const QRectF disc(0.7, 0.7, 14.6, 14.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case ResultState::Pass:
        painter.drawEllipse(disc);
        strokeLines(painter, mark, {QPolygonF(QList<QPointF>{{4.6, 8.3}, {7.1, 10.8}, {11.5, 5.6}})});
        return;
    case ResultState::Fail:
        painter.drawPath(octagon());
        strokeLines(painter, mark,
                    {QPolygonF(QList<QPointF>{{5.6, 5.6}, {10.4, 10.4}}),
                     QPolygonF(QList<QPointF>{{10.4, 5.6}, {5.6, 10.4}})});
        return;
    case ResultState::Warn:
        painter.drawPath(triangle());
        strokeLines(
            painter, mark,
            {QPolygonF(QList<QPointF>{{8, 6}, {8, 9.6}}), QPolygonF(QList<QPointF>{{8, 12.2}, {8, 12.3}})});
        return;
    case ResultState::Stale:
        painter.drawEllipse(disc);
        strokeLines(painter, mark, {QPolygonF(QList<QPointF>{{8, 4.4}, {8, 8.2}, {10.8, 9.8}})});
        return;
    case ResultState::Waived:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.8));
        painter.drawEllipse(QRectF(1.4, 1.4, 13.2, 13.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(1.4, 1.4, 13.2, 13.2), 90 * 16, 180 * 16);
        return;
    case ResultState::Unknown: {
        QPen pen(colour, 1.8, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.75, 1.3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
        return;
    }
    case ResultState::NotApplicable:
        strokeLines(painter, colour, {QPolygonF(QList<QPointF>{{4, 8}, {12, 8}})});
        return;
    }
}

} // namespace

void paintShape(QPainter& painter, const QRectF& box, ResultState state, const QColor& colour,
                const QColor& mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kSide, box.height() / kSide);
    paintOnGrid(painter, state, colour, mark);
    painter.restore();
}

ResultState shapeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return ResultState::Pass;
    case Verdict::Conditional:
        return ResultState::Warn;
    case Verdict::NoGo:
        return ResultState::Fail;
    case Verdict::NoEvidence:
        return ResultState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace slipway::views
