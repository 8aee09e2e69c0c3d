// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QString>

namespace slipway::readiness {
class Workspace;
}

namespace slipway::views {

class ActionCollection;
class Theme;

/// What every view is given by app: nobody else creates services. All outlive the views.
struct ViewContext
{
    readiness::Workspace* workspace = nullptr; ///< call it through runTask only
    Theme* theme = nullptr;
    ActionCollection* actions = nullptr;
    model::Clock clock = model::systemNow;
    QString person; ///< who attests, signs and decides: the account's name
};

} // namespace slipway::views
