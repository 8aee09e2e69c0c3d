// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/numbers.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace slipway::plugin {

namespace {

bool fits(const char* pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

/// Rewrites what a locale wrote into digits with a point.
QString inPlainDigits(const QString& text, bool& isAmbiguous)
{
    if (!text.contains(QLatin1Char(',')))
        return fits("[+-]?\\d{1,3}(\\.\\d{3}){2,}", text) ? QString(text).remove(QLatin1Char('.')) : text;
    if (fits("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+", text) || fits("[+-]?\\d{1,3}(,\\d{3}){2,}", text))
        return QString(text).remove(QLatin1Char(','));
    if (fits("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+", text))
        return QString(text).remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    if (fits("[+-]?[1-9]\\d{0,2},\\d{3}", text)) {
        isAmbiguous = true;
        return QString(text).remove(QLatin1Char(','));
    }
    return QString(text).replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

std::optional<ReadNumber> readNumber(QStringView text)
{
    ReadNumber number;
    const QString digits = inPlainDigits(text.trimmed().toString(), number.isAmbiguous);
    if (!fits("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?", digits))
        return std::nullopt;
    number.value = digits.toDouble();
    return std::isfinite(number.value) ? std::optional(number) : std::nullopt;
}

std::optional<double> percentOf(double part, double whole)
{
    if (whole == 0)
        return std::nullopt;
    return 100 * part / whole;
}

QString globPattern(const QString& glob)
{
    QString pattern;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob.at(i) == QLatin1Char('?')) {
            pattern += QLatin1String("[^/]");
        } else if (glob.at(i) != QLatin1Char('*')) {
            pattern += QRegularExpression::escape(glob.mid(i, 1));
        } else if (glob.mid(i, 3) == QLatin1String("**/")) {
            pattern += QLatin1String("(?:.*/)?");
            i += 2;
        } else if (glob.mid(i, 2) == QLatin1String("**")) {
            pattern += QLatin1String(".*");
            i += 1;
        } else {
            pattern += QLatin1String("[^/]*");
        }
    }
    return pattern;
}

bool fitsAnyGlob(const QString& path, const QStringList& globs)
{
    return std::any_of(globs.begin(), globs.end(), [&](QString glob) {
        static const QRegularExpression lead(QStringLiteral("^(\\./|/)+"));
        glob.remove(lead);
        const QRegularExpression pattern(QStringLiteral("(?:^|/)") + globPattern(glob) + QLatin1Char('$'));
        const QString slashed = QString(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
        return !glob.isEmpty() && pattern.match(slashed).hasMatch();
    });
}

} // namespace slipway::plugin
