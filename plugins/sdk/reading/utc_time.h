// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace slipway::plugin {

/// An ISO 8601 moment (of any precision and offset, or a date alone) as UTC; nothing for anything else. A
/// text without an offset is taken as UTC, which is what tools that leave it out mean.
[[nodiscard]] inline std::optional<QDateTime> utcTime(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace slipway::plugin
