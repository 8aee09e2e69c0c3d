// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_readings.h"

#include "views/widgets/translated_words.h"

#include <QLineF>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr double kNear = 12; ///< px

/// The point of a series of steps that holds at the moment; null before the first.
const ChartPoint* heldAt(const ChartSeries& series, const QDateTime& moment)
{
    if (moment > series.until)
        return nullptr;
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), moment,
                         [](const QDateTime& at, const ChartPoint& point) { return at < point.at; });
    return after == series.points.begin() ? nullptr : &*std::prev(after);
}

} // namespace

ChartReadings::ChartReadings(const TimeChart& picture)
    : m_picture(&picture)
{
    for (const ChartSeries& series : picture.series) {
        for (const ChartPoint& point : series.points)
            m_all.push_back({&series, &point});
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Reading& a, const Reading& b) { return a.point->at < b.point->at; });
    m_haveStrip = picture.lanes.isEmpty() && std::any_of(m_all.begin(), m_all.end(), [](const Reading& one) {
                      return one.series->look == ChartSeries::Look::Steps &&
                             !std::holds_alternative<std::monostate>(one.point->standing);
                  });
}

int ChartReadings::nearest(const QPointF& place, const ChartScale& scale) const
{
    int found = -1;
    double least = kNear;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Reading& reading = m_all[i];
        if (reading.series->look == ChartSeries::Look::Steps)
            continue;
        const double away =
            QLineF(scale.placeOf(reading.point->at, reading.point->value.value_or(0)), place).length();
        if (away <= least) {
            least = away;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString ChartReadings::textOf(const Reading& reading) const
{
    const QString said = m_picture->series.size() > 1 && m_picture->lanes.isEmpty()
                             ? tr("%1: %2").arg(reading.series->name, reading.point->text)
                             : reading.point->text;
    return tr("%1: %2").arg(Words::moment(reading.point->at), said);
}

QString ChartReadings::textAt(const QPointF& place, const ChartScale& scale) const
{
    const QDateTime moment = scale.momentAt(place.x());
    if (m_all.empty() || !moment.isValid())
        return {};
    if (const int near = nearest(place, scale); near >= 0)
        return textOf(m_all[static_cast<size_t>(near)]);
    QStringList said;
    for (const ChartSeries& series : m_picture->series) {
        const ChartPoint* held = series.look == ChartSeries::Look::Steps ? heldAt(series, moment) : nullptr;
        if (held)
            said += m_picture->series.size() > 1 ? tr("%1: %2").arg(series.name, held->text) : held->text;
    }
    return said.isEmpty() ? QString()
                          : tr("%1: %2").arg(Words::moment(moment), said.join(QLatin1String(", ")));
}

} // namespace slipway::views
