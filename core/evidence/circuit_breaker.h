// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace slipway::evidence {

/// Keeps a source that fails again and again from being asked all the time. Closed: it is asked. After
/// `failures` in a row it opens: it is not asked. After `rest` it is half-open: it may be asked once, and
/// that answer closes it or opens it anew, for twice as long up to `longestRest`. A plain value without a
/// clock: every function takes the moment.
class CircuitBreaker
{
public:
    struct Limits
    {
        int failures = 3;
        std::chrono::seconds rest{60};
        std::chrono::seconds longestRest{3600};

        bool operator==(const Limits&) const = default;
    };
    enum class State
    {
        Closed,
        Open,
        HalfOpen
    };

    CircuitBreaker() = default;
    explicit CircuitBreaker(const Limits& limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] State state(const QDateTime& now) const;
    /// True where the source may be asked now.
    [[nodiscard]] bool mayTry(const QDateTime& now) const;
    /// When it may be asked next; invalid while it is closed.
    [[nodiscard]] QDateTime nextTryAt() const { return m_opensUntil; }
    [[nodiscard]] int failuresInARow() const { return m_failures; }

    /// What it is after each of these. A try that never ends counts as none after another rest.
    [[nodiscard]] CircuitBreaker afterStart(const QDateTime& now) const;
    [[nodiscard]] CircuitBreaker afterSuccess() const;
    [[nodiscard]] CircuitBreaker afterFailure(const QDateTime& now) const;

    bool operator==(const CircuitBreaker&) const = default;

private:
    Limits m_limits;
    int m_failures = 0;
    int m_openings = 0; ///< in a row
    QDateTime m_opensUntil;

    [[nodiscard]] std::chrono::seconds rest() const;
};

} // namespace slipway::evidence
