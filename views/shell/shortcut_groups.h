// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/action_collection.h"

namespace slipway::views {

/// One line of the shortcut sheet.
struct ShortcutLine
{
    QString what;
    QString keys; ///< "Ctrl+F or /"
};

struct ShortcutGroup
{
    QString title;
    std::vector<ShortcutLine> lines;
};

/// Every key there is, by what it is about; with something typed, only those whose text or key holds it.
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups(const ActionCollection& actions,
                                                        const QString& typed = {});

} // namespace slipway::views
