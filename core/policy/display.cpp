// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/display.h"

#include "core/policy/evaluate.h"

namespace slipway::policy {

using namespace model;

namespace {

FactDefinition definitionOf(const QString& key, const FactRegistry& registry)
{
    const FactDefinition* definition = registry.find(key);
    return definition ? *definition : FactDefinition{};
}

QString comparison(CompareOp op)
{
    switch (op) {
    case CompareOp::Less:
        return QStringLiteral("under %1");
    case CompareOp::LessOrEqual:
        return QStringLiteral("at most %1");
    case CompareOp::Greater:
        return QStringLiteral("over %1");
    case CompareOp::GreaterOrEqual:
        return QStringLiteral("at least %1");
    case CompareOp::NotEqual:
        return QStringLiteral("not %1");
    case CompareOp::In:
        return QStringLiteral("one of %1");
    case CompareOp::Matches:
        return QStringLiteral("like %1");
    case CompareOp::Equal:
        return QStringLiteral("%1");
    case CompareOp::Exists:
        return QStringLiteral("present");
    }
    Q_UNREACHABLE();
}

/// "2x ", and nothing for once.
QString timesWords(double times)
{
    FactDefinition factor;
    factor.unit = QStringLiteral("x");
    return times == 1 ? QString() : displayValue(times, factor) + QLatin1Char(' ');
}

/// The largest unit that fills at least once.
QString displaySpan(qint64 seconds)
{
    const auto in = [&](qint64 unit, QLatin1String name) {
        return QString::number(seconds / unit) + QChar(QChar::Nbsp) + name;
    };
    if (seconds < 3600)
        return in(60, QLatin1String("min"));
    if (seconds < 2 * 86400)
        return in(3600, QLatin1String("h"));
    return in(86400, QLatin1String("d"));
}

} // namespace

QString displayFact(const Fact& fact, const FactRegistry& registry)
{
    return displayFact(fact, registry.find(fact.key));
}

QString displayFact(const Fact& fact, const FactDefinition* definition)
{
    static const FactDefinition custom;
    return displayValue(fact.value, definition ? *definition : custom);
}

bool asksForNone(const FactRule& rule)
{
    const bool wantsZero = rule.op == CompareOp::Equal || rule.op == CompareOp::LessOrEqual;
    return wantsZero && rule.values.size() == 1 && asNumber(rule.values.front()) == 0.0;
}

QString displayRequirement(const FactRule& rule, const FactRegistry& registry)
{
    if (!rule.required.isEmpty())
        return rule.required;
    if (rule.op == CompareOp::Exists)
        return comparison(rule.op);
    if (rule.operand)
        return comparison(rule.op).arg(timesWords(rule.operand->times) + rule.operand->fact);
    if (asksForNone(rule))
        return QStringLiteral("none");
    FactDefinition bare = definitionOf(rule.fact, registry);
    bare.nounOne.clear();
    bare.nounOther.clear();
    QStringList values;
    for (const FactValue& value : rule.values)
        values += displayValue(value, bare);
    return comparison(rule.op).arg(values.join(QLatin1String(", ")));
}

QString displayRequirement(const FactRule& rule, const FactRegistry& registry, double operand)
{
    if (!rule.required.isEmpty() || !rule.operand)
        return displayRequirement(rule, registry);
    FactDefinition bare = definitionOf(rule.fact, registry);
    bare.nounOne.clear();
    bare.nounOther.clear();
    const double times = rule.operand->times;
    QString words = timesWords(times) + displayValue(operand, bare);
    if (times != 1)
        words += QStringLiteral(" = ") + displayValue(times * operand, bare);
    return comparison(rule.op).arg(words);
}

QString displayCount(const CompositeRule& rule)
{
    return comparison(rule.op).arg(rule.value) + QStringLiteral(" of %1").arg(rule.parts.size());
}

QString displayAge(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = then.secsTo(now);
    return seconds < 60 ? QStringLiteral("now") : displaySpan(seconds);
}

QString displayUntil(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(then);
    return seconds < 60 ? QStringLiteral("now") : QStringLiteral("in ") + displaySpan(seconds);
}

} // namespace slipway::policy
