// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace slipway::views {

struct AxisTick
{
    double at = 0; ///< milliseconds since the epoch, or a value
    QString text;

    bool operator==(const AxisTick&) const = default;
};

/// Full hours, days or months between two moments in the person's zone: at most `most` of them, each text
/// once.
[[nodiscard]] std::vector<AxisTick> timeTicks(const QDateTime& from, const QDateTime& until, int most);

/// Round numbers from `lowest` to `highest`, both ends' neighbours included.
[[nodiscard]] std::vector<AxisTick> valueTicks(double lowest, double highest, int most, bool isWhole);

} // namespace slipway::views
