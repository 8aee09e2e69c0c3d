// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

/// For services that keep objectives themselves, and tell how each stands.
namespace slipway::http {

/// One figure of one objective.
struct Told
{
    QString name;
    Observation<double> value;
};

enum class Worst
{
    Lowest,
    Highest
};

/// The worst of all objectives: what one of them does not tell is not known of all, and the worst may be
/// that one. Not known before not there; absent where there is no objective.
[[nodiscard]] inline Observation<double> worstOf(const std::vector<Told>& all, Worst worst)
{
    if (all.empty())
        return Observation<double>::absent(QStringLiteral("there is no objective"));
    for (const State state : {State::Unknown, State::Stale, State::Absent}) {
        for (const Told& each : all) {
            if (each.value.state == state)
                return {state, std::nullopt, each.name + QStringLiteral(": ") + each.value.why, {}};
        }
    }
    double value = *all.front().value.value;
    for (const Told& each : all)
        value =
            worst == Worst::Lowest ? std::min(value, *each.value.value) : std::max(value, *each.value.value);
    return Observation<double>::of(value);
}

/// Why what was measured since a moment says nothing of a window of so many days that ends now: more than a
/// tenth of it is missing, or nobody tells since when. Empty where it does.
[[nodiscard]] inline QString missingOfWindow(const std::optional<QDateTime>& since, double days,
                                             const QDateTime& now)
{
    constexpr double measured = 0.9;
    if (!since)
        return QStringLiteral("it is not told since when it is measured");
    if (double(since->secsTo(now)) >= measured * days * 86400)
        return {};
    return QStringLiteral("it is younger than its window of %1 days: it began on %2")
        .arg(QString::number(days), since->date().toString(Qt::ISODate));
}

/// The figure, or why it is not that of its whole window, where there is a reason.
[[nodiscard]] inline Observation<double> overWindow(const Observation<double>& figure, const QString& missing)
{
    return figure.isKnown() && !missing.isEmpty() ? Observation<double>::unknown(missing) : figure;
}

} // namespace slipway::http
