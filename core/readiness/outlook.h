// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/forecast.h"
#include "core/readiness/transition_book.h"

namespace slipway::readiness {

/// What the past of one project's or all projects' releases says. Borrows the index.
class Outlook
{
public:
    /// Brings the transitions of every release in the index, or of one project's, up to `at`.
    [[nodiscard]] static model::Result<Outlook> of(SnapshotIndex& index, TransitionBook& book,
                                                   const QDateTime& at, const model::ProjectId& only = {});

    [[nodiscard]] const model::Transitions& transitions(const model::ReleaseId& release) const;
    [[nodiscard]] std::vector<TrendPoint> trend(const model::Release& release) const;
    /// When what stands on the evaluation's path to Go will have come right.
    [[nodiscard]] ReadyForecast forecast(const model::Release& release,
                                         const model::Evaluation& evaluation) const;
    [[nodiscard]] TimeToGo timeToGo(const model::Release& release) const;

private:
    Outlook(SnapshotIndex& index, QDateTime at)
        : m_index(&index)
        , m_at(std::move(at))
    {
    }
    /// When it first reached the stage of the launch.
    [[nodiscard]] std::optional<QDateTime> inProduction(const model::Release& release) const;
    [[nodiscard]] QDateTime openSince(const model::Release& release,
                                      const model::CriterionId& criterion) const;

    struct ProjectPast
    {
        std::vector<OpenSpell> spells; ///< until each release was in production
        QDateTime begin;
    };

    SnapshotIndex* m_index;
    QDateTime m_at;
    QHash<model::ReleaseId, model::Transitions> m_transitions;
    QHash<model::ProjectId, ProjectPast> m_past;
};

} // namespace slipway::readiness
