// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_choice.h"

#include "views/board/board_groups.h"
#include "views/board/board_table.h"
#include "views/board/release_panel.h"
#include "views/board/selection_bar.h"
#include "views/view_context.h"

namespace slipway::views {

using readiness::BoardRow;

BoardChoice::BoardChoice(const BoardModel& model, BoardTable& table, const ViewContext& context,
                         QWidget* page)
    : QObject(page)
    , m_model(model)
    , m_table(table)
    , m_bar(new SelectionBar(context.actions, page))
    , m_panel(new ReleasePanel(context, page))
{
    connect(&m_table, &BoardTable::currentRowChanged, this, &BoardChoice::showSelected);
    connect(&m_table, &BoardTable::chosenChanged, this, &BoardChoice::showCount);
    connect(m_bar, &SelectionBar::clearRequested, &m_table, &BoardTable::chooseCurrentOnly);
}

const BoardRow* BoardChoice::selected() const
{
    return m_table.groups().rowAt(m_table.currentIndex().row());
}

std::vector<const BoardRow*> BoardChoice::chosen() const
{
    std::vector<const BoardRow*> rows;
    for (int row = 0; row < m_table.groups().rowCount(); ++row) {
        const BoardRow* shown = m_table.groups().rowAt(row);
        if (shown && m_table.selectionModel()->isRowSelected(row))
            rows.push_back(shown);
    }
    return rows;
}

void BoardChoice::ensureSelected()
{
    if (m_table.currentIndex().isValid())
        return;
    for (int row = 0; row < m_table.groups().rowCount(); ++row) {
        if (!m_table.groups().isHeading(row))
            return m_table.selectRow(row);
    }
}

void BoardChoice::showSelected()
{
    const int row = m_table.currentIndex().row();
    if (const BoardGroup* group = m_table.groups().headingAt(row))
        m_panel->showGroup(group->place.title, summaryOf(*group));
    else
        m_panel->show(m_model.board(), selected());
}

void BoardChoice::showCount()
{
    m_bar->setCount(static_cast<int>(m_table.selectionModel()->selectedRows().size()));
}

} // namespace slipway::views
