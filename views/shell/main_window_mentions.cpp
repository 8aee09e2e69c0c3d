// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/mentions/mentions_page.h"
#include "views/project/project_page.h"
#include "views/shell/main_window.h"
#include "views/shell/side_bar.h"

#include <QStackedWidget>

/// MainWindow, continued: the notes that name the person.
namespace slipway::views {

using namespace model;

void MainWindow::connectMentions()
{
    connect(m_mentions, &MentionsPage::counted, m_sideBar, &SideBar::setMentions);
    connect(m_mentions, &MentionsPage::changed, m_board, &BoardPage::refresh);
    connect(m_mentions, &MentionsPage::backRequested, this, &MainWindow::showBoard);
    connect(m_mentions, &MentionsPage::opened, this, [this](const ReleaseId& release) {
        showRelease(release);
        m_project->showNotes();
    });
    connect(m_sideBar, &SideBar::mentionsChosen, this, &MainWindow::showMentions);
}

void MainWindow::showMentions()
{
    if (!m_context.workspace)
        return;
    m_stack->setCurrentWidget(m_mentions);
    m_mentions->focusTable();
}

} // namespace slipway::views
