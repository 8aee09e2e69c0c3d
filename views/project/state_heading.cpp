// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/state_heading.h"

#include <QPainter>

namespace slipway::views {

StateHeading::StateHeading(const Theme& theme, model::ResultState state, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_text(text)
{
    setFixedHeight(20);
    setAccessibleName(text);
}

void StateHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintState(painter, QRectF(0, 4, 12, 12), m_state);
    painter.setFont(Theme::fontOf(TextStyle::SmallStrong));
    painter.setPen(m_theme.colour(Theme::stateColour(m_state)));
    painter.drawText(QRect(20, 0, width() - 20, height()), Qt::AlignVCenter, m_text);
}

} // namespace slipway::views
