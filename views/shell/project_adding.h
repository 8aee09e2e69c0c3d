// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/kind_guess.h"
#include "views/shell/app_port.h"

#include <QObject>
#include <QTimer>

namespace slipway::views {

/// A project, its first release, and the workspace that they go to.
struct AddingOrder
{
    WorkspacePointer workspace; ///< none: a new one at `workspaceFile`
    QString workspaceFile;
    decltype(AppPort::createWorkspace) createWorkspace;
    readiness::NewProject project;
    readiness::NewRelease release;
    QString person;
    QString language; ///< shownLanguage(), which a worker must not ask for
};

struct AddedProject
{
    WorkspacePointer workspace;
    readiness::Dossier dossier; ///< of the release, as the scan left it, in the words of the window
};

/// Adds and scans: all or nothing but for the scan, which can be repeated on the release's page. Blocks; a
/// worker's.
[[nodiscard]] model::Result<AddedProject> addAndScan(AddingOrder order, const model::Progress& progress);

/// What is known of a repository before it is added.
struct RepositoryLook
{
    readiness::KindGuess guess;
    QMap<model::ProjectKind, QString> policies; ///< the id of what judges each kind
};

/// Looks at the repository that is being typed, once the typing pauses, off the GUI thread. GUI thread.
class RepositoryLooker : public QObject
{
    Q_OBJECT

public:
    explicit RepositoryLooker(QObject* parent);

    /// What was looked at before is dropped.
    void look(const QString& repository, const WorkspacePointer& workspace);

Q_SIGNALS:
    void looked(const slipway::views::RepositoryLook& look);

private:
    void run();

    QString m_repository;
    WorkspacePointer m_workspace;
    QTimer m_pause{this};
    std::unique_ptr<QObject> m_looks;
};

} // namespace slipway::views
