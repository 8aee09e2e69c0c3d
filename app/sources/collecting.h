// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sources/report_files.h"
#include "core/readiness/source_scheduler.h"

namespace slipway::app {

/// What collects a workspace's sources by itself, with plugins and importers at hand; give it a watch
/// (app/sources/report_watch.h) and start() it. `log` is called on the collecting threads, several at once;
/// it may be empty.
[[nodiscard]] std::unique_ptr<readiness::SourceScheduler>
makeScheduler(const std::shared_ptr<readiness::Workspace>& workspace, const QString& person,
              const readiness::SchedulerOptions& options = {}, const SourceLog& log = {});

} // namespace slipway::app
