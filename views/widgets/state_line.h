// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QTextLayout;

namespace slipway::views {

/// A state's shape, a text, and a muted rest, over two lines at most; what does not fit ends in an ellipsis
/// and is in the tooltip.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    StateLine(const Theme& theme, model::ResultState state, const QString& text, const QString& rest,
              QWidget* parent, TextStyle style = TextStyle::Body);

    /// A triangle up or down instead of the state's shape: it got better or worse.
    void setTurn(bool isBetter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Breaks the text into at most two lines; gives how many.
    static int breakLines(QTextLayout& layout, int width);

    void paintShape(QPainter& painter) const;

    const Theme& m_theme;
    TextStyle m_style;
    model::ResultState m_state;
    std::optional<bool> m_isBetter;
    QString m_text;
    int m_restAt; ///< where the muted part of the text begins
    mutable int m_measuredWidth = -1;
    mutable int m_measuredLines = 0; ///< at that width
};

} // namespace slipway::views
