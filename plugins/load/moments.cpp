// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/moments.h"

namespace slipway::load {

namespace {

constexpr qsizetype kToTheSecond = 19;          ///< "2024-02-21T16:43:55"
constexpr double kLatestMs = 253402300800000.0; ///< the year 10000

} // namespace

std::optional<double> Moments::msOf(const QString& text)
{
    qsizetype zone = kToTheSecond;
    double fraction = 0;
    if (text.size() > kToTheSecond && text.at(kToTheSecond) == QLatin1Char('.')) {
        ++zone;
        while (zone < text.size() && text.at(zone).isDigit())
            ++zone;
        fraction = QStringView(text).mid(kToTheSecond, zone - kToTheSecond).toDouble();
    }
    const QString second = text.left(kToTheSecond) + text.mid(zone);
    if (second != m_second) {
        const QDateTime moment = QDateTime::fromString(second, Qt::ISODate);
        m_second = second;
        m_ms =
            moment.isValid() ? std::optional(static_cast<double>(moment.toMSecsSinceEpoch())) : std::nullopt;
    }
    return m_ms ? std::optional(*m_ms + fraction * 1000) : std::nullopt;
}

std::optional<QDateTime> momentAt(const std::optional<double>& ms)
{
    if (!ms || *ms <= 0 || *ms >= kLatestMs)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*ms), Qt::UTC);
}

} // namespace slipway::load
