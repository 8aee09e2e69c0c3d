// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"

#include <chrono>

namespace slipway::access {

/// What a sign-off was given on, beside its record.
struct SignOffGround
{
    QString project; ///< its name then
    QString release; ///< its name then
    QString policySha256;
    model::Verdict verdict = model::Verdict::NoEvidence;
    QDateTime at; ///< of the snapshot that was shown
};

/// What the signature of a sign-off is over, as canonical JSON (RFC 8785), "slipway.sign-off/1": who signs
/// for which role, on which commit, snapshot and policy of which release, when, at which verdict, and which
/// blocking criteria did not pass. docs/verification.md describes it. Pure.
[[nodiscard]] QByteArray signOffStatement(const model::SignOff& signOff, const SignOffGround& ground);

inline constexpr std::chrono::minutes kSigningTakes{10}; ///< at most, from what is shown until it is stored

/// What a signed statement says otherwise than the record and its release; empty: nothing. Pure.
[[nodiscard]] QStringList contradictions(const model::SignOff& signOff, const QString& project,
                                         const QString& release);

/// The moment that the statement names; invalid: none.
[[nodiscard]] QDateTime statedMoment(const model::SignOff& signOff);

} // namespace slipway::access
