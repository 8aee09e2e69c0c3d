// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_collector.h"

/// One of several programs on a workspace collects a source that is due, and the others leave it to that one.
namespace slipway::readiness {

/// What a claim says of the program that has it: its machine, its process, and a word that is drawn once.
struct ClaimOwner
{
    QString machine; ///< without spaces; where numbers of processes mean the same processes
    qint64 process = 0;
    QString word;

    /// This program.
    [[nodiscard]] static const ClaimOwner& self();
    [[nodiscard]] QString text() const;

    bool operator==(const ClaimOwner&) const = default;
};

/// True where it can be told that the owner does not run any more: it was on this machine, and its process is
/// not there, or is this one, which is another program. A crash leaves such claims.
[[nodiscard]] bool isGone(const QString& owner, const ClaimOwner& self = ClaimOwner::self());

struct ClaimedCollection
{
    model::Source source;
    std::optional<QDateTime> seenRun; ///< when the last run began that made somebody want this one
    bool isForced = false;            ///< a person insists: whoever else collects it
};

/// Runs `collect` while it has the claim on the source. Where another program has it, or collected the source
/// since, nothing runs and it comes to Collected::End::NotAsked, with Locked as the reason. A claim holds for
/// 15 minutes: what takes longer may be begun by another, too. Blocks; any thread but the GUI's.
[[nodiscard]] model::Result<Collected>
collectClaimed(store::History& history, const ClaimedCollection& wanted,
               const std::function<model::Result<Collected>()>& collect,
               const ClaimOwner& self = ClaimOwner::self());

} // namespace slipway::readiness
