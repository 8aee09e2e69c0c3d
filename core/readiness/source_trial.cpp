// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_trial.h"

#include "core/readiness/source_collector.h"

namespace slipway::readiness {

using namespace model;

namespace {

/// What comes of that request, judged and not stored.
SourceTrial tried(Workspace& workspace, SourceRunner& runner, const SourceRequest& request,
                  const Progress& progress, const TrialSink& sink)
{
    SourceTrial trial;
    const Source& source = request.source;
    const auto judge = [&](const QByteArray& envelope, const std::function<void()>&) {
        const auto evidence =
            workspace.ingest().preview({envelope, source.plugin + QLatin1Char(' ') + source.instance,
                                        source.plugin, source.instance, request.project.name});
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
    RunOutcome outcome = runner.run(request, judge, progress);
    trial.failure = std::move(outcome.failure);
    trial.said = std::move(outcome.said);
    return trial;
}

Result<SourceRequest> requestFor(Workspace& workspace, SourceRunner& runner, const Source& source,
                                 const QString& release)
{
    return SourceCollector(workspace.history(), workspace.ingest(), runner)
        .requestFor({source, release, false});
}

} // namespace

Result<SourceTrial> trySource(Workspace& workspace, SourceRunner& runner, const Source& source,
                              const QString& release, const Progress& progress, const TrialSink& sink)
{
    const auto request = requestFor(workspace, runner, source, release);
    if (!request)
        return request.error();
    return tried(workspace, runner, *request, progress, sink);
}

Result<SourceTrial> probeSource(Workspace& workspace, SourceRunner& runner, const Source& source,
                                const QString& release, const Progress& progress, const TrialSink& sink)
{
    auto request = requestFor(workspace, runner, source, release);
    if (!request)
        return request.error();
    request->isProbe = true;
    return tried(workspace, runner, *request, progress, sink);
}

} // namespace slipway::readiness
