// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/gitlab_pipeline_importer.h"

#include "plugins/posture/ci_readers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// GitLab API, "status" of pipelines and jobs.
CiOutcome outcomeOf(const QString& status)
{
    if (status == QLatin1String("success"))
        return CiOutcome::Success;
    if (status == QLatin1String("skipped"))
        return CiOutcome::Skipped;
    if (status == QLatin1String("failed") || status == QLatin1String("canceled"))
        return CiOutcome::Failure;
    return CiOutcome::Running; // created, waiting_for_resource, preparing, pending, manual, scheduled, …
}

CiRun common(const Json& value)
{
    CiRun run;
    run.word = textAt(value, "status");
    run.outcome = outcomeOf(run.word);
    run.started = utcTime(textAt(value, "started_at"));
    if (!run.started)
        run.started = utcTime(textAt(value, "created_at"));
    run.ended = utcTime(textAt(value, "finished_at"));
    run.durationS = numberAt(value, "duration");
    run.name = textAt(value, "name");
    run.order = countAt(value, "id").value_or(0);
    return run;
}

/// Pipelines of one ref from one kind of trigger: the latest counts.
CiRun pipeline(const Json& value)
{
    CiRun run = common(value);
    run.group = textAt(value, "ref") + QLatin1Char(' ') + textAt(value, "source");
    run.commit = textAt(value, "sha");
    if (run.name.isEmpty())
        run.name = QStringLiteral("pipeline %1").arg(run.order);
    return run;
}

/// A job that may fail does not make its pipeline fail; a retried one is replaced by its retry.
CiRun job(const Json& value)
{
    CiRun run = common(value);
    run.group = QString::number(countAt(value, "pipeline/id").value_or(0));
    run.part = run.name;
    run.commit = textAt(value, "commit/id");
    if (run.commit.isEmpty())
        run.commit = textAt(value, "pipeline/sha");
    if (run.outcome == CiOutcome::Failure && flagAt(value, "allow_failure").value_or(false))
        run.outcome = CiOutcome::Skipped;
    // A manual job that may fail is optional and blocks nothing.
    if (run.word == QLatin1String("manual") && flagAt(value, "allow_failure").value_or(false))
        run.outcome = CiOutcome::Skipped;
    return run;
}

bool isPipelineAt(const ReportHead& head, const QString& at)
{
    const auto has = [&](const char* name) { return head.has(at + QLatin1String(name)); };
    return has("sha") && has("status") && has("ref") &&
           (has("project_id") || has("before_sha") || has("detailed_status") || has("web_url"));
}

bool isJobAt(const ReportHead& head, const QString& at)
{
    const auto has = [&](const char* name) { return head.has(at + QLatin1String(name)); };
    return has("pipeline/id") && has("stage") && has("status");
}

} // namespace

CiRun gitlabPipeline(const Json& value)
{
    return pipeline(value);
}

Match GitlabPipelineImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    if (head.jsonTexts.value(QStringLiteral("object_kind")) == QLatin1String("pipeline"))
        return Match::Sure;
    for (const QString& at : {QString(), QStringLiteral("[]/")}) {
        if (isPipelineAt(head, at) || isJobAt(head, at))
            return Match::Sure;
    }
    return Match::No;
}

Result<Report> GitlabPipelineImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                            const Progress& progress) const
{
    CiRuns runs(head.name);
    const bool isHook = head.has(QStringLiteral("object_attributes"));
    const bool isList = head.bytes.trimmed().startsWith('[');
    const bool isJob = !isHook && isJobAt(head, isList ? QStringLiteral("[]/") : QString());
    if (isJob && !isList)
        runs.isOnlyAPart();
    const QString path = isHook   ? QStringLiteral("object_attributes")
                         : isList ? QStringLiteral("[]")
                                  : QString();
    const JsonTap tap{path, [&](const Json& value, const JsonPlace&) {
                          return runs.add(isJob ? job(value) : pipeline(value));
                      }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return runs.finish(QStringLiteral("GitLab CI"));
}

} // namespace slipway::plugin
