// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

#include <vector>

namespace slipway::views {

class ActionCollection;

/// A view of the window that can be asked for by name: to draw it, or to look at it in a test.
struct KnownView
{
    const char* name;         ///< "board", "sign-offs"; for people, never translated
    const char* action;       ///< the id of the action that shows it
    bool isOfRelease = false; ///< a tab of a release's page, which must be shown before
    bool showsPast = false;   ///< can be shown as of another moment
};

/// All of them: the board, every place and every tab of a release.
[[nodiscard]] const std::vector<KnownView>& knownViews();
[[nodiscard]] QStringList knownViewNames();
/// NotFound, which names those that there are.
[[nodiscard]] model::Result<KnownView> findKnownView(const QString& name);

/// Runs its action; false if the window has none. What it reads is not there yet: see come_to_rest.h.
[[nodiscard]] bool showKnownView(const KnownView& view, const ActionCollection& actions);

} // namespace slipway::views
