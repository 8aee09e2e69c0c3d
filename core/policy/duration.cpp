// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/duration.h"

#include <QRegularExpression>

namespace slipway::policy {

std::optional<std::chrono::milliseconds> parseDuration(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^P(?:(\\d{1,4})W|(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).toLongLong(); };
    const std::chrono::milliseconds total = std::chrono::days(7 * part(1) + part(2)) +
                                            std::chrono::hours(part(3)) + std::chrono::minutes(part(4)) +
                                            std::chrono::seconds(part(5));
    if (total.count() == 0)
        return std::nullopt;
    return total;
}

} // namespace slipway::policy
