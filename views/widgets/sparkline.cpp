// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sparkline.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace slipway::views {

void paintSparkline(QPainter& painter, const QRectF& box, const std::vector<readiness::TrendPoint>& trend,
                    const Theme& theme)
{
    if (trend.size() < 2)
        return;
    const QColor colour = theme.colour(Theme::verdictColour(trend.back().verdict));
    const auto at = [&](size_t i) {
        const double x = box.left() + 2 +
                         (box.width() - 5) * static_cast<double>(i) / static_cast<double>(trend.size() - 1);
        return QPointF(x, box.bottom() - 3 - (box.height() - 6) * trend[i].score / 100);
    };
    QPolygonF line;
    for (size_t i = 0; i < trend.size(); ++i)
        line << at(i);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.back(), 2.3, 2.3);
    painter.restore();
}

QString describeTrend(const std::vector<readiness::TrendPoint>& trend)
{
    if (trend.size() < 2)
        return {};
    return QCoreApplication::translate("Sparkline", "Score over %1 days from %2 to %3")
        .arg(trend.size())
        .arg(std::floor(trend.front().score))
        .arg(std::floor(trend.back().score));
}

} // namespace slipway::views
