// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace slipway::views {

/// Lets Tab go through what the layout holds in the order in which it is laid out, not in the one in which it
/// was made. Call it once the layout is filled.
void tabAsLaidOut(const QLayout& layout);

} // namespace slipway::views
