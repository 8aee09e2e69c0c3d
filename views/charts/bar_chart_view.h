// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_view.h"

namespace slipway::views {

/// Values beside each other, one a line: name, bar, value in words. Up and down go through them, Enter
/// chooses one. The nth bar is the table's nth row.
class BarChartView : public ChartView
{
    Q_OBJECT

public:
    BarChartView(const Theme& theme, QWidget* parent);

    void setPicture(BarChart picture);
    [[nodiscard]] const BarChart& picture() const { return m_picture; }
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] const ChartTable& table() const override { return m_picture.table; }
    [[nodiscard]] QString name() const override { return m_picture.name; }
    void setCurrentRow(int row) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void read(int bar);
    [[nodiscard]] int barAt(int y) const; ///< -1: none
    [[nodiscard]] QRect rowOf(int bar) const;
    [[nodiscard]] QRect barBox(const QRect& row) const; ///< of the whole scale
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int textWidth() const;
    void paintBar(QPainter& painter, const ChartBar& bar, const QRect& row) const;

    const Theme& m_theme;
    BarChart m_picture;
    int m_current = -1;
};

} // namespace slipway::views
