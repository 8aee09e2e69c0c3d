// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/circleci_importer.h"

#include "plugins/posture/ci_readers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// "status" of jobs and workflows in API v2 and of builds in v1.1, "outcome" of the command line's jobs.
CiOutcome outcomeOf(const QString& word)
{
    for (const auto* each : {"success", "succeeded", "fixed"}) {
        if (word == QLatin1String(each))
            return CiOutcome::Success;
    }
    for (const auto* each : {"not_run", "no_tests", "skipped"}) {
        if (word == QLatin1String(each))
            return CiOutcome::Skipped;
    }
    for (const auto* each : {"running", "not_running", "queued", "scheduled", "retried", "blocked", "on_hold",
                             "pending", "started", ""}) {
        if (word == QLatin1String(each))
            return CiOutcome::Running;
    }
    return CiOutcome::Failure; // failed, failing, error, canceled, timedout, infrastructure_fail, …
}

CiRun runOf(const Json& job)
{
    CiRun run;
    run.word = textAt(job, "outcome");
    if (run.word.isEmpty())
        run.word = textAt(job, "status");
    run.outcome = outcomeOf(run.word);
    const QString phase = textAt(job, "phase");
    if (!phase.isEmpty() && phase != QLatin1String("ended"))
        run.outcome = CiOutcome::Running;
    for (const char* path : {"name", "workflows/job_name", "reponame"}) {
        if (run.name.isEmpty())
            run.name = textAt(job, path);
    }
    run.started = utcTime(textAt(job, "started_at"));
    for (const char* path : {"start_time", "created_at"}) {
        if (!run.started)
            run.started = utcTime(textAt(job, path));
    }
    run.ended = utcTime(textAt(job, "stopped_at"));
    if (!run.ended)
        run.ended = utcTime(textAt(job, "stop_time"));
    run.commit = textAt(job, "vcs_revision");
    run.order = countAt(job, "build_num").value_or(0);
    return run;
}

/// A workflow in the list of a pipeline's workflows is a group of its own; a rerun has the same name and
/// comes first. A job in the list of a workflow's jobs is a part of it.
CiRun itemOf(const Json& item, const JsonPlace& place)
{
    CiRun run = runOf(item);
    const bool isWorkflow = jsonAt(item, "pipeline_id") && !jsonAt(item, "job_number");
    (isWorkflow ? run.group : run.part) = run.name;
    run.order = -place.last().toLongLong();
    return run;
}

bool isItemAt(const ReportHead& head, const QString& at)
{
    const auto has = [&](const char* name) { return head.has(at + QLatin1String(name)); };
    if (has("phase") && has("outcome") && (has("executions") || has("workflow_id")))
        return true;
    if (has("build_num") && has("vcs_revision") && has("outcome"))
        return true;
    if (has("project_slug") && has("status") && (has("pipeline_id") || has("job_number")))
        return true;
    return has("status") && has("contexts") && has("latest_workflow");
}

bool isPageOfSeveral(const ReportHead& head)
{
    return !head.jsonTexts.value(QStringLiteral("next_page_token")).isEmpty();
}

} // namespace

CiRun circleciRun(const Json& run)
{
    return runOf(run);
}

Match CircleciImporter::matches(const ReportHead& head) const
{
    const bool fits =
        head.isJson() && (isItemAt(head, QString()) || isItemAt(head, QStringLiteral("items/[]/")));
    return fits ? Match::Sure : Match::No;
}

Result<Report> CircleciImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                      const Progress& progress) const
{
    if (isPageOfSeveral(head))
        return Error{ErrorCode::InvalidInput, QStringLiteral("one page of several: runs are missing"),
                     head.name, QStringLiteral("ask for all pages")};
    CiRuns runs(head.name);
    const bool isList = isItemAt(head, QStringLiteral("items/[]/"));
    std::vector<JsonTap> taps;
    if (isList)
        taps.push_back({QStringLiteral("items/[]"), [&](const Json& item, const JsonPlace& place) {
                            return runs.add(itemOf(item, place));
                        }});
    else
        taps.push_back({QString(), [&](const Json& job, const JsonPlace&) { return runs.add(runOf(job)); }});
    const bool isWorkflow =
        head.has(QStringLiteral("pipeline_number")) && head.has(QStringLiteral("project_slug"));
    if (!isList && !isWorkflow)
        runs.isOnlyAPart();
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return runs.finish(QStringLiteral("CircleCI"));
}

} // namespace slipway::plugin
