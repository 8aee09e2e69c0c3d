// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_schema.h"

// The library is header-only and not written for our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include <algorithm>
#include <iterator>

namespace slipway::evidence {

using namespace model;

class JsonSchema::Compiled
{
public:
    valijson::Schema schema;
};

JsonSchema::JsonSchema(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}

JsonSchema::~JsonSchema() = default;
JsonSchema::JsonSchema(JsonSchema&& other) noexcept = default;
JsonSchema& JsonSchema::operator=(JsonSchema&& other) noexcept = default;

namespace {

/// valijson names places as "<root>[facts][0][key]".
QString pointerFrom(const valijson::ValidationResults::Error& error)
{
    QString pointer;
    for (const std::string& part : error.context) {
        QString name = toQString(part);
        if (name == QLatin1String("<root>"))
            continue;
        if (name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']')))
            name = name.mid(1, name.size() - 2);
        if (name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"')) && name.size() > 1)
            name = name.mid(1, name.size() - 2);
        // RFC 6901 section 3
        name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        pointer += QLatin1Char('/') + name;
    }
    return pointer;
}

} // namespace

Result<JsonSchema> JsonSchema::compile(const QByteArray& schema, const QString& where)
{
    const auto json = parseJson(schema, where);
    if (!json)
        return json.error();
    auto compiled = std::make_unique<Compiled>();
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const valijson::adapters::NlohmannJsonAdapter adapter(*json);
        parser.populateSchema(adapter, compiled->schema);
    } catch (const std::exception& e) {
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("the schema cannot be used (%1)").arg(toQString(e.what())), where,
                     QStringLiteral("install Slipway again")};
    }
    return JsonSchema(std::move(compiled));
}

Status JsonSchema::check(const Json& document, const QString& where) const
{
    try {
        // It keeps the expressions of `pattern` that it compiled, which cost more than all else.
        thread_local valijson::Validator validator;
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        if (validator.validate(m_compiled->schema, adapter, nullptr))
            return Done{};
        valijson::ValidationResults results;
        validator.validate(m_compiled->schema, adapter, &results);
        // The most specific complaint names the longest way down.
        valijson::ValidationResults::Error error;
        valijson::ValidationResults::Error deepest;
        while (results.popError(error)) {
            if (error.context.size() >= deepest.context.size())
                deepest = error;
        }
        return Error{ErrorCode::InvalidInput, toQString(deepest.description).remove(QLatin1Char('\n')),
                     where + QLatin1Char('#') + pointerFrom(deepest),
                     QStringLiteral("see resources/schemas")};
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where,
                     QStringLiteral("see resources/schemas")};
    }
}

std::vector<SchemaFault> JsonSchema::faults(const Json& document) const
{
    try {
        valijson::Validator validator;
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::ValidationResults results;
        if (validator.validate(m_compiled->schema, adapter, &results))
            return {};
        std::vector<SchemaFault> all;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            QString what = toQString(error.description).simplified();
            what.chop(what.endsWith(QLatin1Char('.')) ? 1 : 0);
            all.push_back({pointerFrom(error), what});
        }
        // What holds a faulty part fails too, and only says so.
        std::vector<SchemaFault> leaves;
        std::copy_if(all.begin(), all.end(), std::back_inserter(leaves), [&](const SchemaFault& fault) {
            const bool holdsAnother = std::any_of(all.begin(), all.end(), [&](const SchemaFault& other) {
                return other.pointer.startsWith(fault.pointer + QLatin1Char('/'));
            });
            const bool isSaidBelow = fault.what.startsWith(QLatin1String("Failed to validate"));
            return !(isSaidBelow && (holdsAnother || all.size() > 1));
        });
        return leaves.empty() ? std::vector{all.front()} : leaves;
    } catch (const std::exception& e) {
        return {{{}, toQString(e.what())}};
    }
}

} // namespace slipway::evidence
