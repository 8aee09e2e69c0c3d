// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/live_plugin.h"

namespace slipway::aws {

using namespace model;

/// How many days ago a secret was rotated, of its entry in ListSecrets or of DescribeSecret, which have no
/// value in them: since LastRotatedDate, which Secrets Manager sets when it rotates. Without one, since it
/// was made, if nothing changed since, or if that is not more than `most` days ago; else unknown, because
/// LastChangedDate moves with a description as with a value. Absent where it will be deleted.
[[nodiscard]] http::Observation<double> ageOf(const Json& secret, int most, const QDateTime& now);

/// The oldest of all. One that is not known may be the oldest. Older than `most` days, or past the date of
/// its rotation, is a finding.
[[nodiscard]] http::Observation<double> oldestOf(const std::vector<Json>& secrets, int most,
                                                 const QDateTime& now, http::FactSheet& facts);

/// The problem as AWS means it: its JSON protocol says 400 of what others say 401, 403 and 429 of.
[[nodiscard]] std::optional<http::Problem> meantBy(const http::Answer& answer);

} // namespace slipway::aws
