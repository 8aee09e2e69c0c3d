// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace slipway::http {

/// The four outcomes of asking. Only Value may pass a gate.
enum class State
{
    Value,
    Absent,  ///< the service says that there is none
    Unknown, ///< no permission, no answer, or one that cannot be understood
    Stale    ///< a value that is older than it may be
};

/// What was found out about one thing, or why not.
template<class T>
struct [[nodiscard]] Observation
{
    State state = State::Unknown;
    std::optional<T> value; ///< of Value and Stale
    QString why;            ///< of all others: "the query has no series"
    QDateTime at;           ///< when it was true, if the service says so

    static Observation of(T value, const QDateTime& at = {})
    {
        return {State::Value, std::move(value), {}, at};
    }
    static Observation absent(const QString& why) { return {State::Absent, std::nullopt, why, {}}; }
    static Observation unknown(const QString& why) { return {State::Unknown, std::nullopt, why, {}}; }
    static Observation stale(T value, const QDateTime& at, const QString& why)
    {
        return {State::Stale, std::move(value), why, at};
    }

    [[nodiscard]] bool isKnown() const { return state == State::Value; }

    /// The same state with the value made into another; what is not there stays as it is.
    template<class Make>
    [[nodiscard]] auto then(const Make& make) const -> Observation<std::invoke_result_t<Make, const T&>>
    {
        using Made = std::invoke_result_t<Make, const T&>;
        return {state, value ? std::optional<Made>(make(*value)) : std::nullopt, why, at};
    }
};

} // namespace slipway::http
