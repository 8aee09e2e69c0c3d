// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace slipway::model {

/// How long work tells how far it is and learns that it should stop. `report` is called on the worker's
/// thread, at most some 30 times a second; either part may be left out.
struct Progress
{
    std::function<void(double fraction, const QString& what)> report; ///< fraction 0 to 1
    std::stop_token stop;

    void tell(double fraction, const QString& what) const
    {
        if (report)
            report(fraction, what);
    }
    [[nodiscard]] bool isCancelled() const { return stop.stop_requested(); }
};

} // namespace slipway::model
