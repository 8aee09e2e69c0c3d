// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board_application.h"

#include "app/cli/demo_workspace.h"
#include "app/cli/exit_code.h"
#include "app/cli/shipped.h"
#include "app/cli/terminal.h"
#include "app/report_import.h"
#include "app/source_port.h"
#include "app/sources/collecting.h"
#include "app/sources/report_watch.h"
#include "core/report/write_file.h"
#include "views/report/pdf_report.h"
#include "views/shell/main_window.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include <QApplication>
#include <QStandardPaths>

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

Result<WorkspacePointer> openDemo(const readiness::Shipped& shipped, const Progress& progress)
{
    const QString location =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo.slipway");
    if (const Status built = buildDemo(location, shipped, systemNow(), builtFrom(), progress); !built)
        return built.error();
    return share(readiness::Workspace::open(location, shipped));
}

Status exportPdf(const readiness::Dossier& dossier, const QString& path)
{
    report::ReportOptions options;
    options.zone = QTimeZone::systemTimeZone();
    const auto pdf = views::renderChecklistPdf(report::makeDocument(dossier, options),
                                               canonicalJson(readiness::snapshotOf(dossier)), options);
    if (!pdf)
        return pdf.error();
    return report::writeFile(path, *pdf);
}

views::AppPort makePort(const readiness::Shipped& shipped)
{
    views::AppPort port;
    port.openWorkspace = [shipped](const QString& path) {
        return share(readiness::Workspace::open(path, shipped));
    };
    port.createWorkspace = [shipped](const QString& path) {
        return share(readiness::Workspace::create(path, shipped));
    };
    port.openDemo = [shipped](const Progress& progress) { return openDemo(shipped, progress); };
    port.exportPdf = exportPdf;
    port.importReports = importReports;
    port.sources = makeSourcePort();
    port.makeScheduler = [](const WorkspacePointer& workspace, const QString& person) {
        auto scheduler = makeScheduler(workspace, person);
        scheduler->setWatch(std::make_unique<ReportWatch>(workspace));
        return scheduler;
    };
    return port;
}

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runBoard(int& argc, char** argv, const BoardOptions& options)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    auto shipped = loadShipped();
    if (!shipped) {
        Terminal().complain(shipped.error());
        return kInternal;
    }
    shipped->scanCacheFolder = scanCacheFolder();
    views::Theme theme;
    views::ActionCollection actions;
    views::ViewContext context;
    context.theme = &theme;
    context.actions = &actions;
    context.person = options.person;
    views::MainWindow window(context, makePort(*shipped));
    window.show();
    if (options.isDemo)
        window.openDemo();
    else if (!options.workspace.isEmpty())
        window.openWorkspace(options.workspace);
    return QApplication::exec();
}

} // namespace slipway::app
