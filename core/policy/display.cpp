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

QString comparison(CompareOp op, const QString& with, const Phrases& phrases)
{
    switch (op) {
    case CompareOp::Less:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "under %1"), {with});
    case CompareOp::LessOrEqual:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "at most %1"), {with});
    case CompareOp::Greater:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "over %1"), {with});
    case CompareOp::GreaterOrEqual:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "at least %1"), {with});
    case CompareOp::NotEqual:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "not %1"), {with});
    case CompareOp::In:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "one of %1"), {with});
    case CompareOp::Matches:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "like %1"), {with});
    case CompareOp::Equal:
        return with;
    case CompareOp::Exists:
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "present"));
    }
    Q_UNREACHABLE();
}

/// "2x 120 /s"; once is not said.
QString timesWords(double times, const QString& what, const Phrases& phrases)
{
    FactDefinition factor;
    factor.unit = QStringLiteral("x");
    return times == 1 ? what : displayValue(times, factor, phrases) + QLatin1Char(' ') + what;
}

/// A number is not parted from what follows it by a line's end.
QString withNumber(const char* words, const QString& number, const Phrases& phrases)
{
    return phrases.say(words, {number}).replace(number + u' ', number + QChar(QChar::Nbsp));
}

/// Of a span in minutes, hours and days: a language can need another case in each.
struct SpanWords
{
    const char* minutes;
    const char* hours;
    const char* days;
};

/// The largest unit that fills at least once; of days, twice.
QString displaySpan(qint64 seconds, const SpanWords& words, const Phrases& phrases)
{
    if (seconds < 3600)
        return withNumber(words.minutes, QString::number(seconds / 60), phrases);
    if (seconds < 2 * 86400)
        return withNumber(words.hours, QString::number(seconds / 3600), phrases);
    return withNumber(words.days, QString::number(seconds / 86400), phrases);
}

QString displayNow(const Phrases& phrases)
{
    return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "now"));
}

/// A number with what it counts, or its unit. A custom fact's unit is its source's word, in no language of
/// ours.
QString withUnit(const QString& digits, const FactDefinition& definition, const Phrases& phrases)
{
    const QString number = phrases.number(digits);
    if (definition.unit == QLatin1String("%"))
        return withNumber(QT_TRANSLATE_NOOP("Evaluation", "%1%"), number, phrases);
    if (definition.unit == QLatin1String("x"))
        return withNumber(QT_TRANSLATE_NOOP("Evaluation", "%1x"), number, phrases);
    if (definition.unit.isEmpty() && definition.nounOne.isEmpty())
        return number;
    if (definition.unit.isEmpty())
        return phrases.counted(number, phrases.factWord(digits == QLatin1String("1") ? definition.nounOne
                                                                                     : definition.nounOther));
    const bool isCustom = definition.key.isEmpty();
    return number + QChar(QChar::Nbsp) + (isCustom ? definition.unit : phrases.factWord(definition.unit));
}

} // namespace

QString displayValue(const FactValue& value, const FactDefinition& definition, const Phrases& phrases)
{
    if (phrases.isEnglish() || std::holds_alternative<QString>(value))
        return model::displayValue(value, definition);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "present"))
                     : phrases.say(QT_TRANSLATE_NOOP("Evaluation", "missing"));
    return withUnit(model::displayValue(value, {}), definition, phrases);
}

QString displayFact(const Fact& fact, const FactRegistry& registry)
{
    return displayFact(fact, registry.find(fact.key));
}

QString displayFact(const Fact& fact, const FactDefinition* definition, const Phrases& phrases)
{
    static const FactDefinition custom;
    return displayValue(fact.value, definition ? *definition : custom, phrases);
}

bool asksForNone(const FactRule& rule)
{
    const bool wantsZero = rule.op == CompareOp::Equal || rule.op == CompareOp::LessOrEqual;
    return wantsZero && rule.values.size() == 1 && asNumber(rule.values.front()) == 0.0;
}

QString displayRequirement(const FactRule& rule, const FactRegistry& registry, const Phrases& phrases)
{
    if (!rule.required.isEmpty())
        return rule.required;
    if (rule.op == CompareOp::Exists)
        return comparison(rule.op, {}, phrases);
    if (rule.operand)
        return comparison(rule.op, timesWords(rule.operand->times, rule.operand->fact, phrases), phrases);
    if (asksForNone(rule))
        return phrases.say(QT_TRANSLATE_NOOP("Evaluation", "none"));
    FactDefinition bare = definitionOf(rule.fact, registry);
    bare.nounOne.clear();
    bare.nounOther.clear();
    QStringList values;
    for (const FactValue& value : rule.values)
        values += displayValue(value, bare, phrases);
    return comparison(rule.op, values.join(QLatin1String(", ")), phrases);
}

QString displayRequirement(const FactRule& rule, const FactRegistry& registry, double operand,
                           const Phrases& phrases)
{
    if (!rule.required.isEmpty() || !rule.operand)
        return displayRequirement(rule, registry, phrases);
    FactDefinition bare = definitionOf(rule.fact, registry);
    bare.nounOne.clear();
    bare.nounOther.clear();
    const double times = rule.operand->times;
    QString words = timesWords(times, displayValue(operand, bare, phrases), phrases);
    if (times != 1)
        words += QStringLiteral(" = ") + displayValue(times * operand, bare, phrases);
    return comparison(rule.op, words, phrases);
}

QString displayCount(const CompositeRule& rule, const Phrases& phrases)
{
    return comparison(rule.op,
                      phrases.say(QT_TRANSLATE_NOOP("Evaluation", "%1 of %2"),
                                  {QString::number(rule.value), QString::number(rule.parts.size())}),
                      phrases);
}

QString displayAge(const QDateTime& then, const QDateTime& now, const Phrases& phrases)
{
    constexpr SpanWords kWords{QT_TRANSLATE_NOOP("Evaluation", "%1 min"),
                               QT_TRANSLATE_NOOP("Evaluation", "%1 h"),
                               QT_TRANSLATE_NOOP("Evaluation", "%1 d")};
    const qint64 seconds = then.secsTo(now);
    return seconds < 60 ? displayNow(phrases) : displaySpan(seconds, kWords, phrases);
}

QString displayAgo(const QDateTime& then, const QDateTime& now, const Phrases& phrases)
{
    constexpr SpanWords kWords{QT_TRANSLATE_NOOP("Evaluation", "%1 min ago"),
                               QT_TRANSLATE_NOOP("Evaluation", "%1 h ago"),
                               QT_TRANSLATE_NOOP("Evaluation", "%1 d ago")};
    const qint64 seconds = then.secsTo(now);
    return seconds < 60 ? phrases.say(QT_TRANSLATE_NOOP("Evaluation", "now ago"))
                        : displaySpan(seconds, kWords, phrases);
}

QString displayUntil(const QDateTime& then, const QDateTime& now, const Phrases& phrases)
{
    constexpr SpanWords kWords{QT_TRANSLATE_NOOP("Evaluation", "in %1 min"),
                               QT_TRANSLATE_NOOP("Evaluation", "in %1 h"),
                               QT_TRANSLATE_NOOP("Evaluation", "in %1 d")};
    const qint64 seconds = now.secsTo(then);
    return seconds < 60 ? displayNow(phrases) : displaySpan(seconds, kWords, phrases);
}

} // namespace slipway::policy
