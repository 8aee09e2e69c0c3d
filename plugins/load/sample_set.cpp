// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/sample_set.h"

#include <algorithm>
#include <cmath>

namespace slipway::load {

namespace {

constexpr size_t kMostFresh = 1 << 18;

double inFourDigits(double value)
{
    if (value == 0)
        return 0;
    const double scale = std::pow(10, 3 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

} // namespace

void SampleSet::add(double value, qint64 times)
{
    m_fresh.push_back({m_isRounded ? inFourDigits(value) : value, times});
    m_count += times;
    if (m_fresh.size() >= kMostFresh)
        fold();
}

std::vector<SampleSet::Run> SampleSet::merged(const std::vector<Run>& sorted)
{
    std::vector<Run> runs;
    for (const Run& run : sorted) {
        if (!runs.empty() && runs.back().value == run.value)
            runs.back().times += run.times;
        else
            runs.push_back(run);
    }
    return runs;
}

void SampleSet::fold()
{
    const auto byValue = [](const Run& a, const Run& b) { return a.value < b.value; };
    std::sort(m_fresh.begin(), m_fresh.end(), byValue);
    std::vector<Run> both;
    both.reserve(m_runs.size() + m_fresh.size());
    std::merge(m_runs.begin(), m_runs.end(), m_fresh.begin(), m_fresh.end(), std::back_inserter(both),
               byValue);
    m_fresh.clear();
    m_runs = merged(both);
    if (m_runs.size() > kMostDistinct)
        roundAll();
}

void SampleSet::roundAll()
{
    m_isRounded = true;
    for (Run& run : m_runs)
        run.value = inFourDigits(run.value);
    m_runs = merged(m_runs);
}

std::optional<double> SampleSet::percentile(double percent)
{
    if (!m_fresh.empty())
        fold();
    if (m_count <= 0)
        return std::nullopt;
    const double rank = percent / 100 * static_cast<double>(m_count - 1);
    const auto lower = static_cast<qint64>(std::floor(rank));
    const auto upper = static_cast<qint64>(std::ceil(rank));
    qint64 before = 0;
    std::optional<double> low;
    for (const Run& run : m_runs) {
        before += run.times;
        if (!low && before > lower)
            low = run.value;
        if (before > upper)
            return *low + (run.value - *low) * (rank - static_cast<double>(lower));
    }
    return low;
}

} // namespace slipway::load
