// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cmath>
#include <limits>
#include <optional>

namespace slipway::plugin {

/// A number of up to nine plain digits, as nearly all are; nothing for what needs a closer look.
[[nodiscard]] inline std::optional<quint32> readPlainDigits(QByteArrayView text)
{
    constexpr qsizetype kMostDigits = 9;
    if (text.isEmpty() || text.size() > kMostDigits)
        return std::nullopt;
    quint32 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = 10 * number + static_cast<quint32>(c - '0');
    }
    return number;
}

/// How often something was reached, as tools write it: counters overflow, come as "1e+06", or negative
/// where gcov lost count. Only whether it is above zero matters. Nothing for anything that is no number.
template<class Text>
[[nodiscard]] std::optional<bool> readsAsReached(const Text& text)
{
    bool isNumber = false;
    const double hits = text.toDouble(&isNumber);
    return isNumber && !std::isnan(hits) ? std::optional(hits > 0) : std::nullopt;
}

/// A line number, 0 included: some tools give it to what the compiler made.
template<class Text>
[[nodiscard]] std::optional<quint32> readLineNumber(const Text& text)
{
    bool isNumber = false;
    const qulonglong line = text.toULongLong(&isNumber);
    return isNumber && line <= std::numeric_limits<quint32>::max() ? std::optional(static_cast<quint32>(line))
                                                                   : std::nullopt;
}

} // namespace slipway::plugin
