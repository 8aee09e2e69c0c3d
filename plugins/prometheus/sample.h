// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/answer.h"

namespace slipway::prometheus {

/// What keeps an answer of Prometheus' API from being used: an error, or warnings, with which it may be
/// partial. Nothing if all is well.
[[nodiscard]] std::optional<QString> complaintOf(const http::Answer& answer);

/// The one number of an answer of /api/v1/query. Absent without a series and for NaN, which is 0/0: neither
/// is 0. Unknown for several series, histograms and infinities.
[[nodiscard]] http::Observation<double> sampleOf(const http::Answer& answer);

/// Freed of what binary fractions add: 99.90000000000001 is 99.9.
[[nodiscard]] double tidy(double value);

} // namespace slipway::prometheus
