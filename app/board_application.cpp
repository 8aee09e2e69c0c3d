// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board_application.h"

#include "app/cli/demo_workspace.h"
#include "app/cli/shipped.h"
#include "app/desktop_opener.h"
#include "app/report_import.h"
#include "app/source_port.h"
#include "app/sources/collecting.h"
#include "app/sources/report_watch.h"
#include "app/start_trace.h"
#include "core/readiness/work_pool.h"
#include "views/language/language.h"
#include "views/shell/main_window.h"
#include "views/shell/theme_choice.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/watched_application.h"

#include <QApplication>
#include <QFileInfo>
#include <QFuture>
#include <QMutex>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

namespace slipway::app {

using namespace model;
using views::WorkspacePointer;

namespace {

Result<WorkspacePointer> share(Result<std::unique_ptr<readiness::Workspace>> workspace)
{
    if (!workspace)
        return workspace.error();
    return WorkspacePointer(std::move(workspace).value());
}

/// What shipped, read when it is first asked for, which is not on the GUI thread. Any thread.
const Result<readiness::Shipped>& shippedForWindow()
{
    static const Result<readiness::Shipped> shipped = [] {
        auto read = loadShipped();
        if (read)
            read->scanCacheFolder = scanCacheFolder();
        return read;
    }();
    return shipped;
}

/// Of the whole program; beside what scans keep.
const std::shared_ptr<readiness::BoardKeeper>& boardKeeper()
{
    static const auto keeper = [] {
        const QString scans = scanCacheFolder();
        return std::make_shared<readiness::BoardKeeper>(
            scans.isEmpty() ? QString() : QFileInfo(scans).path() + QStringLiteral("/boards"));
    }();
    return keeper;
}

Result<WorkspacePointer> openWorkspace(const QString& path)
{
    const auto& shipped = shippedForWindow();
    if (!shipped)
        return shipped.error();
    auto workspace = share(readiness::Workspace::open(path, *shipped));
    if (workspace)
        boardKeeper()->recall((*workspace)->location());
    return workspace;
}

Result<WorkspacePointer> createWorkspace(const QString& path)
{
    const auto& shipped = shippedForWindow();
    return shipped ? share(readiness::Workspace::create(path, *shipped)) : shipped.error();
}

Result<WorkspacePointer> openDemo(const Progress& progress)
{
    const auto& shipped = shippedForWindow();
    if (!shipped)
        return shipped.error();
    const QString location =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo.slipway");
    if (const Status built = buildDemo(location, *shipped, systemNow(), builtFrom(), progress); !built)
        return built.error();
    return openWorkspace(location);
}

/// A workspace that is opened while the window is being made; given away once.
class EarlyWorkspace
{
public:
    explicit EarlyWorkspace(const QString& path)
        : m_path(path)
    {
        if (!path.isEmpty())
            m_opened = QtConcurrent::run(&readiness::workPool(), openWorkspace, path);
    }

    [[nodiscard]] Result<WorkspacePointer> open(const QString& path)
    {
        const QMutexLocker lock(&m_mutex);
        return path == m_path && m_opened.isValid() ? m_opened.takeResult() : openWorkspace(path);
    }

private:
    QMutex m_mutex;
    QString m_path;
    QFuture<Result<WorkspacePointer>> m_opened;
};

views::AppPort makePort(EarlyWorkspace& early)
{
    views::AppPort port;
    port.openWorkspace = [&early](const QString& path) { return early.open(path); };
    port.createWorkspace = createWorkspace;
    port.openDemo = openDemo;
    port.boards = boardKeeper();
    port.importReports = importReports;
    port.sources = makeSourcePort();
    port.makeScheduler = [](const WorkspacePointer& workspace, const QString& person) {
        auto scheduler = makeScheduler(workspace, person);
        scheduler->setWatch(std::make_unique<ReportWatch>(workspace));
        return scheduler;
    };
    return port;
}

#ifdef NDEBUG
using Application = QApplication;
void watch(Application&) {}
#else
using Application = views::WatchedApplication;
/// Tells what holds the GUI thread for longer than a frame, so that it is noticed where it is written.
void watch(Application& application)
{
    application.setReport([](const views::Hold& hold) {
        qWarning("the GUI thread was held for %.0f ms, %.0f ms of it work: %s", hold.wallMs, hold.workMs,
                 qPrintable(hold.place));
    });
}
#endif

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runBoard(int& argc, char** argv, const BoardOptions& options)
{
    StartTrace::mark("main");
    // Beside the window, not behind it: what is read here needs no display.
    EarlyWorkspace early(options.isDemo ? QString() : options.workspace);
    Application application(argc, argv);
    watch(application);
    StartTrace::mark("application");
    QApplication::setStyle(QStringLiteral("fusion"));
    views::loadLanguage();
    views::Theme theme;
    views::chooseTheme(theme, views::chosenTheme()); // before there are widgets that would be polished again
    views::ActionCollection actions;
    DesktopOpener opener;
    views::Opener::install(&opener);
    views::ViewContext context;
    context.theme = &theme;
    context.actions = &actions;
    context.person = options.person;
    StartTrace::mark("theme");
    views::MainWindow window(context, makePort(early));
    StartTrace::mark("window");
    StartTrace::follow(window);
    // Asked for first, so that the window begins with what it will show.
    if (options.isDemo)
        window.openDemo();
    else if (!options.workspace.isEmpty())
        window.openWorkspace(options.workspace);
    window.showWhenOpened();
    StartTrace::mark("shown");
    return QApplication::exec();
}

} // namespace slipway::app
