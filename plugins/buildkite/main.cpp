// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/ci_facts.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::buildkite {

using namespace model;
using ci::CiOutcome;
using ci::CiRun;
using ci::Observation;
using ci::Request;
using ci::Section;

namespace {

// "state" of builds and jobs; "blocked" waits for a person.
constexpr ci::Word kWords[]{
    {"passed", CiOutcome::Success},   {"skipped", CiOutcome::Skipped},  {"not_run", CiOutcome::Skipped},
    {"failed", CiOutcome::Failure},   {"failing", CiOutcome::Failure},  {"timed_out", CiOutcome::Failure},
    {"broken", CiOutcome::Failure},   {"expired", CiOutcome::Failure},  {"blocked", CiOutcome::Running},
    {"waiting", CiOutcome::Running},  {"limited", CiOutcome::Running},  {"scheduled", CiOutcome::Running},
    {"assigned", CiOutcome::Running}, {"accepted", CiOutcome::Running}, {"running", CiOutcome::Running},
    {"creating", CiOutcome::Running},
};

Request builds(const Json& config, http::Parameters query)
{
    const QByteArray path = "/organizations/" + http::segment(plugin::textAt(config, "organization")) +
                            "/pipelines/" + http::segment(plugin::textAt(config, "pipeline")) + "/builds";
    return Request::get(path, std::move(query)).needing(QStringLiteral("read_builds"));
}

CiRun runOf(const Json& build)
{
    CiRun run = plugin::buildkiteBuild(build);
    run.outcome = ci::outcomeOf(run.word, kWords);
    run.group = QStringLiteral("build");
    run.name = QStringLiteral("build %1").arg(run.order);
    return run;
}

/// Jobs that were retried, and whole builds that were made again, on the same commit.
void addJobs(const Json& build, ci::Reruns& reruns)
{
    qint64 order = 0;
    for (const Json& job : build.value("jobs", Json::array())) {
        const QString name = plugin::textAt(job, "name");
        const QString step = plugin::textAt(job, "step_key");
        if (!name.isEmpty() || !step.isEmpty()) // waiting and blocking steps have neither
            reruns.add(QString::number(plugin::countAt(build, "number").value_or(0)),
                       step.isEmpty() ? name : step, ++order,
                       ci::outcomeOf(plugin::textAt(job, "state"), kWords));
    }
}

} // namespace

class Buildkite : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/organizations/*/pipelines/*/builds");
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"RateLimit-Reset", http::ResetHeader::Unit::SecondsFromNow, "RateLimit-Remaining",
                 "RateLimit-Limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& section = envelopes.open("ci-run", inquiry.subject);
        if (const auto commit =
                ci::commitOrNewest(section, builds(inquiry.config, branchQuery(inquiry.config)), "/0/commit"))
            askBuilds(*commit, section);
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(builds(inquiry.config, branchQuery(inquiry.config)), "/0/web_url",
                             QStringLiteral("builds can be read; the newest: %1"));
    }

    static http::Parameters branchQuery(const Json& config)
    {
        http::Parameters query{{"exclude_jobs", "true"}, {"exclude_pipeline", "true"}, {"per_page", "1"}};
        if (const QString branch = plugin::textAt(config, "branch"); !branch.isEmpty())
            query.emplace_back("branch", branch.toUtf8());
        return query;
    }

    static void askBuilds(const QString& commit, Section& section)
    {
        const http::Inquiry& inquiry = section.inquiry();
        const auto found =
            ci::itemsOf(section.walk(http::PageWalk(section.inquiry().http,
                                                    builds(inquiry.config, {{"commit", commit.toLatin1()},
                                                                            {"include_retried_jobs", "true"},
                                                                            {"exclude_pipeline", "true"},
                                                                            {"per_page", "30"}}))),
                        "");
        if (!found.isKnown()) {
            // A pipeline that cannot be seen is 404, too: nothing around it was read.
            ci::putNoRuns(found.why, section);
            return;
        }
        ci::Runs runs;
        ci::Reruns reruns;
        for (const Json& build : *found.value) {
            if (plugin::textAt(build, "commit") != commit)
                continue;
            runs.add(runOf(build));
            addJobs(build, reruns);
        }
        if (!runs.latest.empty())
            reruns.putInto(section);
        ci::putRuns(runs, QStringLiteral("Buildkite"), section);
    }
};

} // namespace slipway::buildkite

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::buildkite::Buildkite>(argc, argv);
}
