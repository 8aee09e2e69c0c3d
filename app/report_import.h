// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/app_port.h"

namespace slipway::app {

/// Reads report files of other tools and stores them as evidence about the release's commit, as `slipway
/// import` does; each as soon as it is read. One that cannot be read does not keep the others out; once
/// `progress` says stop, the rest is left out. An error means that the release or the workspace could not be
/// read or written. May block; any thread.
[[nodiscard]] model::Result<std::vector<views::ImportedReport>>
importReports(const views::ReportOrder& order, const model::Progress& progress);

} // namespace slipway::app
