// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/model/project.h"
#include "core/model/result.h"

#include <QDateTime>

#include <optional>

/// What everything that people say is checked for before it is written down for ever. Pure.
namespace slipway::readiness {

inline constexpr int kLongestAnswerDays = 366;
inline constexpr qsizetype kLongestPersonName = 100;

[[nodiscard]] model::Error invalid(const QString& what, const QString& where, const QString& hint);

/// What a person typed, as it may be kept: without space around it, secrets and personal data redacted.
[[nodiscard]] QString typed(const QString& text);
/// The same of who somebody is. One known by nothing but a mail address keeps it: notes name people by it,
/// and their approvals are compared with it.
[[nodiscard]] QString typedName(const QString& name);
/// The same of everything that a classification says.
[[nodiscard]] model::Classification typed(model::Classification classification);

/// A name is there, and not longer than kLongestPersonName. `whatFor` is the hint: "say who answers".
[[nodiscard]] std::optional<model::Error> checkPerson(const QString& name, const QString& whatFor);
/// Who says it is named, and why is said.
[[nodiscard]] std::optional<model::Error> checkWords(const QString& by, const QString& reason);
[[nodiscard]] std::optional<model::Error> checkExpiry(const QDateTime& expiresAt, const QDateTime& now);
/// A web or mail address: a link is opened by whoever reads the answer.
[[nodiscard]] std::optional<model::Error> checkLink(const QString& link);

[[nodiscard]] model::Result<const model::Criterion*> findCriterion(const model::CriterionId& id,
                                                                   const model::Policy& policy);

} // namespace slipway::readiness
