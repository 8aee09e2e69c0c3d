// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/delivery.h"

namespace slipway::evidence {

using namespace model;

Delivery::Delivery(Ingest& ingest, const QString& actor, Options options)
    : m_options(std::move(options))
    , m_queue(ingest, actor, m_options.limits,
              {[this](std::span<const Arrival>, std::span<const Outcome> outcomes) { count(outcomes); },
               [this](const Error& error, int failedTries) { return mayTryAgain(error, failedTries); }})
{
}

Delivery::Delivery(Ingest& ingest, const QString& actor)
    : Delivery(ingest, actor, Options())
{
}

void Delivery::count(std::span<const Outcome> outcomes)
{
    for (const Outcome& outcome : outcomes) {
        switch (outcome.fate) {
        case Outcome::Fate::Stored:
            ++m_counts.stored;
            break;
        case Outcome::Fate::AlreadyThere:
            ++m_counts.alreadyThere;
            break;
        case Outcome::Fate::Dead:
            ++m_counts.dead;
            if (m_options.died)
                m_options.died(outcome);
            break;
        }
    }
}

bool Delivery::mayTryAgain(const Error& error, int failedTries) const
{
    if (error.code == ErrorCode::Locked && failedTries < m_options.limits.retry.tries)
        return true;
    if (m_options.gaveUp)
        m_options.gaveUp();
    return false;
}

} // namespace slipway::evidence
