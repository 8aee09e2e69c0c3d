// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace slipway::views {

/// One line: a state's shape, a text, and a muted rest; what does not fit ends in an ellipsis and is in the
/// tooltip.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    StateLine(const Theme& theme, model::ResultState state, QString text, QString rest, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    model::ResultState m_state;
    QString m_text;
    QString m_rest;
};

} // namespace slipway::views
