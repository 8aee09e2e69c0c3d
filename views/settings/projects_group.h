// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "views/settings/settings_group.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// What one project is, and what it is judged by.
class ProjectsGroup : public SettingsGroup
{
    Q_OBJECT

public:
    ProjectsGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void save();

private:
    struct Listing;
    void addRows();
    [[nodiscard]] QLineEdit* addField(const char* name, const QString& title, const QString& explanation);
    void showChosen();
    [[nodiscard]] model::Project typed() const;
    [[nodiscard]] const model::Project* chosen() const;
    void updateSave();

    QComboBox* m_project;
    QComboBox* m_kind;
    QComboBox* m_policy;
    QComboBox* m_generation;
    QLineEdit* m_team = nullptr;
    QLineEdit* m_paths = nullptr;
    QLineEdit* m_purpose = nullptr;
    QLineEdit* m_horizon = nullptr;
    QLineEdit* m_quality = nullptr;
    QLineEdit* m_users = nullptr;
    QLineEdit* m_radius = nullptr;
    QPushButton* m_save;
    std::vector<model::Project> m_projects;
    model::ProjectId m_shown;
};

} // namespace slipway::views
