// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "core/readiness/task.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/project/project_page.h"
#include "views/shell/add_project_panel.h"
#include "views/shell/command_palette.h"
#include "views/shell/side_bar.h"
#include "views/shell/welcome_page.h"
#include "views/shell/window_actions.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kPollMs = 2000;
constexpr qsizetype kMostRecent = 5;

QString droppedFolder(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(ViewContext context, AppPort port)
    : m_context(std::move(context))
    , m_port(std::move(port))
    , m_sideBar(new SideBar(*m_context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(*m_context.theme, this))
    , m_board(new BoardPage(m_context, this))
    , m_addProject(new AddProjectPanel(m_context, this))
    , m_palette(new CommandPalette(*m_context.actions, this))
{
    setWindowTitle(QStringLiteral("Slipway"));
    setWindowIcon(QIcon(QStringLiteral(":/slipway/icons/slipway.svg")));
    setAcceptDrops(true);
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_stack, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_welcome, m_board, m_addProject})
        m_stack->addWidget(page);
    setCentralWidget(content);
    m_sideBar->hide();
    addActions();
    connectPages();
    const QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    useTheme(settings.value(QStringLiteral("window/theme")).toString());
    m_welcome->setRecent(settings.value(QStringLiteral("workspace/recent")).toStringList());
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &MainWindow::pollForChanges);
}

MainWindow::~MainWindow()
{
    // Work that still runs holds the workspace; it must be done before the program's statics go.
    QThreadPool::globalInstance()->waitForDone();
}

void MainWindow::addActions()
{
    WindowCommands commands;
    commands.findOrRun = [this] { m_palette->open(m_board->boardModel().board()); };
    commands.showBoard = [this] { showBoard(); };
    commands.filterBoard = [this] {
        showBoard();
        m_board->search().setFocus();
    };
    commands.refresh = [this] { m_board->refresh(); };
    commands.addProject = [this] { addProject(); };
    commands.removeProject = [this] { removeSelectedProject(); };
    commands.exportPdf = [this] { exportChosen(); };
    commands.attest = [this] {
        if (m_project && m_stack->currentWidget() == m_project)
            m_project->attest();
    };
    commands.waive = [this] {
        if (m_project && m_stack->currentWidget() == m_project)
            m_project->waive();
    };
    commands.rescan = [this] {
        if (m_project && m_stack->currentWidget() == m_project)
            m_project->rescan();
    };
    commands.createWorkspace = [this] { createWorkspace(); };
    commands.openWorkspace = [this] { chooseWorkspace(); };
    commands.openDemo = [this] { openDemo(); };
    commands.lightTheme = [this] { useTheme(QStringLiteral("light")); };
    commands.darkTheme = [this] { useTheme(QStringLiteral("dark")); };
    commands.highContrastTheme = [this] { useTheme(QStringLiteral("contrast")); };
    commands.systemTheme = [this] { useTheme({}); };
    commands.quit = [this] { close(); };
    addWindowActions(*m_context.actions, this, commands);
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::createWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::addProjectRequested, this, [this] { addProject(); });
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_board, &BoardPage::releaseOpened, this, &MainWindow::showRelease);
    connect(m_board, &BoardPage::addProjectRequested, this, [this] { addProject(); });
    connect(m_board, &BoardPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_board, &BoardPage::paletteRequested, m_context.actions->find(QStringLiteral("window.palette")),
            &QAction::trigger);
    connect(m_board, &BoardPage::boardShown, this, [this] {
        m_changeCounter = m_board->boardModel().board()->changeCounter;
        m_sideBar->setCounts(m_board->filter());
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
    connect(m_sideBar, &SideBar::workspaceClicked, this, &MainWindow::chooseWorkspace);
    connect(m_sideBar, &SideBar::themeClicked, this, [this] {
        useTheme(m_context.theme->name() == ThemeName::Light ? QStringLiteral("dark")
                                                             : QStringLiteral("light"));
    });
    connect(m_palette, &CommandPalette::releaseChosen, this, &MainWindow::showRelease);
}

void MainWindow::makeProjectPage()
{
    delete m_project;
    m_project = new ProjectPage(m_context, this);
    m_stack->addWidget(m_project);
    connect(m_project, &ProjectPage::backRequested, this, &MainWindow::showBoard);
    connect(m_project, &ProjectPage::exportRequested, this, &MainWindow::askWhereToExport);
    connect(m_project, &ProjectPage::changed, m_board, &BoardPage::refresh);
}

void MainWindow::setWorkspace(WorkspacePointer workspace, bool isDemo)
{
    m_context.workspace = std::move(workspace);
    m_sideBar->setWorkspace(isDemo ? tr("Demo") : m_context.workspace->location());
    m_sideBar->show();
    m_sideBar->setCurrent(BoardFilter::View::All);
    m_board->showView(BoardFilter::View::All);
    m_board->setContext(m_context);
    m_addProject->setContext(m_context);
    makeProjectPage();
    showBoard();
    m_poll.start();
    if (!isDemo)
        remember(m_context.workspace->location());
}

void MainWindow::remember(const QString& location)
{
    QSettings settings;
    settings.setValue(QStringLiteral("workspace/last"), location);
    QStringList recent = settings.value(QStringLiteral("workspace/recent")).toStringList();
    recent.removeAll(location);
    recent.prepend(location);
    settings.setValue(QStringLiteral("workspace/recent"), recent.mid(0, kMostRecent));
}

void MainWindow::receive(const Result<WorkspacePointer>& workspace, bool isDemo)
{
    if (workspace)
        setWorkspace(*workspace, isDemo);
    else
        complain(workspace.error());
}

void MainWindow::openWorkspace(const QString& path)
{
    readiness::runTask<WorkspacePointer>(
        this, [open = m_port.openWorkspace, path](const Progress&) { return open(path); },
        [this](const Result<WorkspacePointer>& workspace) { receive(workspace, false); });
}

void MainWindow::openDemo()
{
    m_welcome->message().showDone(tr("Preparing the demo…"));
    readiness::runTask<WorkspacePointer>(
        this, [open = m_port.openDemo](const Progress& progress) { return open(progress); },
        [this](const Result<WorkspacePointer>& workspace) { receive(workspace, true); });
}

void MainWindow::createWorkspace()
{
    createThenAdd({});
}

void MainWindow::createThenAdd(const QString& repository)
{
    const QString suggested = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                              QStringLiteral("/releases.slipway");
    const QString path = QFileDialog::getSaveFileName(this, tr("Create a workspace"), suggested,
                                                      tr("Slipway workspaces (*.slipway)"));
    if (path.isEmpty())
        return;
    readiness::runTask<WorkspacePointer>(
        this, [create = m_port.createWorkspace, path](const Progress&) { return create(path); },
        [this, repository](const Result<WorkspacePointer>& workspace) {
            receive(workspace, false);
            if (workspace && !repository.isEmpty())
                addProject(repository);
        });
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {},
                                                      tr("Slipway workspaces (*.slipway);;All files (*)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::showBoard()
{
    m_stack->setCurrentWidget(m_context.workspace ? static_cast<QWidget*>(m_board) : m_welcome);
    if (m_context.workspace)
        m_board->table().setFocus();
}

void MainWindow::showRelease(const ReleaseId& release)
{
    if (!m_project)
        return;
    m_project->show(release);
    m_stack->setCurrentWidget(m_project);
}

void MainWindow::addProject(const QString& repository)
{
    if (!m_context.workspace) {
        const QString folder =
            repository.isEmpty()
                ? QFileDialog::getExistingDirectory(this, tr("Choose a folder with a git repository"))
                : repository;
        if (!folder.isEmpty())
            createThenAdd(folder);
        return;
    }
    m_addProject->open(repository);
    m_stack->setCurrentWidget(m_addProject);
}

void MainWindow::removeSelectedProject()
{
    const readiness::BoardRow* row = m_board->selected();
    if (!row)
        return;
    const auto workspace = m_context.workspace;
    const ProjectId project = row->project.id;
    const QString name = row->project.name;
    const QString person = m_context.person;
    const auto done = [this](const QString& text, std::function<void()> undo) {
        return [this, text, undo](const Status& status) {
            if (!status) {
                complain(status.error());
                return;
            }
            if (undo)
                m_board->message().showDone(text, tr("Undo"), undo);
            else
                m_board->message().showDone(text);
            m_board->refresh();
        };
    };
    const auto restore = [this, workspace, project, person, name, done] {
        readiness::runTask<Done>(
            this,
            [workspace, project, person](const Progress&) {
                return workspace->history().restoreProject(project, person);
            },
            done(tr("%1 is back.").arg(name), {}));
    };
    readiness::runTask<Done>(
        this,
        [workspace, project, person](const Progress&) {
            return workspace->history().removeProject(project, person);
        },
        done(tr("Removed %1 from the board. Its history stays.").arg(name), restore));
}

void MainWindow::exportChosen()
{
    if (m_project && m_stack->currentWidget() == m_project && m_project->dossier())
        askWhereToExport(m_project->dossier()->release.id);
    else if (const readiness::BoardRow* row = m_board->selected())
        askWhereToExport(row->release.id);
}

void MainWindow::askWhereToExport(const ReleaseId& release)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the checklist as PDF"), QStringLiteral("checklist.pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        exportPdf(release, path);
}

void MainWindow::exportPdf(const ReleaseId& release, const QString& path)
{
    const auto workspace = m_context.workspace;
    readiness::runTask<Done>(
        this,
        [workspace, release, path, write = m_port.exportPdf](const Progress&) -> Status {
            const auto dossier = workspace->dossier(release);
            if (!dossier)
                return dossier.error();
            return write(*dossier, path);
        },
        [this, path](const Status& written) {
            InlineMessage& message =
                m_stack->currentWidget() == m_project ? m_project->message() : m_board->message();
            if (written)
                message.showDone(tr("Wrote %1.").arg(QDir::toNativeSeparators(path)));
            else
                message.showError(written.error());
        });
}

void MainWindow::complain(const Error& error)
{
    showBoard();
    (m_context.workspace ? m_board->message() : m_welcome->message()).showError(error);
}

void MainWindow::pollForChanges()
{
    if (m_isPolling || !m_context.workspace)
        return;
    m_isPolling = true;
    readiness::runTask<qint64>(
        this,
        [workspace = m_context.workspace](const Progress&) { return workspace->history().changeCounter(); },
        [this](const Result<qint64>& counter) {
            m_isPolling = false;
            if (!counter || *counter == m_changeCounter)
                return;
            m_changeCounter = *counter;
            m_board->refresh();
            if (m_project && m_stack->currentWidget() == m_project)
                m_project->reload();
        });
}

void MainWindow::useTheme(const QString& name)
{
    if (name == QLatin1String("dark"))
        m_context.theme->set(ThemeName::Dark);
    else if (name == QLatin1String("light"))
        m_context.theme->set(ThemeName::Light);
    else if (name == QLatin1String("contrast"))
        m_context.theme->set(ThemeName::HighContrast);
    else
        m_context.theme->follow();
    QSettings().setValue(QStringLiteral("window/theme"), name);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sideBar->fitTo(event->size().width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString folder = droppedFolder(event->mimeData());
    if (!folder.isEmpty())
        addProject(folder);
}

} // namespace slipway::views
