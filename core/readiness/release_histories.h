// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_history.h"

namespace slipway::readiness {

/// Every release of one snapshot at any moment, together with the releases that its launch brief says it
/// depends on. Borrows the index, and the policies. Circles of dependencies do no harm: the verdicts are the
/// mildest ones that fit together. One thread at a time.
class ReleaseHistories
{
public:
    /// Judged by what was in force at each moment, or, if `judging` is given, by that, of projects as they
    /// are.
    explicit ReleaseHistories(SnapshotIndex& index, ProjectPolicies* judging = nullptr)
        : m_index(index)
        , m_judging(judging)
    {
    }

    [[nodiscard]] SnapshotIndex& index() const { return m_index; }

    /// The evaluation at t of a release that is in the index, its dependencies heeded. Corrupt as
    /// PolicyTimeline::at().
    [[nodiscard]] model::Result<model::Evaluation> at(const model::ReleaseId& release, const QDateTime& t,
                                                      const policy::WhatIf& whatIf = {});

private:
    struct Way;
    [[nodiscard]] model::Result<model::Evaluation> own(const model::ReleaseId& release, const QDateTime& t,
                                                       const policy::WhatIf& whatIf);
    [[nodiscard]] model::Result<model::Verdict> ownVerdict(const model::ReleaseId& release,
                                                           const QDateTime& t);
    [[nodiscard]] model::Status settle(QHash<model::ReleaseId, Way>& ways, const QDateTime& t);

    SnapshotIndex& m_index;
    ProjectPolicies* m_judging;
    QHash<std::pair<model::ReleaseId, qint64>, model::Verdict> m_ownVerdicts; ///< by release and moment
};

} // namespace slipway::readiness
