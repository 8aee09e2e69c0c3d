// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/theme/theme.h"

#include <QFrame>

namespace slipway::views {

/// What the release was tested to carry against its forecast and its traffic, and when that is used up.
class CapacityPanel : public QFrame
{
    Q_OBJECT

public:
    CapacityPanel(const Theme& theme, const readiness::Dossier& dossier, QWidget* parent);

private:
    const Theme& m_theme;
};

} // namespace slipway::views
