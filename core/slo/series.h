// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/objective.h"

#include <optional>
#include <vector>

namespace slipway::slo {

/// What was counted in one stretch of time. Counts may be fractions: Prometheus extrapolates.
struct Slice
{
    QDateTime from;
    double good = 0;
    double total = 0; ///< 0: measured, and nothing came

    bool operator==(const Slice&) const = default;
};

/// Why a series cannot be used.
struct SeriesFault
{
    QString what; ///< "counts are not numbers", …
    QDateTime at;
};

/// Counts over time, in slices of one length that do not overlap. Immutable; a window of it is summed in
/// logarithmic time.
class Series
{
public:
    /// Sorts the slices. A fault for slices that overlap, counts that are negative, not finite, or more good
    /// than all, or a length that is not above 0.
    static std::variant<Series, SeriesFault> make(std::vector<Slice> slices, Duration length);

    [[nodiscard]] Duration sliceLength() const { return m_length; }
    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }

    /// What lies within the period; slices count that lie in it whole. `measured` is the time they cover.
    struct Sums
    {
        double good = 0;
        double total = 0;
        double ratios = 0; ///< sum of the bad shares of the slices with events
        int slicesWithEvents = 0;
        Duration measured{0};
    };
    [[nodiscard]] Sums over(const Period& period) const;
    /// Of the slices with events in the period, those whose good share is at least the target.
    [[nodiscard]] int slicesMeeting(const Period& period, double target) const;

private:
    Series(std::vector<Slice> slices, Duration length);
    [[nodiscard]] std::pair<size_t, size_t> rangeOf(const Period& period) const;

    std::vector<Slice> m_slices;
    Duration m_length;
    std::vector<Sums> m_before; ///< sums of all slices before each, and of all at the end
};

} // namespace slipway::slo
