// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/text_lines.h"

#include <algorithm>

namespace slipway::repo {

namespace {

constexpr size_t kLongestLine = 10'000;
constexpr size_t kLookedAt = 8'000;

bool isUnderline(std::string_view line)
{
    if (line.size() < 3 || std::string_view("=-~^\"'`#*+").find(line.front()) == std::string_view::npos)
        return false;
    return std::all_of(line.begin(), line.end(), [&](char c) { return c == line.front(); });
}

std::string_view markedHeading(std::string_view line)
{
    const char mark = line.empty() ? ' ' : line.front();
    if (mark != '#' && mark != '=')
        return {};
    const size_t end = line.find_first_not_of(mark);
    if (end == std::string_view::npos || end > 6 || line[end] != ' ')
        return {};
    return trimmed(line.substr(end));
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

void forEachLine(std::string_view text, const std::function<bool(std::string_view, int)>& line)
{
    int number = 1;
    while (!text.empty()) {
        const size_t end = text.find('\n');
        std::string_view current = text.substr(0, end);
        if (!current.empty() && current.back() == '\r')
            current.remove_suffix(1);
        if (current.size() <= kLongestLine && !line(current, number))
            return;
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
        ++number;
    }
}

bool isBinary(std::string_view content)
{
    return content.substr(0, kLookedAt).find('\0') != std::string_view::npos;
}

int lineAt(std::string_view text, size_t offset)
{
    return 1 + static_cast<int>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())),
                   '\n'));
}

int lineOf(std::string_view text, std::string_view word)
{
    const size_t at = text.find(word);
    return at == std::string_view::npos ? 0 : lineAt(text, at);
}

bool isComment(std::string_view trimmedLine)
{
    return trimmedLine.starts_with('#') || trimmedLine.starts_with("//") || trimmedLine.starts_with('*') ||
           trimmedLine.starts_with("/*") || trimmedLine.starts_with("--") || trimmedLine.starts_with("<!--");
}

bool CommentTracker::isDocstring(std::string_view trimmedLine)
{
    bool isDocstring = !m_quotes.empty() && m_isDocstring;
    for (size_t at = 0; at + 3 <= trimmedLine.size();) {
        const std::string_view three = trimmedLine.substr(at, 3);
        if (m_quotes.empty() && (three == "\"\"\"" || three == "'''")) {
            m_quotes = three == "'''" ? "'''" : "\"\"\"";
            m_isDocstring = at == 0;
            isDocstring = isDocstring || m_isDocstring;
            at += 3;
        } else if (!m_quotes.empty() && three == m_quotes) {
            m_quotes = {};
            at += 3;
        } else {
            ++at;
        }
    }
    return isDocstring;
}

bool CommentTracker::isComment(std::string_view trimmedLine)
{
    if (m_isInBlock) {
        m_isInBlock = trimmedLine.find("*/") == std::string_view::npos;
        return true;
    }
    if (m_quotes.empty() && repo::isComment(trimmedLine)) {
        m_isInBlock = trimmedLine.starts_with("/*") && trimmedLine.find("*/") == std::string_view::npos;
        return true;
    }
    return m_isPython && isDocstring(trimmedLine);
}

int lineOfCode(std::string_view text, std::string_view word)
{
    if (text.find(word) == std::string_view::npos)
        return 0;
    int found = 0;
    CommentTracker comments;
    forEachLine(text, [&](std::string_view line, int number) {
        if (!comments.isComment(trimmed(line)) && line.find(word) != std::string_view::npos)
            found = number;
        return found == 0;
    });
    return found;
}

std::vector<Section> sectionsOf(std::string_view document)
{
    std::vector<Section> sections;
    std::string_view previous;
    bool isCode = false;
    forEachLine(document, [&](std::string_view raw, int number) {
        const std::string_view line = trimmed(raw);
        if (line.starts_with("```") || line.starts_with("~~~"))
            isCode = !isCode;
        const std::string_view heading = isCode ? std::string_view() : markedHeading(line);
        if (!heading.empty()) {
            sections.push_back(
                {QString::fromUtf8(heading.data(), static_cast<qsizetype>(heading.size())), number, 0});
        } else if (!isCode && isUnderline(line) && !previous.empty() && line.size() + 2 >= previous.size()) {
            if (!sections.empty())
                sections.back().filled -= static_cast<int>(previous.size());
            sections.push_back(
                {QString::fromUtf8(previous.data(), static_cast<qsizetype>(previous.size())), number - 1, 0});
        } else if (!sections.empty()) {
            sections.back().filled += static_cast<int>(line.size());
        }
        previous = isCode ? std::string_view() : line;
        return true;
    });
    return sections;
}

} // namespace slipway::repo
