// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>

namespace slipway::plugin {

/// Which lines of a file can be covered and which were, two bits a line, so that a report of millions of
/// lines fits in memory. A line told twice is one line, covered if it ever was.
class LineMarks
{
public:
    void mark(quint32 line, bool isCovered)
    {
        Page& page = m_pages[line / kLinesPerPage];
        const quint64 bit = quint64(1) << (line % kLinesPerPage);
        page.known |= bit;
        if (isCovered)
            page.covered |= bit;
    }

    [[nodiscard]] qint64 total() const { return count(&Page::known); }
    [[nodiscard]] qint64 covered() const { return count(&Page::covered); }
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
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
};

} // namespace slipway::plugin
