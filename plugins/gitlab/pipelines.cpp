// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/gitlab/pipelines.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::gitlab {

using namespace model;
using ci::CiOutcome;
using ci::CiRun;

namespace {

/// Pipelines whose jobs are looked at.
constexpr size_t kMostAsked = 20;

// "status" of pipelines and jobs; manual waits for a person.
constexpr ci::Word kWords[]{
    {"success", CiOutcome::Success},   {"skipped", CiOutcome::Skipped},
    {"failed", CiOutcome::Failure},    {"created", CiOutcome::Running},
    {"preparing", CiOutcome::Running}, {"waiting_for_resource", CiOutcome::Running},
    {"pending", CiOutcome::Running},   {"waiting_for_callback", CiOutcome::Running},
    {"running", CiOutcome::Running},   {"manual", CiOutcome::Running},
    {"scheduled", CiOutcome::Running},
};

CiRun runOf(const Json& pipeline)
{
    CiRun run = plugin::gitlabPipeline(pipeline);
    run.outcome = ci::outcomeOf(run.word, kWords);
    return run;
}

QByteArray pathOf(const CiRun& run)
{
    return "/pipelines/" + QByteArray::number(run.order);
}

/// A pipeline succeeds although jobs failed that may.
void tellOfAllowed(const Json& job, Section& section)
{
    if (plugin::textAt(job, "status") == QLatin1String("failed") &&
        plugin::flagAt(job, "allow_failure").value_or(false) &&
        !plugin::flagAt(job, "retried").value_or(false))
        section.find(QStringLiteral("ci.allowed-failure"), "note",
                     QStringLiteral("%1 failed, which its pipeline allows").arg(plugin::textAt(job, "name")));
}

void askJobs(const Project& project, const ci::Runs& runs, Section& section)
{
    ci::Reruns reruns;
    size_t count = 0;
    for (const auto& [group, run] : runs.latest) {
        const auto jobs =
            ++count > kMostAsked
                ? Observation<std::vector<Json>>::unknown(QStringLiteral("there are too many pipelines"))
                : ci::itemsOf(section.walk(http::PageWalk(
                                  section.inquiry().http,
                                  project.get(pathOf(run) + "/jobs",
                                              {{"include_retried", "true"}, {"per_page", "100"}}))),
                              "");
        if (!jobs.isKnown()) {
            section.put("ci.flaky", Observation<qint64>::unknown(jobs.why));
            return;
        }
        for (const Json& job : *jobs.value) {
            reruns.add(group, plugin::textAt(job, "name"), plugin::countAt(job, "id").value_or(0),
                       ci::outcomeOf(plugin::textAt(job, "status"), kWords));
            tellOfAllowed(job, section);
        }
    }
    reruns.putInto(section);
}

/// The lists have neither durations nor coverage. Where one cannot be read alone, what the list says stands.
std::vector<Json> askDetails(const Project& project, ci::Runs& runs, Section& section)
{
    std::vector<Request> requests;
    for (const auto& [group, run] : runs.latest)
        requests.push_back(project.get(pathOf(run)));
    std::vector<Json> details;
    size_t next = 0;
    for (const Answer& answer : section.ask(requests)) {
        CiRun& listed = std::next(runs.latest.begin(), std::ptrdiff_t(next++))->second;
        if (!answer.ok())
            continue;
        const CiRun run = runOf(answer.json);
        listed.started = run.started;
        listed.ended = run.ended;
        listed.durationS = run.durationS;
        details.push_back(answer.json);
    }
    std::sort(details.begin(), details.end(), [](const Json& a, const Json& b) {
        return plugin::countAt(a, "id").value_or(0) > plugin::countAt(b, "id").value_or(0);
    });
    return details;
}

ci::TestCounts countsOf(const Json& summary, const CiRun& run)
{
    const auto count = [&](const char* path) { return plugin::countAt(summary, path).value_or(0); };
    return {count("total/success"),
            count("total/failed"),
            count("total/error"),
            count("total/skipped"),
            plugin::numberAt(summary, "total/time"),
            run.ended.value_or(QDateTime())};
}

} // namespace

Observation<Json> latestOfBranch(const Project& project, Section& section)
{
    const Answer answer = section.ask(project.get("/pipelines/latest", {{"ref", project.branch.toUtf8()}}));
    if (answer.has(http::Trouble::Forbidden) || answer.has(http::Trouble::NotFound))
        return Observation<Json>::absent(QStringLiteral("%1 has no pipeline").arg(project.branch));
    return answer.problem ? Observation<Json>::unknown(ci::reasonOf(*answer.problem)) : answer.at<Json>("");
}

std::vector<Json> askPipelines(const Project& project, Section& section)
{
    if (!project.commit) {
        ci::putNoRuns(QStringLiteral("no full commit of 40 hex digits is asked about"), section);
        return {};
    }
    const auto found = ci::itemsOf(
        section.walk(http::PageWalk(section.inquiry().http,
                                    project.get("/pipelines", {{"sha", project.commit->toLatin1()},
                                                               {"order_by", "id"},
                                                               {"sort", "desc"},
                                                               {"per_page", "100"}}))),
        "");
    if (!found.isKnown()) {
        ci::putNoRuns(found.why, section);
        return {};
    }
    ci::Runs runs;
    for (const Json& each : *found.value) {
        if (plugin::textAt(each, "sha") == *project.commit)
            runs.add(runOf(each));
    }
    const std::vector<Json> details = askDetails(project, runs, section);
    if (!runs.latest.empty()) {
        askJobs(project, runs, section);
    } else {
        const auto newest = latestOfBranch(project, section);
        section.find(QStringLiteral("ci.status"), "note",
                     newest.isKnown()
                         ? QStringLiteral("the newest pipeline of %1 is on %2")
                               .arg(project.branch, plugin::textAt(*newest.value, "sha").left(12))
                         : newest.why);
    }
    ci::putRuns(runs, QStringLiteral("GitLab"), section);
    return details;
}

void askTests(const Project& project, const std::vector<Json>& pipelines, Section& section)
{
    auto why = Observation<qint64>::absent(QStringLiteral("no pipeline has a test report"));
    for (const Json& pipeline : pipelines) {
        const CiRun run = runOf(pipeline);
        if (run.outcome == CiOutcome::Running) {
            why = Observation<qint64>::unknown(QStringLiteral("%1 still runs").arg(run.name));
            break;
        }
        const Answer answer = section.ask(project.get(pathOf(run) + "/test_report_summary"));
        // Tests that had no time to run cannot fail, nor does an older pipeline stand for them.
        const bool isGivenUp = run.outcome == CiOutcome::Unknown;
        const QString given = QStringLiteral("%1 is %2").arg(run.name, run.word);
        if (isGivenUp && (answer.ok() || answer.has(http::Trouble::NotFound))) {
            putPartOfTests(countsOf(answer.json, run), given, section);
            return;
        }
        if (answer.problem) {
            why = ci::missing<qint64>(*answer.problem);
            break;
        }
        if (plugin::countAt(answer.json, "total/count").value_or(0) == 0)
            continue;
        for (const Json& suite : answer.json.value("test_suites", Json::array())) {
            const QString error = plugin::textAt(suite, "suite_error");
            if (error.isEmpty())
                continue;
            putNoTests(
                Observation<qint64>::unknown(QStringLiteral("GitLab could not read the report of %1: %2")
                                                 .arg(plugin::textAt(suite, "name"), error)),
                section);
            return;
        }
        putTests(countsOf(answer.json, run), section);
        return;
    }
    putNoTests(why, section);
}

void putCoverage(const std::vector<Json>& pipelines, Section& section)
{
    for (const Json& pipeline : pipelines) {
        bool isNumber = false;
        const double percent = plugin::textAt(pipeline, "coverage").toDouble(&isNumber);
        if (!isNumber)
            continue;
        section.put("coverage.line_percent",
                    Observation<double>::of(percent, runOf(pipeline).ended.value_or(QDateTime())));
        return;
    }
    section.put("coverage.line_percent",
                Observation<double>::absent(QStringLiteral("no job of a pipeline says its coverage")));
}

} // namespace slipway::gitlab
