// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_histories.h"

#include "core/policy/dependencies.h"

namespace slipway::readiness {

using namespace model;

/// One release on the way along the dependencies, with its verdict as far as it is known.
struct ReleaseHistories::Way
{
    Verdict verdict = Verdict::NoEvidence;
    std::vector<DependencyState> on;
};

Result<Evaluation> ReleaseHistories::own(const ReleaseId& id, const QDateTime& t,
                                         const policy::WhatIf& whatIf)
{
    const Release* release = m_index.everRelease(id);
    const Project* project = release ? m_index.everProject(release->project) : nullptr;
    if (!project)
        return Error{ErrorCode::NotFound, QStringLiteral("the release is not in the workspace"),
                     id.toString(), QStringLiteral("list the releases there are with: slipway release list")};
    const ReleaseHistory history(m_index, *project, *release);
    return m_judging ? Result<Evaluation>(history.by(*m_judging, t, whatIf)) : history.at(t, whatIf);
}

Result<Verdict> ReleaseHistories::ownVerdict(const ReleaseId& id, const QDateTime& t)
{
    const std::pair key(id, t.toMSecsSinceEpoch());
    const auto known = m_ownVerdicts.constFind(key);
    if (known != m_ownVerdicts.constEnd())
        return *known;
    const auto evaluation = own(id, t, {});
    if (!evaluation)
        return evaluation.error();
    m_ownVerdicts.insert(key, evaluation->verdict);
    return evaluation->verdict;
}

/// Makes verdicts stricter along the dependencies until none changes any more. They can only get stricter, so
/// this ends, with circles too.
Status ReleaseHistories::settle(QHash<ReleaseId, Way>& ways, const QDateTime& t)
{
    QList<ReleaseId> open = ways.keys();
    while (!open.isEmpty()) {
        const std::vector<DependencyState> on = ways.value(open.takeLast()).on;
        for (const DependencyState& state : on) {
            if (state.release.isEmpty() || ways.contains(state.release))
                continue;
            const auto verdict = ownVerdict(state.release, t);
            if (!verdict)
                return verdict.error();
            // What is launched holds nobody up, and neither does what it depends on.
            ways.insert(state.release,
                        {*verdict, state.isLaunched ? std::vector<DependencyState>()
                                                    : m_index.dependencies().of(state.release, t)});
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
    return Done{};
}

Result<Evaluation> ReleaseHistories::at(const ReleaseId& id, const QDateTime& t, const policy::WhatIf& whatIf)
{
    auto evaluation = own(id, t, whatIf);
    if (!evaluation)
        return evaluation;
    QHash<ReleaseId, Way> ways{{id, {evaluation->verdict, m_index.dependencies().of(id, t)}}};
    if (ways[id].on.empty())
        return evaluation;
    if (const Status settled = settle(ways, t); !settled)
        return settled.error();
    policy::heedDependencies(*evaluation, std::move(ways[id].on));
    return evaluation;
}

} // namespace slipway::readiness
