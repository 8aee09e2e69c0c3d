// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/ci_facts.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::azure {

using namespace model;
using ci::Answer;
using ci::CiOutcome;
using ci::CiRun;
using ci::Observation;
using ci::Request;
using ci::Section;

namespace {

// "result" of builds that are over, "status" of others. What succeeded partially had steps that failed.
constexpr ci::Word kWords[]{
    {"succeeded", CiOutcome::Success},  {"partiallySucceeded", CiOutcome::Failure},
    {"failed", CiOutcome::Failure},     {"inProgress", CiOutcome::Running},
    {"notStarted", CiOutcome::Running}, {"postponed", CiOutcome::Running},
    {"cancelling", CiOutcome::Running},
};

Request builds(const Json& config, const QByteArray& count)
{
    http::Parameters query{{"api-version", "7.1"}, {"$top", count}, {"queryOrder", "queueTimeDescending"}};
    if (const QString branch = plugin::textAt(config, "branch"); !branch.isEmpty())
        query.emplace_back("branchName", "refs/heads/" + branch.toUtf8());
    if (const QString definitions = plugin::textAt(config, "definitions"); !definitions.isEmpty())
        query.emplace_back("definitions", definitions.toUtf8());
    return Request::get('/' + http::segment(plugin::textAt(config, "project")) + "/_apis/build/builds", query)
        .needing(QStringLiteral("Build (read)"));
}

CiRun runOf(const Json& build)
{
    CiRun run;
    const QString status = plugin::textAt(build, "status");
    run.word = status == QLatin1String("completed") ? plugin::textAt(build, "result") : status;
    run.outcome = ci::outcomeOf(run.word, kWords);
    run.group = QString::number(plugin::countAt(build, "definition/id").value_or(0));
    run.order = plugin::countAt(build, "id").value_or(0);
    run.name =
        plugin::textAt(build, "definition/name") + QLatin1Char(' ') + plugin::textAt(build, "buildNumber");
    run.started = plugin::utcTime(plugin::textAt(build, "startTime"));
    run.ended = plugin::utcTime(plugin::textAt(build, "finishTime"));
    run.commit = plugin::textAt(build, "sourceVersion");
    return run;
}

std::optional<http::Parameters> nextOf(const Answer& answer)
{
    const QByteArray token = answer.headers.value("x-ms-continuationtoken");
    return token.isEmpty() ? std::nullopt : std::optional(http::Parameters{{"continuationToken", token}});
}

} // namespace

class Azure : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/*/_apis/build/builds");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        // A personal access token is the password of nobody.
        return {{"Authorization",
                 "Basic " + (':' + QByteArray::fromStdString(collector.secret("token"))).toBase64()}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& section = envelopes.open("ci-run", inquiry.subject);
        if (const auto commit =
                ci::commitOrNewest(section, builds(inquiry.config, "1"), "/value/0/sourceVersion"))
            askBuilds(*commit, section);
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(builds(inquiry.config, "1"), "/value/0/buildNumber",
                             QStringLiteral("builds can be read; the newest: %1"));
    }

    static void askBuilds(const QString& commit, Section& section)
    {
        const auto found = ci::askNewestFirst(section, builds(section.inquiry().config, "200"), commit,
                                              {"/value", "sourceVersion", "queueTime", nextOf});
        if (!found.items.isKnown()) {
            ci::putNoRuns(found.items.why, section);
            return;
        }
        ci::Runs runs;
        runs.holes = found.holes;
        ci::Reruns reruns;
        for (const Json& build : *found.items.value) {
            const CiRun run = runOf(build);
            runs.add(run);
            reruns.add({}, plugin::textAt(build, "definition/name"), run.order, run.outcome);
        }
        if (!runs.latest.empty())
            reruns.putInto(section, runs.holes);
        ci::putRuns(runs, QStringLiteral("Azure Pipelines"), section);
    }
};

} // namespace slipway::azure

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::azure::Azure>(argc, argv);
}
