// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace slipway::load {

/// Reads RFC 3339 times with any number of decimals. Remembers the last second, because neighbours in a
/// report mostly share it.
class Moments
{
public:
    /// Milliseconds since 1970; nothing where it is not a time.
    [[nodiscard]] std::optional<double> msOf(const QString& text);

private:
    QString m_second;
    std::optional<double> m_ms;
};

/// The moment in UTC, or nothing.
[[nodiscard]] std::optional<QDateTime> momentAt(const std::optional<double>& ms);

} // namespace slipway::load
