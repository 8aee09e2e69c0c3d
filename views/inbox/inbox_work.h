// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::views {

/// What became of several dead letters that were replayed or discarded.
struct InboxOutcome
{
    int asked = 0;
    int done = 0;                                  ///< accepted, or discarded
    int refused = 0;                               ///< refused again, or not possible
    model::Error first;                            ///< of the refused ones
    std::vector<model::DeadLetterId> through = {}; ///< those done

    bool operator==(const InboxOutcome&) const = default;
};

using LetterIds = std::vector<model::DeadLetterId>;

/// One after the other; a refused one does not keep the others. Stops between two where `progress` says so:
/// then done and refused are fewer than asked. May block; a worker's.
[[nodiscard]] InboxOutcome replayLetters(readiness::Workspace& workspace, const LetterIds& letters,
                                         const QString& person, const model::Progress& progress);
[[nodiscard]] InboxOutcome discardLetters(readiness::Workspace& workspace, const LetterIds& letters,
                                          const QString& reason, const QString& person,
                                          const model::Progress& progress);

/// What is said about it: a sentence if all went well, else an error that holds the first reason.
[[nodiscard]] model::Result<QString> describeReplay(const InboxOutcome& outcome);
[[nodiscard]] model::Result<QString> describeDiscard(const InboxOutcome& outcome);

} // namespace slipway::views
