// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/state_heading.h"

#include "views/widgets/accessible_role.h"

#include <QPainter>
#include <QStyle>

namespace slipway::views {

StateHeading::StateHeading(const Theme& theme, model::ResultState state, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(state)
    , m_text(text)
{
    setFixedHeight(20);
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(text);
}

void StateHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintState(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 4, 12, 12)), m_state);
    painter.setFont(Theme::fontOf(TextStyle::SmallStrong));
    painter.setPen(m_theme.colour(Theme::stateColour(m_state)));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(20, 0, width() - 20, height())),
                     Qt::AlignVCenter, m_text);
}

} // namespace slipway::views
