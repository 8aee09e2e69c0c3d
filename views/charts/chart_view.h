// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_values.h"

#include <QWidget>

namespace slipway::views {

/// A picture that can be read point by point with the keyboard.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual const ChartTable& table() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual bool isZoomed() const { return false; }
    virtual void resetZoom() {}
    /// Points out what that row of the table says; -1: nothing.
    virtual void setCurrentRow(int row) = 0;

Q_SIGNALS:
    void currentRowChanged(int row);
    void activated(int row); ///< Enter, or a click, on what that row says
    void zoomChanged();
};

} // namespace slipway::views
