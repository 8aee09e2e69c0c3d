// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/time_chart_view.h"

#include "views/charts/time_chart_canvas.h"
#include "views/widgets/accessible_role.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace slipway::views {

namespace {

constexpr double kCloser = 1.6;
constexpr double kMove = 0.25;

} // namespace

TimeChartView::TimeChartView(const Theme& theme, QWidget* parent)
    : ChartView(parent)
    , m_theme(theme)
    , m_canvas(new TimeChartCanvas(theme, this))
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->addWidget(m_canvas);
    connect(m_canvas, &TimeChartCanvas::rangeChanged, this, &ChartView::zoomChanged);
    connect(m_canvas, &TimeChartCanvas::clicked, this, [this](const QDateTime& moment, int point) {
        setFocus();
        if (point < 0) {
            // Of steps, the one that holds.
            const auto& readings = m_canvas->readings();
            for (size_t i = 0; i < readings.size() && readings[i].point->at <= moment; ++i)
                point = static_cast<int>(i);
        }
        read(point);
        Q_EMIT momentChosen(moment);
    });
}

void TimeChartView::setPicture(TimeChart picture)
{
    setAccessibleName(picture.summary.isEmpty() ? picture.name
                                                : tr("%1: %2").arg(picture.name, picture.summary));
    setAccessibleDescription({});
    m_canvas->draw(std::move(picture));
    Q_EMIT zoomChanged();
}

const TimeChart& TimeChartView::picture() const
{
    return m_canvas->picture();
}

int TimeChartView::current() const
{
    return m_canvas->current();
}

void TimeChartView::setCurrent(int point)
{
    m_canvas->setCurrent(point);
    if (m_canvas->current() < 0)
        return;
    setAccessibleDescription(
        m_canvas->textOf(m_canvas->readings()[static_cast<size_t>(m_canvas->current())]));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void TimeChartView::read(int point)
{
    if (m_canvas->readings().empty())
        return;
    setCurrent(std::max(0, point));
    const int row = m_canvas->readings()[static_cast<size_t>(current())].point->row;
    Q_EMIT currentRowChanged(row);
}

QString TimeChartView::textAt(const QPoint& place) const
{
    return m_canvas->textAt(m_canvas->mapFrom(this, place));
}

QDateTime TimeChartView::shownFrom() const
{
    return m_canvas->shownFrom();
}

QDateTime TimeChartView::shownUntil() const
{
    return m_canvas->shownUntil();
}

const ChartTable& TimeChartView::table() const
{
    return m_canvas->picture().table;
}

QString TimeChartView::name() const
{
    return m_canvas->picture().name;
}

bool TimeChartView::isZoomed() const
{
    return m_canvas->isZoomed();
}

void TimeChartView::resetZoom()
{
    m_canvas->showRange(picture().from, picture().until);
}

void TimeChartView::setCurrentRow(int row)
{
    const auto& readings = m_canvas->readings();
    const auto found = std::find_if(readings.begin(), readings.end(),
                                    [&](const auto& reading) { return reading.point->row == row; });
    setCurrent(row < 0 || found == readings.end() ? -1 : static_cast<int>(found - readings.begin()));
}

void TimeChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_canvas->readings().size()) - 1;
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? m_canvas->move(-kMove) : read(current() < 0 ? last : current() - 1);
    case Qt::Key_Right:
        return moves ? m_canvas->move(kMove) : read(current() + 1);
    case Qt::Key_Home:
        return read(0);
    case Qt::Key_End:
        return read(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_canvas->zoom(kCloser, current() < 0
                                           ? QDateTime()
                                           : m_canvas->readings()[static_cast<size_t>(current())].point->at);
    case Qt::Key_Minus:
        return m_canvas->zoom(1 / kCloser);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0) {
            const ChartPoint* point = m_canvas->readings()[static_cast<size_t>(current())].point;
            Q_EMIT activated(point->row);
            Q_EMIT momentChosen(point->at);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChartView::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

void TimeChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace slipway::views
