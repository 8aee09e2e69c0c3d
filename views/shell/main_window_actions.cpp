// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_actions.h"
#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_search.h"
#include "views/board/board_table.h"
#include "views/moment_choice.h"
#include "views/project/project_page.h"
#include "views/project/release_actions.h"
#include "views/shell/as_of_bar.h"
#include "views/shell/bulk_work.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/paper_actions.h"
#include "views/shell/place_book.h"
#include "views/shell/project_removal.h"
#include "views/shell/rare_pages.h"
#include "views/shell/shortcut_sheet.h"
#include "views/shell/theme_choice.h"
#include "views/shell/undo_actions.h"
#include "views/shell/whats_new.h"
#include "views/shell/window_actions.h"
#include "views/shell/workspace_door.h"
#include "views/sources/sources_page.h"
#include "views/widgets/copy_actions.h"

#include <QStackedWidget>

/// MainWindow, continued: what its actions do.
namespace slipway::views {

/// Those about the release that is shown.
void MainWindow::addReleaseCommands(WindowCommands& commands)
{
    const auto onProject = [this](void (ProjectPage::*act)()) {
        return [this, act] {
            if (ProjectPage* page = shownProject())
                (page->*act)();
        };
    };
    commands.attest = onProject(&ProjectPage::attest);
    commands.waive = onProject(&ProjectPage::waive);
    commands.assign = onProject(&ProjectPage::assign);
    commands.takeOut = onProject(&ProjectPage::takeOut);
    commands.writeNote = onProject(&ProjectPage::writeNote);
    commands.decide = onProject(&ProjectPage::decide);
    commands.launch = onProject(&ProjectPage::launch);
    commands.retarget = onProject(&ProjectPage::retarget);
    commands.changeLaunch = onProject(&ProjectPage::changeLaunch);
    commands.rescan = [this] {
        if (ProjectPage* page = shownProject())
            page->rescan();
        else if (m_stack->currentWidget() == m_board)
            m_bulk->scanChosen(m_context);
    };
    commands.showBrief = onProject(&ProjectPage::showBrief);
    commands.editBrief = onProject(&ProjectPage::editBrief);
    commands.importBrief = onProject(&ProjectPage::importBrief);
    commands.exportBrief = onProject(&ProjectPage::exportBrief);
}

void MainWindow::addActions()
{
    WindowCommands commands;
    commands.findOrRun = [this] { m_palette->open(m_board->boardModel().board()); };
    commands.showBoard = [this] { showBoard(); };
    commands.show = [this](const QString& place) { showPlace(place); };
    commands.addSource = [this] {
        showPlace(QStringLiteral("sources"));
        if (m_context.workspace)
            static_cast<SourcesPage&>(m_places->page(QStringLiteral("sources"))).addSource();
    };
    commands.filterBoard = [this] {
        // The same key filters what is shown.
        if (const Place* place = m_places->current())
            return m_places->page(place->id).focusSearch();
        if (ProjectPage* page = shownProject())
            return page->focusSearch();
        if (m_rarePages->isAddingProject())
            return; // there is nothing to filter, and what is typed must not go
        showBoard();
        m_board->search().setFocus();
    };
    commands.refresh = [this] { refreshAll(); };
    commands.addProject = [this] { addProject(); };
    commands.removeProject = [this] { removeChosenProjects(*m_board, m_context); };
    commands.exportPdf = [this] { exportChosen(); };
    commands.importReports = [this] { importChosen(); };
    addReleaseCommands(commands);
    commands.createWorkspace = [this] { m_door->create(); };
    commands.openWorkspace = [this] { m_door->choose(); };
    commands.openDemo = [this] { openDemo(); };
    commands.shortcuts = [this] { m_shortcuts->open(); };
    commands.columns = [this] {
        showBoard();
        m_board->table().columns().openMenu();
    };
    commands.asOf = [this] {
        if (m_context.workspace)
            m_asOf->ask();
    };
    commands.now = [this] { m_moment->choose(std::nullopt); };
    commands.whatsNew = [this] { m_whatsNew->showAll(QStringLiteral(SLIPWAY_VERSION)); };
    commands.quit = [this] { quit(); };
    addWindowActions(*m_context.actions, this, commands, m_places->places());
    addBoardActions(*m_context.actions, this, *m_board);
    addReleaseActions(*m_context.actions, this, [this] { return shownProject(); });
    addCopyActions(*m_context.actions, this);
    addPaperActions(*m_context.actions, *this);
    addThemeActions(*m_context.actions, *this, *m_context.theme);
    addUndoActions(*m_context.actions, this, *m_undo);
}

} // namespace slipway::views
