// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/trend_steps.h"

#include <QWidget>

namespace slipway::views {

/// A trend as a line of steps over a band of states. Pointing at it tells what held; a click, or Enter on
/// the step chosen by the arrow keys, chooses the moment.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    TrendChart(const Theme& theme, QWidget* parent);

    void setLine(TrendLine line);
    [[nodiscard]] const TrendLine& line() const { return m_line; }
    /// The step that is pointed out; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int step);
    /// What held at that place of the chart: "24 Nov 09:00: 87, No-go"; empty outside.
    [[nodiscard]] QString textAt(int x) const;
    [[nodiscard]] QDateTime momentAt(int x) const;

Q_SIGNALS:
    void momentChosen(const QDateTime& moment);
    void currentChanged(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(const QDateTime& moment) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] int stepAt(const QDateTime& moment) const; ///< -1 before the first
    [[nodiscard]] QColor colourOf(const TrendStep& step) const;
    void paintScale(QPainter& painter) const;
    void paintBand(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    void describeCurrent();

    const Theme& m_theme;
    TrendLine m_line;
    int m_current = -1;
};

} // namespace slipway::views
