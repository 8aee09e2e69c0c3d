// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_chart_canvas.h"

#include "views/charts/time_chart_painter.h"
#include "views/charts/time_plot.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QToolTip>

#include <cmath>

namespace slipway::views {

namespace {

constexpr int kAround = 12; ///< px beside the plot that points and shapes at its edge need

} // namespace

TimeChartCanvas::TimeChartCanvas(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_plot(new TimePlot(theme, *chart()))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the view around it takes the keys
    viewport()->setFocusPolicy(Qt::NoFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setMinimumHeight(120);
    connect(&theme, &Theme::changed, this, &TimeChartCanvas::applyTheme);
    applyTheme();
}

void TimeChartCanvas::draw(TimeChart picture)
{
    const bool wasZoomed = isZoomed() && picture.name == m_picture.name;
    const ShownTime before = m_shown;
    m_picture = std::move(picture);
    m_readings = ChartReadings(m_picture);
    m_current = -1;
    m_plot->setLines(m_picture);
    m_shown.setWhole(m_picture.from, m_picture.until);
    if (wasZoomed)
        showRange(before.from(), before.until());
    setScales();
    applyTheme();
}

void TimeChartCanvas::applyTheme()
{
    setBackgroundBrush(m_theme.colour(Colour::Window));
    m_plot->applyTheme();
    viewport()->update();
}

void TimeChartCanvas::setScales()
{
    if (!shownFrom().isValid() || !shownUntil().isValid())
        return;
    m_plot->setScales(m_picture, scale(), size());
    viewport()->update();
}

ChartScale TimeChartCanvas::scale() const
{
    return scaleOf(m_picture, m_shown, m_readings.haveStrip(), chart()->plotArea());
}

void TimeChartCanvas::setCurrent(int reading)
{
    m_current = std::clamp(reading, -1, static_cast<int>(readings().size()) - 1);
    if (const ChartReadings::Reading* read = currentReading())
        follow(m_shown.reveal(read->point->at));
    viewport()->update();
}

const ChartReadings::Reading* TimeChartCanvas::currentReading() const
{
    return m_current < 0 ? nullptr : &readings()[static_cast<size_t>(m_current)];
}

void TimeChartCanvas::showRange(const QDateTime& from, const QDateTime& until)
{
    follow(m_shown.show(from, until));
}

void TimeChartCanvas::zoom(double factor, const QDateTime& about)
{
    follow(m_shown.zoom(factor, about));
}

void TimeChartCanvas::move(double share)
{
    follow(m_shown.move(share));
}

void TimeChartCanvas::follow(bool isAnotherTime)
{
    if (!isAnotherTime)
        return;
    setScales();
    Q_EMIT rangeChanged();
}

QDateTime TimeChartCanvas::momentAt(double x) const
{
    return readings().empty() ? QDateTime() : scale().momentAt(x);
}

QString TimeChartCanvas::textAt(const QPointF& place) const
{
    return m_readings.textAt(place, scale());
}

std::vector<ChartLabel> TimeChartCanvas::labels() const
{
    const ChartScale shown = scale();
    std::optional<ReadPoint> read;
    if (const ChartReadings::Reading* reading = currentReading())
        read = {shown.placeOf(reading->point->at, reading->point->value.value_or(m_picture.lowest)),
                m_readings.textOf(*reading)};
    return layOutLabels(m_picture, shown, read, QFontMetrics(Theme::fontOf(TextStyle::Small), viewport()));
}

void TimeChartCanvas::drawBackground(QPainter* painter, const QRectF& box)
{
    QChartView::drawBackground(painter, box);
    const ChartScale shown = scale();
    TimeChartPainter(*painter, m_theme, m_picture, shown).paintGrounds(shown.plot);
}

void TimeChartCanvas::drawForeground(QPainter* painter, const QRectF& box)
{
    QChartView::drawForeground(painter, box);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::fontOf(TextStyle::Small));
    const ChartScale shown = scale();
    if (readings().empty()) {
        painter->setPen(m_theme.colour(Colour::TextMuted));
        painter->drawText(shown.plot, Qt::AlignCenter, tr("Nothing is known yet."));
        return;
    }
    const TimeChartPainter parts(*painter, m_theme, m_picture, shown);
    const std::vector<ChartLabel> texts = labels();
    painter->save();
    painter->setClipRect(shown.plot.adjusted(-kAround, -kAround, kAround, kAround));
    if (m_readings.haveStrip())
        parts.paintStrip();
    parts.paintPoints(readings());
    parts.paintBandLabels(texts);
    parts.paintMarks(texts);
    if (const ChartReadings::Reading* reading = currentReading())
        parts.paintRead(*reading, texts);
    painter->restore();
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
        Q_EMIT clicked(moment, m_readings.nearest(event->position(), scale()));
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
