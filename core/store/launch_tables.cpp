// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/launch_tables.h"

#include "core/model/brief_json.h"
#include "core/store/insert_row.h"
#include "core/store/people_reading.h"
#include "core/store/text_limits.h"
#include "core/store/text_list.h"

namespace slipway::store {

using namespace model;

namespace {

Status readLaunchEvent(Statement& row, InputByRelease& into)
{
    LaunchEvent event;
    event.id = RecordId(row.text());
    event.release = ReleaseId(row.text());
    event.step = fromKey(kLaunchSteps, row.text()).value_or(LaunchStep::Promoted);
    event.stage = Stage(row.text());
    event.commit = CommitId::fromHex(row.text()).value_or(CommitId());
    event.by = row.text();
    event.reason = row.text();
    event.blastRadius = row.text();
    event.canarySteps = readTextList(row.text());
    event.at = row.time();
    into[event.release].launchEvents.push_back(event);
    return Done{};
}

/// From the columns id, project, release, author, brief and time.
Result<Brief> briefOf(Statement& row)
{
    const RecordId id(row.text());
    const ProjectId project(row.text());
    const ReleaseId release(row.text());
    const QString by = row.text();
    const QString said = row.text();
    const QDateTime at = row.time();
    const auto json = parseJson(said.toUtf8(), id.toString());
    if (!json)
        return json.error();
    auto brief = briefFrom(*json, id.toString());
    if (!brief)
        return brief.error();
    brief->id = id;
    brief->project = project;
    brief->release = release;
    brief->by = by;
    brief->at = at;
    return brief;
}

Error unreadable(const Error& why)
{
    return {ErrorCode::Corrupt, QStringLiteral("a launch brief cannot be read: %1").arg(why.what), why.where,
            QStringLiteral("restore the workspace from a backup")};
}

/// A brief of the project comes once for each of its releases.
Status readBrief(Statement& row, InputByRelease& into)
{
    const ReleaseId about(row.text());
    auto brief = briefOf(row);
    if (!brief)
        return unreadable(brief.error());
    into[about].briefs.push_back(std::move(brief).value());
    return Done{};
}

constexpr PeopleTable kTables[] = {
    {"launch_events",
     "id, release_id, step, stage, commit_id, by_whom, reason, blast_radius, canary_steps, at",
     readLaunchEvent},
    {"(SELECT l.id AS release_id, b.id AS id, b.project_id AS project_id, "
     "coalesce(b.release_id, '') AS own_release, b.by_whom AS by_whom, b.brief AS brief, b.at AS at, "
     "b.seq AS seq FROM briefs b JOIN releases l ON l.project_id = b.project_id AND "
     "(b.release_id IS NULL OR b.release_id = l.id))",
     "release_id, id, project_id, own_release, by_whom, brief, at", readBrief},
};

} // namespace

std::span<const PeopleTable> launchTables()
{
    return kTables;
}

Json launchEventJson(const LaunchEvent& event)
{
    Json steps = Json::array();
    for (const QString& step : event.canarySteps)
        steps.push_back(step.toStdString());
    return Json{{"release", event.release.toString().toStdString()},
                {"step", toKey(event.step).toStdString()},
                {"stage", toKey(event.stage).toStdString()},
                {"commit", event.commit.hex().toStdString()},
                {"reason", event.reason.toStdString()},
                {"blast_radius", event.blastRadius.toStdString()},
                {"canary_steps", steps}};
}

Status checkTexts(const LaunchEvent& event)
{
    if (const Status text = checkText(event.reason, QStringLiteral("the reason")); !text)
        return text.error();
    if (const Status text = checkText(event.blastRadius, QStringLiteral("the blast radius")); !text)
        return text.error();
    for (const QString& step : event.canarySteps) {
        if (const Status text = checkText(step, QStringLiteral("a canary step")); !text)
            return text.error();
    }
    return Done{};
}

Status insertLaunchEvent(Database& database, const LaunchEvent& event)
{
    return insertRow(database,
                     "INSERT INTO launch_events (id, release_id, step, stage, commit_id, by_whom, reason, "
                     "blast_radius, canary_steps, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     event.id.toString(), event.release.toString(), toKey(event.step), toKey(event.stage),
                     event.commit.hex(), event.by, event.reason, event.blastRadius,
                     writeTextList(event.canarySteps), event.at);
}

Result<std::vector<Brief>> readBriefs(Database& database, const ProjectId& project)
{
    auto select = database.prepare("SELECT id, project_id, coalesce(release_id, ''), by_whom, brief, at "
                                   "FROM briefs WHERE project_id = ? ORDER BY seq");
    if (!select)
        return select.error();
    std::vector<Brief> briefs;
    std::optional<Error> broken;
    const Status done = select->bind(project.toString()).forEach([&](Statement& row) {
        auto brief = briefOf(row);
        if (brief)
            briefs.push_back(std::move(brief).value());
        else if (!broken)
            broken = unreadable(brief.error());
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    return briefs;
}

Status insertBrief(Database& database, const Brief& brief)
{
    return insertRow(database,
                     "INSERT INTO briefs (id, project_id, release_id, by_whom, brief, at) "
                     "VALUES (?, ?, nullif(?, ''), ?, ?, ?)",
                     brief.id.toString(), brief.project.toString(), brief.release.toString(), brief.by,
                     QString::fromUtf8(canonicalJson(toJson(brief))), brief.at);
}

} // namespace slipway::store
