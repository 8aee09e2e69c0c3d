// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_chart_canvas.h"

#include "views/charts/time_axis.h"
#include "views/widgets/translated_words.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>

#include <cmath>

namespace slipway::views {

namespace {

constexpr int kTickWidth = 110;           ///< px that a time below the plot takes
constexpr int kTickHeight = 36;           ///< px
constexpr double kStripShare = 0.14;      ///< of the plot's height, below the lowest value
constexpr double kAir = 0.04;             ///< of the plot's height, above the highest value
constexpr double kNear = 12;              ///< px
constexpr qint64 kShortest = 60LL * 1000; ///< ms that can be shown

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

TimeChartCanvas::TimeChartCanvas(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_times(new QCategoryAxis(this))
    , m_values(new QCategoryAxis(this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the view around it takes the keys
    viewport()->setFocusPolicy(Qt::NoFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setMinimumHeight(120);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    for (QCategoryAxis* axis : {m_times, m_values}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    connect(&theme, &Theme::changed, this, &TimeChartCanvas::applyTheme);
    applyTheme();
}

void TimeChartCanvas::draw(TimeChart picture)
{
    const bool wasZoomed = isZoomed() && picture.name == m_picture.name;
    const QDateTime from = m_from;
    const QDateTime until = m_until;
    m_picture = std::move(picture);
    m_readings.clear();
    for (const ChartSeries& series : m_picture.series) {
        for (const ChartPoint& point : series.points)
            m_readings.push_back({&series, &point});
    }
    std::stable_sort(m_readings.begin(), m_readings.end(),
                     [](const Reading& a, const Reading& b) { return a.point->at < b.point->at; });
    m_hasStrip = isAnyStateTold();
    m_current = -1;
    makeSeries();
    m_from = m_picture.from;
    m_until = m_picture.until;
    if (wasZoomed)
        showRange(from, until);
    setScales();
    applyTheme();
}

void TimeChartCanvas::makeSeries()
{
    chart()->removeAllSeries();
    for (const ChartSeries& series : m_picture.series) {
        if (series.look == ChartSeries::Look::Marks)
            continue;
        bool isFirst = true;
        for (const QList<QPointF>& points : linesOf(series)) {
            auto* line = new QLineSeries(chart());
            line->setName(series.name);
            line->append(points);
            line->setProperty("colour", static_cast<int>(series.colour));
            line->setProperty("dashed", series.isDashed);
            chart()->addSeries(line);
            line->attachAxis(m_times);
            line->attachAxis(m_values);
            for (QLegendMarker* marker : chart()->legend()->markers(line))
                marker->setVisible(std::exchange(isFirst, false));
        }
    }
    chart()->legend()->setVisible(chart()->series().size() > 1 && m_picture.series.size() > 1);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

void TimeChartCanvas::applyTheme()
{
    setBackgroundBrush(m_theme.colour(Colour::Window));
    const QFont font = Theme::fontOf(TextStyle::Small);
    for (QCategoryAxis* axis : {m_times, m_values}) {
        axis->setLabelsFont(font);
        axis->setLabelsBrush(m_theme.colour(Colour::TextMuted));
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(m_theme.colour(Colour::Border), 1));
    }
    m_times->setGridLineVisible(false);
    m_times->setLinePen(QPen(m_theme.colour(Colour::Border), 1));
    chart()->legend()->setFont(font);
    chart()->legend()->setLabelBrush(m_theme.colour(Colour::Text));
    for (QAbstractSeries* series : chart()->series()) {
        auto* line = static_cast<QLineSeries*>(series);
        const auto colour = static_cast<Colour>(line->property("colour").toInt());
        const bool isDashed = line->property("dashed").toBool();
        line->setPen(QPen(m_theme.colour(colour), 2, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    }
    viewport()->update();
}

void TimeChartCanvas::setScales()
{
    if (!m_from.isValid() || !m_until.isValid())
        return;
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
    set(*m_times, static_cast<double>(m_from.toMSecsSinceEpoch()),
        static_cast<double>(m_until.toMSecsSinceEpoch()),
        timeTicks(m_from, m_until, std::clamp(width() / kTickWidth, 2, 12)));
    std::vector<AxisTick> values;
    if (m_picture.lanes.isEmpty())
        values = valueTicks(m_picture.lowest, m_picture.highest, std::clamp(height() / kTickHeight, 2, 6),
                            m_picture.isWhole);
    for (int lane = 0; lane < m_picture.lanes.size(); ++lane)
        values.push_back({static_cast<double>(lane), m_picture.lanes[lane]});
    set(*m_values, lowestShown(), highestShown(), values);
    viewport()->update();
}

bool TimeChartCanvas::isAnyStateTold() const
{
    return m_picture.lanes.isEmpty() &&
           std::any_of(m_readings.begin(), m_readings.end(), [](const Reading& reading) {
               return reading.series->look == ChartSeries::Look::Steps &&
                      !std::holds_alternative<std::monostate>(reading.point->standing);
           });
}

double TimeChartCanvas::lowestShown() const
{
    if (!m_picture.lanes.isEmpty())
        return -0.6;
    const double span = m_picture.highest - m_picture.lowest;
    return m_picture.lowest - span * (m_hasStrip ? kStripShare : kAir);
}

double TimeChartCanvas::highestShown() const
{
    if (!m_picture.lanes.isEmpty())
        return static_cast<double>(m_picture.lanes.size()) - 0.4;
    return m_picture.highest + (m_picture.highest - m_picture.lowest) * kAir;
}

void TimeChartCanvas::setCurrent(int reading)
{
    m_current = std::clamp(reading, -1, static_cast<int>(m_readings.size()) - 1);
    if (m_current >= 0) {
        // It is brought into what is shown.
        const QDateTime at = m_readings[static_cast<size_t>(m_current)].point->at;
        const qint64 span = m_from.msecsTo(m_until);
        if (at < m_from)
            showRange(at, at.addMSecs(span));
        else if (at > m_until)
            showRange(at.addMSecs(-span), at);
    }
    viewport()->update();
}

void TimeChartCanvas::showRange(QDateTime from, QDateTime until)
{
    const qint64 all = m_picture.from.msecsTo(m_picture.until);
    const qint64 span = std::clamp<qint64>(from.msecsTo(until), std::min(kShortest, all), all);
    if (until > m_picture.until)
        from = m_picture.until.addMSecs(-span);
    from = std::max(from, m_picture.from);
    until = from.addMSecs(span);
    if (from == m_from && until == m_until)
        return;
    m_from = from;
    m_until = until;
    setScales();
    Q_EMIT rangeChanged();
}

void TimeChartCanvas::zoom(double factor, const QDateTime& about)
{
    const double span = static_cast<double>(m_from.msecsTo(m_until));
    const QDateTime centre = about.isValid() ? about : m_from.addMSecs(std::llround(span / 2));
    const double share = span > 0 ? static_cast<double>(m_from.msecsTo(centre)) / span : 0.5;
    const double wanted = std::max(span / factor, static_cast<double>(kShortest));
    const QDateTime from = centre.addMSecs(-std::llround(wanted * share));
    showRange(from, from.addMSecs(std::llround(wanted)));
}

void TimeChartCanvas::move(double share)
{
    const qint64 by = std::llround(share * static_cast<double>(m_from.msecsTo(m_until)));
    showRange(m_from.addMSecs(by), m_until.addMSecs(by));
}

bool TimeChartCanvas::isZoomed() const
{
    return m_from.isValid() && (m_from != m_picture.from || m_until != m_picture.until);
}

QPointF TimeChartCanvas::placeOf(const QDateTime& at, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double span = static_cast<double>(std::max<qint64>(1, m_from.msecsTo(m_until)));
    const double x = plot.left() + plot.width() * static_cast<double>(m_from.msecsTo(at)) / span;
    const double low = lowestShown();
    return {x, plot.bottom() - plot.height() * (value - low) / std::max(1e-9, highestShown() - low)};
}

QDateTime TimeChartCanvas::momentAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    if (m_readings.empty() || x < plot.left() || x > plot.right())
        return {};
    const double part = (x - plot.left()) / plot.width();
    return m_from.addMSecs(std::llround(part * static_cast<double>(m_from.msecsTo(m_until))));
}

const ChartPoint* TimeChartCanvas::heldAt(const ChartSeries& series, const QDateTime& moment)
{
    if (moment > series.until)
        return nullptr;
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), moment,
                         [](const QDateTime& at, const ChartPoint& point) { return at < point.at; });
    return after == series.points.begin() ? nullptr : &*std::prev(after);
}

int TimeChartCanvas::nearest(const QPointF& place) const
{
    int found = -1;
    double least = kNear;
    for (size_t i = 0; i < m_readings.size(); ++i) {
        const Reading& reading = m_readings[i];
        if (reading.series->look == ChartSeries::Look::Steps)
            continue;
        const double away =
            QLineF(placeOf(reading.point->at, reading.point->value.value_or(0)), place).length();
        if (away <= least) {
            least = away;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString TimeChartCanvas::textOf(const Reading& reading) const
{
    const QString said = m_picture.series.size() > 1 && m_picture.lanes.isEmpty()
                             ? tr("%1: %2").arg(reading.series->name, reading.point->text)
                             : reading.point->text;
    return tr("%1: %2").arg(Words::moment(reading.point->at), said);
}

QString TimeChartCanvas::textAt(const QPointF& place) const
{
    const QDateTime moment = momentAt(place.x());
    if (!moment.isValid())
        return {};
    if (const int near = nearest(place); near >= 0)
        return textOf(m_readings[static_cast<size_t>(near)]);
    QStringList said;
    for (const ChartSeries& series : m_picture.series) {
        const ChartPoint* held = series.look == ChartSeries::Look::Steps ? heldAt(series, moment) : nullptr;
        if (held)
            said += m_picture.series.size() > 1 ? tr("%1: %2").arg(series.name, held->text) : held->text;
    }
    return said.isEmpty() ? QString()
                          : tr("%1: %2").arg(Words::moment(moment), said.join(QLatin1String(", ")));
}

void TimeChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    setScales();
}

void TimeChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    QWidget::mousePressEvent(event); // the view around it takes the focus
}

void TimeChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        QToolTip::showText(event->globalPosition().toPoint(), textAt(event->position()), viewport());
        return;
    }
    const QRect plot = chart()->plotArea().toRect();
    if (std::abs(event->pos().x() - m_pressed->x()) < QApplication::startDragDistance())
        return;
    const int from = std::clamp(m_pressed->x(), plot.left(), plot.right());
    const int to = std::clamp(event->pos().x(), plot.left(), plot.right());
    m_band->setGeometry(
        QRect(QPoint(std::min(from, to), plot.top()), QPoint(std::max(from, to), plot.bottom())));
    m_band->show();
}

void TimeChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    if (m_band->isVisible()) {
        const QRect chosen = m_band->geometry();
        m_band->hide();
        const QDateTime from = momentAt(chosen.left());
        const QDateTime until = momentAt(chosen.right());
        if (from.isValid() && until.isValid())
            showRange(from, until);
        return;
    }
    if (const QDateTime moment = momentAt(event->position().x()); moment.isValid())
        Q_EMIT clicked(moment, nearest(event->position()));
}

void TimeChartCanvas::wheelEvent(QWheelEvent* event)
{
    const QDateTime about = momentAt(event->position().x());
    if (!about.isValid() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(1.25, event->angleDelta().y() / 120.0), about);
    event->accept();
}

void TimeChartCanvas::leaveEvent(QEvent* event)
{
    QToolTip::hideText();
    QChartView::leaveEvent(event);
}

} // namespace slipway::views
