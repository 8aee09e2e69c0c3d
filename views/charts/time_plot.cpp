// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_plot.h"

#include "views/charts/chart_scale.h"
#include "views/charts/chart_values.h"
#include "views/charts/time_axis.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>

namespace slipway::views {

namespace {

constexpr int kTickWidth = 110; ///< px that a time below the plot takes
constexpr int kTickHeight = 36; ///< px

/// A line through the points, broken where there is no value.
std::vector<QList<QPointF>> linesOf(const ChartSeries& series)
{
    std::vector<QList<QPointF>> lines;
    QList<QPointF> line;
    for (size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        const auto at = static_cast<double>(point.at.toMSecsSinceEpoch());
        if (!point.value) {
            if (!line.isEmpty())
                lines.push_back(std::exchange(line, {}));
            continue;
        }
        line.append({at, *point.value});
        if (series.look != ChartSeries::Look::Steps)
            continue;
        const QDateTime& end = i + 1 < series.points.size() ? series.points[i + 1].at : series.until;
        line.append({static_cast<double>(end.toMSecsSinceEpoch()), *point.value});
    }
    if (!line.isEmpty())
        lines.push_back(line);
    return lines;
}

} // namespace

TimePlot::TimePlot(const Theme& theme, QChart& chart)
    : QObject(&chart)
    , m_theme(theme)
    , m_chart(chart)
    , m_times(new QCategoryAxis(this))
    , m_values(new QCategoryAxis(this))
{
    m_chart.setBackgroundVisible(false);
    m_chart.setMargins({});
    m_chart.layout()->setContentsMargins(0, 0, 0, 0);
    m_chart.setLocalizeNumbers(true);
    for (QCategoryAxis* axis : {m_times, m_values}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_chart.addAxis(m_times, Qt::AlignBottom);
    m_chart.addAxis(m_values, Qt::AlignLeft);
}

void TimePlot::setLines(const TimeChart& picture)
{
    m_chart.removeAllSeries();
    for (const ChartSeries& series : picture.series) {
        if (series.look == ChartSeries::Look::Marks)
            continue;
        bool isFirst = true;
        for (const QList<QPointF>& points : linesOf(series)) {
            auto* line = new QLineSeries(&m_chart);
            line->setName(series.name);
            line->append(points);
            line->setProperty("colour", static_cast<int>(series.colour));
            line->setProperty("dashed", series.isDashed);
            m_chart.addSeries(line);
            line->attachAxis(m_times);
            line->attachAxis(m_values);
            for (QLegendMarker* marker : m_chart.legend()->markers(line))
                marker->setVisible(std::exchange(isFirst, false));
        }
    }
    m_chart.legend()->setVisible(m_chart.series().size() > 1 && picture.series.size() > 1);
    m_chart.legend()->setAlignment(Qt::AlignTop);
    m_chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void TimePlot::applyTheme()
{
    const QFont font = Theme::fontOf(TextStyle::Small);
    for (QCategoryAxis* axis : {m_times, m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(m_theme.colour(Colour::TextMuted));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(m_theme.colour(Colour::Border), 1));
    }
    m_times->setGridLineVisible(false);
    m_times->setLinePen(QPen(m_theme.colour(Colour::Border), 1));
    m_chart.legend()->setFont(font);
    m_chart.legend()->setLabelBrush(m_theme.colour(Colour::Text));
    for (QAbstractSeries* series : m_chart.series()) {
        auto* line = static_cast<QLineSeries*>(series);
        const auto colour = static_cast<Colour>(line->property("colour").toInt());
        const bool isDashed = line->property("dashed").toBool();
        line->setPen(QPen(m_theme.colour(colour), 2, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    }
}

void TimePlot::setScales(const TimeChart& picture, const ChartScale& scale, const QSize& room)
{
    const auto set = [](QCategoryAxis& axis, double from, double to, const std::vector<AxisTick>& ticks) {
        for (const QString& label : axis.categoriesLabels())
            axis.remove(label);
        axis.setStartValue(from);
        axis.setRange(from, to);
        for (const AxisTick& tick : ticks) {
            if (tick.at > from)
                axis.append(tick.text, tick.at);
        }
    };
    set(*m_times, static_cast<double>(scale.from.toMSecsSinceEpoch()),
        static_cast<double>(scale.until.toMSecsSinceEpoch()),
        timeTicks(scale.from, scale.until, std::clamp(room.width() / kTickWidth, 2, 12)));
    std::vector<AxisTick> values;
    if (picture.lanes.isEmpty())
        values = valueTicks(picture.lowest, picture.highest, std::clamp(room.height() / kTickHeight, 2, 6),
                            picture.isWhole);
    for (int lane = 0; lane < picture.lanes.size(); ++lane)
        values.push_back({static_cast<double>(lane), picture.lanes[lane]});
    set(*m_values, scale.lowest, scale.highest, values);
}

} // namespace slipway::views
