// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/cached_scan.h"

#include "core/repo/git_handles.h"
#include "core/repo/history_facts.h"
#include "core/repo/scan_with.h"

namespace slipway::repo {

using namespace model;

Result<ScanReport> scanCached(const ScanRequest& request, const Progress& progress)
{
    progress.tell(0, QStringLiteral("opening the repository"));
    ScanCache cache(request);
    const QByteArray inputs = cache.inputs(progress);
    if (auto kept = inputs.isEmpty() ? std::nullopt : cache.report(inputs)) {
        if (progress.isCancelled())
            return scanStopped();
        for (Fact& fact : kept->facts) {
            if (fact.key == kLastCommitAge)
                fact.value = lastCommitAge(kept->revision.committedAt.toSecsSinceEpoch(), request.now);
        }
        progress.tell(1, QStringLiteral("done"));
        return std::move(*kept);
    }
    auto report = scanWith(request, progress, makeDetectors(), inputs.isEmpty() ? nullptr : &cache);
    cache.keepHarmlessPacks();
    // What was changed meanwhile is in the report or not: nobody knows.
    if (report && report->isComplete && !inputs.isEmpty() && cache.inputs({}) == inputs)
        cache.keepReport(inputs, *report);
    return report;
}

} // namespace slipway::repo
