// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/coverage/packed_numbers.h"

#include <algorithm>
#include <vector>

namespace slipway::plugin {

/// Things that can be reached, each told by a key and a weight, in few bytes: a key told twice is one thing,
/// reached if it ever was. Used for the arms of branches (weight 1) and for Go's blocks (their statements).
class WeightedMarks
{
public:
    struct Mark
    {
        quint32 keyHigh = 0;
        quint32 keyLow = 0;
        quint32 weight : 31 = 0;
        quint32 isReached : 1 = 0;
    };

    void mark(quint64 key, quint32 weight, bool isReached)
    {
        if (!m_packed.isEmpty())
            unpack();
        Mark mark;
        mark.keyHigh = static_cast<quint32>(key >> 32);
        mark.keyLow = static_cast<quint32>(key);
        mark.weight = weight & kMostWeight;
        mark.isReached = isReached ? 1U : 0U;
        m_marks.push_back(mark);
        if (m_marks.size() > 2 * m_distinct + kSmall)
            compact();
    }

    /// Folds repeated keys; call it before asking for sums.
    void compact()
    {
        if (!m_packed.isEmpty())
            unpack();
        const auto key = [](const Mark& mark) { return quint64(mark.keyHigh) << 32 | mark.keyLow; };
        std::sort(m_marks.begin(), m_marks.end(),
                  [&](const Mark& a, const Mark& b) { return key(a) < key(b); });
        size_t kept = 0;
        for (const Mark& mark : m_marks) {
            if (kept > 0 && key(m_marks[kept - 1]) == key(mark)) {
                m_contradicts = m_contradicts || m_marks[kept - 1].weight != mark.weight;
                m_marks[kept - 1].isReached |= mark.isReached;
            } else {
                m_marks[kept++] = mark;
            }
        }
        m_marks.resize(kept);
        m_distinct = kept;
    }

    /// Folds them and keeps them in some three bytes each, until the next mark: for keys that are close to
    /// each other.
    void pack()
    {
        compact();
        quint32 high = 0;
        quint32 low = 0;
        for (const Mark& mark : m_marks) {
            m_packed.append(mark.keyHigh - high);
            m_packed.append(mark.keyHigh == high ? mark.keyLow - low : mark.keyLow);
            m_packed.append(quint64(mark.weight) << 1 | mark.isReached);
            high = mark.keyHigh;
            low = mark.keyLow;
        }
        m_packed.squeeze();
        std::vector<Mark>().swap(m_marks);
    }
    void unpack()
    {
        m_marks.reserve(m_distinct);
        Mark mark;
        for (PackedNumbers::Reader reader(m_packed); !reader.atEnd();) {
            const auto step = static_cast<quint32>(reader.next());
            const auto low = static_cast<quint32>(reader.next());
            mark.keyHigh += step;
            mark.keyLow = step == 0 ? mark.keyLow + low : low;
            const quint64 rest = reader.next();
            mark.weight = static_cast<quint32>(rest >> 1) & kMostWeight;
            mark.isReached = rest & 1U;
            m_marks.push_back(mark);
        }
        m_packed = {};
    }

    [[nodiscard]] qint64 total() const { return sum(false); }
    [[nodiscard]] qint64 reached() const { return sum(true); }
    /// A key was told with two weights.
    [[nodiscard]] bool contradictsItself() const { return m_contradicts; }

    static constexpr quint32 kMostWeight = 0x7fffffff;

private:
    static constexpr size_t kSmall = 256;

    [[nodiscard]] qint64 sum(bool onlyReached) const
    {
        qint64 sum = 0;
        for (const Mark& mark : m_marks)
            sum += onlyReached && mark.isReached == 0 ? 0 : qint64(mark.weight);
        return sum;
    }

    std::vector<Mark> m_marks;
    PackedNumbers m_packed;
    size_t m_distinct = 0;
    bool m_contradicts = false;
};

} // namespace slipway::plugin
