// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/lfs_attributes.h"

#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

#include <optional>

namespace slipway::repo {

namespace {

constexpr int kMostLines = 10'000;
constexpr qsizetype kLongestPattern = 1000;

/// What the words after a pattern make of the filter; nothing if they do not speak of it.
std::optional<bool> filterOf(const QStringList& words, const QStringList& macros)
{
    std::optional<bool> isLfs;
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("filter=")))
            isLfs = word == QLatin1String("filter=lfs");
        else if (word == QLatin1String("-filter") || word == QLatin1String("!filter"))
            isLfs = false;
        else if (macros.contains(word))
            isLfs = true;
    }
    return isLfs;
}

} // namespace

void LfsAttributes::read(const QString& folder, const QByteArray& content)
{
    static const QRegularExpression quoted(QStringLiteral("^\"((?:[^\"\\\\]|\\\\.)*)\"\\s+(.*)$"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    forEachLine(viewOf(content), [&](std::string_view raw, int) {
        const std::string_view bytes = trimmed(raw);
        if (bytes.empty() || bytes.front() == '#')
            return true;
        const QString line = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        const auto match = quoted.match(line);
        QStringList words = (match.hasMatch() ? match.captured(2) : line).split(spaces, Qt::SkipEmptyParts);
        const QString pattern = match.hasMatch() ? match.captured(1) : words.takeFirst();
        const auto isLfs = filterOf(words, m_macros);
        if (!isLfs || pattern.size() > kLongestPattern)
            return true;
        if (pattern.startsWith(QLatin1String("[attr]"))) {
            if (*isLfs)
                m_macros += pattern.mid(6);
            return true;
        }
        m_lines[folder].push_back({PathPattern(pattern, PatternRules::GitAttributes), *isLfs});
        m_size += m_lines[folder].back().pattern.size();
        return ++m_count < kMostLines;
    });
}

bool LfsAttributes::holds(const QString& path) const
{
    for (QString folder = path; !folder.isEmpty();) {
        const qsizetype slash = folder.lastIndexOf(QLatin1Char('/'));
        folder = slash < 0 ? QString() : folder.left(slash);
        const auto lines = m_lines.constFind(folder);
        if (lines == m_lines.constEnd())
            continue;
        const QString below = folder.isEmpty() ? path : path.mid(folder.size() + 1);
        for (auto line = lines->rbegin(); line != lines->rend(); ++line) {
            if (line->pattern.matches(below))
                return line->isLfs;
        }
    }
    return false;
}

bool isLfsPointer(const QByteArray& content)
{
    static const QRegularExpression pattern(
        QStringLiteral("^version https://git-lfs\\.github\\.com/spec/v1\\n(ext-\\d-[^\\n]+\\n)*oid "
                       "sha256:[0-9a-f]{64}\\nsize \\d+\\n?$"));
    return content.startsWith("version ") && pattern.match(QString::fromLatin1(content)).hasMatch();
}

} // namespace slipway::repo
