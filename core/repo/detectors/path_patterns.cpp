// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/path_patterns.h"

namespace slipway::repo {

namespace {

constexpr QLatin1String kAnyFolders("**");

/// One character of a name against the pattern at `at`, which moves behind what matched.
bool takesOne(QStringView pattern, qsizetype& at, QChar c, bool hasClasses)
{
    const QChar wanted = pattern[at];
    const qsizetype end =
        hasClasses && wanted == QLatin1Char('[') ? pattern.indexOf(QLatin1Char(']'), at + 2) : -1;
    if (end > 0) {
        QStringView set = pattern.mid(at + 1, end - at - 1);
        const bool isNegated = set.startsWith(QLatin1Char('!')) || set.startsWith(QLatin1Char('^'));
        bool isIn = false;
        for (qsizetype i = isNegated ? 1 : 0; i < set.size(); ++i) {
            const bool isRange = i + 2 < set.size() && set[i + 1] == QLatin1Char('-');
            isIn = isIn || (isRange ? set[i] <= c && c <= set[i + 2] : set[i] == c);
            i += isRange ? 2 : 0;
        }
        at = end + 1;
        return isIn != isNegated;
    }
    if (wanted == QLatin1Char('\\') && at + 1 < pattern.size())
        ++at;
    const bool isSame = pattern[at] == c || wanted == QLatin1Char('?');
    ++at;
    return isSame;
}

/// A name against a pattern with * and ?; on a mismatch only the last * has to take more.
bool nameMatches(QStringView pattern, QStringView name, bool hasClasses)
{
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype retry = 0;
    qsizetype n = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == QLatin1Char('*')) {
            star = ++p;
            retry = n;
            continue;
        }
        if (p < pattern.size() && takesOne(pattern, p, name[n], hasClasses)) {
            ++n;
            continue;
        }
        if (star < 0)
            return false;
        p = star;
        n = ++retry;
    }
    while (p < pattern.size() && pattern[p] == QLatin1Char('*'))
        ++p;
    return p == pattern.size();
}

} // namespace

PathPattern::PathPattern(const QString& pattern, PatternRules rules)
    : m_hasClasses(rules == PatternRules::GitAttributes)
{
    QString text = pattern;
    const bool isFolder = text.endsWith(QLatin1Char('/'));
    const bool startsAtRoot = text.startsWith(QLatin1Char('/'));
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    while (text.startsWith(QLatin1Char('/')))
        text.remove(0, 1);
    const bool isAnchored =
        startsAtRoot || (rules != PatternRules::GitLabOwners && text.contains(QLatin1Char('/')));
    for (const QString& part : text.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part != kAnyFolders || m_parts.empty() || m_parts.back() != kAnyFolders)
            m_parts.push_back(part);
    }
    if (!isAnchored && (m_parts.empty() || m_parts.front() != kAnyFolders))
        m_parts.insert(m_parts.begin(), QString(kAnyFolders));
    m_needsBelow = isFolder;
    // "docs/*" and "*" name files; "docs" names the folder with all that is in it.
    const bool endsWithStar = !m_parts.empty() && m_parts.back().endsWith(QLatin1Char('*'));
    m_coversBelow = isFolder ? rules != PatternRules::GitAttributes
                             : rules == PatternRules::GitHubOwners && !endsWithStar;
}

/// Which parts can have taken the names so far, one name at a time: no way through "**" is tried twice.
bool PathPattern::matchesFrom(const std::vector<QStringView>& names) const
{
    const size_t count = m_parts.size();
    std::vector<bool> open(count + 1, false); ///< open[i]: the first i parts have taken all names so far
    open[0] = true;
    const auto skipAnyFolders = [&](std::vector<bool>& states) {
        for (size_t i = 0; i < count; ++i) {
            if (states[i] && m_parts[i] == kAnyFolders)
                states[i + 1] = true;
        }
    };
    for (size_t n = 0; n < names.size(); ++n) {
        const bool isLast = n + 1 == names.size();
        skipAnyFolders(open);
        if (open[count] && n > 0 && m_parts.back() != kAnyFolders && m_coversBelow)
            return true;
        // "a/**" takes the file too, below "a".
        if (isLast && open[count - 1] && m_parts.back() == kAnyFolders)
            return true;
        std::vector<bool> next(count + 1, false);
        for (size_t i = 0; i < count; ++i) {
            if (!open[i])
                continue;
            if (m_parts[i] == kAnyFolders)
                next[i] = true;
            else if (nameMatches(m_parts[i], names[n], m_hasClasses))
                next[i + 1] = true;
        }
        open = std::move(next);
    }
    return open[count] && !m_needsBelow;
}

size_t namesIn(const std::vector<QString>& paths)
{
    size_t names = 0;
    for (const QString& path : paths)
        names += 1 + static_cast<size_t>(path.count(QLatin1Char('/')));
    return names;
}

bool PathPattern::matches(const QString& path) const
{
    if (m_parts.empty())
        return false;
    std::vector<QStringView> names;
    const QStringView all(path);
    qsizetype from = 0;
    for (qsizetype slash = all.indexOf(QLatin1Char('/')); slash >= 0;
         slash = all.indexOf(QLatin1Char('/'), from)) {
        names.push_back(all.mid(from, slash - from));
        from = slash + 1;
    }
    names.push_back(all.mid(from));
    return matchesFrom(names);
}

} // namespace slipway::repo
