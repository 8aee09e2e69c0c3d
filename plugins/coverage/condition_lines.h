// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace slipway::plugin {

/// Lines with conditions, whose outcomes are only counted ("2 of 4"). A line told twice is one line with the
/// larger counts.
class ConditionLines
{
public:
    struct Line
    {
        quint32 number = 0;
        quint32 covered = 0;
        quint32 total = 0;
    };

    void add(const Line& line)
    {
        m_lines.push_back(line);
        if (m_lines.size() > 2 * m_distinct + kSmall)
            compact();
    }
    void add(const ConditionLines& other)
    {
        for (const Line& line : other.m_lines)
            add(line);
    }
    void clear() { *this = {}; }

    /// Folds repeated lines; call it before reading the lines.
    void compact()
    {
        std::sort(m_lines.begin(), m_lines.end(),
                  [](const Line& a, const Line& b) { return a.number < b.number; });
        size_t kept = 0;
        for (const Line& line : m_lines) {
            if (kept > 0 && m_lines[kept - 1].number == line.number) {
                Line& same = m_lines[kept - 1];
                same.covered = std::max(same.covered, line.covered);
                same.total = std::max(same.total, line.total);
            } else {
                m_lines[kept++] = line;
            }
        }
        m_lines.resize(kept);
        m_distinct = kept;
    }

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

private:
    static constexpr size_t kSmall = 256;

    std::vector<Line> m_lines;
    size_t m_distinct = 0;
};

} // namespace slipway::plugin
