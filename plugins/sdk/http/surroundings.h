// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"

#include <QString>

#include <chrono>

namespace slipway::http {

/// What comes in from outside, so that tests need no clock, no luck and no waiting.
struct Surroundings
{
    model::Clock now;
    std::function<double()> random; ///< in [0, 1)
    /// Calls back after that time, from the event loop.
    std::function<void(std::chrono::milliseconds, std::function<void()>)> after;
    std::function<bool()> isCancelled; ///< asked before each request, and when there is input
    std::function<int()> inputToWatch; ///< a descriptor on which a cancel may come; -1 for none
    std::function<void(const char* level, const QString& text)> log; ///< texts without secrets
    QString correlation; ///< of the run; a request's number is put behind it

    /// The system's clock, randomness and timers; nothing is watched or logged.
    [[nodiscard]] static Surroundings ofThisMachine();
};

} // namespace slipway::http
