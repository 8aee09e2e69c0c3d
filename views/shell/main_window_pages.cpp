// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/inbox/inbox_page.h"
#include "views/mentions/mentions_page.h"
#include "views/moment_choice.h"
#include "views/policy/policies_page.h"
#include "views/project/project_page.h"
#include "views/shell/add_project_panel.h"
#include "views/shell/change_watch.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/side_bar.h"
#include "views/shell/theme_choice.h"
#include "views/shell/welcome_page.h"
#include "views/shell/workspace_door.h"
#include "views/sources/sources_page.h"
#include "views/widgets/action_collection.h"

#include <QAction>
#include <QStackedWidget>

/// MainWindow, continued: what its pages and the side bar tell, and what follows from it.
namespace slipway::views {

using namespace model;

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::createRequested, m_door, [this] { m_door->create(); });
    connect(m_welcome, &WelcomePage::openRequested, m_door, &WorkspaceDoor::choose);
    connect(m_welcome, &WelcomePage::addProjectRequested, this, [this] { addProject(); });
    connect(m_welcome, &WelcomePage::recentChosen, m_door, &WorkspaceDoor::open);
    connect(m_door, &WorkspaceDoor::opened, this, &MainWindow::setWorkspace);
    connect(m_door, &WorkspaceDoor::repositoryWaits, this, &MainWindow::addProject);
    connect(m_door, &WorkspaceDoor::failed, this, &MainWindow::complain);
    connect(m_board, &BoardPage::releaseOpened, this, &MainWindow::showRelease);
    connect(m_board, &BoardPage::viewShown, m_sideBar, &SideBar::setCurrent);
    connect(m_board, &BoardPage::addProjectRequested, this, [this] { addProject(); });
    connect(m_board, &BoardPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_board, &BoardPage::paletteRequested, m_context.actions->find(QStringLiteral("window.palette")),
            &QAction::trigger);
    connect(m_board, &BoardPage::boardShown, this, [this] {
        m_changes->setSeen(m_board->boardModel().board()->changeCounter);
        showCounts();
    });
    connect(m_addProject, &AddProjectPanel::closed, this, &MainWindow::showBoard);
    connect(m_addProject, &AddProjectPanel::added, this, [this](const ReleaseId& release) {
        m_board->refresh();
        showRelease(release);
    });
    connect(m_sideBar, &SideBar::viewChosen, this, [this](BoardFilter::View view) {
        m_board->showView(view);
        showBoard();
    });
    connect(m_sideBar, &SideBar::workspaceClicked, m_door, &WorkspaceDoor::choose);
    connect(m_sideBar, &SideBar::themeClicked, this, [this] { toggleTheme(*m_context.theme); });
    connect(m_palette, &CommandPalette::releaseChosen, this, &MainWindow::showRelease);
    connect(m_moment, &MomentChoice::changed, this, &MainWindow::showMoment);
}

void MainWindow::connectSources()
{
    connect(m_sources, &SourcesPage::changed, m_board, &BoardPage::refresh);
    connect(m_sources, &SourcesPage::counted, m_sideBar, &SideBar::setSources);
    connect(m_sources, &SourcesPage::backRequested, this, &MainWindow::showBoard);
    connect(m_sideBar, &SideBar::sourcesChosen, this, &MainWindow::showSources);
}

void MainWindow::connectPolicies()
{
    connect(m_policies, &PoliciesPage::changed, m_board, &BoardPage::refresh);
    connect(m_policies, &PoliciesPage::changed, this, &MainWindow::reloadProject);
    connect(m_policies, &PoliciesPage::counted, m_sideBar, &SideBar::setPolicies);
    connect(m_policies, &PoliciesPage::backRequested, this, &MainWindow::showBoard);
    connect(m_sideBar, &SideBar::policiesChosen, this, &MainWindow::showPolicies);
}

void MainWindow::connectInbox()
{
    connect(m_inbox, &InboxPage::changed, m_board, &BoardPage::refresh);
    connect(m_inbox, &InboxPage::backRequested, this, &MainWindow::showBoard);
    connect(m_sideBar, &SideBar::inboxChosen, this, &MainWindow::showInbox);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        if (m_stack->currentWidget() == m_inbox)
            m_sideBar->setInboxCurrent();
        else if (m_stack->currentWidget() == m_sources)
            m_sideBar->setSourcesCurrent();
        else if (m_stack->currentWidget() == m_mentions)
            m_sideBar->setMentionsCurrent();
        else if (m_stack->currentWidget() == m_policies)
            m_sideBar->setPoliciesCurrent();
        else
            m_sideBar->setCurrent(m_board->filter().view());
    });
    connect(m_import, &ReportImport::imported, this, [this] {
        m_board->refresh();
        reloadProject();
    });
    connect(m_changes, &ChangeWatch::changed, this, [this] {
        refreshAll();
        reloadProject();
    });
}

void MainWindow::makeProjectPage()
{
    delete m_project;
    m_project = new ProjectPage(m_context, this);
    m_stack->addWidget(m_project);
    connect(m_project, &ProjectPage::backRequested, this, &MainWindow::showBoard);
    connect(m_project, &ProjectPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_project, &ProjectPage::changed, m_board, &BoardPage::refresh);
    connect(m_project, &ProjectPage::changed, m_mentions, &MentionsPage::refresh);
}

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

} // namespace slipway::views
