// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/dependency_map.h"

#include <QSet>

namespace slipway::readiness {

using namespace model;

namespace {

/// What launches next comes first: then what should have been launched, then what has no day, then what is in
/// the stage of the launch.
auto nextness(const Release& release, const Stage& launch, const QDateTime& t)
{
    const bool isPast = release.launchAt && *release.launchAt < t;
    const int behind = release.stage == launch ? 3 : !release.launchAt ? 2 : isPast ? 1 : 0;
    return std::tuple(behind, !release.launchAt, release.launchAt.value_or(QDateTime()), release.name);
}

/// One that no turn is known of was there ever since it was added.
template<class Id>
bool wasThere(const QHash<Id, std::vector<store::PresenceTurn>>& presence, const Id& id, const QDateTime& t)
{
    const auto turns = presence.constFind(id);
    return turns == presence.constEnd() || store::isThereAt(*turns, t);
}

} // namespace

DependencyMap::DependencyMap(const store::HistorySnapshot& snapshot)
    : m_snapshot(snapshot)
    , m_stages(snapshot)
{
}

QHash<QString, DependencyMap::Named> DependencyMap::allNamed(const store::HistorySnapshot& snapshot)
{
    QHash<ProjectId, std::vector<const Release*>> releases;
    QSet<ReleaseId> there;
    for (const Release& release : snapshot.releases) {
        releases[release.project].push_back(&release);
        there.insert(release.id);
    }
    for (const auto& revisions : snapshot.revisions) {
        const Release* removed = revisions.empty() ? nullptr : &revisions.back().release;
        if (removed && !there.contains(removed->id))
            releases[removed->project].push_back(removed);
    }
    QHash<QString, Named> named;
    for (const Project& project : snapshot.projects)
        named.insert(project.name, {&project, releases.take(project.id)});
    for (const auto& revisions : snapshot.projectRevisions) {
        const Project* removed = revisions.empty() ? nullptr : &revisions.back().project;
        if (removed && !named.contains(removed->name))
            named.insert(removed->name, {removed, releases.take(removed->id)});
    }
    return named;
}

const QHash<QString, DependencyMap::Named>& DependencyMap::all() const
{
    if (!m_named)
        m_named = allNamed(m_snapshot);
    return *m_named;
}

const DependencyMap::Named* DependencyMap::named(const QString& project) const
{
    const auto found = all().constFind(project);
    return found == all().constEnd() ? nullptr : &*found;
}

std::span<const store::ReleaseRevision> DependencyMap::revisionsOf(const ReleaseId& release) const
{
    const auto revisions = m_snapshot.revisions.constFind(release);
    if (revisions == m_snapshot.revisions.constEnd())
        return {};
    return *revisions;
}

/// As it was at t; nothing while it was not on the board.
std::optional<Release> DependencyMap::releaseAt(const Release& release, const QDateTime& t) const
{
    if (release.createdAt > t || !wasThere(m_snapshot.releasePresence, release.id, t) ||
        !wasThere(m_snapshot.projectPresence, release.project, t))
        return std::nullopt;
    Release then = release;
    for (const store::ReleaseRevision& revision : revisionsOf(release.id)) {
        if (revision.at <= t)
            then = revision.release;
    }
    return then;
}

std::vector<QDateTime> DependencyMap::moments(const ReleaseId& waitedFor) const
{
    std::vector<QDateTime> moments = m_stages.moments();
    const auto addTurns = [&](const auto& presence, const auto& id) {
        for (const store::PresenceTurn& turn : presence.value(id))
            moments.push_back(turn.at);
    };
    addTurns(m_snapshot.releasePresence, waitedFor);
    for (const Named& named : all()) {
        for (const Release* release : named.releases) {
            if (release->id != waitedFor)
                continue;
            addTurns(m_snapshot.projectPresence, named.project->id);
            if (release->launchAt)
                moments.push_back(release->launchAt->addMSecs(1)); // overdue from then on
        }
    }
    for (const store::ReleaseRevision& revision : revisionsOf(waitedFor)) {
        if (revision.release.launchAt)
            moments.push_back(revision.release.launchAt->addMSecs(1));
    }
    return moments;
}

DependencyState DependencyMap::resolve(const Dependency& on, const QDateTime& t) const
{
    DependencyState state;
    state.on = on;
    state.name = toWords(on);
    const Named* named = this->named(on.project);
    if (!named)
        return state;
    const Stage& launch = m_stages.at(t).launch();
    std::optional<Release> chosen;
    for (const Release* release : named->releases) {
        if (!on.release.isEmpty() && release->name != on.release)
            continue;
        const auto then = releaseAt(*release, t);
        if (then && (!chosen || nextness(*then, launch, t) < nextness(*chosen, launch, t)))
            chosen = then;
    }
    if (!chosen)
        return state;
    state.release = chosen->id;
    state.name = named->project->name + QLatin1Char(' ') + chosen->name;
    state.target = chosen->target;
    const auto people = m_snapshot.peoplesInput.constFind(chosen->id);
    state.isLaunched =
        people != m_snapshot.peoplesInput.constEnd() && m_stages.isLaunched(*chosen, *people, t);
    return state;
}

std::vector<DependencyState> DependencyMap::of(const ReleaseId& release, const QDateTime& t) const
{
    std::vector<DependencyState> states;
    const auto people = m_snapshot.peoplesInput.constFind(release);
    const Brief* brief =
        people == m_snapshot.peoplesInput.constEnd() ? nullptr : briefInForce(people->briefs, release, t);
    if (!brief)
        return states;
    for (const Dependency& on : brief->dependsOn)
        states.push_back(resolve(on, t));
    return states;
}

std::vector<ReleaseId> DependencyMap::everWaitedFor(const ReleaseId& release) const
{
    std::vector<ReleaseId> open{release};
    std::vector<ReleaseId> found;
    QSet<ReleaseId> seen{release};
    while (!open.empty()) {
        const auto people = m_snapshot.peoplesInput.constFind(open.back());
        open.pop_back();
        if (people == m_snapshot.peoplesInput.constEnd())
            continue;
        for (const Brief& brief : people->briefs) {
            for (const Dependency& on : brief.dependsOn) {
                const Named* named = this->named(on.project);
                for (const Release* other : named ? named->releases : std::vector<const Release*>()) {
                    if ((!on.release.isEmpty() && other->name != on.release) || seen.contains(other->id))
                        continue;
                    seen.insert(other->id);
                    found.push_back(other->id);
                    open.push_back(other->id);
                }
            }
        }
    }
    return found;
}

QStringList DependencyMap::circle(const ReleaseId& release, const std::vector<Dependency>& wanted,
                                  const QDateTime& t) const
{
    struct Step
    {
        ReleaseId release;
        QStringList way;
    };
    std::vector<Step> open;
    QSet<ReleaseId> seen;
    const auto go = [&](const DependencyState& state, const QStringList& way) {
        if (!state.release.isEmpty() && !seen.contains(state.release))
            open.push_back({state.release, way + QStringList{state.name}});
        if (state.release != release)
            seen.insert(state.release);
    };
    for (const Dependency& on : wanted)
        go(resolve(on, t), {});
    while (!open.empty()) {
        const Step step = open.back();
        open.pop_back();
        if (step.release == release)
            return QStringList{step.way.back()} + step.way;
        for (const DependencyState& next : of(step.release, t))
            go(next, step.way);
    }
    return {};
}

} // namespace slipway::readiness
