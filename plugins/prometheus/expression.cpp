// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/expression.h"

#include <QRegularExpression>

namespace slipway::prometheus {

namespace {

const QString kStep = QStringLiteral("5m");

// Braces, and words in quotes that may hold some.
const QString kSelector = QStringLiteral(
    R"([a-zA-Z_:][a-zA-Z0-9_:]*\s*(?:\{(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^"'`{}])*\})?)");

/// Without what stands in quotes, and without comments.
QString bare(const QString& expression)
{
    static const QRegularExpression words(
        QStringLiteral(R"("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#[^\n]*)"));
    QString text = expression;
    return text.replace(words, QStringLiteral("\"\""));
}

} // namespace

QString withStep(const QString& expression)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*\\.window\\s*\\}\\}|\\$window\\b"));
    QString text = expression;
    return text.replace(placeholder, kStep);
}

bool isSelector(const QString& expression)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(kSelector));
    return whole.match(expression.trimmed()).hasMatch();
}

QString metricOf(const QString& selector)
{
    return selector.section(QLatin1Char('{'), 0, 0).trimmed();
}

std::optional<QString> increaseOf(const QString& expression)
{
    static const QString grouping = QStringLiteral(R"(\s*(?:by|without)\s*\([^()]*\)\s*)");
    static const QRegularExpression sum(QRegularExpression::anchoredPattern(
        QStringLiteral(R"((sum(?:%1)?)\s*\(\s*(%2)\s*\)(%1)?)").arg(grouping, kSelector)));
    const QString text = expression.trimmed();
    if (isSelector(text))
        return QStringLiteral("sum(increase(%1[%2]))").arg(text, kStep);
    const auto match = sum.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QStringLiteral("%1(increase(%2[%3]))%4")
        .arg(match.captured(1), match.captured(2).trimmed(), kStep, match.captured(3));
}

std::optional<QString> countingOf(const QString& expression)
{
    static const QRegularExpression increase(
        QStringLiteral("\\b(increase|delta|(count|sum)_over_time)\\s*\\("));
    static const QRegularExpression rate(QStringLiteral("\\bi?rate\\s*\\("));
    const QString text = bare(expression);
    if (rate.match(text).hasMatch())
        return QStringLiteral("rate");
    return increase.match(text).hasMatch() ? std::optional(QStringLiteral("increase")) : std::nullopt;
}

std::optional<QString> complaintAbout(const QString& expression)
{
    static const QRegularExpression range(QStringLiteral("\\[([^\\]]*)\\]"));
    const QString text = bare(expression);
    if (expression.contains(QLatin1String("{{")))
        return QStringLiteral("has a placeholder that is not {{.window}}");
    auto ranges = range.globalMatch(text);
    while (ranges.hasNext()) {
        const QString length = ranges.next().captured(1).trimmed();
        if (length != kStep)
            return QStringLiteral("counts over [%1], not step by step").arg(length);
    }
    return std::nullopt;
}

} // namespace slipway::prometheus
