// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parameters.h"

#include <QRegularExpression>

#include <array>

namespace slipway::policy {

using namespace model;

namespace {

std::optional<double> readBound(const JsonCursor& at, const char* key, const FactValue& value)
{
    if (!at.has(key))
        return std::nullopt;
    const JsonCursor bound = at.at(key);
    if (!bound.json().is_number() || !asNumber(value)) {
        bound.refuse(QStringLiteral("must be a number, and so must the value"),
                     QStringLiteral("write a number, or leave it out"));
        return std::nullopt;
    }
    return bound.json().get<double>();
}

Parameter readParameter(const JsonCursor& at)
{
    static constexpr std::array known{"name", "title", "value", "unit", "minimum", "maximum", "reason"};
    static const QRegularExpression named(QStringLiteral("^[a-z][a-z0-9_]{0,59}$"));
    at.allowOnly(known);
    Parameter parameter;
    parameter.name = at.text("name");
    if (!named.match(parameter.name).hasMatch())
        at.at("name").refuse(QStringLiteral("\"%1\" is not a name").arg(parameter.name),
                             QStringLiteral("use 1 to 60 lower-case letters, digits and underscores"));
    parameter.title = at.text("title");
    (void)at.textOr("reason", {});
    parameter.unit = at.textOr("unit", {});
    if (const auto value = factValueFrom(at.at("value").json()))
        parameter.value = *value;
    else
        at.at("value").refuse(QStringLiteral("must be a number, a text, true or false"),
                              QStringLiteral("write a plain value"));
    parameter.minimum = readBound(at, "minimum", parameter.value);
    parameter.maximum = readBound(at, "maximum", parameter.value);
    return parameter;
}

bool isWithin(const Parameter& parameter, const FactValue& value)
{
    const auto number = asNumber(value);
    if (number.has_value() != asNumber(parameter.value).has_value())
        return false;
    if (!number)
        return value.index() == parameter.value.index();
    return (!parameter.minimum || *number >= *parameter.minimum) &&
           (!parameter.maximum || *number <= *parameter.maximum);
}

QString displayWith(const Parameter& parameter, const FactValue& value)
{
    FactDefinition definition;
    definition.unit = parameter.unit;
    return displayValue(value, definition);
}

/// As it stands in a sentence.
QString inProse(const Parameter& parameter)
{
    if (parameter.unit != QLatin1String("d"))
        return displayWith(parameter, parameter.value);
    const double days = asNumber(parameter.value).value_or(0);
    return days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
}

QString boundsOf(const Parameter& parameter)
{
    if (parameter.minimum && parameter.maximum)
        return QStringLiteral("from %1 to %2")
            .arg(displayWith(parameter, *parameter.minimum), displayWith(parameter, *parameter.maximum));
    if (parameter.minimum)
        return QStringLiteral("%1 or more").arg(displayWith(parameter, *parameter.minimum));
    return QStringLiteral("%1 or less").arg(displayWith(parameter, parameter.maximum.value_or(0)));
}

void setIn(Rule& rule, const QMap<QString, FactValue>& values)
{
    if (auto* fact = std::get_if<FactRule>(&rule.node)) {
        const auto value = values.constFind(fact->parameter);
        if (!fact->parameter.isEmpty() && value != values.constEnd())
            fact->values = {*value};
        if (fact->operand && !fact->operand->parameter.isEmpty()) {
            const FactValue times = values.value(fact->operand->parameter, fact->operand->times);
            fact->operand->times = asNumber(times).value_or(fact->operand->times);
        }
    } else if (auto* composite = std::get_if<CompositeRule>(&rule.node)) {
        for (Rule& part : composite->parts)
            setIn(part, values);
    }
}

} // namespace

std::vector<Parameter> readParameters(const JsonCursor& at)
{
    std::vector<Parameter> parameters;
    for (const JsonCursor& item : at.items()) {
        parameters.push_back(readParameter(item));
        const Parameter& read = parameters.back();
        if (!isWithin(read, read.value))
            item.at("value").refuse(QStringLiteral("is out of its own bounds"),
                                    QStringLiteral("write a value %1").arg(boundsOf(read)));
        for (size_t i = 0; i + 1 < parameters.size(); ++i) {
            if (parameters[i].name == read.name)
                item.at("name").refuse(QStringLiteral("there are two parameters %1").arg(read.name),
                                       QStringLiteral("rename one"));
        }
    }
    return parameters;
}

Result<FactValue> parameterValue(const Parameter& parameter, const QString& text)
{
    FactValue value = text;
    bool isRead = true;
    if (std::holds_alternative<bool>(parameter.value)) {
        isRead = text == QLatin1String("true") || text == QLatin1String("false");
        value = text == QLatin1String("true");
    } else if (asNumber(parameter.value)) {
        const qint64 whole = text.toLongLong(&isRead);
        value = whole;
        if (!isRead)
            value = text.toDouble(&isRead);
    }
    if (!isRead)
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("\"%1\" is not a value of %2").arg(text, parameter.name),
            parameter.title,
            QStringLiteral("write one such as %1, without the unit").arg(displayParameter(parameter))};
    if (!isWithin(parameter, value))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("%1 is out of the policy's bounds").arg(displayWith(parameter, value)),
                     parameter.title, QStringLiteral("choose a value %1").arg(boundsOf(parameter))};
    return value;
}

QString displayParameter(const Parameter& parameter)
{
    return displayWith(parameter, parameter.value);
}

Policy withParameters(Policy policy, const QMap<QString, FactValue>& values)
{
    QMap<QString, FactValue> holding;
    QMap<QString, QString> words;
    for (Parameter& parameter : policy.parameters) {
        const auto own = values.constFind(parameter.name);
        if (own != values.constEnd() && isWithin(parameter, *own))
            parameter.value = *own;
        holding.insert(parameter.name, parameter.value);
        words.insert(QLatin1Char('{') + parameter.name + QLatin1Char('}'), inProse(parameter));
    }
    for (Criterion& criterion : policy.criteria) {
        setIn(criterion.rule, holding);
        if (criterion.when)
            setIn(*criterion.when, holding);
        for (auto word = words.constBegin(); word != words.constEnd(); ++word) {
            for (QString* text : {&criterion.question, &criterion.howToFix, &criterion.rationale})
                text->replace(word.key(), word.value());
        }
    }
    return policy;
}

} // namespace slipway::policy
