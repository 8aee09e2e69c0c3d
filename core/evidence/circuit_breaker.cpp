// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/circuit_breaker.h"

#include <algorithm>

namespace slipway::evidence {

CircuitBreaker::State CircuitBreaker::state(const QDateTime& now) const
{
    if (!m_opensUntil.isValid())
        return State::Closed;
    return now < m_opensUntil ? State::Open : State::HalfOpen;
}

bool CircuitBreaker::mayTry(const QDateTime& now) const
{
    return state(now) != State::Open;
}

std::chrono::seconds CircuitBreaker::rest() const
{
    constexpr int kMostDoublings = 20;
    const int doublings = std::clamp(m_openings - 1, 0, kMostDoublings);
    return std::min(m_limits.longestRest, m_limits.rest * (1 << doublings));
}

CircuitBreaker CircuitBreaker::afterStart(const QDateTime& now) const
{
    CircuitBreaker next = *this;
    // Half-open lets one try through; until it answers the others find the breaker open.
    if (state(now) == State::HalfOpen)
        next.m_opensUntil = now.addSecs(rest().count());
    return next;
}

CircuitBreaker CircuitBreaker::afterSuccess() const
{
    return CircuitBreaker(m_limits);
}

CircuitBreaker CircuitBreaker::afterFailure(const QDateTime& now) const
{
    CircuitBreaker next = *this;
    ++next.m_failures;
    if (next.m_failures >= m_limits.failures) {
        ++next.m_openings;
        next.m_opensUntil = now.addSecs(next.rest().count());
    }
    return next;
}

} // namespace slipway::evidence
