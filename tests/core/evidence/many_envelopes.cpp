// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/many_envelopes.h"

#include "core/evidence/envelope.h"
#include "core/store/histories.h"
#include "support/builders.h"

namespace slipway::test {

using namespace model;

evidence::Ingest::Rules theRules(Clock clock)
{
    static const auto schema =
        std::make_shared<const evidence::JsonSchema>(valueOf(evidence::JsonSchema::compile(
            bytesOf(sourceDir() + QStringLiteral("/resources/schemas/evidence-1.json")),
            QStringLiteral("schema"))));
    static const auto registry = std::make_shared<const FactRegistry>(theRegistry());
    return {schema, registry, std::move(clock)};
}

evidence::Arrival anArrival(int number, const QString& project)
{
    const Json json = evidence::toEnvelope(numberedEvidence(project, number));
    return {QByteArray::fromStdString(json.dump()), QStringLiteral("test"), {}, {}, {}};
}

evidence::Arrival anArrival(int number, const std::function<void(Json&)>& change)
{
    evidence::Arrival arrival = anArrival(number);
    Json json = Json::parse(arrival.json.toStdString());
    change(json);
    arrival.json = QByteArray::fromStdString(json.dump());
    return arrival;
}

} // namespace slipway::test
