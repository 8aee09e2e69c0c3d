// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace slipway::readiness {
class SourceScheduler;
class Workspace;
} // namespace slipway::readiness

namespace slipway::views {

class ActionCollection;
class MomentChoice;
class Theme;
class UndoHistory;

/// What every view is given by app: nobody else creates services. Theme and actions outlive the views; the
/// workspace is shared, so that work still running keeps it until it is done.
struct ViewContext
{
    std::shared_ptr<readiness::Workspace> workspace; ///< call it through runTask only
    Theme* theme = nullptr;
    ActionCollection* actions = nullptr;
    model::Clock clock = model::systemNow;
    QString person; ///< who attests, signs and decides: the account's name
    /// The file of the SSH key that sign-offs are signed with, as the settings have it now; empty: none.
    std::function<QString()> signingKey = [] { return QString(); };
    /// Collects the workspace's sources; outlives the next setContext(). None: nothing is collected.
    readiness::SourceScheduler* scheduler = nullptr;
    UndoHistory* undo = nullptr; ///< what was stored and can be taken back; outlives the views. May be null
    MomentChoice* moment = nullptr; ///< what the window shows; outlives the views. None: always now

    /// The moment to read as of; nothing: now.
    [[nodiscard]] std::optional<QDateTime> asOf() const;
    /// True while the window shows the past, where nothing can be stored.
    [[nodiscard]] bool isPast() const { return asOf().has_value(); }
};

} // namespace slipway::views
