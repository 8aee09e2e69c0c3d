// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/codeowners.h"

#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::repo {

namespace {

constexpr size_t kMostRules = 5000;
constexpr qsizetype kLongestPattern = 1000;

bool isAddress(const QString& owner)
{
    return owner.indexOf(QLatin1Char('@')) > 0;
}

/// Words between spaces; "\ " is a space within one. Ends at a comment.
QStringList wordsOf(const QString& line)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool isSpace = i == line.size() || line[i].isSpace();
        if (!isSpace && line[i] == QLatin1Char('\\') && i + 1 < line.size() && line[i + 1].isSpace()) {
            word += line[++i];
            continue;
        }
        if (!isSpace) {
            word += line[i];
            continue;
        }
        if (word.startsWith(QLatin1Char('#')))
            break;
        if (!word.isEmpty())
            words += word;
        word.clear();
    }
    return words;
}

QStringList ownersAmong(const QStringList& words)
{
    QStringList owners;
    for (const QString& word : words) {
        if (word.size() > 1 && (word.startsWith(QLatin1Char('@')) || isAddress(word)))
            owners += word;
    }
    return owners;
}

/// "[Docs]", "^[Docs]", "[Docs][2] @team".
const QRegularExpression& sectionHeader()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\^?\\[([^\\]]+)\\](?:\\[\\d+\\])?(?:\\s+(.*))?$"));
    return pattern;
}

} // namespace

Codeowners::Codeowners(const QByteArray& content, bool isGitLab)
    : m_sections(1)
    , m_names(1)
{
    bool hasSections = false;
    forEachLine(viewOf(content), [&](std::string_view raw, int) {
        const std::string_view line = trimmed(raw);
        hasSections = hasSections || line.starts_with('[') || line.starts_with("^[");
        return !hasSections;
    });
    QStringList defaults;
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const std::string_view line = trimmed(raw);
        if (!line.empty() && line.front() != '#')
            readLine(QString::fromUtf8(line.data(), qsizetype(line.size())), number, isGitLab || hasSections,
                     defaults);
        return m_rules < kMostRules;
    });
}

void Codeowners::readLine(const QString& line, int number, bool isGitLab, QStringList& defaults)
{
    const auto header = isGitLab ? sectionHeader().match(line) : QRegularExpressionMatch();
    if (header.hasMatch()) {
        const QString name = header.captured(1).toLower();
        const auto known = std::find(m_names.begin() + 1, m_names.end(), name);
        m_open = static_cast<size_t>(known - m_names.begin());
        if (known == m_names.end()) {
            m_names.push_back(name);
            m_sections.emplace_back();
        }
        defaults = ownersAmong(wordsOf(header.captured(2)));
        return;
    }
    QStringList words = wordsOf(line);
    if (words.isEmpty() || words.front().size() > kLongestPattern)
        return;
    QString pattern = words.takeFirst();
    const bool isException = isGitLab && pattern.startsWith(QLatin1Char('!'));
    if (isException)
        pattern.remove(0, 1);
    // GitHub refuses negated lines and says so; the rest of the file holds.
    if (!isGitLab && pattern.startsWith(QLatin1Char('!')))
        return;
    QStringList owners = isException ? QStringList() : ownersAmong(words);
    if (owners.isEmpty() && !isException)
        owners = defaults;
    const auto rules = isGitLab ? PatternRules::GitLabOwners : PatternRules::GitHubOwners;
    m_sections[m_open].push_back({PathPattern(pattern, rules), owners, number});
    m_size += m_sections[m_open].back().pattern.size();
    ++m_rules;
}

size_t Codeowners::size() const
{
    return m_size;
}

bool Codeowners::hasOwners() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const Section& section) {
        return std::any_of(section.begin(), section.end(),
                           [](const OwnersRule& rule) { return !rule.owners.isEmpty(); });
    });
}

bool Codeowners::covers(const QString& path) const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [&](const Section& section) {
        const auto last = std::find_if(section.rbegin(), section.rend(),
                                       [&](const OwnersRule& rule) { return rule.pattern.matches(path); });
        return last != section.rend() && !last->owners.isEmpty();
    });
}

std::vector<std::pair<QString, int>> Codeowners::addresses() const
{
    std::vector<std::pair<QString, int>> found;
    for (const Section& section : m_sections) {
        for (const OwnersRule& rule : section) {
            for (const QString& owner : rule.owners) {
                const QString address = owner.toLower();
                const bool isKnown = std::any_of(found.begin(), found.end(),
                                                 [&](const auto& known) { return known.first == address; });
                if (isAddress(owner) && !isKnown)
                    found.emplace_back(address, rule.line);
            }
        }
    }
    return found;
}

} // namespace slipway::repo
