// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/dossier_builder.h"

#include "core/policy/evaluate.h"
#include "core/readiness/board_builder.h"
#include "core/readiness/launch_zone.h"
#include "core/readiness/release_histories.h"
#include "core/readiness/settings.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// What neither is its evaluation nor follows from how it was before.
void addInputs(Dossier& dossier, SnapshotIndex& index, ProjectPolicies& policies,
               std::shared_ptr<const FactRegistry> registry, const QDateTime& at)
{
    const Project& project = dossier.project;
    dossier.stages = stageLadder(index.snapshot().settings);
    dossier.launchZone = launchZone(index.snapshot().settings, dossier.release.id);
    dossier.people = index.people(dossier.release.id);
    const policy::FactIndex& facts = index.facts(project.id);
    dossier.watch = watchOf({*dossier.policy, dossier.release, dossier.stages, dossier.people, facts, at});
    const auto grade = policies.productionGrade(project);
    dossier.exposure = exposureOf(policy::evaluate({*grade,
                                                    *registry,
                                                    project,
                                                    dossier.release,
                                                    facts,
                                                    dossier.people,
                                                    at,
                                                    {},
                                                    &policies.compiled(grade, *registry)}),
                                  *grade, rewriteCost(index.snapshot().settings));
    const std::span<const Evidence> evidence = index.evidence(project.id);
    dossier.evidence.assign(evidence.rbegin(), evidence.rend());
    dossier.registry = std::move(registry);
}

} // namespace

Result<Dossier> buildDossier(SnapshotIndex& index, const ReleaseId& id, ProjectPolicies& policies,
                             std::shared_ptr<const FactRegistry> registry, const QDateTime& at,
                             const policy::WhatIf& whatIf)
{
    const Release* release = index.release(id);
    const Project* project = release ? index.project(release->project) : nullptr;
    if (!project)
        return Error{ErrorCode::NotFound, QStringLiteral("the release is not in the workspace"),
                     id.toString(), QStringLiteral("list the releases there are with: slipway release list")};
    if (auto problem = policies.problemOf(*project))
        return *std::move(problem);
    Dossier dossier;
    dossier.project = *project;
    dossier.release = *release;
    dossier.policy = policies.of(*project);
    addInputs(dossier, index, policies, std::move(registry), at);
    auto evaluation = ReleaseHistories(index, &policies).at(id, at, whatIf);
    if (!evaluation)
        return evaluation.error();
    dossier.evaluation = std::move(evaluation).value();
    const ChangesSince since = changesSince(dossier.people, at);
    const auto before = ReleaseHistories(index).at(id, since.at);
    if (!before)
        return before.error();
    dossier.changesSince = since.at;
    dossier.changesSinceReview = since.isReview;
    dossier.changes = changesOf(dossier.release, since, *before, dossier.evaluation);
    return dossier;
}

Dossier buildDossier(SnapshotIndex& index, const BoardRow& row, ProjectPolicies& policies,
                     std::shared_ptr<const FactRegistry> registry, const QDateTime& at)
{
    Dossier dossier;
    dossier.project = row.project;
    dossier.release = row.release;
    dossier.policy = row.policy;
    dossier.evaluation = row.evaluation;
    dossier.changesSince = row.changesSince;
    dossier.changesSinceReview = row.changesSinceReview;
    dossier.changes = row.changes;
    addInputs(dossier, index, policies, std::move(registry), at);
    return dossier;
}

void locate(Evaluation& evaluation, const std::vector<Evidence>& whole)
{
    for (CriterionResult& result : evaluation.results) {
        for (Judged& judged : result.judged) {
            const auto evidence = std::find_if(whole.begin(), whole.end(),
                                               [&](const Evidence& e) { return e.id == judged.evidence; });
            if (evidence == whole.end())
                continue;
            const auto finding =
                std::find_if(evidence->findings.begin(), evidence->findings.end(), [&](const Finding& f) {
                    return !f.path.isEmpty() && result.facts.contains(f.rule);
                });
            if (finding != evidence->findings.end())
                judged.where = finding->path;
        }
    }
}

} // namespace slipway::readiness
