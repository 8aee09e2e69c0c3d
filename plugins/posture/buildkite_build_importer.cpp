// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/buildkite_build_importer.h"

#include "plugins/posture/ci_readers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// Buildkite REST API, "state" of builds.
CiOutcome outcomeOf(const QString& state)
{
    if (state == QLatin1String("passed"))
        return CiOutcome::Success;
    if (state == QLatin1String("skipped") || state == QLatin1String("not_run"))
        return CiOutcome::Skipped;
    for (const auto* each : {"failed", "failing", "canceled", "canceling"}) {
        if (state == QLatin1String(each))
            return CiOutcome::Failure;
    }
    return CiOutcome::Running; // scheduled, running, blocked, …
}

CiRun runOf(const Json& build)
{
    CiRun run;
    run.word = textAt(build, "state");
    run.outcome = outcomeOf(run.word);
    // A build that waits at a block step says "passed" of what ran so far.
    if (run.outcome == CiOutcome::Success && flagAt(build, "blocked").value_or(false)) {
        run.outcome = CiOutcome::Running;
        run.word = QStringLiteral("blocked");
    }
    run.group = textAt(build, "pipeline/slug");
    run.order = countAt(build, "number").value_or(0);
    run.name = run.group.isEmpty() ? QStringLiteral("build %1").arg(run.order) : run.group;
    run.started = utcTime(textAt(build, "started_at"));
    run.ended = utcTime(textAt(build, "finished_at"));
    // "HEAD" is what Buildkite says until an agent has looked.
    const QString commit = textAt(build, "commit");
    run.commit = commit == QLatin1String("HEAD") ? QString() : commit;
    return run;
}

QString pathIn(const ReportHead& head)
{
    for (const auto* at : {"", "build", "[]"}) {
        const QString prefix = *at ? QLatin1String(at) + QLatin1Char('/') : QString();
        const auto has = [&](const char* name) { return head.has(prefix + QLatin1String(name)); };
        if (has("state") && has("commit") && has("branch") && has("number") &&
            (has("jobs") || has("pipeline") || has("creator") || has("web_url")))
            return QLatin1String(at);
    }
    return QStringLiteral("-");
}

} // namespace

CiRun buildkiteBuild(const Json& build)
{
    return runOf(build);
}

Match BuildkiteBuildImporter::matches(const ReportHead& head) const
{
    return head.isJson() && pathIn(head) != QLatin1String("-") ? Match::Sure : Match::No;
}

Result<Report> BuildkiteBuildImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                            const Progress& progress) const
{
    CiRuns runs(head.name);
    const JsonTap tap{pathIn(head),
                      [&](const Json& build, const JsonPlace&) { return runs.add(runOf(build)); }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return runs.finish(QStringLiteral("Buildkite"));
}

} // namespace slipway::plugin
