// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/notices.h"
#include "views/settings/settings_group.h"

class QCheckBox;
class QTimeEdit;

namespace slipway::views {

/// Which notices there are, when nobody is to be disturbed, and whether closing keeps Slipway in the tray.
class NoticesGroup : public SettingsGroup
{
    Q_OBJECT

public:
    NoticesGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void refresh() override;

private:
    void addKinds();
    [[nodiscard]] QWidget* makeQuiet();
    void setQuiet();

    std::vector<std::pair<readiness::NoticeKind, QCheckBox*>> m_kinds;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    QCheckBox* m_tray;
};

} // namespace slipway::views
