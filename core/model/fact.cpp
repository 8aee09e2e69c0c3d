// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fact.h"

#include <cmath>

namespace slipway::model {

bool holds(FactType type, const FactValue& value)
{
    switch (type) {
    case FactType::Boolean:
        return std::holds_alternative<bool>(value);
    case FactType::Integer:
        return std::holds_alternative<qint64>(value);
    case FactType::Number:
        return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
    case FactType::Text:
        return std::holds_alternative<QString>(value);
    }
    Q_UNREACHABLE();
}

std::optional<double> asNumber(const FactValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return static_cast<double>(*integer);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::nullopt;
}

namespace {

QString displayNumber(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return QString::number(static_cast<qint64>(value));
    // More digits until the text is no longer mistaken for a whole number: 99.96 stays 99.96.
    for (int decimals = std::abs(value) < 100 ? 1 : 0; decimals < 6; ++decimals) {
        QString text = QString::number(value, 'f', decimals);
        const double shown = text.toDouble();
        if (std::floor(shown) != shown || std::abs(value) >= 1000)
            return text;
    }
    return QString::number(value, 'g', 6);
}

} // namespace

QString displayValue(const FactValue& value, const FactDefinition& definition)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("present") : QStringLiteral("missing");
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    QString number = displayNumber(asNumber(value).value_or(0));
    if (definition.unit == QLatin1String("%") || definition.unit == QLatin1String("x"))
        return number + definition.unit;
    if (!definition.unit.isEmpty())
        return number + QChar(QChar::Nbsp) + definition.unit;
    if (definition.nounOne.isEmpty())
        return number;
    return number + QChar(QChar::Nbsp) +
           (number == QLatin1String("1") ? definition.nounOne : definition.nounOther);
}

QString toKey(FactType type)
{
    switch (type) {
    case FactType::Boolean:
        return QStringLiteral("boolean");
    case FactType::Integer:
        return QStringLiteral("integer");
    case FactType::Number:
        return QStringLiteral("number");
    case FactType::Text:
        return QStringLiteral("text");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::model
