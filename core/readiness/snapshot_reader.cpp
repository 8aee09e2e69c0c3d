// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/snapshot_reader.h"

#include "core/model/brief_json.h"
#include "core/policy/dependencies.h"
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "core/readiness/people_reader.h"
#include "core/readiness/record_members.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using policy::JsonCursor;

namespace {

const QString kFile = QStringLiteral("snapshot.json");
const ProjectId kProject(QStringLiteral("snapshot-project"));
const ReleaseId kRelease(QStringLiteral("snapshot-release"));

Project readProject(const JsonCursor& at)
{
    Project project;
    project.id = kProject;
    project.name = textAt(at, "name");
    project.kind = wordAt(at, "kind", kProjectKinds);
    project.isSample = at.flag("sample");
    if (!at.has("classification"))
        return project;
    const JsonCursor classification = at.at("classification");
    project.classification = {wordAt(classification, "generation", kGenerations),
                              textAt(classification, "purpose"),
                              textAt(classification, "time_horizon"),
                              textAt(classification, "quality_bar"),
                              textAt(classification, "users"),
                              textAt(classification, "blast_radius")};
    return project;
}

Release readRelease(const JsonCursor& at)
{
    Release release;
    release.id = kRelease;
    release.project = kProject;
    release.name = textAt(at, "name");
    release.target = commitAt(at, "commit");
    release.ref = textAt(at, "ref");
    release.stage = stageAt(at, "stage");
    release.launchAt = maybeMomentAt(at, "launch_at");
    return release;
}

/// JSON writes 5.0 as 5: whether a number is whole is the registry's to say.
FactValue readValue(const JsonCursor& at, const QString& fact, const FactRegistry& registry)
{
    const auto value = factValueFrom(at.json());
    if (!value)
        at.refuse(QStringLiteral("is no value of a fact"), QStringLiteral("write a number, text or flag"));
    const FactDefinition* definition = registry.find(fact);
    const auto* whole = value ? std::get_if<qint64>(&*value) : nullptr;
    if (whole && definition && definition->type == FactType::Number)
        return static_cast<double>(*whole);
    return value.value_or(false);
}

Evidence readEvidence(const JsonCursor& at, const FactRegistry& registry)
{
    Evidence evidence;
    evidence.id = idAt<EvidenceId>(at, "id");
    evidence.kind = textAt(at, "kind");
    const JsonCursor source = at.at("source");
    evidence.source = {textAt(source, "plugin"), textAt(source, "version"), textAt(source, "instance")};
    const JsonCursor subject = at.at("subject");
    evidence.subject = {textAt(subject, "project"), commitAt(subject, "commit"), textAt(subject, "release"),
                        textAt(subject, "environment")};
    evidence.observedAt = momentAt(at, "observed_at");
    evidence.recordedAt = momentAt(at, "recorded_at");
    evidence.expiresAt = maybeMomentAt(at, "expires_at");
    evidence.facts = listAt(at, "facts", [&](const JsonCursor& item) {
        const QString key = textAt(item, "key");
        return Fact{key, readValue(item.at("value"), key, registry), textAt(item, "unit")};
    });
    evidence.provenance = listAt(at, "provenance", [](const JsonCursor& item) {
        return Provenance{textAt(item, "uri"), textAt(item, "sha256")};
    });
    return evidence;
}

/// The one that was in force; older ones are not part of a snapshot.
Result<std::vector<Brief>> readBriefs(const JsonCursor& snapshot)
{
    if (!snapshot.has("brief"))
        return std::vector<Brief>();
    const JsonCursor at = snapshot.at("brief");
    Json said = at.json();
    for (const char* key : {"id", "by", "at"})
        said.erase(key);
    auto brief = briefFrom(said, kFile + QStringLiteral("#/brief"));
    if (!brief)
        return brief.error();
    brief->id = idAt<RecordId>(at, "id");
    brief->project = kProject;
    brief->release = kRelease;
    brief->by = textAt(at, "by");
    brief->at = momentAt(at, "at");
    return std::vector<Brief>{std::move(brief).value()};
}

DependencyState readDependency(const JsonCursor& at)
{
    DependencyState state;
    state.on = {textAt(at, "project"), textAt(at, "release")};
    state.name = textAt(at, "name");
    state.target = commitAt(at, "commit");
    state.verdict = wordAt(at, "verdict", kVerdicts);
    state.isLaunched = at.flag("launched");
    // Of one that was not in the workspace there are just the brief's words.
    if (!state.target.isEmpty() || state.name != toWords(state.on) || state.verdict != Verdict::NoEvidence)
        state.release = ReleaseId(state.name);
    policy::weigh(state);
    return state;
}

/// One for each that the brief names, in its order, and no other: leaving one out would loosen the verdict.
std::vector<DependencyState> readDependencies(const JsonCursor& evaluation, const std::vector<Brief>& briefs)
{
    auto states = listAt(evaluation, "dependencies", readDependency);
    const std::vector<Dependency> named =
        briefs.empty() ? std::vector<Dependency>() : briefs.front().dependsOn;
    const bool isSame =
        std::equal(states.begin(), states.end(), named.begin(), named.end(),
                   [](const DependencyState& state, const Dependency& on) { return state.on == on; });
    if (!isSame)
        evaluation.refuse(
            QStringLiteral("does not tell of the releases that the brief depends on"),
            QStringLiteral("its \"dependencies\" are those of /brief/depends_on, in that order"));
    return states;
}

/// As it was adopted, with the parameters that the snapshot says held.
Result<Policy> readPolicyOf(const Json& snapshot, const QByteArray& document, const FactRegistry& registry)
{
    auto adopted = policy::readPolicy(document, QStringLiteral("policy.json"), registry);
    if (!adopted)
        return adopted;
    QMap<QString, FactValue> parameters;
    const Json& said = snapshot["policy"];
    const Json values = said.value("parameters", Json::object());
    for (const auto& [name, value] : values.items()) {
        if (const auto read = factValueFrom(value))
            parameters.insert(toQString(name), *read);
    }
    return policy::withParameters(std::move(adopted).value(), parameters);
}

/// A file inside a repository, as findings name them.
bool isPlaceInside(const QString& where)
{
    return !where.isEmpty() && !where.contains(QLatin1Char(':')) && !where.startsWith(QLatin1Char('/'));
}

/// The place that the snapshot states of a ground, if the evidence itself does not give it: files are named
/// by findings, which a snapshot leaves out.
std::optional<QString> statedPlace(const Judged& judged, const Json& ground)
{
    const QString where = toQString(ground["where"].get_ref<const std::string&>());
    const bool isOfEvidence = !judged.evidence.isEmpty() &&
                              ground.value("evidence", std::string()) == toText(judged.evidence.toString());
    if (!isOfEvidence || where == judged.where || !isPlaceInside(where))
        return std::nullopt;
    return where;
}

/// How many places were taken over.
int takeOverPlaces(Evaluation& evaluation, const Json& results)
{
    int taken = 0;
    for (size_t i = 0; i < std::min(evaluation.results.size(), results.size()); ++i) {
        std::vector<Judged>& judged = evaluation.results[i].judged;
        const Json& grounds = results[i]["grounds"];
        for (size_t j = 0; j < std::min(judged.size(), grounds.size()); ++j) {
            if (const auto place = statedPlace(judged[j], grounds[j])) {
                judged[j].where = *place;
                ++taken;
            }
        }
    }
    return taken;
}

} // namespace

Result<EvaluatedSnapshot> evaluateAgain(const Json& snapshot, const QByteArray& policyDocument,
                                        const std::shared_ptr<const FactRegistry>& registry)
{
    auto policy = readPolicyOf(snapshot, policyDocument, *registry);
    if (!policy)
        return policy.error();
    policy::Refusal refusal(kFile);
    const JsonCursor at(snapshot, {}, refusal);
    EvaluatedSnapshot again;
    Dossier& dossier = again.dossier;
    dossier.registry = registry;
    dossier.policy = std::make_shared<const Policy>(std::move(policy).value());
    dossier.project = readProject(at.at("project"));
    dossier.release = readRelease(at.at("release"));
    dossier.evidence =
        listAt(at, "evidence", [&](const JsonCursor& item) { return readEvidence(item, *registry); });
    dossier.people = readPeople(at.at("people"), kRelease);
    auto briefs = readBriefs(at);
    if (!briefs)
        return briefs.error();
    dossier.people.briefs = std::move(briefs).value();
    const QDateTime moment = momentAt(at, "at");
    auto dependencies = readDependencies(at.at("evaluation"), dossier.people.briefs);
    if (refusal.error())
        return *refusal.error();
    // Evidence is indexed in the order in which it came; a dossier tells the newest first.
    const std::vector<Evidence> asItCame(dossier.evidence.rbegin(), dossier.evidence.rend());
    const policy::FactIndex facts(asItCame);
    dossier.evaluation = policy::evaluate(
        {*dossier.policy, *registry, dossier.project, dossier.release, facts, dossier.people, moment});
    if (!dependencies.empty())
        policy::heedDependencies(dossier.evaluation, std::move(dependencies));
    again.statedPlaces = takeOverPlaces(dossier.evaluation, snapshot["evaluation"]["results"]);
    return again;
}

} // namespace slipway::readiness
