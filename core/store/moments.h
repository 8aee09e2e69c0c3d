// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <limits>

namespace slipway::store {

/// Later than any record: reads without a moment see everything.
[[nodiscard]] inline QDateTime endOfTime()
{
    return QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 4, Qt::UTC);
}

} // namespace slipway::store
