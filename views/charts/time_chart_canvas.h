// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_values.h"

#include <QChartView>

class QCategoryAxis;
class QRubberBand;

namespace slipway::views {

/// Draws a TimeChart with Qt Charts: lines and scales are its, grounds, marks and the shapes of states are
/// painted over them in the same theme. Wheel and rubber band zoom; a click points at a moment.
class TimeChartCanvas : public QChartView
{
    Q_OBJECT

public:
    /// A point in the order in which it is read.
    struct Reading
    {
        const ChartSeries* series = nullptr;
        const ChartPoint* point = nullptr;
    };

    TimeChartCanvas(const Theme& theme, QWidget* parent);

    void draw(TimeChart picture);
    [[nodiscard]] const TimeChart& picture() const { return m_picture; }
    [[nodiscard]] const std::vector<Reading>& readings() const { return m_readings; }
    void setCurrent(int reading); ///< -1: none
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QDateTime shownFrom() const { return m_from; }
    [[nodiscard]] QDateTime shownUntil() const { return m_until; }
    /// Cut to what there is.
    void showRange(QDateTime from, QDateTime until);
    /// Closer by a factor above 1, about a moment; nothing: the middle.
    void zoom(double factor, const QDateTime& about = {});
    void move(double share); ///< of what is shown
    [[nodiscard]] bool isZoomed() const;

    [[nodiscard]] QDateTime momentAt(double x) const; ///< invalid outside of the plot
    /// What holds at that place: "24 Nov 09:00: 87, No-go"; empty outside.
    [[nodiscard]] QString textAt(const QPointF& place) const;
    [[nodiscard]] QString textOf(const Reading& reading) const;
    [[nodiscard]] QPointF placeOf(const QDateTime& at, double value) const;

Q_SIGNALS:
    void rangeChanged();
    void clicked(const QDateTime& moment, int reading);

protected:
    void drawBackground(QPainter* painter, const QRectF& box) override;
    void drawForeground(QPainter* painter, const QRectF& box) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void applyTheme();
    void makeSeries();
    void setScales();
    [[nodiscard]] bool isAnyStateTold() const;
    [[nodiscard]] double lowestShown() const;
    [[nodiscard]] double highestShown() const;
    [[nodiscard]] QColor colourOf(const ChartSeries& series, const ChartPoint& point) const;
    /// The point of a series of steps that holds at the moment; null before the first.
    [[nodiscard]] static const ChartPoint* heldAt(const ChartSeries& series, const QDateTime& moment);
    [[nodiscard]] int nearest(const QPointF& place) const; ///< reading; -1: none is near
    void paintShape(QPainter& painter, const QRectF& box, const ChartStanding& standing) const;
    void paintStrip(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;

    const Theme& m_theme;
    TimeChart m_picture;
    std::vector<Reading> m_readings; ///< of all series, by time; borrowed from m_picture
    QDateTime m_from;
    QDateTime m_until;
    QCategoryAxis* m_times;
    QCategoryAxis* m_values;
    QRubberBand* m_band;
    std::optional<QPoint> m_pressed;
    bool m_hasStrip = false; ///< states along the time, at the bottom of the plot
    int m_current = -1;
};

} // namespace slipway::views
