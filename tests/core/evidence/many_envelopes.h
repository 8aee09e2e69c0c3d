// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"

namespace slipway::test {

/// What envelopes are held against: the shipped schema and registry, and the clock.
[[nodiscard]] evidence::Ingest::Rules theRules(model::Clock clock);

/// Evidence number `number` about the project "web", as an envelope arrives.
[[nodiscard]] evidence::Arrival anArrival(int number, const QString& project = QStringLiteral("web"));
/// The envelope of it with one more change.
[[nodiscard]] evidence::Arrival anArrival(int number, const std::function<void(model::Json&)>& change);

} // namespace slipway::test
