// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_group.h"

class QLineEdit;

namespace slipway::views {

/// Who attests and signs, in which roles, and in which editor files are opened.
class PersonGroup : public SettingsGroup
{
    Q_OBJECT

public:
    PersonGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void refresh() override;

private:
    [[nodiscard]] QWidget* makeKey();
    [[nodiscard]] QWidget* makeEditor();
    void setName();
    void chooseKey();
    void addKey();
    void tryEditor();

    QLineEdit* m_name;
    QLineEdit* m_roles;
    QLineEdit* m_key;
    QLineEdit* m_editor;
};

} // namespace slipway::views
