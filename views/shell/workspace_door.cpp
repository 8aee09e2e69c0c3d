// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspace_door.h"

#include "core/readiness/task.h"
#include "views/widgets/file_choice.h"

#include <QSettings>
#include <QStandardPaths>

namespace slipway::views {

using namespace model;

namespace {

constexpr qsizetype kMostRecent = 5;
const QString kLastKey = QStringLiteral("workspace/last");
const QString kRecentKey = QStringLiteral("workspace/recent");

} // namespace

WorkspaceDoor::WorkspaceDoor(AppPort port, QWidget* window)
    : QObject(window)
    , m_port(std::move(port))
    , m_window(window)
{
}

QStringList WorkspaceDoor::recent()
{
    return QSettings().value(kRecentKey).toStringList();
}

void WorkspaceDoor::remember(const QString& location)
{
    QSettings settings;
    // As a rule it is the last one again, and there is nothing to write.
    if (settings.value(kLastKey).toString() != location)
        settings.setValue(kLastKey, location);
    QStringList paths = recent();
    paths.removeAll(location);
    paths.prepend(location);
    paths = paths.mid(0, kMostRecent);
    if (paths != recent())
        settings.setValue(kRecentKey, paths);
}

void WorkspaceDoor::receive(const Result<WorkspacePointer>& workspace, bool isDemo)
{
    --m_opening;
    if (!workspace) {
        Q_EMIT failed(workspace.error());
        return;
    }
    Q_EMIT opened(*workspace, isDemo);
}

void WorkspaceDoor::open(const QString& path)
{
    ++m_opening;
    readiness::runTask<WorkspacePointer>(
        this, [enter = m_port.openWorkspace, path](const Progress&) { return enter(path); },
        [this](const Result<WorkspacePointer>& workspace) { receive(workspace, false); });
}

void WorkspaceDoor::openDemo()
{
    ++m_opening;
    readiness::runTask<WorkspacePointer>(
        this, [enter = m_port.openDemo](const Progress& progress) { return enter(progress); },
        [this](const Result<WorkspacePointer>& workspace) { receive(workspace, true); });
}

void WorkspaceDoor::choose()
{
    const QString path =
        chooseOpenPath(m_window, tr("Open a workspace"), tr("Slipway workspaces (*.slipway);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void WorkspaceDoor::create()
{
    const QString suggested = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                              QStringLiteral("/releases.slipway");
    const QString path =
        chooseSavePath(m_window, tr("Create a workspace"), suggested, tr("Slipway workspaces (*.slipway)"));
    if (path.isEmpty())
        return;
    ++m_opening;
    readiness::runTask<WorkspacePointer>(
        this, [make = m_port.createWorkspace, path](const Progress&) { return make(path); },
        [this](const Result<WorkspacePointer>& workspace) { receive(workspace, false); });
}

} // namespace slipway::views
