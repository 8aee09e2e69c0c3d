// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QString>

#include <memory>

namespace slipway::readiness {
class Workspace;
}

namespace slipway::views {

class ActionCollection;
class Theme;

/// What every view is given by app: nobody else creates services. Theme and actions outlive the views; the
/// workspace is shared, so that work still running keeps it until it is done.
struct ViewContext
{
    std::shared_ptr<readiness::Workspace> workspace; ///< call it through runTask only
    Theme* theme = nullptr;
    ActionCollection* actions = nullptr;
    model::Clock clock = model::systemNow;
    QString person; ///< who attests, signs and decides: the account's name
};

} // namespace slipway::views
