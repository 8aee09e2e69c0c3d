// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What can be told of a PromQL expression without parsing it. Words in quotes are no part of it.
namespace slipway::prometheus {

/// With the step in place of Sloth's `{{.window}}` and Pyrra's `$window`.
[[nodiscard]] QString withStep(const QString& expression);

/// A metric, perhaps with matchers, and nothing else: `http_requests_total{job="shop"}`.
[[nodiscard]] bool isSelector(const QString& expression);
/// The name before its matchers.
[[nodiscard]] QString metricOf(const QString& selector);
/// Of a selector, alone or in sum() (also by labels): the sum of what each of its counters counted in a step.
/// Nothing of anything else: what was made of several counters does not tell that one of them began anew.
[[nodiscard]] std::optional<QString> increaseOf(const QString& expression);

/// The configuration's word for what it yields: "rate" or "increase", by the function over a range in it.
/// Nothing where it has none.
[[nodiscard]] std::optional<QString> countingOf(const QString& expression);

/// What keeps a filled expression from being asked step by step: a placeholder that is left, or a range that
/// is not the step, with which neighbouring steps would count the same events. Nothing if all is well.
[[nodiscard]] std::optional<QString> complaintAbout(const QString& expression);

} // namespace slipway::prometheus
