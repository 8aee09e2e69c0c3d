// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_group.h"

class QComboBox;

namespace slipway::views {

/// Theme, density, language, and in whose zone launches are told.
class AppearanceGroup : public SettingsGroup
{
    Q_OBJECT

public:
    AppearanceGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void refresh() override;

private:
    void connectChoices();

    QComboBox* m_theme;
    QComboBox* m_density;
    QComboBox* m_language;
    QComboBox* m_launchZone;
};

} // namespace slipway::views
