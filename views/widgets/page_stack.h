// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace slipway::views {

/// The pages of a window that has a smallest size of its own. A plain stack is as high as the highest of its
/// pages wants to be at a width, and asks all of them, shown or not, at every change: a quarter of the time
/// until the board is there.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override { return {}; }
};

} // namespace slipway::views
