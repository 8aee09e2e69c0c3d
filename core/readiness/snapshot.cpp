// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/snapshot_text.h"

#include "core/model/brief_json.h"
#include "core/model/json_sink.h"
#include "core/readiness/people_json.h"

namespace slipway::readiness {

using namespace model;

namespace {

// Told to a sink (core/model/json_sink.h), the members of each object in the order of their names, is what
// there is tens of thousands of: facts, and the grounds of results. The rest is small.

template<class Sink>
void tell(Sink& to, const SourceRef& source)
{
    to.beginObject();
    to.name("instance").text(source.instance);
    to.name("plugin").text(source.plugin);
    to.name("version").text(source.version);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const model::Subject& subject)
{
    to.beginObject();
    to.name("commit").text(subject.commit.hex());
    to.name("environment").text(subject.environment);
    to.name("project").text(subject.project);
    to.name("release").text(subject.release);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const Fact& fact)
{
    to.beginObject();
    to.name("key").text(fact.key);
    to.name("unit").text(fact.unit);
    to.name("value").fact(fact.value);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const Provenance& provenance)
{
    to.beginObject();
    to.name("sha256").text(provenance.sha256);
    to.name("uri").text(provenance.uri);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const Judged& judged)
{
    to.beginObject();
    to.name("at").moment(judged.observedAt);
    to.name("by").text(judged.by);
    if (judged.evidence.isEmpty())
        to.name("record").text(judged.record.toString());
    else
        to.name("evidence").text(judged.evidence.toString());
    to.name("where").text(judged.where);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const Evidence& evidence);

template<class Sink, class Item>
void tellList(Sink& to, const char* name, const std::vector<Item>& items)
{
    to.name(name).beginList();
    for (const Item& item : items)
        tell(to, item);
    to.endList();
}

template<class Sink>
void tell(Sink& to, const Evidence& evidence)
{
    to.beginObject();
    if (evidence.expiresAt)
        to.name("expires_at").moment(*evidence.expiresAt);
    tellList(to, "facts", evidence.facts);
    to.name("id").text(evidence.id.toString());
    to.name("kind").text(evidence.kind);
    to.name("observed_at").moment(evidence.observedAt);
    tellList(to, "provenance", evidence.provenance);
    to.name("recorded_at").moment(evidence.recordedAt);
    tell(to.name("source"), evidence.source);
    tell(to.name("subject"), evidence.subject);
    to.endObject();
}

template<class Sink>
void tell(Sink& to, const CriterionResult& result, const Criterion& criterion)
{
    to.beginObject();
    to.name("characteristic").text(toKey(criterion.characteristic));
    to.name("criterion").text(result.criterion.toString());
    to.name("explanation").text(result.explanation);
    tellList(to, "grounds", result.judged);
    to.name("measured").text(result.measured);
    to.name("owner_role").text(criterion.ownerRole);
    to.name("question").text(criterion.question);
    to.name("required").text(result.required);
    to.name("severity").text(toKey(criterion.severity));
    to.name("state").text(toKey(result.state));
    to.name("weight").number(criterion.weight);
    to.endObject();
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

/// A list of objects that there are few of.
template<class Sink, class Item>
void tellTrees(Sink& to, const char* name, const std::vector<Item>& items, Json (*treeOf)(const Item&))
{
    to.name(name).beginList();
    for (const Item& item : items)
        to.tree(treeOf(item));
    to.endList();
}

template<class Sink>
void tell(Sink& to, const Evaluation& evaluation, const Policy& policy)
{
    to.beginObject();
    to.name("applicable").whole(evaluation.applicable);
    to.name("blockers").whole(evaluation.blockers);
    if (!evaluation.dependencies.empty())
        tellTrees(to, "dependencies", evaluation.dependencies, dependencyJson);
    to.name("open_conditions").whole(evaluation.conditions);
    to.name("passed").whole(evaluation.passed);
    tellTrees(to, "path_to_go", evaluation.pathToGo, stepJson);
    to.name("reason").text(evaluation.reason);
    to.name("results").beginList();
    for (size_t i = 0; i < evaluation.results.size(); ++i)
        tell(to, evaluation.results[i], policy.criteria[i]);
    to.endList();
    to.name("score").number(evaluation.score);
    to.name("stale").whole(evaluation.stale);
    to.name("unanswered").whole(evaluation.unanswered);
    to.name("verdict").text(toKey(evaluation.verdict));
    to.name("waived").whole(evaluation.waived);
    to.endObject();
}

Json briefJson(const Brief& brief)
{
    Json json = model::toJson(brief);
    json["id"] = toText(brief.id.toString());
    json["by"] = toText(brief.by);
    json["at"] = toText(brief.at);
    return json;
}

Json policyJson(const Policy& policy)
{
    Json json = {
        {"id", toText(policy.id)}, {"version", toText(policy.version)}, {"sha256", toText(policy.sha256)}};
    for (const Parameter& parameter : policy.parameters)
        json["parameters"][toText(parameter.name)] = model::toJson(parameter.value);
    return json;
}

Json projectJson(const Project& project)
{
    Json json = {
        {"name", toText(project.name)}, {"kind", toText(toKey(project.kind))}, {"sample", project.isSample}};
    if (project.classification != Classification())
        json["classification"] = classificationJson(project.classification);
    return json;
}

Json releaseJson(const Release& release)
{
    Json json = {{"name", toText(release.name)},
                 {"commit", toText(release.target.hex())},
                 {"ref", toText(release.ref)},
                 {"stage", toText(toKey(release.stage))}};
    if (release.launchAt)
        json["launch_at"] = toText(*release.launchAt);
    return json;
}

template<class Sink>
void tell(Sink& to, const Dossier& dossier)
{
    const QDateTime& at = dossier.evaluation.at;
    to.beginObject();
    to.name("at").moment(at);
    if (const Brief* brief = briefInForce(dossier.people.briefs, dossier.release.id, at))
        to.name("brief").tree(briefJson(*brief));
    tell(to.name("evaluation"), dossier.evaluation, *dossier.policy);
    tellList(to, "evidence", dossier.evidence);
    to.name("people").tree(peopleJson(dossier.people));
    to.name("policy").tree(policyJson(*dossier.policy));
    to.name("project").tree(projectJson(dossier.project));
    to.name("release").tree(releaseJson(dossier.release));
    to.name("schema").text(QStringLiteral("slipway.snapshot/1"));
    to.endObject();
}

} // namespace

Json snapshotOf(const Dossier& dossier)
{
    TreeSink sink;
    tell(sink, dossier);
    return sink.take();
}

QByteArray snapshotText(const Dossier& dossier)
{
    CanonicalSink sink;
    tell(sink, dossier);
    return QByteArray::fromStdString(sink.written());
}

QString snapshotSha256(const Dossier& dossier)
{
    CanonicalSink sink;
    tell(sink, dossier);
    const std::string& text = sink.written();
    return sha256Hex(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace slipway::readiness
