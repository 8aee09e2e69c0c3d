// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/schema_words.h"

#include "core/model/short_text.h"

#include <QStringList>

#include <functional>

namespace slipway::evidence {

using namespace model;

namespace {

constexpr int kDeepest = 16; ///< references and alternatives; they may lead in circles
constexpr qsizetype kMostNames = 5;
constexpr qsizetype kExamples = 3;

const Json* memberOf(const Json& value, const QString& name)
{
    if (!value.is_object())
        return nullptr;
    const auto found = value.find(name.toStdString());
    return found == value.end() ? nullptr : &*found;
}

/// The names that a JSON Pointer consists of.
QStringList namesIn(const QString& pointer)
{
    QStringList names = pointer.split(QLatin1Char('/')).mid(1);
    for (QString& name : names)
        name.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return names;
}

const Json* childOf(const Json& value, const QString& name)
{
    if (!value.is_array())
        return memberOf(value, name);
    bool isIndex = false;
    const qulonglong index = name.toULongLong(&isIndex);
    return isIndex && index < value.size() ? &value[index] : nullptr;
}

const Json* at(const Json& value, const QString& pointer)
{
    const Json* found = &value;
    for (const QString& name : namesIn(pointer)) {
        if (found = childOf(*found, name); !found)
            return nullptr;
    }
    return found;
}

/// Subschemas, and those that they refer to or offer as alternatives.
class Subschemas
{
public:
    explicit Subschemas(const Json& root)
        : m_root(root)
    {
    }

    using Visit = std::function<bool(const Json& schema)>; ///< false: enough
    bool each(const Json& schema, const Visit& visit, int depth = 0) const
    {
        if (depth > kDeepest || !schema.is_object())
            return true;
        const Json* reference = memberOf(schema, QStringLiteral("$ref"));
        if (reference && reference->is_string()) {
            const QString target = toQString(reference->get<std::string>());
            const Json* found = target.startsWith(QLatin1Char('#')) ? at(m_root, target.mid(1)) : nullptr;
            return !found || each(*found, visit, depth + 1);
        }
        if (!visit(schema))
            return false;
        for (const char* several : {"anyOf", "oneOf", "allOf"}) {
            const Json* schemas = memberOf(schema, QLatin1String(several));
            if (!schemas || !schemas->is_array())
                continue;
            for (const Json& one : *schemas) {
                if (!each(one, visit, depth + 1))
                    return false;
            }
        }
        const Json* then = memberOf(schema, QStringLiteral("then"));
        const Json* otherwise = memberOf(schema, QStringLiteral("else"));
        return (!then || each(*then, visit, depth + 1)) && (!otherwise || each(*otherwise, visit, depth + 1));
    }

    /// The schema of a part of the document; null where it is not to be found.
    [[nodiscard]] const Json* of(const QString& pointer) const
    {
        const Json* schema = &m_root;
        for (const QString& name : namesIn(pointer)) {
            const Json* found = nullptr;
            each(*schema, [&](const Json& one) { return !(found = partOf(one, name)); });
            if (!found)
                return nullptr;
            schema = found;
        }
        return schema;
    }

private:
    static const Json* partOf(const Json& schema, const QString& name)
    {
        if (const Json* properties = memberOf(schema, QStringLiteral("properties"))) {
            if (const Json* property = memberOf(*properties, name))
                return property;
        }
        for (const char* others : {"items", "additionalProperties"}) {
            const Json* found = memberOf(schema, QLatin1String(others));
            if (found && found->is_array())
                found = childOf(*found, name);
            if (found && found->is_object())
                return found;
        }
        return nullptr;
    }

    const Json& m_root;
};

QString nameOfType(const QString& type)
{
    if (type == QLatin1String("integer"))
        return QStringLiteral("a whole number");
    if (type == QLatin1String("boolean"))
        return QStringLiteral("true or false");
    if (type == QLatin1String("object") || type == QLatin1String("array"))
        return QStringLiteral("an ") + type;
    return type == QLatin1String("null") ? type : QStringLiteral("a ") + type;
}

QString textOf(const Json& value)
{
    return shortened(toQString(value.is_string() ? value.get<std::string>() : value.dump()));
}

QString wrongType(const Json& wanted, const Subschemas& schemas, const Json* found)
{
    QStringList types;
    schemas.each(wanted, [&](const Json& schema) {
        const Json* type = memberOf(schema, QStringLiteral("type"));
        for (const Json& one : !type ? Json::array() : type->is_array() ? *type : Json::array({*type}))
            types += nameOfType(textOf(one));
        return true;
    });
    types.removeDuplicates();
    const QString expected = types.mid(0, kMostNames).join(QStringLiteral(" or "));
    if (expected.isEmpty() || !found)
        return QStringLiteral("of another type than expected");
    // A number may still be none of the kind: then it says more than its type.
    const bool isSaidByValue = found->is_boolean() || found->is_number();
    const bool namesNumbers = expected.contains(QLatin1String("number"));
    const QString is = isSaidByValue && (found->is_boolean() || namesNumbers)
                           ? textOf(*found)
                           : nameOfType(QString::fromLatin1(found->type_name()));
    return QStringLiteral("expected %1, found %2").arg(expected, is);
}

QString notOffered(const Json& offered)
{
    QStringList names;
    for (const Json& each : offered)
        names += textOf(each);
    if (names.size() <= kMostNames)
        return QStringLiteral("not one of ") + names.join(QStringLiteral(", "));
    return QStringLiteral("not one of the %1 names allowed, for example %2")
        .arg(names.size())
        .arg(names.mid(0, kExamples).join(QStringLiteral(", ")));
}

struct Limit
{
    const char* begins; ///< then comes a number
    const char* words;
    const char* one = "";
    const char* more = "";
};

constexpr Limit kLimits[] = {
    {"Expected number greater than or equal to ", "expected at least "},
    {"Expected number greater than ", "expected more than "},
    {"Expected number less than or equal to ", "expected at most "},
    {"Expected number less than ", "expected less than "},
    {"Value should be a multiple of ", "expected a multiple of "},
    {"Array should contain no fewer than ", "expected at least ", " entry", " entries"},
    {"Array should contain no more than ", "expected at most ", " entry", " entries"},
    {"String should be no fewer than ", "expected at least ", " character", " characters"},
    {"String should be no more than ", "expected at most ", " character", " characters"},
    {"Object should have no fewer than ", "expected at least ", " member", " members"},
    {"Object should have no more than ", "expected at most ", " member", " members"},
};

/// Empty if the sentence is about something else.
QString beyondLimit(const QString& sentence)
{
    for (const Limit& limit : kLimits) {
        const QLatin1String begins(limit.begins);
        if (!sentence.startsWith(begins))
            continue;
        QString number = sentence.mid(begins.size()).section(QLatin1Char(' '), 0, 0);
        if (number.contains(QLatin1Char('.'))) { // each is written with six decimals
            while (number.endsWith(QLatin1Char('0')))
                number.chop(1);
            number.chop(number.endsWith(QLatin1Char('.')) ? 1 : 0);
        }
        return QLatin1String(limit.words) + number +
               QLatin1String(number == QLatin1String("1") ? limit.one : limit.more);
    }
    return {};
}

/// What stands between `begins` and the quote that ends the sentence.
QString quotedIn(const QString& sentence, QLatin1String begins)
{
    if (!sentence.startsWith(begins))
        return {};
    return sentence.mid(begins.size(), sentence.lastIndexOf(QLatin1Char('\'')) - begins.size());
}

} // namespace

QString missingMember(const QString& sentence)
{
    return quotedIn(sentence, QLatin1String("Missing required property '"));
}

QString unknownMember(const QString& sentence)
{
    return quotedIn(sentence, QLatin1String("Object contains a property that could not be validated using "
                                            "'properties' or 'additionalProperties' constraints: '"));
}

QString plainWords(const SchemaComplaint& complaint, const Json& schema, const Json& document)
{
    const QString& sentence = complaint.sentence;
    if (const QString words = beyondLimit(sentence); !words.isEmpty())
        return words;
    if (const QString member = missingMember(sentence); !member.isEmpty())
        return QStringLiteral("the member \"%1\" is missing").arg(shortened(member));
    if (const QString member = unknownMember(sentence); !member.isEmpty())
        return QStringLiteral("there is no member \"%1\" here").arg(shortened(member));
    if (sentence.startsWith(QLatin1String("String should be a valid ")))
        return QStringLiteral("not a valid ") + sentence.section(QLatin1Char(' '), 5);
    if (sentence.startsWith(QLatin1String("Elements at indexes")))
        return QStringLiteral("has the same entry twice");
    if (sentence.startsWith(QLatin1String("Target should not validate")))
        return QStringLiteral("is what may not stand here");
    if (sentence.contains(QLatin1String("'contains' constraint")))
        return QStringLiteral("has none of the entries that it needs");

    const Subschemas schemas(schema);
    const Json* found = schemas.of(complaint.pointer);
    const Json& wanted = found ? *found : schema;
    if (sentence.startsWith(QLatin1String("Value type not permitted")))
        return wrongType(found ? wanted : Json(), schemas, at(document, complaint.pointer));
    const auto keyword = [&](const char* name) {
        const Json* value = nullptr;
        schemas.each(wanted, [&](const Json& one) { return !(value = memberOf(one, QLatin1String(name))); });
        return found ? value : nullptr;
    };
    if (sentence.startsWith(QLatin1String("Failed to match against any enum"))) {
        const Json* offered = keyword("enum");
        return offered ? notOffered(*offered) : QStringLiteral("not one of the names allowed");
    }
    if (sentence.startsWith(QLatin1String("Failed to match expected value"))) {
        const Json* value = keyword("const");
        return value ? QStringLiteral("expected ") + textOf(*value)
                     : QStringLiteral("not the value expected");
    }
    if (sentence.startsWith(QLatin1String("Failed to match regex"))) {
        const Json* pattern = keyword("pattern");
        return pattern ? QStringLiteral("not of the form ") + textOf(*pattern)
                       : QStringLiteral("not of the form expected");
    }
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

} // namespace slipway::evidence
