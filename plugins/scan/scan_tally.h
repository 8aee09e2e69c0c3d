// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/report.h"

namespace slipway::plugin {

/// Counts what a scanner found, by level.
struct ScanTally
{
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 notes = 0;
    qint64 suppressed = 0;

    /// Nothing for level None.
    void add(model::FindingLevel level)
    {
        errors += level == model::FindingLevel::Error;
        warnings += level == model::FindingLevel::Warning;
        notes += level == model::FindingLevel::Note;
    }
    void putInto(FactList& facts) const
    {
        facts.count("scan.errors", errors).count("scan.warnings", warnings).count("scan.notes", notes);
        facts.count("scan.suppressed", suppressed);
    }
};

} // namespace slipway::plugin
