// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/evidence.h"
#include "core/model/progress.h"
#include "core/model/project.h"
#include "core/model/source.h"

#include <chrono>
#include <functional>

namespace slipway::readiness {

/// What a runner is asked for: one try of one source.
struct SourceRequest
{
    model::Source source;
    model::Project project;                 ///< whose source it is, with its repositories
    model::Subject subject;                 ///< the project's name; commit and release where it has a release
    std::optional<QDateTime> since;         ///< when the last run that went well began, UTC
    bool isProbe = false;                   ///< asks whether it would work; a source may collect instead
    std::optional<QDateTime> launchAt = {}; ///< UTC, of the subject's release, where it is planned
};

/// How one try ended. Envelopes handed over before a failure count all the same.
struct RunOutcome
{
    std::optional<model::Error> failure;                 ///< Cancelled where `progress.stop` asked for it
    bool mayRetry = false;                               ///< trying again later, unchanged, can help
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the other side asked for
    QString said = {};                                   ///< to the person: what a probe found
    std::optional<model::ServiceUse> service = {};       ///< how the service answered, where that is known
    bool isWaiting = false; ///< it was not asked: a passphrase closes its secrets, as `failure` says

    [[nodiscard]] bool ok() const { return !failure; }
};

/// Takes one envelope (JSON text, not judged yet); on the runner's thread. While the history is slow it
/// blocks; with `resume` it does not, but answers false: hand over no more until `resume` was called, which
/// happens once and on any thread.
using EnvelopeSink = std::function<bool(const QByteArray& envelope, const std::function<void()>& resume)>;

/// Port: what can ask a source. Implemented where plugins and importers are at hand; core/readiness only
/// decides when. Blocks for as long as the source takes; several sources at once, each on a thread of its
/// own.
class SourceRunner
{
public:
    virtual ~SourceRunner() = default;
    /// Asks once and returns when the source is done. Ends soon, with Cancelled, when `progress.stop` asks.
    [[nodiscard]] virtual RunOutcome run(const SourceRequest& request, const EnvelopeSink& sink,
                                         const model::Progress& progress) = 0;
};

} // namespace slipway::readiness
