// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <chrono>

namespace slipway::store {

/// Says that somebody collects a source, up to a time.
struct SourceClaim
{
    model::SourceId source;
    QString owner;   ///< of one running program; no other has the same
    QDateTime until; ///< UTC; from then on it says nothing

    bool operator==(const SourceClaim&) const = default;
};

/// How a claim is asked for.
struct ClaimTerms
{
    std::chrono::milliseconds lease{0};    ///< how long it holds unless it is released
    std::optional<QDateTime> seenRun = {}; ///< when the last run that the asker knows of began
    QString displaced = {};                ///< an owner of whom it is known that it is gone
    bool isInsisting = false;              ///< whoever else has it, and whatever ran since
};

/// What came of asking.
struct ClaimAnswer
{
    std::optional<SourceClaim> heldBy = {}; ///< another has it
    bool hasRunSince = false;               ///< there is a run that the asker did not know of

    [[nodiscard]] bool isGranted() const { return !heldBy && !hasRunSince; }
    bool operator==(const ClaimAnswer&) const = default;
};

/// Which of several programs on one workspace collects a source. Part of every History; claimsOf() gives it.
/// Claims say nothing of what was: they are overwritten, and no audit record tells of them. Threads and
/// transactions as in History.
class SourceClaims
{
public:
    virtual ~SourceClaims() = default;

    /// Takes the claim, in one transaction with looking whether it can be had; one's own is prolonged.
    virtual model::Result<ClaimAnswer> claimSource(const model::SourceId& source, const QString& owner,
                                                   const ClaimTerms& terms) = 0;
    /// Gives it back; well if it is another's by now, or nobody's.
    virtual model::Status releaseSource(const model::SourceId& source, const QString& owner) = 0;
};

[[nodiscard]] SourceClaims& claimsOf(History& history);

} // namespace slipway::store
