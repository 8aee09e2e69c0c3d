// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/board_builder.h"
#include "core/readiness/dossier_builder.h"
#include "core/readiness/workspace_private.h"

#include <QSet>

#include <algorithm>

/// Workspace, continued: releases as they stand.
namespace slipway::readiness {

using namespace model;

namespace {

/// What `judge` makes of a snapshot by the policies in it; the first error on the way.
template<class T, class Judge>
Result<T> judged(const Result<store::HistorySnapshot>& snapshot, PolicyShelf& shelf,
                 const FactRegistry& registry, Judge judge)
{
    if (!snapshot)
        return snapshot.error();
    auto policies = shelf.read(snapshot->policies);
    if (!policies)
        return policies.error();
    SnapshotIndex index(*snapshot, shelf, registry);
    return judge(index, *policies);
}

bool dependsOnOthers(const store::HistorySnapshot& snapshot, const ReleaseId& release)
{
    const auto people = snapshot.peoplesInput.constFind(release);
    return people != snapshot.peoplesInput.constEnd() &&
           std::any_of(people->briefs.begin(), people->briefs.end(),
                       [](const Brief& brief) { return !brief.dependsOn.empty(); });
}

} // namespace

Result<Board> Workspace::board(bool withTrend, const store::AsOf& asOf)
{
    auto board = judged<Board>(m_d->history->snapshot(asOf), m_d->shelf, registry(),
                               [&](SnapshotIndex& index, ProjectPolicies& policies) -> Result<Board> {
                                   auto built = buildBoard(index, policies, asOf.value_or(m_d->clock()));
                                   if (!built || !withTrend)
                                       return built;
                                   const Status added = addOutlook(*built, index, asOf);
                                   return added ? std::move(built) : Result<Board>(added.error());
                               });
    if (!board || asOf)
        return board;
    auto deadLetters = m_d->history->openDeadLetterCounts();
    if (!deadLetters)
        return deadLetters.error();
    board->openDeadLetters = std::move(deadLetters).value();
    return board;
}

Result<Board> Workspace::portfolio(const store::AsOf& asOf, const std::function<void(Dossier)>& take)
{
    return judged<Board>(m_d->history->snapshot(asOf), m_d->shelf, registry(),
                         [&](SnapshotIndex& index, ProjectPolicies& policies) -> Result<Board> {
                             auto board = buildBoard(index, policies, asOf.value_or(m_d->clock()));
                             if (!board)
                                 return board;
                             for (const BoardRow& row : board->rows) {
                                 if (row.evaluation.verdict == Verdict::Go || row.problem)
                                     continue;
                                 Dossier dossier =
                                     buildDossier(index, row, policies, m_d->shipped.registry, board->at);
                                 if (const Status located = locateGrounds(dossier); !located)
                                     return located.error();
                                 take(std::move(dossier));
                             }
                             return board;
                         });
}

Result<Dossier> Workspace::dossier(const ReleaseId& id, const store::AsOf& asOf)
{
    return dossierOf(id, asOf, {}, Past::IsLeftOut);
}

Result<Dossier> Workspace::dossierWithPast(const ReleaseId& id, const store::AsOf& asOf)
{
    return dossierOf(id, asOf, {}, Past::IsAdded);
}

Result<Dossier> Workspace::dossierOf(const ReleaseId& id, const store::AsOf& asOf,
                                     const policy::WhatIf& whatIf, Past past, const Release* revised)
{
    const auto project = projectOf(id, asOf);
    if (!project)
        return project.error();
    auto snapshot = m_d->history->snapshotOf(*project, asOf);
    // What it depends on can be anywhere, and depend on more.
    if (snapshot && dependsOnOthers(*snapshot, id))
        snapshot = m_d->history->snapshot(asOf);
    if (!snapshot)
        return snapshot.error();
    const QDateTime at = asOf.value_or(m_d->clock());
    if (revised) {
        std::replace_if(
            snapshot->releases.begin(), snapshot->releases.end(),
            [&](const Release& release) { return release.id == id; }, *revised);
        snapshot->revisions[id].push_back({at, *revised});
    }
    auto dossier =
        judged<Dossier>(snapshot, m_d->shelf, registry(),
                        [&](SnapshotIndex& index, ProjectPolicies& policies) -> Result<Dossier> {
                            auto built = buildDossier(index, id, policies, m_d->shipped.registry, at, whatIf);
                            if (!built || past == Past::IsLeftOut)
                                return built;
                            const Status added = addOutlook(*built, index, asOf);
                            return added ? std::move(built) : Result<Dossier>(added.error());
                        });
    if (!dossier)
        return dossier;
    if (const Status located = locateGrounds(*dossier); !located)
        return located.error();
    auto head = m_d->history->auditHead(at);
    if (!head)
        return head.error();
    dossier->auditHead = std::move(head).value();
    return dossier;
}

Status Workspace::locateGrounds(Dossier& dossier)
{
    QSet<EvidenceId> judging;
    for (const CriterionResult& result : dossier.evaluation.results) {
        for (const Judged& judged : result.judged)
            judging.insert(judged.evidence);
    }
    judging.remove({});
    std::vector<Evidence> whole;
    for (const EvidenceId& evidence : judging) {
        auto read = m_d->history->evidence(evidence);
        if (!read)
            return read.error();
        whole.push_back(std::move(read).value());
    }
    locate(dossier.evaluation, whole);
    return Done{};
}

} // namespace slipway::readiness
