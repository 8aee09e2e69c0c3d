// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/dossier_builder.h"

#include "core/policy/evaluate.h"
#include "core/readiness/release_histories.h"
#include "core/readiness/settings.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

Result<Dossier> buildDossier(const store::HistorySnapshot& snapshot, const ReleaseId& id,
                             ProjectPolicies& policies, std::shared_ptr<const FactRegistry> registry,
                             const QDateTime& at, const policy::WhatIf& whatIf)
{
    const auto release = std::find_if(snapshot.releases.begin(), snapshot.releases.end(),
                                      [&](const Release& r) { return r.id == id; });
    const auto project = release == snapshot.releases.end()
                             ? snapshot.projects.end()
                             : std::find_if(snapshot.projects.begin(), snapshot.projects.end(),
                                            [&](const Project& p) { return p.id == release->project; });
    if (project == snapshot.projects.end())
        return Error{ErrorCode::NotFound, QStringLiteral("the release is not in the workspace"),
                     id.toString(), QStringLiteral("list the releases there are with: slipway release list")};
    if (auto problem = policies.problemOf(*project))
        return *std::move(problem);
    Dossier dossier;
    dossier.project = *project;
    dossier.release = *release;
    dossier.stages = stageLadder(snapshot.settings);
    dossier.evidence = snapshot.evidence.value(project->id);
    dossier.people = snapshot.peoplesInput.value(id);
    dossier.policy = policies.of(dossier.project);
    ReleaseHistories histories(snapshot, policies, *registry);
    dossier.evaluation = histories.at(id, at, whatIf);
    const ChangesSince since = changesSince(dossier.people, at);
    dossier.changesSince = since.at;
    dossier.changesSinceReview = since.isReview;
    dossier.changes = policy::changes(histories.find(id)->at(since.at), dossier.evaluation);
    dossier.trend = histories.trend(id, at);
    std::reverse(dossier.evidence.begin(), dossier.evidence.end());
    dossier.registry = std::move(registry);
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
