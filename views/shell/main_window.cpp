// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "core/readiness/work_pool.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/moment_choice.h"
#include "views/notices/notice_center.h"
#include "views/project/project_page.h"
#include "views/settings/user_settings.h"
#include "views/shell/action_rules.h"
#include "views/shell/as_of_bar.h"
#include "views/shell/bulk_work.h"
#include "views/shell/change_watch.h"
#include "views/shell/command_palette.h"
#include "views/shell/drop_frame.h"
#include "views/shell/pdf_export.h"
#include "views/shell/place_book.h"
#include "views/shell/rare_pages.h"
#include "views/shell/review_place.h"
#include "views/shell/shortcut_sheet.h"
#include "views/shell/side_bar.h"
#include "views/shell/theme_choice.h"
#include "views/shell/welcome_page.h"
#include "views/shell/whats_new.h"
#include "views/shell/window_actions.h"
#include "views/shell/workspace_door.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/lazy_stack.h"
#include "views/widgets/page_stack.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/undo_history.h"
#include "views/widgets/wheel_guard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace slipway::views {

using namespace model;

namespace {

ViewContext withOwn(ViewContext context, MomentChoice& moment, UndoHistory& undo,
                    const UserSettings& settings)
{
    context.moment = &moment;
    context.undo = &undo;
    if (const QString person = settings.person(); !person.isEmpty())
        context.person = person;
    context.signingKey = [&settings] { return settings.signingKey(); };
    return context;
}

std::vector<ReleaseId> selectedReleases(const BoardPage& board)
{
    std::vector<ReleaseId> releases;
    for (const readiness::BoardRow* row : board.chosen())
        releases.push_back(row->release.id);
    return releases;
}

} // namespace

MainWindow::MainWindow(ViewContext context, AppPort port)
    : m_moment(new MomentChoice(this))
    , m_undo(new UndoHistory(this))
    , m_notice(new InlineMessage(this))
    , m_settings(new UserSettings(this))
    , m_notices(new NoticeCenter(*m_settings, this))
    , m_account(context.person)
    , m_context(withOwn(std::move(context), *m_moment, *m_undo, *m_settings))
    , m_asOf(new AsOfBar(*m_moment, m_context.clock, this))
    , m_whatsNew(new WhatsNew(*m_settings, this))
    , m_exportPdf(port.exportPdf)
    , m_import(new ReportImport(port.importReports, this))
    , m_makeScheduler(port.makeScheduler)
    , m_stack(new PageStack(this))
    , m_places(new PlaceBook(views::places(port, *m_settings, *m_notices), *m_stack, this))
    , m_door(new WorkspaceDoor(port, this))
    , m_sideBar(new SideBar(*m_context.theme, m_places->places(), this))
    , m_board(new BoardPage(m_context, this))
    , m_rarePages(new RarePages(*m_stack, m_context, port.createWorkspace, this))
    , m_palette(new CommandPalette(*m_context.actions, this))
    , m_shortcuts(new ShortcutSheet(*m_context.actions, this))
    , m_drop(new DropFrame(this))
    , m_changes(new ChangeWatch(this))
{
    qApp->installEventFilter(new WheelGuard(this));
    setWindowTitle(QStringLiteral("Slipway"));
    setWindowIcon(QIcon(QStringLiteral(":/slipway/icons/slipway.svg")));
    setAcceptDrops(true);
    m_bulk = new BulkWork(m_exportPdf, *m_board, this);
    setCentralWidget(makeContent());
    m_sideBar->hide();
    addActions();
    m_reviews = new ReviewPlace(m_context, *m_places, this, [this] { return selectedReleases(*m_board); });
    m_stack->addWidget(m_board);
    m_board->setKeeper(std::move(port.boards));
    connectPages();
    connectPlaces();
    connectReviews();
    connectNotices();
    m_places->setContext(m_context);
    connectUndo();
    m_palette->setWhyNot([this](const QAction& action) {
        return whyNot(action, {m_context.workspace != nullptr, m_context.isPast(), shownProject() != nullptr,
                               m_stack->currentWidget() == m_board && m_board->selected()});
    });
    const QSettings settings;
    setMinimumSize(1024, 640); // below that its pages cut their buttons off
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    chooseTheme(*m_context.theme, chosenTheme());
    m_context.theme->dress(*this); // once, what it holds is there
    m_whatsNew->showAfterUpdate(QStringLiteral(SLIPWAY_VERSION));
}

QWidget* MainWindow::makeContent()
{
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_asOf);
    auto* layout = new QHBoxLayout;
    rows->addLayout(layout, 1);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_whatsNew);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(&m_import->progress());
    column->addWidget(&m_bulk->progress());
    layout->addLayout(column, 1);
    return content;
}

MainWindow::~MainWindow()
{
    m_scheduler.reset(); // asks what it collects to stop
    // Work that still runs holds the workspace; it must be done before the program's statics go.
    readiness::workPool().waitForDone();
}

void MainWindow::showMoment()
{
    const bool isPast = m_moment->isPast();
    m_sideBar->setPast(isPast);
    // Most other pages show what is now, and let it be changed.
    const Place* place = m_places->current();
    if (isPast && m_stack->currentWidget() != m_board && !shownProject() && !(place && place->showsPast))
        showBoard();
    allowWriting(*m_context.actions, !isPast);
    m_undo->setBlocked(isPast);
}

void MainWindow::refreshAll()
{
    m_board->refresh();
    m_places->refresh();
    reloadProject();
}

void MainWindow::reloadProject()
{
    if (ProjectPage* page = shownProject())
        page->reload();
}

ProjectPage* MainWindow::shownProject() const
{
    return m_stack->currentWidget() == m_project ? m_project : nullptr;
}

void MainWindow::showCounts()
{
    m_sideBar->setCounts(m_board->filter());
    const auto& letters = m_board->boardModel().board()->openDeadLetters;
    const int refused = std::accumulate(letters.begin(), letters.end(), 0);
    m_sideBar->setCount(QStringLiteral("inbox"), refused,
                        refused == 0 ? tr("Inbox") : tr("Inbox, %1 refused").arg(refused));
}

void MainWindow::setWorkspace(WorkspacePointer workspace, bool isDemo)
{
    m_moment->choose(std::nullopt);
    m_context.workspace = std::move(workspace);
    m_undo->setWorkspace(m_context.workspace);
    m_notice->hide();
    m_isDemo = isDemo;
    if (!isDemo)
        WorkspaceDoor::remember(m_context.workspace->location());
    m_sideBar->setWorkspace(isDemo ? tr("Demo") : m_context.workspace->location());
    m_sideBar->show();
    m_sideBar->setCurrent(BoardFilter::View::All);
    m_board->showView(BoardFilter::View::All);
    spreadContext();
    showBoard();
    m_changes->watch(m_context.workspace);
}

void MainWindow::spreadContext()
{
    auto scheduler = m_makeScheduler ? m_makeScheduler(m_context.workspace, m_context.person) : nullptr;
    m_context.scheduler = scheduler.get();
    m_rarePages->setContext(m_context);
    m_notices->setContext(m_context);
    m_places->setContext(m_context);
    m_reviews->setContext(m_context);
    forgetProjectPage();
    // Last: it may show its last run's board at once, which the others hear of.
    m_board->setContext(m_context);
    m_scheduler = std::move(scheduler); // nobody uses the one before any more
    if (m_scheduler)
        m_scheduler->start();
}

void MainWindow::openWorkspace(const QString& path)
{
    m_door->open(path);
    sayIfSlow(tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

void MainWindow::openDemo()
{
    m_door->openDemo();
    sayIfSlow(tr("Preparing the demo…"));
}

void MainWindow::sayIfSlow(const QString& text)
{
    constexpr std::chrono::milliseconds kPatience{200};
    QTimer::singleShot(kPatience, this, [this, text] {
        if (!m_door->isOpening())
            return;
        if (!m_context.workspace)
            showBoard();
        (m_context.workspace ? *m_notice : m_rarePages->welcome().message()).showDone(text);
    });
}

void MainWindow::showBoard()
{
    m_stack->setCurrentWidget(m_context.workspace ? static_cast<QWidget*>(m_board) : &m_rarePages->welcome());
    if (m_context.workspace)
        m_board->table().setFocus();
}

void MainWindow::showPlace(const QString& id)
{
    if (!m_context.workspace)
        return;
    const auto& places = m_places->places();
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const Place& candidate) { return candidate.id == id; });
    if (place == places.end() || (m_context.isPast() && !place->showsPast))
        return;
    Page& page = m_places->page(id);
    m_stack->setCurrentWidget(&page);
    page.focusContent();
}

void MainWindow::showRelease(const ReleaseId& release)
{
    if (!m_context.workspace)
        return;
    QWidget& page = m_projectPages->at(0);
    m_project->show(release);
    m_stack->setCurrentWidget(&page);
}

void MainWindow::addProject(const QString& repository)
{
    const auto board = m_board->boardModel().board();
    const bool isFirst = !m_context.workspace || (board && board->rows.empty());
    AddProjectPanel& panel = m_rarePages->addProject();
    m_stack->setCurrentWidget(&panel);
    panel.open(repository, isFirst);
}

void MainWindow::exportChosen()
{
    if (const ProjectPage* page = shownProject(); page && page->dossier())
        askWhereToExport(page->dossier()->release.id);
    else if (m_board->chosen().size() > 1)
        m_bulk->exportChosen(m_context);
    else if (const readiness::BoardRow* row = m_board->selected())
        askWhereToExport(row->release.id);
}

void MainWindow::importChosen()
{
    const auto target = shownProject() ? targetOn(*m_project) : targetOn(*m_board, m_board->selected());
    if (target)
        m_import->choose(m_context, *target);
}

QString MainWindow::exportName(const ReleaseId& release) const
{
    const BoardModel& board = m_board->boardModel();
    const readiness::BoardRow* about = board.rowAt(board.rowOf(release));
    return about ? fileNameOf({about->project.name, about->release.name}, QStringLiteral("pdf"))
                 : QStringLiteral("checklist.pdf");
}

void MainWindow::askWhereToExport(const ReleaseId& release)
{
    const QString path =
        chooseSavePath(this, tr("Export the checklist as PDF"), exportName(release), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        exportPdf(release, path);
}

void MainWindow::exportPdf(const ReleaseId& release, const QString& path)
{
    views::exportPdf(m_context.workspace, m_exportPdf, release, m_context.asOf(), path,
                     shownProject() ? m_project->message() : m_board->message());
}

void MainWindow::complain(const Error& error)
{
    showBoard();
    (m_context.workspace ? m_board->message() : m_rarePages->welcome().message()).showError(error);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sideBar->fitTo(event->size().width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (staysInTray()) {
        event->ignore();
        return;
    }
    if (m_scheduler)
        m_scheduler->stop();
    event->accept();
}

} // namespace slipway::views
