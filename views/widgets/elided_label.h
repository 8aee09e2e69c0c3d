// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QLabel>

namespace slipway::views {

/// One line of plain text that gives way to what stands beside it: it ends in an ellipsis where the room
/// does, and is not shown at all where hardly a word would be. Its tool tip is the whole text unless another
/// was set.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(TextStyle style, QWidget* parent);

    [[nodiscard]] QString shownText() const; ///< as it is elided now

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace slipway::views
