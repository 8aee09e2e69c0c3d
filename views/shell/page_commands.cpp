// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page_commands.h"

#include "views/board/board_columns.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/project/project_page.h"
#include "views/shell/bulk_work.h"
#include "views/shell/navigator.h"
#include "views/shell/project_removal.h"
#include "views/shell/release_files.h"
#include "views/shell/window_actions.h"

namespace slipway::views {

void setPageCommands(WindowCommands& commands, const ViewContext& context, Navigator& navigator)
{
    commands.showBoard = [&navigator] { navigator.showBoard(); };
    commands.show = [&navigator](const QString& place) { navigator.showPlace(place); };
    commands.addSource = [&navigator] { navigator.addSource(); };
    commands.filterBoard = [&navigator] { navigator.focusSearch(); };
    commands.refresh = [&navigator] { navigator.refresh(); };
    commands.addProject = [&navigator] { navigator.addProject(); };
    commands.removeProject = [&navigator, &context] { removeChosenProjects(navigator.board(), context); };
    commands.columns = [&navigator] {
        navigator.showBoard();
        navigator.board().table().columns().openMenu();
    };
}

void setReleaseCommands(WindowCommands& commands, const ViewContext& context, Navigator& navigator,
                        ReleaseFiles& files, BulkWork& bulk)
{
    const auto onProject = [&navigator](void (ProjectPage::*act)()) {
        return [&navigator, act] {
            if (ProjectPage* page = navigator.shownProject())
                (page->*act)();
        };
    };
    commands.exportPdf = [&files] { files.exportChosen(); };
    commands.exportAs = [&files] { files.exportChosenAs(); };
    commands.exportPortfolio = [&files] { files.exportPortfolioAs(); };
    commands.exportMinutes = [&files] { files.exportMinutesAs(); };
    commands.importReports = [&files] { files.importChosen(); };
    commands.attest = onProject(&ProjectPage::attest);
    commands.waive = onProject(&ProjectPage::waive);
    commands.assign = onProject(&ProjectPage::assign);
    commands.takeOut = onProject(&ProjectPage::takeOut);
    commands.writeNote = onProject(&ProjectPage::writeNote);
    commands.decide = onProject(&ProjectPage::decide);
    commands.launch = onProject(&ProjectPage::launch);
    commands.retarget = onProject(&ProjectPage::retarget);
    commands.changeLaunch = onProject(&ProjectPage::changeLaunch);
    commands.rescan = [&navigator, &context, &bulk] {
        if (ProjectPage* page = navigator.shownProject())
            page->rescan();
        else if (navigator.isBoardShown())
            bulk.scanChosen(context);
    };
    commands.showBrief = onProject(&ProjectPage::showBrief);
    commands.editBrief = onProject(&ProjectPage::editBrief);
    commands.importBrief = onProject(&ProjectPage::importBrief);
    commands.exportBrief = onProject(&ProjectPage::exportBrief);
}

} // namespace slipway::views
