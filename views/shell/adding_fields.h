// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/project_adding.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace slipway::views {

class NewWorkspaceField;

/// The rows of a form in which a project to be added and its first release are described, and the workspace
/// they go to where there is none. It guesses the kind from the repository and says why, and what will judge
/// it.
class AddingFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form of that widget, which owns this.
    AddingFields(QFormLayout& form, QWidget* column);

    /// Where the project goes; null: to one that is yet to be made.
    void setWorkspace(const WorkspacePointer& workspace) { m_workspace = workspace; }
    /// For another project, that of the repository if there is one.
    void reset(const QString& repository, const QDateTime& now);
    void focusFirst();

    [[nodiscard]] readiness::NewProject project() const;
    [[nodiscard]] readiness::NewRelease release() const;
    [[nodiscard]] QString workspaceFile() const;

Q_SIGNALS:
    void repositoryChanged();

private:
    void addProjectRows();
    void addReleaseRows();
    void chooseFolder();
    void suggest();
    void receiveLook(const RepositoryLook& look);
    void showWhy();
    [[nodiscard]] model::ProjectKind kind() const;
    [[nodiscard]] QLineEdit* addField(const QString& label, const QString& name);
    [[nodiscard]] QLabel* makeRowLabel(const QString& text) const;

    QFormLayout& m_form;
    QWidget* m_column;
    WorkspacePointer m_workspace;
    RepositoryLooker* m_looker;
    RepositoryLook m_look;
    QLineEdit* m_repository = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind;
    QLabel* m_why;
    QLineEdit* m_release = nullptr;
    QLineEdit* m_revision = nullptr;
    QCheckBox* m_hasLaunch;
    QDateTimeEdit* m_launch;
    NewWorkspaceField* m_workspaceFile;
    bool m_isKindChosen = false; ///< by the person, so that no guess changes it
};

} // namespace slipway::views
