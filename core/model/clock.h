// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace slipway::model {

/// Where the time comes from. Nothing below app/ asks the system for it, so tests can set it.
using Clock = std::function<QDateTime()>;

/// The system's clock, UTC, millisecond resolution.
[[nodiscard]] inline QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace slipway::model
