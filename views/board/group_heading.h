// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_groups.h"
#include "views/theme/theme.h"

namespace slipway::views {

/// How a heading row looks now.
struct HeadingLook
{
    bool isHovered = false;
    bool hasKeyboard = false;
};

/// Paints a group's heading across the whole row: an arrow that says whether it is open, its title, how many
/// releases it holds and how they stand.
void paintGroupHeading(QPainter& painter, const QRect& row, const BoardGroup& group, const HeadingLook& look,
                       const Theme& theme);

} // namespace slipway::views
