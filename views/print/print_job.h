// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/recorded_pages.h"

#include <functional>
#include <optional>

namespace slipway::views {

/// What is to be printed.
struct PrintJob
{
    QString title; ///< "payments-api 4.2.0-rc3: checklist"
    /// Lays it out for that paper. Runs on a worker.
    std::function<model::Result<RecordedPages>(report::PageSize)> record;
    /// What it is exported on; the preview begins with it until other paper is chosen there. None: nothing
    /// was exported yet.
    std::optional<report::PageSize> paper = {};
};

} // namespace slipway::views
