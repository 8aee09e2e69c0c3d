// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_collection.h"

#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;

Result<readiness::Collected> collectSource(const views::CollectOrder& order, const Progress& progress)
{
    const auto runners = SourceRunners::open(order.workspace->location(), systemNow);
    if (!runners)
        return runners.error();
    readiness::SourceCollector collector(order.workspace->history(), order.workspace->ingest(), **runners);
    return collector.collect({order.source, {}, true}, progress, order.person);
}

} // namespace slipway::app
