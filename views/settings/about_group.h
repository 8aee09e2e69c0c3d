// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_group.h"

namespace slipway::views {

/// Which Slipway this is, what is new in it, where its own files lie, and taking all settings back.
class AboutGroup : public SettingsGroup
{
    Q_OBJECT

public:
    AboutGroup(const ViewContext& context, UserSettings& settings, QWidget* parent);

    void refresh() override {}
};

} // namespace slipway::views
