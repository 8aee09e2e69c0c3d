// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "core/readiness/work_pool.h"
#include "views/board/board_actions.h"
#include "views/board/board_page.h"
#include "views/moment_choice.h"
#include "views/notices/notice_center.h"
#include "views/project/project_page.h"
#include "views/project/release_actions.h"
#include "views/settings/user_settings.h"
#include "views/shell/action_rules.h"
#include "views/shell/as_of_bar.h"
#include "views/shell/bulk_work.h"
#include "views/shell/change_watch.h"
#include "views/shell/command_palette.h"
#include "views/shell/page_commands.h"
#include "views/shell/paper_actions.h"
#include "views/shell/place_book.h"
#include "views/shell/rare_pages.h"
#include "views/shell/report_import.h"
#include "views/shell/review_place.h"
#include "views/shell/shortcut_sheet.h"
#include "views/shell/side_bar.h"
#include "views/shell/theme_choice.h"
#include "views/shell/undo_actions.h"
#include "views/shell/whats_new.h"
#include "views/shell/window_actions.h"
#include "views/shell/window_drops.h"
#include "views/shell/window_notices.h"
#include "views/shell/workspace_door.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/copy_actions.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/launch_words.h"
#include "views/widgets/progress_strip.h"
#include "views/widgets/undo_history.h"
#include "views/widgets/wheel_guard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

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
    , m_import(new ReportImport(port.importReports, this))
    , m_makeScheduler(port.makeScheduler)
    , m_door(new WorkspaceDoor(port, this))
    , m_navigator(new Navigator(m_context, port, *m_settings, *m_notices, *m_notice, this))
    , m_palette(new CommandPalette(*m_context.actions, this))
    , m_shortcuts(new ShortcutSheet(*m_context.actions, this))
    , m_drops(new WindowDrops(m_context, *m_navigator, *m_import, this))
    , m_changes(new ChangeWatch(this))
    , m_bulk(new BulkWork(writeChecklist, board(), this))
    , m_files(new ReleaseFiles(m_context, *m_navigator, writeChecklist, *m_import, *m_bulk, this))
    , m_opening(new WorkspaceOpening(m_context, *m_door, *m_navigator, *m_notice, this))
{
    qApp->installEventFilter(new WheelGuard(this));
    setWindowTitle(QStringLiteral("Slipway"));
    setWindowIcon(QIcon(QStringLiteral(":/slipway/icons/slipway.svg")));
    setCentralWidget(makeContent());
    m_navigator->sideBar().hide();
    addActions();
    m_reviews =
        new ReviewPlace(m_context, places(), this, [this] { return m_navigator->selectedReleases(); });
    m_navigator->begin(std::move(port.boards));
    connectParts();
    connectSettings();
    m_told = new WindowNotices(m_context, *m_settings, *m_notices, *m_navigator, this);
    places().setContext(m_context);
    m_palette->setWhyNot([this](const QAction& action) {
        return whyNot(action, {m_context.workspace != nullptr, m_context.isPast(),
                               m_navigator->shownProject() != nullptr,
                               m_navigator->isBoardShown() && board().selected()});
    });
    const QSettings settings;
    setMinimumSize(1024, 640); // below that its pages cut their buttons off
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    chooseTheme(*m_context.theme, chosenTheme());
    m_context.theme->dress(*this); // once, what it holds is there
    m_whatsNew->showAfterUpdate(QStringLiteral(SLIPWAY_VERSION));
}

MainWindow::~MainWindow()
{
    m_scheduler.reset(); // asks what it collects to stop
    // Work that still runs holds the workspace; it must be done before the program's statics go.
    readiness::workPool().waitForDone();
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
    layout->addWidget(&m_navigator->sideBar());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_whatsNew);
    column->addWidget(m_notice);
    column->addWidget(&m_navigator->stack(), 1);
    column->addWidget(&m_import->progress());
    column->addWidget(&m_bulk->progress());
    column->addWidget(&m_files->progress());
    layout->addLayout(column, 1);
    return content;
}

void MainWindow::addActions()
{
    WindowCommands commands;
    setPageCommands(commands, m_context, *m_navigator);
    setReleaseCommands(commands, m_context, *m_navigator, *m_files, *m_bulk);
    commands.findOrRun = [this] { m_palette->open(board().boardModel().board()); };
    commands.createWorkspace = [this] { m_door->create(); };
    commands.openWorkspace = [this] { m_door->choose(); };
    commands.openDemo = [this] { openDemo(); };
    commands.shortcuts = [this] { m_shortcuts->open(); };
    commands.asOf = [this] {
        if (m_context.workspace)
            m_asOf->ask();
    };
    commands.now = [this] { m_moment->choose(std::nullopt); };
    commands.whatsNew = [this] { m_whatsNew->showAll(QStringLiteral(SLIPWAY_VERSION)); };
    commands.quit = [this] { m_told->quit(); };
    addWindowActions(*m_context.actions, this, commands, places().places());
    addBoardActions(*m_context.actions, this, board());
    addReleaseActions(*m_context.actions, this, [this] { return m_navigator->shownProject(); });
    addCopyActions(*m_context.actions, this);
    addPaperActions(*m_context.actions, *this);
    addThemeActions(*m_context.actions, *this, *m_context.theme);
    addUndoActions(*m_context.actions, this, *m_undo);
}

void MainWindow::connectParts()
{
    connect(m_door, &WorkspaceDoor::opened, this, &MainWindow::setWorkspace);
    connect(m_drops, &WindowDrops::workspaceDropped, this, &MainWindow::openWorkspace);
    connect(m_opening, &WorkspaceOpening::workspaceMade, this,
            [this](const WorkspacePointer& workspace) { setWorkspace(workspace); });
    connect(m_palette, &CommandPalette::releaseChosen, this, &MainWindow::showRelease);
    connect(m_moment, &MomentChoice::changed, this, &MainWindow::showMoment);
    connect(m_bulk, &BulkWork::changed, &board(), &BoardPage::refresh);
    connect(m_import, &ReportImport::imported, this, [this] {
        board().refresh();
        m_navigator->reloadProject();
    });
    connect(m_whatsNew, &WhatsNew::closed, this, [this] {
        if (const Place* place = places().current())
            places().page(place->id).focusContent();
    });
    connect(&board(), &BoardPage::boardShown, this,
            [this] { m_changes->setSeen(board().boardModel().board()->changeCounter); });
    connect(m_changes, &ChangeWatch::changed, m_navigator, &Navigator::refresh);
    m_undo->setElsewhere(m_notice);
    connect(m_undo, &UndoHistory::applied, m_navigator, &Navigator::refresh);
    connect(m_reviews, &ReviewPlace::showRequested, this, [this] { showPlace(QStringLiteral("reviews")); });
    connect(m_reviews, &ReviewPlace::changed, &board(), &BoardPage::refresh);
    connect(m_reviews, &ReviewPlace::changed, m_navigator, &Navigator::reloadProject);
}

void MainWindow::connectSettings()
{
    connect(m_settings, &UserSettings::changed, this, [this](UserSettings::Setting setting) {
        if (setting == UserSettings::Setting::Person)
            receivePerson();
        else if (setting == UserSettings::Setting::LaunchZone)
            tellLaunchZone();
        else if (setting == UserSettings::Setting::Density)
            board().setCompact(m_settings->density() == Density::Compact);
    });
    tellLaunchZone();
    board().setCompact(m_settings->density() == Density::Compact);
    connect(&board(), &BoardPage::compacted, m_settings, [this](bool isCompact) {
        m_settings->setDensity(isCompact ? Density::Compact : Density::Comfortable);
    });
}

void MainWindow::receivePerson()
{
    const QString person = m_settings->person().isEmpty() ? m_account : m_settings->person();
    if (person == m_context.person)
        return;
    m_context.person = person;
    if (m_context.workspace)
        spreadContext();
}

void MainWindow::tellLaunchZone()
{
    LaunchWords::tellInUtc(m_settings->launchZone() == LaunchZone::Utc);
    if (m_context.workspace)
        board().refresh();
    m_navigator->reloadProject();
}

void MainWindow::showMoment()
{
    m_navigator->showMoment();
    allowWriting(*m_context.actions, !m_moment->isPast());
    m_undo->setBlocked(m_moment->isPast());
}

void MainWindow::setWorkspace(WorkspacePointer workspace, bool isDemo)
{
    m_moment->choose(std::nullopt);
    m_context.workspace = std::move(workspace);
    m_undo->setWorkspace(m_context.workspace);
    m_notice->hide();
    if (!isDemo)
        WorkspaceDoor::remember(m_context.workspace->location());
    SideBar& sideBar = m_navigator->sideBar();
    sideBar.setWorkspace(isDemo ? tr("Demo") : m_context.workspace->location());
    sideBar.show();
    sideBar.setCurrent(BoardFilter::View::All);
    board().showView(BoardFilter::View::All);
    spreadContext();
    showBoard();
    m_changes->watch(m_context.workspace);
}

void MainWindow::spreadContext()
{
    auto scheduler = m_makeScheduler ? m_makeScheduler(m_context.workspace, m_context.person) : nullptr;
    m_context.scheduler = scheduler.get();
    m_navigator->rarePages().tellContext();
    m_notices->setContext(m_context);
    places().setContext(m_context);
    m_reviews->setContext(m_context);
    m_navigator->forgetProject();
    // Last: it may show its last run's board at once, which the others hear of.
    board().setContext(m_context);
    m_scheduler = std::move(scheduler); // nobody uses the one before any more
    if (m_scheduler)
        m_scheduler->start();
}

void MainWindow::showEvent(QShowEvent* event)
{
    // The board, empty yet, where a workspace is on its way: it is laid out once and not after another page.
    if (!m_context.workspace && !m_door->isOpening() && m_navigator->isBoardShown())
        showBoard();
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_navigator->sideBar().fitTo(event->size().width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_told->staysInTray()) {
        event->ignore();
        return;
    }
    if (m_scheduler)
        m_scheduler->stop();
    event->accept();
}

} // namespace slipway::views
