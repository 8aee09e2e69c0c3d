// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace slipway::load {

/// A histogram of measured values in bounded memory (under 100 MB), exact as long as there are at most
/// kMostDistinct different values; beyond that values are rounded to four significant digits.
class SampleSet
{
public:
    static constexpr size_t kMostDistinct = 2'000'000;

    void add(double value, qint64 times = 1);

    /// By linear interpolation between closest ranks (rank = percent/100 * (n - 1)), as k6's trends and
    /// numpy do. Nothing for an empty set. O(n log n) at the first call after an add.
    [[nodiscard]] std::optional<double> percentile(double percent);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isRounded() const { return m_isRounded; }

private:
    struct Run
    {
        double value = 0;
        qint64 times = 0;
    };

    void fold();
    void roundAll();
    [[nodiscard]] static std::vector<Run> merged(const std::vector<Run>& sorted);

    std::vector<Run> m_runs;  ///< ascending, each value once
    std::vector<Run> m_fresh; ///< not folded in yet
    qint64 m_count = 0;
    bool m_isRounded = false;
};

} // namespace slipway::load
