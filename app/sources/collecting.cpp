// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/collecting.h"

#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;
using readiness::CollectAsk;
using readiness::Collected;

std::unique_ptr<readiness::SourceScheduler>
makeScheduler(const std::shared_ptr<readiness::Workspace>& workspace, const QString& person,
              const readiness::SchedulerOptions& options, const SourceLog& log)
{
    const auto collect = [workspace, person, log, clock = options.clock](
                             const CollectAsk& ask, const Progress& progress) -> Result<Collected> {
        // Opened each time: a plugin may have been installed, or trusted, since.
        const auto runners = SourceRunners::open(workspace->location(), clock, log);
        if (!runners)
            return runners.error();
        readiness::CollectorOptions collecting;
        collecting.clock = clock;
        return readiness::SourceCollector(workspace->history(), workspace->ingest(), **runners, collecting)
            .collect(ask, progress, person);
    };
    return std::make_unique<readiness::SourceScheduler>(workspace, collect, options);
}

} // namespace slipway::app
