// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/transitions.h"

namespace slipway::readiness {

/// The transitions of releases, from what the history keeps and what happened since. One thread at a time.
class TransitionBook
{
public:
    /// Reads what is kept of one project's releases, or with an empty id of all.
    [[nodiscard]] static model::Result<TransitionBook> open(store::History& history,
                                                            const model::ProjectId& project);

    /// Of one release up to `at`. The snapshot of the index must reach to `at`.
    [[nodiscard]] model::Result<model::Transitions> of(ReleaseHistories& histories,
                                                       const model::ReleaseId& release, const QDateTime& at);

    /// Keeps what was computed, where it was much. It can be computed again, so that a history that cannot be
    /// written to just now is no failure.
    [[nodiscard]] model::Status close(qint64 upToRecord);

private:
    explicit TransitionBook(store::History& history, store::KeptTransitions kept)
        : m_history(&history)
        , m_kept(std::move(kept))
    {
    }

    store::History* m_history;
    store::KeptTransitions m_kept;
    store::KeptTransitions m_grown;
    int m_evaluated = 0;
};

} // namespace slipway::readiness
