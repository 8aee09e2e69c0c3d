// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_escape.h"

namespace slipway::report {

namespace {

/// A zero-width space. What GitHub and GitLab make of names, issue numbers and addresses they find after
/// Markdown is done, in the plain text: no escape keeps them from it, but this does, and the text reads on.
constexpr QStringView kBreak(u"\u200b");

/// One line without control characters and without those that turn the direction of what follows. Joiners
/// stay: words of some scripts need them.
QString plainLine(const QString& text)
{
    QString line;
    const QString simplified = text.simplified();
    for (const QChar c : simplified) {
        const bool isJoiner = c == QChar(0x200c) || c == QChar(0x200d);
        if (isJoiner || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            line += c;
    }
    return line.trimmed();
}

/// True for the character that would make a list item, a rule or the line above a heading of a text that
/// begins a line: "- ", "===", "1. ", "1) ".
bool beginsBlock(const QString& text, qsizetype at)
{
    if (text[at] == QLatin1Char('-') || text[at] == QLatin1Char('='))
        return at == 0;
    if (text[at] != QLatin1Char('.') && text[at] != QLatin1Char(')'))
        return false;
    const bool endsMarker = at + 1 == text.size() || text[at + 1].isSpace();
    return endsMarker && at > 0 &&
           std::all_of(text.cbegin(), text.cbegin() + at, [](QChar c) { return c.isDigit(); });
}

/// A colon between two digits is of a time or a ratio, one before a space of a sentence: neither begins a
/// link or the name of an emoji.
bool isPlainColon(const QString& text, qsizetype at)
{
    if (text[at] != QLatin1Char(':'))
        return false;
    if (at + 1 == text.size() || text[at + 1].isSpace())
        return true;
    return at > 0 && text[at - 1].isDigit() && text[at + 1].isDigit();
}

} // namespace

QString escapeMarkdown(const QString& given)
{
    const QString text = plainLine(given);
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QStringView rest = QStringView(text).mid(i);
        if (c == QLatin1Char('<')) {
            escaped += QStringLiteral("&lt;");
        } else if (c == QLatin1Char('>')) {
            escaped += QStringLiteral("&gt;");
        } else if (c == QLatin1Char('&')) {
            escaped += QStringLiteral("&amp;");
        } else if (c == QLatin1Char('@')) {
            (escaped += c) += kBreak;
        } else if (isPlainColon(text, i)) {
            escaped += c;
        } else if (c == QLatin1Char(':')) {
            // Neither a bare link nor an emoji name.
            (escaped += rest.startsWith(u"://") ? kBreak : QStringView()) += QStringLiteral("&#58;");
        } else if (c == QLatin1Char('.') && escaped.endsWith(QLatin1String("www"), Qt::CaseInsensitive)) {
            (escaped += kBreak) += c;
        } else {
            if (QStringLiteral("\\`*_{}[]#+!|~$").contains(c) || beginsBlock(text, i))
                escaped += QLatin1Char('\\');
            escaped += c;
            const bool isReference = QStringLiteral("#!~$").contains(c) && rest.size() > 1;
            if (isReference && rest[1].isLetterOrNumber())
                escaped += kBreak;
        }
    }
    return escaped;
}

} // namespace slipway::report
