// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/config_fields.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace slipway::views {

using namespace model;
using Kind = ConfigField::Kind;

namespace {

QString textIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? toQString(found->get<std::string>()) : QString();
}

Kind kindOf(const Json& schema)
{
    if (!schema.is_object())
        return Kind::Json;
    for (const char* beyond : {"$ref", "oneOf", "anyOf", "allOf", "not", "if", "const"})
        if (schema.contains(beyond))
            return Kind::Json;
    if (schema.contains("enum"))
        return schema["enum"].is_array() && !schema["enum"].empty() ? Kind::Choice : Kind::Json;
    const QString type = textIn(schema, "type");
    if (type == QLatin1String("string"))
        return Kind::Text;
    if (type == QLatin1String("number"))
        return Kind::Number;
    if (type == QLatin1String("integer"))
        return Kind::Integer;
    if (type == QLatin1String("boolean"))
        return Kind::YesNo;
    const bool isOfTexts =
        schema.contains("items") && textIn(schema["items"], "type") == QLatin1String("string");
    return type == QLatin1String("array") && isOfTexts ? Kind::List : Kind::Json;
}

bool isLine(const Json& value)
{
    return value.is_string() && value.get_ref<const std::string&>().find('\n') == std::string::npos;
}

/// True if the field shows the value and gives it back as it was.
bool canShow(const ConfigField& field, const Json& value)
{
    switch (field.kind) {
    case Kind::Text:
        return isLine(value) && value != "";
    case Kind::Number:
        return value.is_number();
    case Kind::Integer:
        return value.is_number_integer();
    case Kind::YesNo:
        return value.is_boolean();
    case Kind::Choice:
        return std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end();
    case Kind::List:
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& entry) {
                   const auto text = entry.is_string() ? toQString(entry.get<std::string>()) : QString();
                   return isLine(entry) && !text.isEmpty() && text == text.trimmed();
               });
    case Kind::Json:
    case Kind::Rest:
        break;
    }
    return true;
}

/// "at_commit" as people read it.
QString wordsOf(const QString& key)
{
    QString words = key;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

ConfigField fieldOf(const std::string& key, const Json& schema, bool isNeeded)
{
    ConfigField field;
    field.kind = kindOf(schema);
    field.key = toQString(key);
    field.isNeeded = isNeeded;
    field.label = wordsOf(field.key);
    if (!schema.is_object())
        return field;
    if (const QString title = textIn(schema, "title"); !title.isEmpty())
        field.label = title;
    field.hint = textIn(schema, "description");
    field.usual = schema.value("default", Json());
    if (field.kind == Kind::Choice)
        field.choices.assign(schema["enum"].begin(), schema["enum"].end());
    return field;
}

Error unreadable(const QString& what)
{
    return {ErrorCode::InvalidInput, what, {}, {}};
}

Result<std::optional<Json>> numberIn(const ConfigField& field, const QString& text)
{
    const auto parsed = parseJson(text.toUtf8(), field.key);
    const bool fits =
        parsed && (field.kind == Kind::Integer ? parsed->is_number_integer() : parsed->is_number());
    if (fits)
        return std::optional(*parsed);
    return unreadable(field.kind == Kind::Integer ? ConfigForm::tr("not a whole number")
                                                  : ConfigForm::tr("not a number; write 12.5"));
}

} // namespace

std::vector<ConfigField> ConfigForm::fieldsOf(const Json& schema, const Json& config)
{
    const Json properties = schema.value("properties", Json::object());
    QSet<QString> needed;
    for (const Json& key : schema.value("required", Json::array()))
        if (key.is_string())
            needed += toQString(key.get<std::string>());
    std::vector<ConfigField> fields;
    for (const auto& [key, part] : properties.items()) {
        ConfigField field = fieldOf(key, part, needed.contains(toQString(key)));
        if (const auto value = config.find(key); value != config.end() && !canShow(field, *value))
            field.kind = Kind::Json;
        fields.push_back(std::move(field));
    }
    // What is needed, what one is likely to set, and what hardly anybody touches ("advanced": true).
    const auto rankOf = [&properties](const ConfigField& field) {
        const auto part = properties.find(toText(field.key));
        const bool isAdvanced =
            part != properties.end() && part->is_object() && part->value("advanced", Json()) == true;
        return field.isNeeded ? 0 : isAdvanced ? 2 : 1;
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const ConfigField& a, const ConfigField& b) { return rankOf(a) < rankOf(b); });
    bool hasOthers = false;
    for (const auto& member : config.items())
        hasOthers = hasOthers || !properties.contains(member.key());
    const Json others = schema.value("additionalProperties", Json());
    const bool asksForOthers = others.is_object() || others == true || schema.contains("patternProperties");
    if (properties.empty() ? others != false || hasOthers : hasOthers || asksForOthers) {
        ConfigField rest;
        rest.kind = Kind::Rest;
        rest.label = properties.empty() ? tr("Configuration") : tr("Other settings");
        rest.hint = tr("A JSON object");
        fields.push_back(std::move(rest));
    }
    return fields;
}

QString ConfigForm::textOf(const ConfigField& field, const Json& value)
{
    if (value.is_null() && field.kind != Kind::Json)
        return {};
    if (field.kind == Kind::Text && value.is_string())
        return toQString(value.get<std::string>());
    if (field.kind == Kind::List && value.is_array()) {
        QStringList lines;
        for (const Json& entry : value)
            lines += toQString(entry.get<std::string>());
        return lines.join(QLatin1Char('\n'));
    }
    if (field.kind == Kind::Rest && value.empty())
        return {};
    const bool isStructured = field.kind == Kind::Json || field.kind == Kind::Rest;
    return toQString(value.dump(isStructured ? 2 : -1));
}

Result<std::optional<Json>> ConfigForm::valueOf(const ConfigField& field, const QString& text)
{
    using Value = std::optional<Json>;
    if (text.trimmed().isEmpty())
        return Value();
    if (field.kind == Kind::Text)
        return Value(Json(text.toStdString()));
    if (field.kind == Kind::Number || field.kind == Kind::Integer)
        return numberIn(field, text.trimmed());
    if (field.kind == Kind::List) {
        Json entries = Json::array();
        for (const QString& line : text.split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty())
                entries.push_back(line.trimmed().toStdString());
        return Value(entries);
    }
    const auto parsed = parseJson(text.toUtf8(), {});
    if (!parsed)
        return unreadable(tr("not JSON: %1").arg(parsed.error().what));
    if (field.kind == Kind::Rest && !parsed->is_object())
        return unreadable(tr("not a JSON object; write {\"key\": value}"));
    return Value(*parsed);
}

} // namespace slipway::views
