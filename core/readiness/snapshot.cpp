// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/workspace.h"

namespace slipway::readiness {

using namespace model;

namespace {

// Arrays and objects are built with push_back and operator[]: brace initialisation of nlohmann::json makes
// an array of one element on some compilers and a copy on others.

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

Json evidenceJson(const Evidence& evidence)
{
    Json json = Json::object();
    json["id"] = text(evidence.id.toString());
    json["kind"] = text(evidence.kind);
    json["source"] = {{"plugin", text(evidence.source.plugin)},
                      {"version", text(evidence.source.version)},
                      {"instance", text(evidence.source.instance)}};
    json["subject"] = {{"project", text(evidence.subject.project)},
                       {"commit", text(evidence.subject.commit.hex())},
                       {"release", text(evidence.subject.release)},
                       {"environment", text(evidence.subject.environment)}};
    json["observed_at"] = text(evidence.observedAt);
    json["recorded_at"] = text(evidence.recordedAt);
    if (evidence.expiresAt)
        json["expires_at"] = text(*evidence.expiresAt);
    json["facts"] = Json::array();
    for (const Fact& fact : evidence.facts)
        json["facts"].push_back(
            {{"key", text(fact.key)}, {"value", valueOf(fact.value)}, {"unit", text(fact.unit)}});
    json["provenance"] = Json::array();
    for (const Provenance& provenance : evidence.provenance)
        json["provenance"].push_back({{"uri", text(provenance.uri)}, {"sha256", text(provenance.sha256)}});
    return json;
}

Json peopleJson(const PeoplesInput& people)
{
    Json json = {{"attestations", Json::array()},
                 {"waivers", Json::array()},
                 {"sign_offs", Json::array()},
                 {"decisions", Json::array()}};
    for (const Attestation& a : people.attestations)
        json["attestations"].push_back({{"id", text(a.id.toString())},
                                        {"criterion", text(a.criterion.toString())},
                                        {"commit", text(a.commit.hex())},
                                        {"holds", a.holds},
                                        {"withdrawn", a.withdrawn},
                                        {"by", text(a.by)},
                                        {"reason", text(a.reason)},
                                        {"link", text(a.link)},
                                        {"at", text(a.at)},
                                        {"expires_at", text(a.expiresAt)}});
    for (const Waiver& w : people.waivers)
        json["waivers"].push_back({{"id", text(w.id.toString())},
                                   {"criterion", text(w.criterion.toString())},
                                   {"withdrawn", w.withdrawn},
                                   {"requested_by", text(w.requestedBy)},
                                   {"approved_by", text(w.approvedBy)},
                                   {"reason", text(w.reason)},
                                   {"compensation", text(w.compensation)},
                                   {"at", text(w.at)},
                                   {"expires_at", text(w.expiresAt)}});
    // A sign-off is on a snapshot, so a snapshot cannot hold the sign-offs' own snapshot hash of itself: only
    // what was signed before is listed.
    for (const SignOff& s : people.signOffs)
        json["sign_offs"].push_back({{"id", text(s.id.toString())},
                                     {"role", text(s.role)},
                                     {"by", text(s.by)},
                                     {"commit", text(s.commit.hex())},
                                     {"snapshot_sha256", text(s.snapshotSha256)},
                                     {"at", text(s.at)}});
    for (const Decision& d : people.decisions) {
        Json conditions = Json::array();
        for (const Condition& c : d.conditions)
            conditions.push_back({{"what", text(c.what)}, {"owner", text(c.owner)}, {"due", text(c.due)}});
        json["decisions"].push_back({{"id", text(d.id.toString())},
                                     {"verdict", text(toKey(d.verdict))},
                                     {"by", text(d.by)},
                                     {"reason", text(d.reason)},
                                     {"conditions", conditions},
                                     {"at", text(d.at)}});
    }
    return json;
}

Json resultJson(const CriterionResult& result, const Criterion& criterion)
{
    Json json = {{"criterion", text(result.criterion.toString())},
                 {"question", text(criterion.question)},
                 {"characteristic", text(toKey(criterion.characteristic))},
                 {"severity", text(toKey(criterion.severity))},
                 {"weight", criterion.weight},
                 {"state", text(toKey(result.state))},
                 {"measured", text(result.measured)},
                 {"required", text(result.required)},
                 {"explanation", text(result.explanation)},
                 {"owner_role", text(criterion.ownerRole)}};
    json["grounds"] = Json::array();
    for (const Judged& judged : result.judged) {
        Json ground = {
            {"by", text(judged.by)}, {"where", text(judged.where)}, {"at", text(judged.observedAt)}};
        ground[judged.evidence.isEmpty() ? "record" : "evidence"] =
            text(judged.evidence.isEmpty() ? judged.record.toString() : judged.evidence.toString());
        json["grounds"].push_back(ground);
    }
    return json;
}

Json evaluationJson(const Evaluation& evaluation, const Policy& policy)
{
    Json json = {{"verdict", text(toKey(evaluation.verdict))},
                 {"score", evaluation.score},
                 {"reason", text(evaluation.reason)},
                 {"passed", evaluation.passed},
                 {"applicable", evaluation.applicable},
                 {"blockers", evaluation.blockers},
                 {"waived", evaluation.waived},
                 {"stale", evaluation.stale},
                 {"unanswered", evaluation.unanswered},
                 {"open_conditions", evaluation.conditions}};
    json["results"] = Json::array();
    for (size_t i = 0; i < evaluation.results.size(); ++i)
        json["results"].push_back(resultJson(evaluation.results[i], policy.criteria[i]));
    json["path_to_go"] = Json::array();
    for (const PathStep& step : evaluation.pathToGo)
        json["path_to_go"].push_back({{"criterion", text(step.criterion.toString())},
                                      {"owner_role", text(step.ownerRole)},
                                      {"text", text(step.text)}});
    return json;
}

} // namespace

Json snapshotOf(const Dossier& dossier)
{
    Json json = Json::object();
    json["schema"] = "slipway.snapshot/1";
    json["at"] = text(dossier.evaluation.at);
    json["project"] = {{"name", text(dossier.project.name)},
                       {"kind", text(toKey(dossier.project.kind))},
                       {"sample", dossier.project.isSample}};
    json["release"] = {{"name", text(dossier.release.name)},
                       {"commit", text(dossier.release.target.hex())},
                       {"ref", text(dossier.release.ref)},
                       {"stage", text(toKey(dossier.release.stage))}};
    if (dossier.release.launchAt)
        json["release"]["launch_at"] = text(*dossier.release.launchAt);
    json["policy"] = {{"id", text(dossier.policy->id)},
                      {"version", text(dossier.policy->version)},
                      {"sha256", text(dossier.policy->sha256)}};
    json["evidence"] = Json::array();
    for (const Evidence& evidence : dossier.evidence)
        json["evidence"].push_back(evidenceJson(evidence));
    json["people"] = peopleJson(dossier.people);
    json["evaluation"] = evaluationJson(dossier.evaluation, *dossier.policy);
    return json;
}

} // namespace slipway::readiness
