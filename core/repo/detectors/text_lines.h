// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace slipway::repo {

[[nodiscard]] inline std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Calls `line` with each line, without its end, and its number from 1. Lines over 10,000 characters are
/// passed over: people did not write them. `line` returns false to stop.
void forEachLine(std::string_view text, const std::function<bool(std::string_view line, int number)>& line);

/// True if the first 8,000 bytes hold a NUL, as git decides it.
[[nodiscard]] bool isBinary(std::string_view content);

/// The 1-based line of the byte at `offset`.
[[nodiscard]] int lineAt(std::string_view text, size_t offset);
/// The line of the first place that `word` stands in, 0 if nowhere.
[[nodiscard]] int lineOf(std::string_view text, std::string_view word);
/// The same, but in no line that is only a comment (#, //, *, /* … */, -- or <!--).
[[nodiscard]] int lineOfCode(std::string_view text, std::string_view word);
[[nodiscard]] bool isComment(std::string_view trimmedLine);

/// Tells comments from code line after line: also what stands between /* and */ and, in Python, docstrings.
class CommentTracker
{
public:
    explicit CommentTracker(bool isPython = false)
        : m_isPython(isPython)
    {
    }
    /// Each line of the text once, in order, trimmed.
    [[nodiscard]] bool isComment(std::string_view trimmedLine);

private:
    [[nodiscard]] bool isDocstring(std::string_view trimmedLine);

    bool m_isPython;
    bool m_isInBlock = false;
    bool m_isDocstring = false;     ///< the open literal began a line
    std::string_view m_quotes = {}; ///< of the open literal; empty outside
};

/// A heading of Markdown (# and underlined), reStructuredText or AsciiDoc, with the text beneath it.
struct Section
{
    QString heading;
    int line = 0;
    int filled = 0; ///< characters of text beneath it, before the next heading
};
[[nodiscard]] std::vector<Section> sectionsOf(std::string_view document);

} // namespace slipway::repo
