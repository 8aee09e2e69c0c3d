// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/versions.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::repo {

namespace {

constexpr qsizetype kLongest = 200;

/// PEP 440 and SemVer differ in how they write the same stage.
QString stageOf(const QString& word)
{
    if (word == QLatin1String("alpha"))
        return QStringLiteral("a");
    if (word == QLatin1String("beta"))
        return QStringLiteral("b");
    if (word == QLatin1String("c") || word == QLatin1String("pre") || word == QLatin1String("preview"))
        return QStringLiteral("rc");
    return word;
}

/// From "1.2.3-rc.1": digits first.
std::optional<Version> parse(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^\\d[A-Za-z0-9._~-]*$"));
    static const QRegularExpression part(QStringLiteral("\\d+|[A-Za-z]+"));
    const QString bare = text.section(QLatin1Char('+'), 0, 0);
    if (bare.size() > kLongest || !whole.match(bare).hasMatch())
        return std::nullopt;
    Version version;
    for (auto it = part.globalMatch(bare.toLower()); it.hasNext();) {
        const QString word = it.next().captured();
        const bool isNumber = word.front().isDigit();
        if (isNumber && version.suffix.isEmpty())
            version.numbers.push_back(word.toLongLong());
        else if (isNumber)
            version.suffix += QString::number(word.toLongLong());
        else if (word != QLatin1String("final") && word != QLatin1String("release") &&
                 word != QLatin1String("ga"))
            version.suffix += stageOf(word);
    }
    version.written = static_cast<qsizetype>(version.numbers.size());
    while (version.numbers.size() > 1 && version.numbers.back() == 0)
        version.numbers.pop_back();
    return version;
}

} // namespace

bool Version::isPrerelease() const
{
    static const QStringList stages{
        QStringLiteral("a"),        QStringLiteral("b"),        QStringLiteral("rc"),
        QStringLiteral("dev"),      QStringLiteral("m"),        QStringLiteral("snapshot"),
        QStringLiteral("canary"),   QStringLiteral("nightly"),  QStringLiteral("next"),
        QStringLiteral("unstable"), QStringLiteral("insiders"), QStringLiteral("experimental")};
    return std::any_of(suffix.begin(), suffix.end(), [](const QString& s) { return stages.contains(s); });
}

bool Version::isNewerThan(const Version& other) const
{
    if (numbers != other.numbers)
        return numbers > other.numbers;
    if (isPrerelease() != other.isPrerelease())
        return other.isPrerelease();
    return std::lexicographical_compare(other.suffix.begin(), other.suffix.end(), suffix.begin(),
                                        suffix.end(), [](const QString& a, const QString& b) {
                                            bool areNumbers = false;
                                            const qint64 first = a.toLongLong(&areNumbers);
                                            const qint64 second = areNumbers ? b.toLongLong(&areNumbers) : 0;
                                            return areNumbers ? first < second : a < b;
                                        });
}

std::optional<Version> versionOf(const QString& text)
{
    const QString bare = text.trimmed();
    const bool hasMark = bare.startsWith(QLatin1Char('v')) || bare.startsWith(QLatin1Char('V'));
    return parse(hasMark ? bare.mid(1) : bare);
}

std::optional<VersionTag> versionOfTag(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*?)(?<![0-9A-Za-z])(v|r|rel|go|release|releases|version|ver)?[-_./]?(\\d.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (name.size() > kLongest)
        return std::nullopt;
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const auto version = parse(match.captured(3));
    if (!version || (version->written < 2 && match.captured(2).isEmpty()))
        return std::nullopt;
    return VersionTag{match.captured(1), *version};
}

} // namespace slipway::repo
