// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_histories.h"

#include "core/policy/dependencies.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

/// What a ReleaseHistory borrows.
struct ReleaseHistories::Entry
{
    std::shared_ptr<const Policy> policy;
    ReleaseHistory history;
};

/// One release on the way along the dependencies, with its verdict as far as it is known.
struct ReleaseHistories::Way
{
    Verdict verdict = Verdict::NoEvidence;
    std::vector<DependencyState> on;
};

ReleaseHistories::ReleaseHistories(const store::HistorySnapshot& snapshot, ProjectPolicies& policies,
                                   const FactRegistry& registry)
    : m_snapshot(snapshot)
    , m_policies(policies)
    , m_registry(registry)
    , m_dependencies(snapshot)
{
    for (const Project& project : snapshot.projects)
        m_projects.insert(project.id, &project);
    for (const Release& release : snapshot.releases)
        m_releases.insert(release.id, &release);
}

ReleaseHistories::~ReleaseHistories() = default;

const policy::FactIndex& ReleaseHistories::factsOf(const ProjectId& project)
{
    std::shared_ptr<policy::FactIndex>& index = m_facts[project];
    if (!index) {
        const auto evidence = m_snapshot.evidence.constFind(project);
        index = std::make_shared<policy::FactIndex>(
            evidence == m_snapshot.evidence.constEnd() ? std::span<const Evidence>() : std::span(*evidence));
    }
    return *index;
}

const ReleaseHistory* ReleaseHistories::find(const ReleaseId& id)
{
    static const PeoplesInput nobody;
    if (const auto known = m_entries.value(id))
        return &known->history;
    const Release* release = m_releases.value(id);
    const Project* project = release ? m_projects.value(release->project) : nullptr;
    if (!project)
        return nullptr;
    const auto people = m_snapshot.peoplesInput.constFind(id);
    const auto revisions = m_snapshot.revisions.constFind(id);
    auto policy = m_policies.of(*project);
    const Policy& judging = *policy;
    const policy::CompiledPolicy* compiled = &m_policies.compiled(policy, m_registry);
    const auto entry = std::make_shared<Entry>(Entry{
        std::move(policy),
        {judging, m_registry, *project, *release,
         revisions == m_snapshot.revisions.constEnd() ? std::span<const store::ReleaseRevision>()
                                                      : std::span(*revisions),
         factsOf(project->id), people == m_snapshot.peoplesInput.constEnd() ? nobody : *people, compiled}});
    m_entries.insert(id, entry);
    return &entry->history;
}

Verdict ReleaseHistories::ownVerdict(const ReleaseId& id, const QDateTime& t)
{
    const std::pair key(id, t.toMSecsSinceEpoch());
    const auto known = m_ownVerdicts.constFind(key);
    if (known != m_ownVerdicts.constEnd())
        return *known;
    const Verdict verdict = find(id)->at(t).verdict;
    m_ownVerdicts.insert(key, verdict);
    return verdict;
}

/// Makes verdicts stricter along the dependencies until none changes any more. They can only get stricter, so
/// this ends, with circles too.
void ReleaseHistories::settle(QHash<ReleaseId, Way>& ways, const QDateTime& t)
{
    QList<ReleaseId> open = ways.keys();
    while (!open.isEmpty()) {
        const std::vector<DependencyState> on = ways.value(open.takeLast()).on;
        for (const DependencyState& state : on) {
            if (state.release.isEmpty() || ways.contains(state.release))
                continue;
            // What is launched holds nobody up, and neither does what it depends on.
            ways.insert(state.release, {ownVerdict(state.release, t),
                                        state.isLaunched ? std::vector<DependencyState>()
                                                         : m_dependencies.of(state.release, t)});
            open += state.release;
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (Way& way : ways) {
            for (DependencyState& state : way.on) {
                state.verdict =
                    state.release.isEmpty() ? Verdict::NoEvidence : ways.constFind(state.release)->verdict;
                policy::weigh(state);
                const Verdict stricter = policy::withDependency(way.verdict, state);
                changed = changed || stricter != way.verdict;
                way.verdict = stricter;
            }
        }
    }
}

Evaluation ReleaseHistories::at(const ReleaseId& id, const QDateTime& t, const policy::WhatIf& whatIf)
{
    Evaluation evaluation = find(id)->at(t, whatIf);
    QHash<ReleaseId, Way> ways{{id, {evaluation.verdict, m_dependencies.of(id, t)}}};
    if (ways[id].on.empty())
        return evaluation;
    settle(ways, t);
    policy::heedDependencies(evaluation, std::move(ways[id].on));
    return evaluation;
}

std::vector<TrendPoint> ReleaseHistories::trend(const ReleaseId& id, const QDateTime& until)
{
    std::vector<TrendPoint> points;
    for (int day = kTrendDays - 1; day >= 0; --day) {
        const QDateTime t = until.addDays(-day);
        if (t < find(id)->release.createdAt)
            continue;
        const Evaluation evaluation = at(id, t);
        points.push_back({t, evaluation.score, evaluation.verdict});
    }
    return points;
}

} // namespace slipway::readiness
