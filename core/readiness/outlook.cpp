// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/outlook.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

Result<Outlook> Outlook::of(SnapshotIndex& index, TransitionBook& book, const QDateTime& at,
                            const ProjectId& only)
{
    Outlook outlook(index, at);
    ReleaseHistories histories(index);
    for (const Release& release : index.snapshot().releases) {
        const Project* project = index.project(release.project);
        if (!project || (!only.isEmpty() && project->id != only))
            continue;
        auto transitions = book.of(histories, release.id, at);
        if (!transitions)
            return transitions.error();
        ProjectPast& past = outlook.m_past[project->id];
        const auto launched = outlook.inProduction(release);
        const auto spells = openSpells(launched ? upTo(*transitions, *launched) : *transitions);
        past.spells.insert(past.spells.end(), spells.begin(), spells.end());
        if (!past.begin.isValid() || release.createdAt < past.begin)
            past.begin = release.createdAt;
        outlook.m_transitions.insert(release.id, std::move(transitions).value());
    }
    return outlook;
}

const Transitions& Outlook::transitions(const ReleaseId& release) const
{
    static const Transitions none;
    const auto found = m_transitions.constFind(release);
    return found == m_transitions.constEnd() ? none : *found;
}

std::vector<TrendPoint> Outlook::trend(const Release& release) const
{
    return dailyTrend(transitions(release.id), release.createdAt, m_at);
}

std::optional<QDateTime> Outlook::inProduction(const Release& release) const
{
    for (const store::ReleaseRevision& revision : m_index->revisions(release.id)) {
        if (revision.release.stage == m_index->ladderAt(revision.at).launch())
            return revision.at;
    }
    return std::nullopt;
}

QDateTime Outlook::openSince(const Release& release, const CriterionId& criterion) const
{
    const auto& turns = transitions(release.id).turns;
    std::optional<QDateTime> since;
    for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn) {
        if (turn->criterion != criterion)
            continue;
        const bool open = turn->state && isOpen(*turn->state);
        // One that warns is on the path without being open: it is so since it last turned.
        if (open || !since)
            since = turn->at;
        if (!open)
            break;
    }
    return since.value_or(m_at);
}

ReadyForecast Outlook::forecast(const Release& release, const Evaluation& evaluation) const
{
    ForecastInput input;
    const ProjectPast past = m_past.value(release.project);
    input.spells = past.spells;
    input.historyBegin = past.begin.isValid() ? past.begin : m_at;
    input.now = m_at;
    input.launchAt = release.launchAt;
    for (const PathStep& step : evaluation.pathToGo) {
        if (step.action != PathAction::BringDependency)
            input.open.push_back(openSince(release, step.criterion));
    }
    ReadyForecast made = readiness::forecast(input);
    if (made.kind == ReadyForecast::Kind::Ready && evaluation.verdict != Verdict::Go)
        made.kind = ReadyForecast::Kind::Elsewhere;
    return made;
}

TimeToGo Outlook::timeToGo(const Release& release) const
{
    return readiness::timeToGo(transitions(release.id), release.createdAt, inProduction(release));
}

} // namespace slipway::readiness
