// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_group.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::views {

/// What holds for all projects of the workspace, where it lies, whether it is whole, and its backup.
class WorkspaceGroup : public SettingsGroup
{
    Q_OBJECT

public:
    WorkspaceGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void setContext(const ViewContext& context) override;
    void refresh() override;
    void backUpTo(const QString& path);
    void check();

private:
    struct Standing;
    [[nodiscard]] QWidget* makeCost();
    [[nodiscard]] QWidget* makeBackup();
    [[nodiscard]] QWidget* makeCheck();
    [[nodiscard]] QPushButton* makeCommand(const char* name, const QString& text,
                                           void (WorkspaceGroup::*command)());
    void show(const Standing& standing);
    void setStages();
    void setDefaultPolicy();
    void setCost();
    void chooseBackup();

    QLabel* m_location;
    QLineEdit* m_stages;
    QComboBox* m_policy;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_retrofit;
    QLineEdit* m_currency;
    QLineEdit* m_source;
    QPushButton* m_costButton = nullptr;
    QLabel* m_health;
    QStringList m_stagesNow;
    readiness::RewriteCost m_costNow;
    store::PoliciesInForce m_policiesNow;
};

} // namespace slipway::views
