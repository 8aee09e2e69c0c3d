// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/changelog_entries.h"

#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

constexpr qsizetype kLongestHeading = 200;

/// The version that a heading is about: at most five words stand before it.
std::optional<Version> versionIn(const QString& heading)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[*=~-]+ )?(?:[A-Za-z&][\\w&:,.'+-]* "
                       "){0,5}[(\\[]*(?:\\w+[-@/])*v?(\\d+(?:\\.\\d+)+[\\w.+~-]*|\\d+(?=\\s*\\())"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(heading.left(kLongestHeading));
    if (!match.hasMatch())
        return std::nullopt;
    QString text = match.captured(1);
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    return versionOf(text);
}

bool isUnreleased(const QString& heading)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(unreleased|\\d+\\.xx|not (yet )?released|upcoming|in[ -]development|in progress|work in "
            "progress|to be released|next (release|version)|development "
            "version|tbd)\\b|^\\W*(next|latest|latest changes|"
            "head|main|master|dev)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(heading.left(kLongestHeading)).hasMatch();
}

/// GNU's NEWS and other plain text: "curl and libcurl 8.10.0", "* Noteworthy changes in release 3.11",
/// "Changes in 2.4:".
void readPlain(const QByteArray& content, ChangelogEntries& entries)
{
    static const QRegularExpression line(
        QStringLiteral(
            "^(?:\\* (?:Noteworthy )?(?:changes|news|what's new) in |version |release |changes in |"
            "what's new in |[A-Za-z]+ (?:and [A-Za-z]+ )?)?v?\\d+(?:\\.\\d+)+[^\\n]{0,60}$"),
        QRegularExpression::CaseInsensitiveOption);
    forEachLine(viewOf(content), [&](std::string_view raw, int number) {
        const QString text = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
        if (text.size() < kLongestHeading && line.match(text).hasMatch()) {
            if (const auto version = versionIn(text))
                entries.versions.push_back({*version, number});
        }
        return true;
    });
}

} // namespace

ChangelogEntries readChangelog(const QByteArray& content)
{
    ChangelogEntries entries;
    int openLine = 0; ///< of the section on what is not released, until it is left
    for (const Section& section : sectionsOf(viewOf(content))) {
        const auto version = versionIn(section.heading);
        if (version)
            entries.versions.push_back({*version, section.line});
        if (version) // says by itself whether it is the next one
            openLine = 0;
        else if (isUnreleased(section.heading))
            openLine = section.line;
        if (openLine > 0 && section.filled > 0 && entries.unreleasedLine == 0)
            entries.unreleasedLine = openLine;
    }
    if (entries.versions.empty())
        readPlain(content, entries);
    return entries;
}

} // namespace slipway::repo
