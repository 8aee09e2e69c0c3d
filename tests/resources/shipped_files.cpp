// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/shipped_files.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace slipway::test {

using model::Json;

namespace {

const QString kRoot = QStringLiteral(":/slipway/");

} // namespace

QByteArray shippedText(const QString& path)
{
    resources::initResources();
    QFile file(kRoot + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s does not ship", qPrintable(path));
    return file.readAll();
}

Json shipped(const QString& path)
{
    const auto json = model::parseJson(shippedText(path), path);
    if (!json)
        qFatal("%s: %s", qPrintable(json.error().where), qPrintable(json.error().what));
    return *json;
}

QStringList shippedNames(const QString& folder, const QString& pattern)
{
    resources::initResources();
    return QDir(kRoot + folder).entryList({pattern}, QDir::Files, QDir::Name);
}

QString faultsOf(const Json& document, const QString& schema)
{
    const Json text = shipped(QStringLiteral("schemas/%1.json").arg(schema));
    valijson::Schema parsed;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), parsed);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(document);
    if (validator.validate(parsed, target, &results))
        return {};
    QStringList faults;
    valijson::ValidationResults::Error fault;
    while (results.popError(fault)) {
        std::string place;
        for (const std::string& part : fault.context)
            place += part;
        faults += model::toQString(place + ": " + fault.description);
    }
    return faults.isEmpty() ? QStringLiteral("refused") : faults.join(QLatin1Char('\n'));
}

} // namespace slipway::test
