// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_runner.h"
#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// What came of asking a source once without storing anything.
struct SourceTrial
{
    int accepted = 0;  ///< envelopes that would become evidence
    int refused = 0;   ///< that would become dead letters
    QStringList kinds; ///< of the accepted ones, each once
    std::optional<model::Error> firstRefusal;
    std::optional<model::Error> failure; ///< of the source; Cancelled where it was stopped
    QString said;                        ///< what the source answered to a probe; empty: it collected instead

    [[nodiscard]] bool ok() const { return !failure && refused == 0; }
};

/// Takes what an envelope would become, or why it would be refused; on the runner's thread.
using TrialSink = std::function<void(const model::Result<model::Evidence>& judged)>;

/// Asks the source once, whether or not it is in the history, about the release (empty: the one that launches
/// soonest). Nothing is stored and no run is recorded. NotFound without its project or release. Blocks as
/// long as the source takes; any thread but the GUI's.
[[nodiscard]] model::Result<SourceTrial> trySource(Workspace& workspace, SourceRunner& runner,
                                                   const model::Source& source, const QString& release,
                                                   const model::Progress& progress,
                                                   const TrialSink& sink = {});

/// The same, but asks for something cheap where the source can: whether it answers, and the token suffices.
[[nodiscard]] model::Result<SourceTrial> probeSource(Workspace& workspace, SourceRunner& runner,
                                                     const model::Source& source, const QString& release,
                                                     const model::Progress& progress,
                                                     const TrialSink& sink = {});

} // namespace slipway::readiness
