// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/series.h"

#include <algorithm>
#include <cmath>

namespace slipway::slo {

namespace {

QString faultOf(const Slice& slice)
{
    if (!std::isfinite(slice.good) || !std::isfinite(slice.total))
        return QStringLiteral("counts are not numbers");
    if (slice.good < 0 || slice.total < 0)
        return QStringLiteral("counts are negative");
    // Extrapolated counts of two series can differ in the last digits.
    if (slice.good > slice.total * (1 + 1e-9))
        return QStringLiteral("more events are good than there are");
    if (!slice.from.isValid())
        return QStringLiteral("a slice has no time");
    return {};
}

} // namespace

std::variant<Series, SeriesFault> Series::make(std::vector<Slice> slices, Duration length)
{
    if (length.count() <= 0)
        return SeriesFault{QStringLiteral("the slices have no length"), {}};
    std::sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.from < b.from; });
    for (size_t i = 0; i < slices.size(); ++i) {
        if (const QString fault = faultOf(slices[i]); !fault.isEmpty())
            return SeriesFault{fault, slices[i].from};
        if (i > 0 && slices[i - 1].from.msecsTo(slices[i].from) < length.count())
            return SeriesFault{QStringLiteral("slices overlap"), slices[i].from};
        slices[i].good = std::min(slices[i].good, slices[i].total);
    }
    return Series(std::move(slices), length);
}

Series::Series(std::vector<Slice> slices, Duration length)
    : m_slices(std::move(slices))
    , m_length(length)
{
    m_before.reserve(m_slices.size() + 1);
    Sums sums;
    m_before.push_back(sums);
    for (const Slice& slice : m_slices) {
        sums.good += slice.good;
        sums.total += slice.total;
        sums.measured += m_length;
        if (slice.total > 0) {
            sums.ratios += (slice.total - slice.good) / slice.total;
            ++sums.slicesWithEvents;
        }
        m_before.push_back(sums);
    }
}

std::pair<size_t, size_t> Series::rangeOf(const Period& period) const
{
    const auto isBefore = [](const Slice& slice, const QDateTime& at) { return slice.from < at; };
    const auto first = std::lower_bound(m_slices.begin(), m_slices.end(), period.from, isBefore);
    // One that is not over yet is no whole one.
    const auto last =
        std::lower_bound(first, m_slices.end(), period.to.addMSecs(1 - m_length.count()), isBefore);
    return {static_cast<size_t>(first - m_slices.begin()), static_cast<size_t>(last - m_slices.begin())};
}

Series::Sums Series::over(const Period& period) const
{
    const auto [first, last] = rangeOf(period);
    const Sums& before = m_before[first];
    const Sums& after = m_before[last];
    return {after.good - before.good, after.total - before.total, after.ratios - before.ratios,
            after.slicesWithEvents - before.slicesWithEvents, after.measured - before.measured};
}

int Series::slicesMeeting(const Period& period, double target) const
{
    const auto [first, last] = rangeOf(period);
    const auto meets = [target](const Slice& slice) {
        return slice.total > 0 && slice.good >= target * slice.total;
    };
    return static_cast<int>(std::count_if(m_slices.begin() + static_cast<std::ptrdiff_t>(first),
                                          m_slices.begin() + static_cast<std::ptrdiff_t>(last), meets));
}

} // namespace slipway::slo
