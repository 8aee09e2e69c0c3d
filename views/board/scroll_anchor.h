// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <optional>

namespace slipway::views {

class BoardTable;

/// While it lives the board may change: afterwards the release that stood first in sight stands where it
/// stood. A table that is not scrolled stays at its top.
class ScrollAnchor
{
public:
    explicit ScrollAnchor(BoardTable& table);
    ~ScrollAnchor();
    ScrollAnchor(const ScrollAnchor&) = delete;
    ScrollAnchor& operator=(const ScrollAnchor&) = delete;

private:
    BoardTable& m_table;
    std::optional<model::ReleaseId> m_release;
    int m_place = 0; ///< px from the viewport's top
};

} // namespace slipway::views
