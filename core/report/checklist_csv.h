// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::report {

/// The checklist as CSV (RFC 4180, see csv.h), a line a criterion below the headings; words for machines are
/// the keys of DESIGN section 1. What does not apply is left out. The same document gives the same bytes.
[[nodiscard]] QByteArray renderCsv(const ChecklistDocument& document);

} // namespace slipway::report
