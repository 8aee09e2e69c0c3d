// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelope.h"

namespace slipway::evidence {

using namespace model;

namespace {

void setUnlessEmpty(Json& json, const char* key, const QString& value)
{
    if (!value.isEmpty())
        json[key] = toText(value);
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
    json["rule"] = toText(finding.rule);
    json["level"] = toText(toKey(finding.level));
    setUnlessEmpty(json, "path", finding.path);
    if (finding.line > 0)
        json["line"] = finding.line;
    json["message"] = toText(finding.message);
    return json;
}

} // namespace

Json toEnvelope(const Evidence& evidence)
{
    Json json = Json::object();
    json["schema"] = "slipway.evidence/1";
    json["id"] = toText(evidence.id.toString());
    json["kind"] = toText(evidence.kind);
    json["source"] = Json::object();
    json["source"]["plugin"] = toText(evidence.source.plugin);
    json["source"]["version"] = toText(evidence.source.version);
    json["source"]["instance"] = toText(evidence.source.instance);
    json["subject"] = subjectJson(evidence.subject);
    json["observed_at"] = toText(evidence.observedAt);
    if (evidence.expiresAt)
        json["expires_at"] = toText(*evidence.expiresAt);
    json["facts"] = Json::array();
    for (const Fact& fact : evidence.facts) {
        Json entry = Json::object();
        entry["key"] = toText(fact.key);
        entry["value"] = toJson(fact.value);
        setUnlessEmpty(entry, "unit", fact.unit);
        json["facts"].push_back(std::move(entry));
    }
    json["findings"] = Json::array();
    for (const Finding& finding : evidence.findings)
        json["findings"].push_back(findingJson(finding));
    json["provenance"] = Json::array();
    for (const Provenance& provenance : evidence.provenance) {
        Json entry = Json::object();
        entry["uri"] = toText(provenance.uri);
        setUnlessEmpty(entry, "sha256", provenance.sha256);
        json["provenance"].push_back(std::move(entry));
    }
    setUnlessEmpty(json, "correlation_id", evidence.correlationId);
    return json;
}

} // namespace slipway::evidence
