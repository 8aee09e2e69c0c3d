// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/coverage/packed_numbers.h"

#include <map>

namespace slipway::plugin {

/// Which lines of a file can be covered and which were, two bits a line, so that a report of millions of
/// lines fits in memory. A line told twice is one line, covered if it ever was.
class LineMarks
{
public:
    void mark(quint32 line, bool isCovered)
    {
        if (!m_packed.isEmpty())
            unpack();
        Page& page = m_pages[line / kLinesPerPage];
        const quint64 bit = quint64(1) << (line % kLinesPerPage);
        page.known |= bit;
        if (isCovered)
            page.covered |= bit;
    }

    /// Keeps them in a third of the memory until the next mark; unpack them before asking for sums.
    void pack()
    {
        quint32 last = 0;
        for (const auto& [number, page] : m_pages) {
            m_packed.append(number - last);
            m_packed.append(page.known);
            m_packed.append(page.covered);
            last = number;
        }
        m_packed.squeeze();
        m_pages.clear();
    }
    void unpack()
    {
        quint32 number = 0;
        for (PackedNumbers::Reader reader(m_packed); !reader.atEnd();) {
            number += static_cast<quint32>(reader.next());
            Page& page = m_pages[number];
            page.known = reader.next();
            page.covered = reader.next();
        }
        m_packed = {};
    }

    [[nodiscard]] qint64 total() const { return count(&Page::known); }
    [[nodiscard]] qint64 covered() const { return count(&Page::covered); }
    [[nodiscard]] bool isEmpty() const { return m_pages.empty() && m_packed.isEmpty(); }
    void merge(const LineMarks& other)
    {
        for (const auto& [number, page] : other.m_pages) {
            m_pages[number].known |= page.known;
            m_pages[number].covered |= page.covered;
        }
    }

private:
    static constexpr quint32 kLinesPerPage = 64;
    struct Page
    {
        quint64 known = 0;
        quint64 covered = 0;
    };

    [[nodiscard]] qint64 count(quint64 Page::*bits) const
    {
        qint64 sum = 0;
        for (const auto& [number, page] : m_pages)
            sum += qPopulationCount(page.*bits);
        return sum;
    }

    std::map<quint32, Page> m_pages;
    PackedNumbers m_packed;
};

} // namespace slipway::plugin
