// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_schema.h"

#include "core/evidence/schema_words.h"

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

/// The schema as the library wants it, and as it was written: the library says only that it does not fit.
class JsonSchema::Compiled
{
public:
    valijson::Schema schema;
    Json json;
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

/// It keeps the expressions of `pattern` that it compiled, which cost more than all else.
valijson::Validator& theValidator()
{
    thread_local valijson::Validator validator;
    return validator;
}

/// What holds a faulty part fails too, and only says so: left out, unless there is nothing else.
std::vector<SchemaComplaint> partsAtFault(const std::vector<SchemaComplaint>& all)
{
    std::vector<SchemaComplaint> parts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(parts), [&](const SchemaComplaint& each) {
        return !each.sentence.startsWith(QLatin1String("Failed to validate"));
    });
    if (!parts.empty())
        return parts;
    return all.empty() ? std::vector<SchemaComplaint>{{QStringLiteral("does not fit its schema"), {}}}
                       : std::vector{all.front()};
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
        compiled->json = *json;
    } catch (const std::exception& e) {
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("the schema cannot be used (%1)").arg(toQString(e.what())), where,
                     QStringLiteral("install Slipway again")};
    }
    return JsonSchema(std::move(compiled));
}

Status JsonSchema::check(const Json& document, const QString& where, const QString& hint) const
{
    try {
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        if (theValidator().validate(m_compiled->schema, adapter, nullptr))
            return Done{};
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where, hint};
    }
    const auto found = faults(document);
    const auto depth = [](const SchemaFault& fault) { return fault.pointer.count(QLatin1Char('/')); };
    const SchemaFault* deepest = nullptr;
    for (const SchemaFault& fault : found) {
        if (!deepest || depth(fault) >= depth(*deepest))
            deepest = &fault;
    }
    if (!deepest)
        return Done{};
    return Error{ErrorCode::InvalidInput, deepest->what, where + QLatin1Char('#') + deepest->pointer, hint};
}

std::vector<SchemaFault> JsonSchema::faults(const Json& document) const
{
    try {
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        valijson::ValidationResults results;
        if (theValidator().validate(m_compiled->schema, adapter, &results))
            return {};
        std::vector<SchemaComplaint> all;
        valijson::ValidationResults::Error error;
        while (results.popError(error))
            all.push_back({toQString(error.description).simplified(), pointerFrom(error)});
        std::vector<SchemaFault> faults;
        for (const SchemaComplaint& each : partsAtFault(all))
            faults.push_back({each.pointer, plainWords(each, m_compiled->json, document),
                              missingMember(each.sentence), unknownMember(each.sentence)});
        return faults;
    } catch (const std::exception& e) {
        return {{{}, toQString(e.what()), {}, {}}};
    }
}

} // namespace slipway::evidence
