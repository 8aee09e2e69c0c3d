// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/test_window.h"

#include "app/cli/shipped.h"
#include "app/report_import.h"
#include "app/source_port.h"
#include "app/sources/collecting.h"
#include "app/sources/report_watch.h"
#include "views/board/board_page.h"
#include "views/project/project_page.h"

#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace slipway::test {

using namespace model;
using views::WorkspacePointer;

namespace {

template<class T>
T orAbort(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return std::move(result).value();
}

Result<WorkspacePointer> share(Result<std::unique_ptr<readiness::Workspace>> workspace)
{
    if (!workspace)
        return workspace.error();
    return WorkspacePointer(std::move(workspace).value());
}

} // namespace

TestWindow::TestWindow()
    : m_shipped(orAbort(app::loadShipped()))
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    m_repository = std::make_unique<GitRepository>(path(QStringLiteral("web")));
    m_repository->write(QStringLiteral("README.md"), "# web\n\n## Build and run\n\n    make run\n");
    m_repository->commit(QStringLiteral("Begin"));
    m_workspace = orAbort(readiness::Workspace::create(path(QStringLiteral("w.slipway")), m_shipped));
    orAbort(m_workspace->addProject(
        {QStringLiteral("web"), m_repository->path(), ProjectKind::WebService, {}}, QStringLiteral("ada")));
    readiness::NewRelease release;
    release.project = QStringLiteral("web");
    release.name = QStringLiteral("1.0.0");
    release.launchAt = systemNow().addDays(3);
    m_release = orAbort(m_workspace->addRelease(release, QStringLiteral("ada"))).id;
    orAbort(m_workspace->scanRelease(m_release, {}, QStringLiteral("ada")));
}

TestWindow::~TestWindow() = default;

views::AppPort TestWindow::makePort() const
{
    views::AppPort port;
    port.openWorkspace = [shipped = m_shipped](const QString& file) {
        return share(readiness::Workspace::open(file, shipped));
    };
    port.createWorkspace = [shipped = m_shipped](const QString& file) {
        return share(readiness::Workspace::create(file, shipped));
    };
    port.openDemo = [](const Progress&) -> Result<WorkspacePointer> {
        return Error{ErrorCode::Unsupported, QStringLiteral("no demo in this test"), {}, {}};
    };
    port.importReports = app::importReports;
    port.sources = app::makeSourcePort();
    if (attempt)
        port.sources.attempt = attempt;
    if (makeScheduler) {
        port.makeScheduler = makeScheduler;
        return port;
    }
    port.makeScheduler = [watchesFiles = watchesFiles](const WorkspacePointer& workspace,
                                                       const QString& person) {
        auto scheduler = app::makeScheduler(workspace, person);
        if (watchesFiles)
            scheduler->setWatch(std::make_unique<app::ReportWatch>(workspace));
        return scheduler;
    };
    return port;
}

void TestWindow::openEmpty()
{
    m_window.reset();
    m_theme = std::make_unique<views::Theme>();
    m_actions = std::make_unique<views::ActionCollection>();
    views::ViewContext context;
    context.theme = m_theme.get();
    context.actions = m_actions.get();
    context.person = QStringLiteral("ada");
    m_window = std::make_unique<views::MainWindow>(context, makePort());
    m_window->show();
}

bool TestWindow::open()
{
    openEmpty();
    m_window->resize(1280, 800);
    m_window->setWorkspace(m_workspace);
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get()) &&
           QTest::qWaitFor([&] { return m_window->board().filter().rowCount() == 1; });
}

bool TestWindow::openRelease()
{
    m_window->showRelease(m_release);
    return QTest::qWaitFor([&] {
        const auto* table = find<QTableView>("checklist");
        return table && table->model()->rowCount() > 0 && m_window->project()->dossier();
    });
}

QPushButton* TestWindow::button(const QString& text) const
{
    for (QPushButton* child : m_window->findChildren<QPushButton*>()) {
        if (child->isVisible() && child->text() == text)
            return child;
    }
    return nullptr;
}

} // namespace slipway::test
