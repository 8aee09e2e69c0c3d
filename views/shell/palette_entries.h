// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"
#include "views/widgets/action_collection.h"

#include <QStringList>

namespace slipway::views {

/// One thing that the palette finds.
struct PaletteEntry
{
    enum class Kind
    {
        Action,
        Project,
        Release
    };
    Kind kind = Kind::Action;
    QString id; ///< of the action; of the release that is opened
    QString text;
    QString detail; ///< beside it: its key, what it is, or why it cannot be done now
    bool isPossible = true;

    /// What is remembered of one that was chosen; of a project and its release not the same.
    [[nodiscard]] QString key() const;
};

/// Why an action does nothing here and now, as a short sentence; empty: it can be done.
using WhyNot = std::function<QString(const QAction&)>;

/// Every action, every project and every release of the board, in this order.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const ActionCollection& actions,
                                                       const readiness::Board* board, const WhyNot& whyNot);

/// Those that fit what is typed, the best first, at most so many. Of those that fit about alike the one
/// chosen last comes first, and what cannot be done comes last. `recent`: keys, the newest first.
[[nodiscard]] std::vector<PaletteEntry> findEntries(const std::vector<PaletteEntry>& entries,
                                                    const QString& typed, const QStringList& recent,
                                                    size_t most);

} // namespace slipway::views
