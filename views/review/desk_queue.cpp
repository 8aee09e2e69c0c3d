// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/desk_queue.h"

namespace slipway::views {

void DeskQueue::runNext()
{
    if (m_isBusy || m_waiting.empty())
        return;
    m_isBusy = true;
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}

} // namespace slipway::views
