// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims_table.h"
#include "core/store/sqlite_history.h"

/// SqliteHistory, continued: who collects which source.
namespace slipway::store {

using namespace model;

namespace {

/// One that ends a little later than a new one would was made by a clock that is ahead. Where it ends later
/// by more than a lease the clock was put back since: it would hold for longer than anybody asked for.
bool isHeldByAnother(const std::optional<SourceClaim>& claim, const SourceClaim& wanted,
                     const ClaimTerms& terms, const QDateTime& now)
{
    return claim && claim->owner != wanted.owner && claim->owner != terms.displaced && now < claim->until &&
           claim->until <= wanted.until.addMSecs(terms.lease.count());
}

} // namespace

SourceClaims& claimsOf(History& history)
{
    return dynamic_cast<SourceClaims&>(history);
}

Result<ClaimAnswer> SqliteHistory::claimSource(const SourceId& source, const QString& owner,
                                               const ClaimTerms& terms)
{
    ClaimAnswer answer;
    const Status done = m_pool.write([&](Database& database) -> Status {
        const QDateTime now = m_options.clock();
        const SourceClaim wanted{source, owner, now.addMSecs(terms.lease.count())};
        auto known = readClaim(database, source);
        if (!known)
            return known.error();
        const auto lastRun = readLastRunStart(database, source);
        if (!lastRun)
            return lastRun.error();
        if (!terms.isInsisting) {
            if (isHeldByAnother(*known, wanted, terms, now))
                answer.heldBy = std::move(*known);
            answer.hasRunSince = *lastRun != terms.seenRun;
        }
        return answer.isGranted() ? replaceClaim(database, wanted) : Status(Done{});
    });
    if (!done)
        return done.error();
    return answer;
}

Status SqliteHistory::releaseSource(const SourceId& source, const QString& owner)
{
    return m_pool.write([&](Database& database) { return deleteClaim(database, source, owner); });
}

} // namespace slipway::store
