// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/scroll_anchor.h"

#include "views/board/board_groups.h"
#include "views/board/board_table.h"

#include <QScrollBar>

namespace slipway::views {

ScrollAnchor::ScrollAnchor(BoardTable& table)
    : m_table(table)
{
    if (m_table.verticalScrollBar()->value() == 0)
        return;
    for (int row = m_table.rowAt(0); row >= 0 && row < m_table.groups().rowCount(); ++row) {
        if (const readiness::BoardRow* shown = m_table.groups().rowAt(row)) {
            m_release = shown->release.id;
            m_place = m_table.rowViewportPosition(row);
            return;
        }
    }
}

ScrollAnchor::~ScrollAnchor()
{
    const int row = m_release ? m_table.groups().rowOf(*m_release) : -1;
    if (row < 0)
        return;
    m_table.doItemsLayout(); // how far it can be scrolled now
    QScrollBar& bar = *m_table.verticalScrollBar();
    bar.setValue(bar.value() + m_table.rowViewportPosition(row) - m_place);
}

} // namespace slipway::views
