// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/project_adding.h"

#include "core/readiness/explanation.h"
#include "core/readiness/task.h"
#include "core/report/report_language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::views {

using namespace model;
using readiness::Workspace;

namespace {

constexpr int kTypingPauseMs = 200;

Result<Release> add(Workspace& workspace, const AddingOrder& order)
{
    // A project whose release could not be added is taken off the board again: all or nothing.
    const auto added = workspace.addProject(order.project, order.person);
    if (!added)
        return added.error();
    readiness::NewRelease release = order.release;
    release.project = added->name;
    const auto made = workspace.addRelease(release, order.person);
    if (made)
        return *made;
    const Status undone = workspace.history().removeProject(added->id, order.person);
    return undone ? made.error() : undone.error();
}

/// Takes back the folder that was made for a workspace; one that holds anything stays.
void removeMade(const QString& folder, bool isMade)
{
    if (isMade)
        QDir().rmdir(folder);
}

Result<RepositoryLook> lookAt(const QString& repository, const WorkspacePointer& workspace,
                              const Progress& progress)
{
    auto guess = readiness::guessKind(repository, progress);
    if (!guess)
        return guess.error();
    RepositoryLook look{std::move(guess).value(), {}};
    if (!workspace)
        return look;
    auto policies = workspace->projectPolicies();
    if (!policies)
        return policies.error();
    for (const ProjectKind kind : kProjectKinds) {
        Project project;
        project.kind = kind;
        look.policies.insert(kind, policies->of(project)->id);
    }
    return look;
}

} // namespace

Result<AddedProject> addAndScan(AddingOrder order, const Progress& progress)
{
    const bool makesWorkspace = !order.workspace;
    const QString folder = QFileInfo(order.workspaceFile).absolutePath();
    const bool makesFolder = makesWorkspace && !QFileInfo::exists(folder);
    if (makesWorkspace) {
        QDir().mkpath(folder); // if it cannot be, making the file says so
        auto made = order.createWorkspace(order.workspaceFile);
        if (!made) {
            removeMade(folder, makesFolder);
            return made.error();
        }
        order.workspace = std::move(made).value();
    }
    const auto release = add(*order.workspace, order);
    if (!release) {
        if (makesWorkspace) { // nobody has seen it, and a second try must find the place as it was
            order.workspace.reset();
            QFile::remove(order.workspaceFile);
            removeMade(folder, makesFolder);
        }
        return release.error();
    }
    const auto scanned = order.workspace->scanRelease(release->id, progress, order.person);
    // The project stays, whatever came of the scan: it can be repeated on its page.
    if (!scanned && scanned.error().code != ErrorCode::Cancelled)
        return scanned.error();
    auto dossier = order.workspace->dossier(release->id);
    if (!dossier)
        return dossier.error();
    readiness::explainIn(*dossier, report::ReportLanguage(order.language).phrases());
    return AddedProject{order.workspace, std::move(dossier).value()};
}

RepositoryLooker::RepositoryLooker(QObject* parent)
    : QObject(parent)
    , m_looks(std::make_unique<QObject>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RepositoryLooker::run);
}

void RepositoryLooker::look(const QString& repository, const WorkspacePointer& workspace)
{
    m_repository = repository;
    m_workspace = workspace;
    m_looks = std::make_unique<QObject>();
    m_pause.start();
}

void RepositoryLooker::run()
{
    readiness::runTask<RepositoryLook>(
        m_looks.get(),
        [repository = m_repository, workspace = m_workspace](const Progress& progress) {
            return lookAt(repository, workspace, progress);
        },
        [this](const Result<RepositoryLook>& look) {
            // What is no repository yet may still be being typed; adding it says what is wrong.
            Q_EMIT looked(look ? *look : RepositoryLook());
        });
}

} // namespace slipway::views
