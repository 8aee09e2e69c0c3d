// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_trial.h"

#include "core/readiness/source_collector.h"

namespace slipway::readiness {

using namespace model;

Result<SourceTrial> trySource(Workspace& workspace, SourceRunner& runner, const Source& source,
                              const QString& release, const Progress& progress, const TrialSink& sink)
{
    SourceCollector collector(workspace.history(), workspace.ingest(), runner);
    const auto request = collector.requestFor({source, release, false});
    if (!request)
        return request.error();
    SourceTrial trial;
    const auto judge = [&](const QByteArray& envelope, const std::function<void()>&) {
        const auto evidence =
            workspace.ingest().preview({envelope, source.plugin + QLatin1Char(' ') + source.instance,
                                        source.plugin, source.instance, request->project.name});
        if (evidence) {
            ++trial.accepted;
            if (!trial.kinds.contains(evidence->kind))
                trial.kinds += evidence->kind;
        } else {
            ++trial.refused;
            if (!trial.firstRefusal)
                trial.firstRefusal = evidence.error();
        }
        if (sink)
            sink(evidence);
        return true;
    };
    trial.failure = runner.run(*request, judge, progress).failure;
    return trial;
}

} // namespace slipway::readiness
