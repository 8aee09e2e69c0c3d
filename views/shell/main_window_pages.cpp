// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_views.h"
#include "views/board/saved_views_list.h"
#include "views/moment_choice.h"
#include "views/project/project_page.h"
#include "views/shell/bulk_work.h"
#include "views/shell/change_watch.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/place_book.h"
#include "views/shell/rare_pages.h"
#include "views/shell/review_place.h"
#include "views/shell/side_bar.h"
#include "views/shell/welcome_page.h"
#include "views/shell/whats_new.h"
#include "views/shell/window_actions.h"
#include "views/shell/workspace_door.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/lazy_stack.h"
#include "views/widgets/undo_history.h"

#include <QAction>
#include <QStackedWidget>

/// MainWindow, continued: what its pages and the side bar tell, and what follows from it.
namespace slipway::views {

using namespace model;

void MainWindow::connectPages()
{
    connect(m_rarePages, &RarePages::welcomeMade, this, &MainWindow::receiveWelcome);
    connect(m_rarePages, &RarePages::addProjectMade, this, &MainWindow::receiveAddProject);
    connect(m_door, &WorkspaceDoor::opened, this, &MainWindow::setWorkspace);
    connect(m_door, &WorkspaceDoor::failed, this, &MainWindow::complain);
    connect(m_board, &BoardPage::releaseOpened, this, &MainWindow::showRelease);
    connect(m_board, &BoardPage::viewShown, m_sideBar, &SideBar::setCurrent);
    connect(m_board, &BoardPage::addProjectRequested, this, [this] { addProject(); });
    connect(m_board, &BoardPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_bulk, &BulkWork::changed, m_board, &BoardPage::refresh);
    connect(m_board, &BoardPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_board, &BoardPage::boardShown, this, [this] {
        m_changes->setSeen(m_board->boardModel().board()->changeCounter);
        showCounts();
        m_projectPages->makeRest();
        m_places->makeRest();
    });
    connect(m_sideBar, &SideBar::viewChosen, this, [this](BoardFilter::View view) {
        m_board->showView(view);
        showBoard();
        m_sideBar->setCurrent(view);
    });
    m_sideBar->savedViews().setViews(m_board->views());
    connect(m_sideBar, &SideBar::savedViewChosen, this, [this](const QString& id) {
        m_board->views().show(id);
        showBoard();
    });
    connect(&m_board->views(), &BoardViews::changed, this, [this] {
        if (m_stack->currentWidget() == m_board)
            m_sideBar->setCurrent(m_board->filter().view());
    });
    connect(m_sideBar, &SideBar::workspaceClicked, m_door, &WorkspaceDoor::choose);
    connect(m_palette, &CommandPalette::releaseChosen, this, &MainWindow::showRelease);
    connect(m_moment, &MomentChoice::changed, this, &MainWindow::showMoment);
}

void MainWindow::showWhenOpened()
{
    constexpr std::chrono::milliseconds kPatience{100};
    if (!m_door->isOpening())
        return show();
    const auto appear = [this] {
        show();
        // What showing it changed the sizes of is laid out before it is painted, and not after.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    };
    connect(m_door, &WorkspaceDoor::opened, this, appear, Qt::SingleShotConnection);
    QTimer::singleShot(kPatience, this, appear);
}

void MainWindow::showEvent(QShowEvent* event)
{
    // The board, empty yet, where a workspace is on its way: it is laid out once and not after another page.
    if (!m_context.workspace && !m_door->isOpening() && m_stack->currentWidget() == m_board)
        showBoard();
    QMainWindow::showEvent(event);
}

void MainWindow::receiveWelcome(WelcomePage* page)
{
    page->setRecent(WorkspaceDoor::recent());
    connect(page, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(page, &WelcomePage::createRequested, m_door, [this] { m_door->create(); });
    connect(page, &WelcomePage::openRequested, m_door, &WorkspaceDoor::choose);
    connect(page, &WelcomePage::addProjectRequested, this, [this] { addProject(); });
    connect(page, &WelcomePage::recentChosen, m_door, &WorkspaceDoor::open);
}

void MainWindow::receiveAddProject(AddProjectPanel* panel)
{
    connect(panel, &AddProjectPanel::closed, this, &MainWindow::showBoard);
    connect(panel, &AddProjectPanel::added, this, [this](const ReleaseId& release, const Project& project) {
        showRelease(release);
        m_undo->tell(*m_notice, tr("%1 is added.").arg(project.name), tr("Add %1").arg(project.name),
                     readiness::reversalOfAdding(project, m_context.person));
    });
    connect(panel, &AddProjectPanel::changed, m_board, &BoardPage::refresh);
    connect(panel, &AddProjectPanel::releaseRequested, this, &MainWindow::showRelease);
    connect(panel, &AddProjectPanel::sourceRequested, m_context.actions->find(QStringLiteral("source.add")),
            &QAction::trigger);
    connect(panel, &AddProjectPanel::workspaceMade, this, [this, panel](const WorkspacePointer& workspace) {
        setWorkspace(workspace);
        m_stack->setCurrentWidget(panel); // what came of it is shown there
        panel->focusContent();
    });
}

void MainWindow::connectPlaces()
{
    connect(m_places, &PlaceBook::made, this,
            [this](const QString& id, Page* page) { receivePage(id, *page); });
    connect(m_whatsNew, &WhatsNew::closed, this, [this] {
        if (const Place* place = m_places->current())
            m_places->page(place->id).focusContent();
    });
    connect(m_sideBar, &SideBar::placeChosen, this, &MainWindow::showPlace);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        if (const Place* place = m_places->current())
            m_sideBar->setCurrentPlace(place->id);
        else
            m_sideBar->setCurrent(m_board->filter().view());
    });
    connect(m_import, &ReportImport::imported, this, [this] {
        m_board->refresh();
        reloadProject();
    });
    connect(m_changes, &ChangeWatch::changed, this, &MainWindow::refreshAll);
}

void MainWindow::connectUndo()
{
    m_undo->setElsewhere(m_notice);
    connect(m_undo, &UndoHistory::applied, this, &MainWindow::refreshAll);
    connect(m_stack, &QStackedWidget::currentChanged, m_notice, &QWidget::hide);
}

void MainWindow::receivePage(const QString& id, Page& page)
{
    connect(&page, &Page::counted, this,
            [this, id](int number, const QString& spoken) { m_sideBar->setCount(id, number, spoken); });
    connect(&page, &Page::changed, m_board, &BoardPage::refresh);
    connect(&page, &Page::changed, this, &MainWindow::reloadProject);
    connect(&page, &Page::backRequested, this, &MainWindow::showBoard);
    connect(&page, &Page::releaseRequested, this, [this](const ReleaseId& release, const QString& tab) {
        showRelease(release);
        if (tab == QLatin1String("notes"))
            m_project->showNotes();
    });
    connectExtras(page);
    allowWriting(*m_context.actions, !m_moment->isPast()); // it brought actions of its own
}

void MainWindow::forgetProjectPage()
{
    delete m_project;
    m_project = nullptr;
    m_projectPages = std::make_unique<LazyStack>(
        *m_stack, 1, [this](int) { return std::make_unique<ProjectPage>(m_context, nullptr); }, nullptr);
    connect(m_projectPages.get(), &LazyStack::made, this,
            [this](int, QWidget* page) { receiveProjectPage(static_cast<ProjectPage&>(*page)); });
}

void MainWindow::receiveProjectPage(ProjectPage& page)
{
    m_project = &page;
    connect(m_project, &ProjectPage::backRequested, this, &MainWindow::showBoard);
    connect(m_project, &ProjectPage::gone, this, [this] {
        const bool says = m_notice->isVisible(); // why it is gone
        showBoard();
        m_notice->setVisible(says);
    });
    connect(m_project, &ProjectPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_project, &ProjectPage::changed, m_board, &BoardPage::refresh);
    connect(m_project, &ProjectPage::changed, m_places, &PlaceBook::refresh);
}

void MainWindow::connectReviews()
{
    connect(m_reviews, &ReviewPlace::showRequested, this, [this] { showPlace(QStringLiteral("reviews")); });
    connect(m_reviews, &ReviewPlace::changed, m_board, &BoardPage::refresh);
    connect(m_reviews, &ReviewPlace::changed, this, &MainWindow::reloadProject);
}

} // namespace slipway::views
