// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/ignore_list.h"

namespace slipway::repo::secrets {

namespace {

constexpr qsizetype kMostLines = 100'000;
constexpr int kMostPatterns = 1000;

QStringList linesOf(const QByteArray& content)
{
    QStringList lines;
    for (const QByteArray& line : content.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty() && !text.startsWith(QLatin1Char('#')) && lines.size() < kMostLines)
            lines += text;
    }
    return lines;
}

/// gitignore(5): a pattern with a slash before its end is held against the whole path, one without against
/// each name; what matches a folder matches all below it.
std::string expressionOf(QString pattern)
{
    if (pattern.endsWith(QLatin1Char('/')))
        pattern.chop(1);
    const bool isAnchored = pattern.contains(QLatin1Char('/')) && !pattern.startsWith(QLatin1String("**/"));
    if (pattern.startsWith(QLatin1Char('/')))
        pattern.remove(0, 1);
    if (pattern.startsWith(QLatin1String("**/")))
        pattern.remove(0, 3);
    const std::string text = pattern.toStdString();
    std::string regex = isAnchored ? "^" : "(?:^|/)";
    for (size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 4, "/**/") == 0) {
            regex += "/(?:.*/)?";
            i += 3;
        } else if (text.compare(i, 2, "**") == 0) {
            regex += ".*";
            ++i;
        } else if (text[i] == '*') {
            regex += "[^/]*";
        } else if (text[i] == '?') {
            regex += "[^/]";
        } else {
            regex += RE2::QuoteMeta(re2::StringPiece(&text[i], 1));
        }
    }
    return regex + "(?:/|$)";
}

} // namespace

void IgnoreList::readGitleaksIgnore(const QByteArray& content, const IsKnown& isKnown)
{
    for (QString line : linesOf(content)) {
        const qsizetype end = line.lastIndexOf(QLatin1Char(':'));
        const qsizetype begin = end > 0 ? line.lastIndexOf(QLatin1Char(':'), end - 1) + 1 : 0;
        if (begin > 0 && isKnown && !isKnown(line.mid(begin, end - begin)))
            line.remove(begin, end - begin);
        m_fingerprints.insert(line);
    }
}

void IgnoreList::readSecretlintIgnore(const QByteArray& content)
{
    ExpressionBudget budget({}, kMostPatterns);
    for (QString line : linesOf(content)) {
        const bool isException = line.startsWith(QLatin1Char('!'));
        if (isException)
            line.remove(0, 1);
        Expression expression = budget.compile(expressionOf(line));
        if (!expression) {
            m_notes += QStringLiteral(".secretlintignore has more than %1 patterns; the last were left out")
                           .arg(m_patterns.size());
            return;
        }
        if (expression->ok())
            m_patterns.push_back({std::move(expression), isException});
    }
}

QString IgnoreList::fingerprintFor(const QString& commit, const QString& path, const QString& rule,
                                   int line) const
{
    if (m_fingerprints.isEmpty())
        return {};
    for (const QString& of : {QString(), commit}) {
        for (const QString& by : {rule, QString()}) {
            QString fingerprint = fingerprintOf(of, path, by, line);
            if (m_fingerprints.contains(fingerprint))
                return fingerprint;
        }
    }
    return {};
}

bool IgnoreList::ignoresPath(std::string_view path) const
{
    bool isIgnored = false;
    for (const Pattern& pattern : m_patterns) {
        if (RE2::PartialMatch(re2::StringPiece(path.data(), path.size()), *pattern.expression))
            isIgnored = !pattern.isException;
    }
    return isIgnored;
}

QString fingerprintOf(const QString& commit, const QString& path, const QString& rule, int line)
{
    const QString place = path + QLatin1Char(':') + rule + QLatin1Char(':') + QString::number(line);
    return commit.isEmpty() ? place : commit + QLatin1Char(':') + place;
}

} // namespace slipway::repo::secrets
