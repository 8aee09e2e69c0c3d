// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/github/workflows.h"

#include "plugins/sdk/reading/utc_time.h"

namespace slipway::github {

using namespace model;
using ci::CiOutcome;
using ci::CiRun;
using Items = Observation<std::vector<Json>>;

namespace {

/// GitHub lists no more of a search, and does not say that there are more.
constexpr size_t kMostFound = 1000;
/// Runs whose jobs are looked at.
constexpr size_t kMostAsked = 20;

const QString kActions = QStringLiteral("Actions: read");

// "status" and "conclusion" of runs and checks, and "state" of statuses.
constexpr ci::Word kWords[]{
    {"success", CiOutcome::Success},         {"neutral", CiOutcome::Skipped},
    {"skipped", CiOutcome::Skipped},         {"failure", CiOutcome::Failure},
    {"error", CiOutcome::Failure},           {"timed_out", CiOutcome::Failure},
    {"startup_failure", CiOutcome::Failure}, {"action_required", CiOutcome::Running},
    {"queued", CiOutcome::Running},          {"requested", CiOutcome::Running},
    {"waiting", CiOutcome::Running},         {"pending", CiOutcome::Running},
    {"in_progress", CiOutcome::Running},
};

/// A run of Actions with what its jobs will be asked by.
struct ActionsRun
{
    CiRun run;
    qint64 id = 0;
    qint64 attempt = 1;
};

CiRun judged(CiRun run)
{
    run.outcome = ci::outcomeOf(run.word, kWords);
    return run;
}

http::Pages askList(const Repository& repository, const QByteArray& rest, http::Parameters query,
                    const QString& needs, Section& section)
{
    query.emplace_back("per_page", "100");
    return section.walk(
        http::PageWalk(section.inquiry().http, repository.get(rest, std::move(query), needs)));
}

/// The latest run of each workflow. What is about another commit is left out here: a filter that a server
/// does not know lets everything through.
std::map<QString, ActionsRun> latestOf(const std::vector<Json>& found, const QString& commit)
{
    std::map<QString, ActionsRun> latest;
    for (const Json& each : found) {
        ActionsRun one{judged(plugin::githubWorkflowRun(each)), plugin::countAt(each, "id").value_or(0),
                       plugin::countAt(each, "run_attempt").value_or(1)};
        if (one.run.commit != commit)
            continue;
        one.run.group = QString::number(plugin::countAt(each, "workflow_id").value_or(0));
        const auto [at, isNew] = latest.try_emplace(one.run.group, one);
        if (!isNew && one.run.order > at->second.run.order)
            at->second = one;
    }
    return latest;
}

/// From the jobs of all attempts: when the last one began and ended, and what passed only when run again.
bool takeJobs(const Answer& answer, ActionsRun& one, ci::Reruns& reruns)
{
    const auto jobs = answer.at<Json>("/jobs");
    const auto total = answer.at<qint64>("/total_count");
    if (!jobs.isKnown() || !jobs.value->is_array() || !total.isKnown() ||
        *total.value > qint64(jobs.value->size()))
        return false;
    std::optional<QDateTime> first;
    std::optional<QDateTime> last;
    for (const Json& job : *jobs.value) {
        const qint64 attempt = plugin::countAt(job, "run_attempt").value_or(1);
        const CiOutcome outcome = ci::outcomeOf(plugin::textAt(job, "conclusion"), kWords);
        reruns.add(QString::number(one.id), plugin::textAt(job, "name"), attempt, outcome);
        const auto started = plugin::utcTime(plugin::textAt(job, "started_at"));
        const auto ended = plugin::utcTime(plugin::textAt(job, "completed_at"));
        if (attempt != one.attempt || outcome == CiOutcome::Skipped || !started || !ended)
            continue;
        first = first ? std::min(*first, *started) : started;
        last = last ? std::max(*last, *ended) : ended;
    }
    if (first && last) { // a run's own updated_at moves on after its end
        one.run.started = first;
        one.run.ended = last;
    }
    return true;
}

void askJobs(const Repository& repository, std::map<QString, ActionsRun>& runs, Section& section)
{
    std::vector<Request> requests;
    for (const auto& [group, one] : runs) {
        if (requests.size() < kMostAsked)
            requests.push_back(repository.get("/actions/runs/" + QByteArray::number(one.id) + "/jobs",
                                              {{"filter", "all"}, {"per_page", "100"}}, kActions));
    }
    const std::vector<Answer> answers = section.ask(requests);
    ci::Reruns reruns;
    bool isWhole = runs.size() <= kMostAsked;
    size_t next = 0;
    for (auto& [group, one] : runs) {
        if (next < answers.size())
            isWhole &= takeJobs(answers[next++], one, reruns);
    }
    if (isWhole)
        reruns.putInto(section);
    else
        section.put("ci.flaky", Observation<qint64>::unknown(QStringLiteral("not all jobs could be read")));
}

void addChecks(const std::vector<Json>& checks, const QString& commit, bool withActions, ci::Runs& runs)
{
    for (const Json& each : checks) {
        CiRun run = judged(plugin::githubCheckRun(each));
        const bool isOfActions = plugin::textAt(each, "app/slug") == QLatin1String("github-actions");
        if (run.commit != commit || (isOfActions && !withActions))
            continue;
        // Each check by itself: a suite has one for each job, and its worst counts either way.
        run.group = QStringLiteral("check %1 %2").arg(plugin::textAt(each, "app/slug"), run.name);
        run.part.clear();
        runs.add(run);
    }
}

void addStatuses(const std::vector<Json>& statuses, ci::Runs& runs)
{
    for (const Json& each : statuses) {
        CiRun run;
        run.name = plugin::textAt(each, "context");
        run.group = QStringLiteral("status ") + run.name;
        run.order = plugin::countAt(each, "id").value_or(0);
        run.word = plugin::textAt(each, "state");
        runs.add(judged(run));
    }
}

/// Whether that nothing was found can be believed: GitHub's search by commit has been incomplete for days.
void checkNothing(const Repository& repository, ci::Runs& runs, Section& section)
{
    if (!repository.whyNoCommit.isEmpty())
        runs.holes += repository.whyNoCommit;
    const Answer newest = section.ask(
        repository.get("/actions/runs", {{"per_page", "100"}, {"exclude_pull_requests", "true"}}, kActions));
    const auto list = newest.at<Json>("/workflow_runs");
    if (newest.problem)
        runs.holes += ci::reasonOf(*newest.problem);
    else if (!list.isKnown() || !list.value->is_array())
        runs.holes += QStringLiteral("%1 has no list of runs").arg(newest.place);
    else if (!latestOf(list.value->get<std::vector<Json>>(), *repository.commit).empty())
        runs.holes += QStringLiteral("GitHub's search by commit leaves out runs that it lists");
}

void addOthers(const Repository& repository, bool hasActions, const Items& actions, ci::Runs& runs,
               Section& section)
{
    const QByteArray commit = "/commits/" + repository.commit->toLatin1();
    const http::Pages checkPages = askList(repository, commit + "/check-runs", {{"filter", "latest"}},
                                           QStringLiteral("Checks: read"), section);
    const Items checks = ci::itemsOf(checkPages, "/check_runs");
    const Items statuses = ci::itemsOf(
        askList(repository, commit + "/status", {}, QStringLiteral("Commit statuses: read"), section),
        "/statuses");
    if (checks.isKnown())
        addChecks(*checks.value, *repository.commit, !actions.isKnown(), runs);
    if (statuses.isKnown())
        addStatuses(*statuses.value, runs);
    if (!actions.isKnown() && !checks.isKnown())
        runs.holes += actions.why; // a status or two do not stand for Actions
    // Fine-grained tokens cannot have "Checks" at all, so that alone must not make everything unknown.
    const bool mayNot = checkPages.problem && checkPages.problem->trouble == http::Trouble::Forbidden;
    if (!checks.isKnown() && (!mayNot || (!hasActions && runs.latest.empty())))
        runs.holes += checks.why;
    if (!statuses.isKnown())
        runs.holes += statuses.why;
    for (const Items& each : {checks, statuses}) {
        if (!each.isKnown())
            section.find(QStringLiteral("ci.status"), "note", QStringLiteral("not counted: ") + each.why);
    }
}

} // namespace

void askWorkflows(const Repository& repository, Section& section)
{
    if (!repository.commit) {
        // An abbreviated commit finds nothing, and an empty one finds everything.
        ci::putNoRuns(QStringLiteral("no full commit of 40 hex digits is asked about"), section);
        return;
    }
    const Items found =
        ci::itemsOf(askList(repository, "/actions/runs",
                            {{"head_sha", repository.commit->toLatin1()}, {"exclude_pull_requests", "true"}},
                            kActions, section),
                    "/workflow_runs");
    ci::Runs runs;
    std::map<QString, ActionsRun> actions;
    if (found.isKnown()) {
        actions = latestOf(*found.value, *repository.commit);
        if (found.value->size() >= kMostFound)
            runs.holes += QStringLiteral("GitHub lists at most 1,000 runs: there may be more");
        askJobs(repository, actions, section);
        for (const auto& [group, one] : actions)
            runs.add(one.run);
    } else {
        section.find(QStringLiteral("ci.status"), "warning", QStringLiteral("Actions: ") + found.why);
    }
    addOthers(repository, !actions.empty(), found, runs, section);
    if (runs.latest.empty() && runs.holes.isEmpty())
        checkNothing(repository, runs, section);
    ci::putRuns(runs, QStringLiteral("GitHub"), section);
}

} // namespace slipway::github
