// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_history.h"

#include "core/store/projects_table.h"
#include "core/store/releases_table.h"
#include "core/store/text_limits.h"

#include <algorithm>

/// SqliteHistory, continued: projects and releases.
namespace slipway::store {

using namespace model;

namespace {

Status refuseTaken(Database& database, const char* sql, const QString& name, const QString& scope,
                   const QString& what)
{
    auto select = database.prepare(sql);
    if (!select)
        return select.error();
    select->bind(name);
    if (!scope.isEmpty())
        select->bind(scope);
    const auto taken = select->step();
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("%1 of this name exists, or was removed and can be restored").arg(what),
                     name,
                     QStringLiteral("choose another name, or bring it back with: slipway %1 restore")
                         .arg(what.section(QLatin1Char(' '), -1))};
    return Done{};
}

Status checkCriticalPaths(const QStringList& globs)
{
    constexpr qsizetype kMostGlobs = 200;
    constexpr qsizetype kLongestGlob = 1000;
    const bool hasWrong = std::any_of(globs.begin(), globs.end(), [](const QString& glob) {
        return glob.trimmed().isEmpty() || glob.size() > kLongestGlob;
    });
    if (!hasWrong && globs.size() <= kMostGlobs)
        return Done{};
    return Error{ErrorCode::InvalidInput,
                 QStringLiteral("a project has at most %1 critical paths of 1 to %2 characters")
                     .arg(kMostGlobs)
                     .arg(kLongestGlob),
                 {},
                 QStringLiteral("write globs such as src/payments/**")};
}

Status checkTexts(const Project& project)
{
    if (const Status text = checkText(project.team, QStringLiteral("the team")); !text)
        return text.error();
    const Classification& said = project.classification;
    for (const QString* text :
         {&said.purpose, &said.timeHorizon, &said.qualityBar, &said.users, &said.blastRadius}) {
        if (const Status checked = checkText(*text, QStringLiteral("what is said of the project")); !checked)
            return checked.error();
    }
    return checkCriticalPaths(project.criticalPaths);
}

Json listJson(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& entry : list)
        json.push_back(entry.toStdString());
    return json;
}

Json projectJson(const Project& project)
{
    return Json{{"name", project.name.toStdString()},
                {"kind", toKey(project.kind).toStdString()},
                {"team", project.team.toStdString()},
                {"repositories", listJson(project.repositories)},
                {"critical_paths", listJson(project.criticalPaths)},
                {"policy", project.policy.toStdString()},
                {"parameters", parametersJson(project.parameters)},
                {"classification", classificationJson(project.classification)}};
}

Json releaseJson(const Release& release)
{
    Json json{{"name", release.name.toStdString()},
              {"target", release.target.hex().toStdString()},
              {"stage", toKey(release.stage).toStdString()}};
    if (release.launchAt)
        json["launch_at"] = release.launchAt->toMSecsSinceEpoch();
    return json;
}

} // namespace

Result<Project> SqliteHistory::addProject(Project project, const QString& actor)
{
    if (const Status named = checkName(project.name, QStringLiteral("the project's name")); !named)
        return named.error();
    if (const Status texts = checkTexts(project); !texts)
        return texts.error();
    project.id = ProjectId(newId());
    const Status done =
        write({actor, QStringLiteral("project-added"), project.id.toString(), projectJson(project)},
              [&](Database& database, const QDateTime& now) -> Status {
                  project.createdAt = now;
                  if (const Status free = refuseTaken(database, "SELECT 1 FROM projects WHERE name = ?",
                                                      project.name, {}, QStringLiteral("a project"));
                      !free)
                      return free.error();
                  if (const Status inserted = insertProject(database, project); !inserted)
                      return inserted.error();
                  return insertProjectRevision(database, project, now, false);
              });
    if (!done)
        return done.error();
    return project;
}

Result<Project> SqliteHistory::updateProject(Project project, const QString& actor)
{
    if (const Status texts = checkTexts(project); !texts)
        return texts.error();
    const Status done =
        write({actor, QStringLiteral("project-updated"), project.id.toString(), projectJson(project)},
              [&](Database& database, const QDateTime& now) -> Status {
                  const auto known = findProject(database, project.id);
                  if (!known)
                      return known.error();
                  project.name = known->name;
                  project.isSample = known->isSample;
                  project.createdAt = known->createdAt;
                  return insertProjectRevision(database, project, now, false);
              });
    if (!done)
        return done.error();
    return project;
}

Status SqliteHistory::setProjectRemoved(const ProjectId& id, bool isRemoved, const QString& actor)
{
    return write({actor, isRemoved ? QStringLiteral("project-removed") : QStringLiteral("project-restored"),
                  id.toString(), Json::object()},
                 [&](Database& database, const QDateTime& now) -> Status {
                     const auto known = findProject(database, id);
                     if (!known)
                         return known.error();
                     return insertProjectRevision(database, *known, now, isRemoved);
                 });
}

Status SqliteHistory::removeProject(const ProjectId& project, const QString& actor)
{
    return setProjectRemoved(project, true, actor);
}

Status SqliteHistory::restoreProject(const ProjectId& project, const QString& actor)
{
    return setProjectRemoved(project, false, actor);
}

Result<Release> SqliteHistory::addRelease(Release release, const QString& actor)
{
    if (const Status named = checkName(release.name, QStringLiteral("the release's name")); !named)
        return named.error();
    release.id = ReleaseId(newId());
    const Status done =
        write({actor, QStringLiteral("release-added"), release.id.toString(), releaseJson(release)},
              [&](Database& database, const QDateTime& now) -> Status {
                  release.createdAt = now;
                  if (const auto project = findProject(database, release.project); !project)
                      return project.error();
                  if (const Status free =
                          refuseTaken(database, "SELECT 1 FROM releases WHERE name = ? AND project_id = ?",
                                      release.name, release.project.toString(), QStringLiteral("a release"));
                      !free)
                      return free.error();
                  if (const Status inserted = insertRelease(database, release); !inserted)
                      return inserted.error();
                  return insertReleaseRevision(database, release, now, false);
              });
    if (!done)
        return done.error();
    return release;
}

Result<Release> SqliteHistory::reviseRelease(Release release, const QString& actor)
{
    const Status done =
        write({actor, QStringLiteral("release-revised"), release.id.toString(), releaseJson(release)},
              [&](Database& database, const QDateTime& now) -> Status {
                  const auto known = readRelease(database, release.id);
                  if (!known)
                      return known.error();
                  if (!*known)
                      return Error{
                          ErrorCode::NotFound, QStringLiteral("no such release"), release.id.toString(), {}};
                  release.name = (*known)->release.name;
                  release.project = (*known)->release.project;
                  release.createdAt = (*known)->release.createdAt;
                  return insertReleaseRevision(database, release, now, false);
              });
    if (!done)
        return done.error();
    return release;
}

Status SqliteHistory::setReleaseRemoved(const ReleaseId& id, bool isRemoved, const QString& actor)
{
    return write(
        {actor, isRemoved ? QStringLiteral("release-removed") : QStringLiteral("release-restored"),
         id.toString(), Json::object()},
        [&](Database& database, const QDateTime& now) -> Status {
            const auto known = readRelease(database, id);
            if (!known)
                return known.error();
            if (!*known)
                return Error{ErrorCode::NotFound, QStringLiteral("no such release"), id.toString(), {}};
            return insertReleaseRevision(database, (*known)->release, now, isRemoved);
        });
}

Status SqliteHistory::removeRelease(const ReleaseId& release, const QString& actor)
{
    return setReleaseRemoved(release, true, actor);
}

Status SqliteHistory::restoreRelease(const ReleaseId& release, const QString& actor)
{
    return setReleaseRemoved(release, false, actor);
}

} // namespace slipway::store
