// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_labels.h"
#include "views/charts/chart_readings.h"
#include "views/charts/shown_time.h"

#include <QChartView>

class QRubberBand;

namespace slipway::views {

class TimePlot;

/// Draws a TimeChart with Qt Charts: lines and scales are its, what TimeChartPainter paints is below and
/// above them. Wheel and rubber band zoom; a click points at a moment.
class TimeChartCanvas : public QChartView
{
    Q_OBJECT

public:
    TimeChartCanvas(const Theme& theme, QWidget* parent);

    void draw(TimeChart picture);
    [[nodiscard]] const TimeChart& picture() const { return m_picture; }
    [[nodiscard]] const std::vector<ChartReadings::Reading>& readings() const { return m_readings.all(); }
    [[nodiscard]] QString textOf(const ChartReadings::Reading& reading) const
    {
        return m_readings.textOf(reading);
    }
    void setCurrent(int reading); ///< brought into what is shown; -1: none
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] const QDateTime& shownFrom() const { return m_shown.from(); }
    [[nodiscard]] const QDateTime& shownUntil() const { return m_shown.until(); }
    /// Cut to what there is.
    void showRange(const QDateTime& from, const QDateTime& until);
    /// Closer by a factor above 1, about a moment; nothing: the middle.
    void zoom(double factor, const QDateTime& about = {});
    void move(double share); ///< of what is shown
    [[nodiscard]] bool isZoomed() const { return m_shown.isZoomed(); }

    [[nodiscard]] QDateTime momentAt(double x) const; ///< invalid outside of the plot
    /// What holds at that place, in words; empty outside.
    [[nodiscard]] QString textAt(const QPointF& place) const;
    /// All texts that are painted in the plot.
    [[nodiscard]] std::vector<ChartLabel> labels() const;

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
    void setScales();
    void follow(bool isAnotherTime); ///< that is shown
    [[nodiscard]] ChartScale scale() const;
    [[nodiscard]] const ChartReadings::Reading* currentReading() const; ///< null: none

    const Theme& m_theme;
    TimeChart m_picture;
    ChartReadings m_readings{m_picture};
    ShownTime m_shown;
    TimePlot* m_plot;
    QRubberBand* m_band;
    std::optional<QPoint> m_pressed;
    int m_current = -1;
};

} // namespace slipway::views
