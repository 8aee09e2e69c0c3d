// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/config_fields.h"

#include "views/sources/setting_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace slipway::views {

using namespace model;
using Kind = ConfigField::Kind;

namespace {

QString textIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? toQString(found->get<std::string>()) : QString();
}

/// True for the schema of a text, also of one of several.
bool isTextSchema(const Json& schema)
{
    if (!schema.is_object())
        return false;
    const Json choices = schema.value("enum", Json());
    const bool isOneOf = choices.is_array() && !choices.empty();
    return textIn(schema, "type") == QLatin1String("string") ||
           (isOneOf && std::all_of(choices.begin(), choices.end(),
                                   [](const Json& choice) { return choice.is_string(); }));
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
    return type == QLatin1String("array") && schema.contains("items") && isTextSchema(schema["items"])
               ? Kind::List
               : Kind::Json;
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
        if (value.is_array() && value.empty() && ConfigForm::differs(field, value))
            return false; // a list without a line is left out, and would be as usual again
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

/// Whether hardly anybody sets it: the schema says so, or says what holds without.
bool isRarely(const Json& schema)
{
    const Json advanced = schema.value("advanced", Json());
    return advanced.is_boolean() ? advanced == true : schema.contains("default");
}

/// Never empty: whoever does not see the form knows the field by it.
QString labelOf(const QString& key, const Json& schema)
{
    const QString title = schema.is_object() ? textIn(schema, "title").simplified() : QString();
    if (!title.isEmpty())
        return title;
    const QString readable = readableKey(key);
    return readable.isEmpty() ? QLatin1Char('"') + key + QLatin1Char('"') : readable;
}

ConfigField fieldOf(const std::string& key, const Json& schema, bool isNeeded)
{
    ConfigField field;
    field.kind = kindOf(schema);
    field.key = toQString(key);
    field.isNeeded = isNeeded;
    field.label = labelOf(field.key, schema);
    if (!schema.is_object())
        return field;
    field.hint = textIn(schema, "description");
    field.usual = schema.value("default", Json());
    field.isRare = !isNeeded && isRarely(schema);
    if (const Json examples = schema.value("examples", Json()); examples.is_array() && !examples.empty())
        field.example = ConfigForm::textOf(field, examples.front());
    if (field.kind == Kind::Choice)
        field.choices.assign(schema["enum"].begin(), schema["enum"].end());
    if (field.kind == Kind::List && schema["items"].contains("enum"))
        field.choices.assign(schema["items"]["enum"].begin(), schema["items"]["enum"].end());
    return field;
}

/// The field of members that have none of their own, where there may be some.
std::optional<ConfigField> otherSettings(const Json& schema, const Json& config)
{
    const Json properties = schema.value("properties", Json::object());
    bool hasOthers = false;
    for (const auto& member : config.items())
        hasOthers = hasOthers || !properties.contains(member.key());
    const Json others = schema.value("additionalProperties", Json());
    const bool asksForOthers = others.is_object() || others == true || schema.contains("patternProperties");
    if (!(properties.empty() ? others != false || hasOthers : hasOthers || asksForOthers))
        return std::nullopt;
    ConfigField rest;
    rest.kind = Kind::Rest;
    rest.isRare = !properties.empty();
    rest.label = properties.empty() ? ConfigForm::tr("Configuration") : ConfigForm::tr("Other settings");
    rest.hint = ConfigForm::tr("A JSON object");
    return rest;
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

std::vector<ConfigField> ConfigForm::fieldsOf(const Json& schema, const Json& config,
                                              const QStringList& order)
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
    QHash<QString, qsizetype> places;
    for (const QString& key : order)
        places.insert(key, places.size());
    const auto placeOf = [&places](const ConfigField& field) {
        return std::tuple(!field.isNeeded, field.isRare, places.value(field.key, places.size()));
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const ConfigField& a, const ConfigField& b) { return placeOf(a) < placeOf(b); });
    if (auto rest = otherSettings(schema, config))
        fields.push_back(std::move(*rest));
    return fields;
}

bool ConfigForm::differs(const ConfigField& field, const Json& value)
{
    if (value.is_null() || value == field.usual)
        return false;
    // Empty or false is what holds without, where the schema does not say.
    return !field.usual.is_null() || !(value == false || (value.is_structured() && value.empty()));
}

QString ConfigForm::textOf(const ConfigField& field, const Json& value)
{
    if (value.is_null() && field.kind != Kind::Json)
        return {};
    if (field.kind == Kind::Text && value.is_string())
        return toQString(value.get<std::string>());
    if (field.kind == Kind::List && value.is_array()) {
        QStringList lines;
        for (const Json& entry : value) // also a default, or an example, that is no text
            lines += entry.is_string() ? toQString(entry.get<std::string>()) : toQString(entry.dump());
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
