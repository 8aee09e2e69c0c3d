// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projects_table.h"

#include "core/model/json.h"
#include "core/store/moments.h"
#include "core/store/presence_reading.h"
#include "core/store/text_list.h"

#include <algorithm>

namespace slipway::store {

using namespace model;

namespace {

// The newest revision at or before the moment tells what held then.
constexpr const char* kSelectThere =
    "SELECT p.id, p.name, p.is_sample, p.created_at, r.kind, r.team, r.repositories, r.critical_paths, "
    "r.policy, r.parameters, r.classification FROM "
    "projects p "
    "JOIN project_revisions r ON r.seq = (SELECT max(seq) FROM project_revisions WHERE project_id = p.id AND "
    "at <= ?) "
    "WHERE r.is_removed = 0 ORDER BY p.name";
constexpr const char* kSelectRemoved =
    "SELECT p.id, p.name, p.is_sample, p.created_at, r.kind, r.team, r.repositories, r.critical_paths, "
    "r.policy, r.parameters, r.classification FROM "
    "projects p "
    "JOIN project_revisions r ON r.seq = (SELECT max(seq) FROM project_revisions WHERE project_id = p.id AND "
    "at <= ?) "
    "WHERE r.is_removed = 1 ORDER BY r.seq DESC";

constexpr const char* kSelectRevisions =
    "SELECT p.id, p.name, p.is_sample, p.created_at, r.kind, r.team, r.repositories, r.critical_paths, "
    "r.policy, r.parameters, r.classification, r.at FROM "
    "project_revisions r JOIN projects p ON p.id = r.project_id "
    "WHERE r.at <= ?1 AND (?2 = '' OR p.id = ?2) ORDER BY r.seq";

QMap<QString, FactValue> readParameters(const QString& json)
{
    QMap<QString, FactValue> parameters;
    const auto parsed = parseJson(json.toUtf8(), QStringLiteral("project_revisions"));
    if (!parsed || !parsed->is_object())
        return parameters;
    for (const auto& [name, value] : parsed->items()) {
        if (const auto read = factValueFrom(value))
            parameters.insert(toQString(name), *read);
    }
    return parameters;
}

Classification readClassification(const QString& text)
{
    Classification classification;
    const auto json = parseJson(text.toUtf8(), QStringLiteral("project_revisions"));
    if (!json || !json->is_object())
        return classification;
    const auto said = [&](const char* name) { return toQString(json->value(name, std::string())); };
    classification.generation = fromKey(kGenerations, said("generation")).value_or(Generation::Unstated);
    classification.purpose = said("purpose");
    classification.timeHorizon = said("time_horizon");
    classification.qualityBar = said("quality_bar");
    classification.users = said("users");
    classification.blastRadius = said("blast_radius");
    return classification;
}

Project readProject(Statement& row)
{
    Project project;
    project.id = ProjectId(row.text());
    project.name = row.text();
    project.isSample = row.flag();
    project.createdAt = row.time();
    project.kind = fromKey(kProjectKinds, row.text()).value_or(ProjectKind::Unspecified);
    project.team = row.text();
    project.repositories = readTextList(row.text());
    project.criticalPaths = readTextList(row.text());
    project.policy = row.text();
    project.parameters = readParameters(row.text());
    project.classification = readClassification(row.text());
    return project;
}

} // namespace

Json parametersJson(const QMap<QString, FactValue>& parameters)
{
    Json json = Json::object();
    for (auto at = parameters.constBegin(); at != parameters.constEnd(); ++at)
        json[toText(at.key())] = toJson(at.value());
    return json;
}

Json classificationJson(const Classification& classification)
{
    return Json{{"generation", toText(toKey(classification.generation))},
                {"purpose", toText(classification.purpose)},
                {"time_horizon", toText(classification.timeHorizon)},
                {"quality_bar", toText(classification.qualityBar)},
                {"users", toText(classification.users)},
                {"blast_radius", toText(classification.blastRadius)}};
}

Status insertProject(Database& database, const Project& project)
{
    auto insert =
        database.prepare("INSERT INTO projects (id, name, is_sample, created_at) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(project.id.toString())
        .bind(project.name)
        .bind(project.isSample)
        .bind(project.createdAt)
        .run();
}

Status insertProjectRevision(Database& database, const Project& project, const QDateTime& at, bool isRemoved)
{
    auto insert = database.prepare(
        "INSERT INTO project_revisions (project_id, at, kind, team, repositories, critical_paths, "
        "policy, parameters, classification, is_removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    return insert->bind(project.id.toString())
        .bind(at)
        .bind(toKey(project.kind))
        .bind(project.team)
        .bind(writeTextList(project.repositories))
        .bind(writeTextList(project.criticalPaths))
        .bind(project.policy)
        .bind(QString::fromUtf8(canonicalJson(parametersJson(project.parameters))))
        .bind(QString::fromUtf8(canonicalJson(classificationJson(project.classification))))
        .bind(isRemoved)
        .run();
}

Result<std::vector<Project>> readProjects(Database& database, const QDateTime& asOf, Presence presence)
{
    auto select = database.prepare(presence == Presence::There ? kSelectThere : kSelectRemoved);
    if (!select)
        return select.error();
    std::vector<Project> projects;
    const Status done =
        select->bind(asOf).forEach([&](Statement& row) { projects.push_back(readProject(row)); });
    if (!done)
        return done.error();
    return projects;
}

Result<QHash<ProjectId, std::vector<ProjectRevision>>>
readProjectRevisions(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    auto select = database.prepare(kSelectRevisions);
    if (!select)
        return select.error();
    QHash<ProjectId, std::vector<ProjectRevision>> revisions;
    const Status done = select->bind(asOf).bind(project.toString()).forEach([&](Statement& row) {
        Project then = readProject(row);
        const ProjectId id = then.id;
        revisions[id].push_back({row.time(), std::move(then)});
    });
    if (!done)
        return done.error();
    return revisions;
}

Result<QHash<ProjectId, std::vector<PresenceTurn>>>
readProjectPresence(Database& database, const QDateTime& asOf, const ProjectId& project)
{
    auto select = database.prepare("SELECT project_id, at, is_removed FROM project_revisions "
                                   "WHERE at <= ?1 AND (?2 = '' OR project_id = ?2) ORDER BY seq");
    if (!select)
        return select.error();
    return readPresence<ProjectId>(select->bind(asOf).bind(project.toString()));
}

Result<Project> findProject(Database& database, const ProjectId& id)
{
    for (const Presence presence : {Presence::There, Presence::Removed}) {
        const auto projects = readProjects(database, endOfTime(), presence);
        if (!projects)
            return projects.error();
        const auto found =
            std::find_if(projects->begin(), projects->end(), [&](const Project& p) { return p.id == id; });
        if (found != projects->end())
            return *found;
    }
    return Error{ErrorCode::NotFound, QStringLiteral("the workspace has no such project"), id.toString(),
                 QStringLiteral("list them with: slipway project list")};
}

} // namespace slipway::store
