// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture/focus_away.h"

#include <QApplication>

namespace slipway::views {

FocusAway::FocusAway(QWidget& view)
    : m_focused(QApplication::focusWidget())
{
    if (m_focused && &view != m_focused && !view.isAncestorOf(m_focused))
        m_focused.clear();
    if (!m_focused)
        return;
    // In the same window, out of sight.
    m_keeper = std::make_unique<QWidget>(m_focused->window());
    m_keeper->setFocusPolicy(Qt::StrongFocus);
    m_keeper->setGeometry(-2, -2, 1, 1);
    m_keeper->show();
    m_keeper->setFocus(Qt::PopupFocusReason);
}

FocusAway::~FocusAway()
{
    if (m_focused)
        m_focused->setFocus(Qt::PopupFocusReason);
}

} // namespace slipway::views
