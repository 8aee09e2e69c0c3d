// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/unstored_change.h"

namespace slipway::views {

void UnstoredChange::note()
{
    m_isThere = true;
    m_asked = WayOut::None;
}

void UnstoredChange::clear()
{
    m_isThere = false;
    m_asked = WayOut::None;
}

bool UnstoredChange::allows(WayOut way)
{
    if (!m_isThere || m_asked == way)
        return true;
    m_asked = way;
    return false;
}

} // namespace slipway::views
