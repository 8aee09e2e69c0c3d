// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "views/report/recorded_pages.h"

#include <utility>

class QPrinter;

namespace slipway::views {

/// Makes the printer print on the pages' paper, edge to edge, under their title.
void prepare(QPrinter& printer, const RecordedPages& pages);

/// The pages that the printer was asked for, counted from 0: [first, second); all of them if it was asked for
/// none.
[[nodiscard]] std::pair<int, int> chosenPages(const QPrinter& printer, const RecordedPages& pages);

/// Prints those, in vectors. The printer belongs to the caller alone meanwhile; any thread. Unwritable: it
/// could not be begun, or gave up. Cancelled: it was told to stop, between two pages.
[[nodiscard]] model::Status print(const RecordedPages& pages, QPrinter& printer,
                                  const model::Progress& progress);

} // namespace slipway::views
