// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/slo/series.h"

#include <QByteArray>

namespace slipway::slo {

/// What the numbers of an answer are.
enum class Counting
{
    Counters, ///< as the service counts, for ever up: what `http_requests_total` answers
    PerStep   ///< counted in the step that ends there: what `increase(http_requests_total[5m])` answers at 5m
};

/// One saved answer of /api/v1/query_range, and how errors call it.
struct RangeAnswer
{
    QByteArray json;
    QString where; ///< "total.json"
};

struct PrometheusCounts
{
    RangeAnswer counted; ///< the good events, or the bad ones
    bool areBad = false;
    RangeAnswer total;
    Counting counting = Counting::Counters;
};

/// Two answers of one range as a series with slices of the range's step.
///
/// The series of an answer (one a label set) are added up. Of counters the difference of neighbouring samples
/// counts; one that fell has begun anew from 0, as for PromQL's increase(), but nothing is extrapolated. A
/// slice is measured if the total has both of its ends. NaN and infinities, of a query that divides, and gaps
/// are not measured; where a counted series has no sample, as before its first event, it has counted nothing.
///
/// InvalidInput: no JSON, an error, warnings (the answer may be partial), no matrix, no series at all, times
/// off the grid, fewer than two samples, or what Series::make() refuses.
[[nodiscard]] model::Result<Series> seriesFrom(const PrometheusCounts& counts);

} // namespace slipway::slo
