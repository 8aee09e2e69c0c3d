// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelope.h"

namespace slipway::evidence {

using namespace model;

namespace {

std::string text(const QString& value)
{
    return value.toStdString();
}

std::string text(const QDateTime& value)
{
    return text(value.toUTC().toString(Qt::ISODateWithMs));
}

Json valueOf(const FactValue& value)
{
    return std::visit(
        [](const auto& v) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(v)>, QString>)
                return v.toStdString();
            else
                return v;
        },
        value);
}

void setUnlessEmpty(Json& json, const char* key, const QString& value)
{
    if (!value.isEmpty())
        json[key] = text(value);
}

Json subjectJson(const Subject& subject)
{
    Json json = Json::object();
    setUnlessEmpty(json, "project", subject.project);
    setUnlessEmpty(json, "commit", subject.commit.hex());
    setUnlessEmpty(json, "release", subject.release);
    setUnlessEmpty(json, "environment", subject.environment);
    return json;
}

Json findingJson(const Finding& finding)
{
    Json json = Json::object();
    json["rule"] = text(finding.rule);
    json["level"] = text(toKey(finding.level));
    setUnlessEmpty(json, "path", finding.path);
    if (finding.line > 0)
        json["line"] = finding.line;
    json["message"] = text(finding.message);
    return json;
}

} // namespace

Json toEnvelope(const Evidence& evidence)
{
    Json json = Json::object();
    json["schema"] = "slipway.evidence/1";
    json["id"] = text(evidence.id.toString());
    json["kind"] = text(evidence.kind);
    json["source"] = Json::object();
    json["source"]["plugin"] = text(evidence.source.plugin);
    json["source"]["version"] = text(evidence.source.version);
    json["source"]["instance"] = text(evidence.source.instance);
    json["subject"] = subjectJson(evidence.subject);
    json["observed_at"] = text(evidence.observedAt);
    if (evidence.expiresAt)
        json["expires_at"] = text(*evidence.expiresAt);
    json["facts"] = Json::array();
    for (const Fact& fact : evidence.facts) {
        Json entry = Json::object();
        entry["key"] = text(fact.key);
        entry["value"] = valueOf(fact.value);
        setUnlessEmpty(entry, "unit", fact.unit);
        json["facts"].push_back(std::move(entry));
    }
    json["findings"] = Json::array();
    for (const Finding& finding : evidence.findings)
        json["findings"].push_back(findingJson(finding));
    json["provenance"] = Json::array();
    for (const Provenance& provenance : evidence.provenance) {
        Json entry = Json::object();
        entry["uri"] = text(provenance.uri);
        setUnlessEmpty(entry, "sha256", provenance.sha256);
        json["provenance"].push_back(std::move(entry));
    }
    setUnlessEmpty(json, "correlation_id", evidence.correlationId);
    return json;
}

} // namespace slipway::evidence
