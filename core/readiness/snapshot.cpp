// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/brief_json.h"
#include "core/readiness/people_json.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

using namespace model;

namespace {

// Arrays and objects are built with push_back and operator[]: brace initialisation of nlohmann::json makes
// an array of one element on some compilers and a copy on others.

Json evidenceJson(const Evidence& evidence)
{
    Json json = Json::object();
    json["id"] = toText(evidence.id.toString());
    json["kind"] = toText(evidence.kind);
    json["source"] = {{"plugin", toText(evidence.source.plugin)},
                      {"version", toText(evidence.source.version)},
                      {"instance", toText(evidence.source.instance)}};
    json["subject"] = {{"project", toText(evidence.subject.project)},
                       {"commit", toText(evidence.subject.commit.hex())},
                       {"release", toText(evidence.subject.release)},
                       {"environment", toText(evidence.subject.environment)}};
    json["observed_at"] = toText(evidence.observedAt);
    json["recorded_at"] = toText(evidence.recordedAt);
    if (evidence.expiresAt)
        json["expires_at"] = toText(*evidence.expiresAt);
    json["facts"] = Json::array();
    // Member by member: a list in braces is made as arrays first, and there are tens of thousands of facts.
    for (const Fact& fact : evidence.facts) {
        Json& one = json["facts"].emplace_back(Json::object());
        one["key"] = toText(fact.key);
        one["value"] = toJson(fact.value);
        one["unit"] = toText(fact.unit);
    }
    json["provenance"] = Json::array();
    for (const Provenance& provenance : evidence.provenance) {
        Json& one = json["provenance"].emplace_back(Json::object());
        one["uri"] = toText(provenance.uri);
        one["sha256"] = toText(provenance.sha256);
    }
    return json;
}

Json resultJson(const CriterionResult& result, const Criterion& criterion)
{
    Json json = {{"criterion", toText(result.criterion.toString())},
                 {"question", toText(criterion.question)},
                 {"characteristic", toText(toKey(criterion.characteristic))},
                 {"severity", toText(toKey(criterion.severity))},
                 {"weight", criterion.weight},
                 {"state", toText(toKey(result.state))},
                 {"measured", toText(result.measured)},
                 {"required", toText(result.required)},
                 {"explanation", toText(result.explanation)},
                 {"owner_role", toText(criterion.ownerRole)}};
    json["grounds"] = Json::array();
    for (const Judged& judged : result.judged) {
        Json ground = {
            {"by", toText(judged.by)}, {"where", toText(judged.where)}, {"at", toText(judged.observedAt)}};
        ground[judged.evidence.isEmpty() ? "record" : "evidence"] =
            toText(judged.evidence.isEmpty() ? judged.record.toString() : judged.evidence.toString());
        json["grounds"].push_back(ground);
    }
    return json;
}

Json stepJson(const PathStep& step)
{
    Json json = {{"owner_role", toText(step.ownerRole)}, {"text", toText(step.text)}};
    if (step.criterion.isEmpty())
        json["dependency"] = toText(step.name());
    else
        json["criterion"] = toText(step.criterion.toString());
    return json;
}

Json dependencyJson(const DependencyState& state)
{
    return {{"project", toText(state.on.project)},
            {"release", toText(state.on.release)},
            {"name", toText(state.name)},
            {"commit", toText(state.target.hex())},
            {"verdict", toText(toKey(state.verdict))},
            {"launched", state.isLaunched},
            {"allows", toText(toKey(state.allows))}};
}

/// Members that say nothing are left out.
Json classificationJson(const Classification& classification)
{
    Json json = {{"generation", toText(toKey(classification.generation))}};
    const auto put = [&json](const char* name, const QString& text) {
        if (!text.isEmpty())
            json[name] = toText(text);
    };
    put("purpose", classification.purpose);
    put("time_horizon", classification.timeHorizon);
    put("quality_bar", classification.qualityBar);
    put("users", classification.users);
    put("blast_radius", classification.blastRadius);
    return json;
}

Json evaluationJson(const Evaluation& evaluation, const Policy& policy)
{
    Json json = {{"verdict", toText(toKey(evaluation.verdict))},
                 {"score", evaluation.score},
                 {"reason", toText(evaluation.reason)},
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
    for (const DependencyState& state : evaluation.dependencies)
        json["dependencies"].push_back(dependencyJson(state));
    json["path_to_go"] = Json::array();
    for (const PathStep& step : evaluation.pathToGo)
        json["path_to_go"].push_back(stepJson(step));
    return json;
}

} // namespace

Json snapshotOf(const Dossier& dossier)
{
    Json json = Json::object();
    json["schema"] = "slipway.snapshot/1";
    json["at"] = toText(dossier.evaluation.at);
    json["project"] = {{"name", toText(dossier.project.name)},
                       {"kind", toText(toKey(dossier.project.kind))},
                       {"sample", dossier.project.isSample}};
    if (dossier.project.classification != Classification())
        json["project"]["classification"] = classificationJson(dossier.project.classification);
    json["release"] = {{"name", toText(dossier.release.name)},
                       {"commit", toText(dossier.release.target.hex())},
                       {"ref", toText(dossier.release.ref)},
                       {"stage", toText(toKey(dossier.release.stage))}};
    if (dossier.release.launchAt)
        json["release"]["launch_at"] = toText(*dossier.release.launchAt);
    json["policy"] = {{"id", toText(dossier.policy->id)},
                      {"version", toText(dossier.policy->version)},
                      {"sha256", toText(dossier.policy->sha256)}};
    for (const Parameter& parameter : dossier.policy->parameters)
        json["policy"]["parameters"][toText(parameter.name)] = toJson(parameter.value);
    json["evidence"] = Json::array();
    for (const Evidence& evidence : dossier.evidence)
        json["evidence"].push_back(evidenceJson(evidence));
    json["people"] = peopleJson(dossier.people);
    if (const Brief* brief = briefInForce(dossier.people.briefs, dossier.release.id, dossier.evaluation.at)) {
        json["brief"] = toJson(*brief);
        json["brief"]["id"] = toText(brief->id.toString());
        json["brief"]["by"] = toText(brief->by);
        json["brief"]["at"] = toText(brief->at);
    }
    json["evaluation"] = evaluationJson(dossier.evaluation, *dossier.policy);
    return json;
}

} // namespace slipway::readiness
