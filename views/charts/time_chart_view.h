// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_view.h"

namespace slipway::views {

class TimeChartCanvas;

/// Values over time, read point by point: arrows, Home and End go through the points, Enter chooses the one
/// that is pointed out, plus and minus zoom, Ctrl and arrows move, 0 shows all of it again.
class TimeChartView : public ChartView
{
    Q_OBJECT

public:
    TimeChartView(const Theme& theme, QWidget* parent);

    void setPicture(TimeChart picture);
    [[nodiscard]] const TimeChart& picture() const;
    /// The point that is pointed out, counted over all series by time; -1: none.
    [[nodiscard]] int current() const;
    void setCurrent(int point);
    [[nodiscard]] QString textAt(const QPoint& place) const;
    [[nodiscard]] QDateTime shownFrom() const;
    [[nodiscard]] QDateTime shownUntil() const;

    [[nodiscard]] const ChartTable& table() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isZoomed() const override;
    void resetZoom() override;
    void setCurrentRow(int row) override;

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(int point); ///< points it out and says it

    const Theme& m_theme;
    TimeChartCanvas* m_canvas;
};

} // namespace slipway::views
