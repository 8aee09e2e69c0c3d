// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/notices.h"

namespace slipway::views {

/// Tells a person who is not looking. The tray does; tests put another in its place. GUI thread.
class Notifier
{
public:
    virtual ~Notifier() = default;

    /// One that is news.
    virtual void tell(const readiness::Notice& notice) = 0;
    /// So many at once that one after the other would only disturb.
    virtual void tellMany(qsizetype notices) = 0;
};

} // namespace slipway::views
