// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/dependency_map.h"

#include "core/readiness/settings.h"

#include <QSet>

namespace slipway::readiness {

using namespace model;

namespace {

/// The release as it was at t; nothing before it was there.
std::optional<Release> releaseAt(const Release& release, std::span<const store::ReleaseRevision> revisions,
                                 const QDateTime& t)
{
    if (release.createdAt > t)
        return std::nullopt;
    Release then = release;
    for (const store::ReleaseRevision& revision : revisions) {
        if (revision.release.id == release.id && revision.at <= t)
            then = revision.release;
    }
    return then;
}

/// What launches next comes first: then what should have been launched, then what is.
auto nextness(const Release& release, const Stage& launch, const QDateTime& t)
{
    const bool isPast = release.launchAt && *release.launchAt < t;
    const int behind = release.stage == launch ? 2 : isPast ? 1 : 0;
    return std::tuple(behind, !release.launchAt, release.launchAt.value_or(QDateTime()), release.name);
}

} // namespace

DependencyMap::DependencyMap(const store::HistorySnapshot& snapshot)
    : m_snapshot(snapshot)
    , m_launch(stageLadder(snapshot.settings).launch())
{
}

const DependencyMap::Named* DependencyMap::named(const QString& project) const
{
    if (!m_named) {
        m_named.emplace();
        QHash<ProjectId, std::vector<const Release*>> releases;
        for (const Release& release : m_snapshot.releases)
            releases[release.project].push_back(&release);
        for (const Project& one : m_snapshot.projects)
            m_named->insert(one.name, {&one, releases.take(one.id)});
    }
    const auto found = m_named->constFind(project);
    return found == m_named->constEnd() ? nullptr : &*found;
}

std::span<const store::ReleaseRevision> DependencyMap::revisionsOf(const ReleaseId& release) const
{
    const auto revisions = m_snapshot.revisions.constFind(release);
    if (revisions == m_snapshot.revisions.constEnd())
        return {};
    return *revisions;
}

DependencyState DependencyMap::resolve(const Dependency& on, const QDateTime& t) const
{
    DependencyState state;
    state.on = on;
    state.name = toWords(on);
    const Named* named = this->named(on.project);
    if (!named)
        return state;
    std::optional<Release> chosen;
    for (const Release* release : named->releases) {
        if (!on.release.isEmpty() && release->name != on.release)
            continue;
        const auto then = releaseAt(*release, revisionsOf(release->id), t);
        if (then && (!chosen || nextness(*then, m_launch, t) < nextness(*chosen, m_launch, t)))
            chosen = then;
    }
    if (!chosen)
        return state;
    state.release = chosen->id;
    state.name = named->project->name + QLatin1Char(' ') + chosen->name;
    state.target = chosen->target;
    state.isLaunched = chosen->stage == m_launch;
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
