// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/rule_parts.h"

#include "views/policy/json_text.h"

namespace slipway::views {

using namespace model;

namespace {

/// A number, true or false where the text is one; else the text.
Json plainValue(const QString& text)
{
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return number;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return toText(text);
}

} // namespace

QString ruleKind(const Json& rule)
{
    for (const char* kind : kRuleKinds) {
        if (rule.is_object() && rule.contains(kind))
            return QString::fromLatin1(kind);
    }
    return {};
}

std::vector<std::pair<QString, Json>> ruleParts(const Json& rule)
{
    std::vector<std::pair<QString, Json>> parts;
    const auto add = [&](const QString& below, const Json& list) {
        for (size_t i = 0; list.is_array() && i < list.size(); ++i)
            parts.emplace_back(below + QLatin1Char('/') + QString::number(i), list[i]);
    };
    const QString kind = ruleKind(rule);
    if (kind == QLatin1String("all") || kind == QLatin1String("any"))
        add(QLatin1Char('/') + kind, rule[toText(kind)]);
    else if (kind == QLatin1String("not"))
        parts.emplace_back(QStringLiteral("/not"), rule["not"]);
    else if (kind == QLatin1String("count") && rule["count"].is_object() && rule["count"].contains("of"))
        add(QStringLiteral("/count/of"), rule["count"]["of"]);
    return parts;
}

Json ruleAsKind(const Json& rule, const QString& kind)
{
    std::vector<std::pair<QString, Json>> parts = ruleParts(rule);
    if (parts.empty())
        parts.emplace_back(QString(), rule);
    Json list = Json::array();
    for (const auto& [below, part] : parts)
        list.push_back(part);
    if (kind == QLatin1String("all") || kind == QLatin1String("any"))
        return {{toText(kind), list}};
    if (kind == QLatin1String("not"))
        return {{"not", list.front()}};
    if (kind == QLatin1String("count"))
        return {{"count", {{"of", list}, {"op", ">="}, {"value", 1}}}};
    if (kind == QLatin1String("attested"))
        return {{"attested", true}};
    if (kind == QLatin1String("project_kind"))
        return {{"project_kind", {"web-service"}}};
    if (kind == QLatin1String("criterion"))
        return {{"criterion", ""}};
    for (const Json& part : list) {
        if (ruleKind(part) == QLatin1String("fact"))
            return part;
    }
    return {{"fact", ""}, {"op", "exists"}};
}

QString ruleValueText(const Json& rule)
{
    if (!rule.contains("value"))
        return {};
    const Json& value = rule["value"];
    if (value.is_object())
        return QLatin1Char('{') + textAt(value, "parameter") + QLatin1Char('}');
    if (value.is_string())
        return toQString(value.get<std::string>());
    if (!value.is_array())
        return toQString(value.dump());
    QStringList items;
    for (const Json& item : value)
        items += item.is_string() ? toQString(item.get<std::string>()) : toQString(item.dump());
    return items.join(QStringLiteral(", "));
}

Json ruleValue(const QString& text, const QString& op)
{
    const QString typed = text.trimmed();
    if (typed.startsWith(QLatin1Char('{')) && typed.endsWith(QLatin1Char('}')))
        return {{"parameter", toText(typed.mid(1, typed.size() - 2))}};
    if (op == QLatin1String("in"))
        return commaWords(typed);
    return plainValue(typed);
}

Json commaWords(const QString& text)
{
    Json words = Json::array();
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.push_back(toText(word.trimmed()));
    return words;
}

} // namespace slipway::views
