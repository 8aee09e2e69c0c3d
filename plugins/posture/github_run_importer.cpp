// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/github_run_importer.h"

#include "plugins/posture/ci_readers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// GitHub REST API, "status" and "conclusion" of check runs and workflow runs. What did not succeed, was not
/// skipped and is over has failed; action_required waits for a person.
CiOutcome outcomeOf(const QString& status, const QString& conclusion)
{
    if (!conclusion.isEmpty()) {
        if (conclusion == QLatin1String("success"))
            return CiOutcome::Success;
        if (conclusion == QLatin1String("skipped") || conclusion == QLatin1String("neutral"))
            return CiOutcome::Skipped;
        return conclusion == QLatin1String("action_required") ? CiOutcome::Running : CiOutcome::Failure;
    }
    return status == QLatin1String("failure") ? CiOutcome::Failure : CiOutcome::Running;
}

/// What all three kinds share.
CiRun common(const Json& value)
{
    CiRun run;
    const QString status = textAt(value, "status");
    const QString conclusion = textAt(value, "conclusion");
    run.outcome = outcomeOf(status, conclusion);
    run.word = conclusion.isEmpty() ? status : conclusion;
    run.commit = textAt(value, "head_sha");
    run.started = utcTime(textAt(value, "started_at"));
    run.ended = utcTime(textAt(value, "completed_at"));
    run.name = textAt(value, "name");
    return run;
}

QString numberText(const Json& value, const char* path)
{
    const auto number = countAt(value, path);
    return number ? QString::number(*number) : QString();
}

/// Runs of the same workflow for the same event: the latest counts, a rerun being an attempt of one run.
CiRun workflowRun(const Json& value)
{
    CiRun run = common(value);
    run.group = numberText(value, "workflow_id") + QLatin1Char(' ') + textAt(value, "event");
    run.order = countAt(value, "run_number").value_or(0) * 1000 + countAt(value, "run_attempt").value_or(0);
    run.started = utcTime(textAt(value, "run_started_at"));
    if (!run.started)
        run.started = utcTime(textAt(value, "created_at"));
    run.ended = utcTime(textAt(value, "updated_at"));
    if (run.name.isEmpty())
        run.name = textAt(value, "path");
    return run;
}

CiRun job(const Json& value)
{
    CiRun run = common(value);
    run.group = numberText(value, "run_id");
    run.part = run.name;
    run.order = countAt(value, "run_attempt").value_or(0);
    return run;
}

/// GitHub makes one check suite for each workflow run.
CiRun checkRun(const Json& value)
{
    CiRun run = common(value);
    run.group = numberText(value, "check_suite/id");
    run.part = run.name;
    run.order = countAt(value, "id").value_or(0);
    return run;
}

struct Shape
{
    const char* prefix; ///< where an item stands
    CiRun (*read)(const Json&);
    const char* mark; ///< a member that tells it from others
    bool isPart;
};

constexpr std::array kShapes{
    Shape{"workflow_runs/[]", &workflowRun, "workflow_id", false},
    Shape{"workflow_run", &workflowRun, "workflow_id", false},
    Shape{"", &workflowRun, "workflow_id", false},
    Shape{"jobs/[]", &job, "run_id", false},
    Shape{"workflow_job", &job, "run_id", true},
    Shape{"", &job, "run_id", true},
    Shape{"check_runs/[]", &checkRun, "check_suite", false},
    Shape{"check_run", &checkRun, "check_suite", true},
    Shape{"", &checkRun, "check_suite", true},
};

const Shape* fittingShape(const ReportHead& head)
{
    for (const Shape& shape : kShapes) {
        const QString prefix = QLatin1String(shape.prefix);
        const QString at = prefix.isEmpty() ? QString() : prefix + QLatin1Char('/');
        if (head.has(at + QLatin1String("head_sha")) && head.has(at + QLatin1String(shape.mark)) &&
            head.has(at + QLatin1String("status")))
            return &shape;
    }
    return nullptr;
}

bool isEmptyList(const ReportHead& head)
{
    return head.has(QStringLiteral("total_count")) &&
           (head.has(QStringLiteral("workflow_runs")) || head.has(QStringLiteral("check_runs")));
}

} // namespace

CiRun githubWorkflowRun(const Json& run)
{
    return workflowRun(run);
}

CiRun githubCheckRun(const Json& run)
{
    return checkRun(run);
}

Match GithubRunImporter::matches(const ReportHead& head) const
{
    if (!head.isJson())
        return Match::No;
    return fittingShape(head) || isEmptyList(head) ? Match::Sure : Match::No;
}

Result<Report> GithubRunImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                       const Progress& progress) const
{
    CiRuns runs(head.name);
    std::vector<JsonTap> taps;
    const Shape* shape = fittingShape(head);
    if (shape) {
        taps.push_back({QLatin1String(shape->prefix),
                        [&](const Json& value, const JsonPlace&) { return runs.add(shape->read(value)); }});
        if (shape->isPart)
            runs.isOnlyAPart();
    }
    if (!shape || QLatin1String(shape->prefix).size() > 0)
        taps.push_back({QStringLiteral("total_count"), [&](const Json& total, const JsonPlace&) -> Status {
                            runs.declare(countAt(total, "").value_or(0));
                            return Done{};
                        }});
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return runs.finish(QStringLiteral("GitHub Actions"));
}

} // namespace slipway::plugin
