// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/ci_facts.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::circleci {

using namespace model;
using ci::Answer;
using ci::CiOutcome;
using ci::CiRun;
using ci::Observation;
using ci::Request;
using ci::Section;

namespace {

/// Pipelines of one commit whose workflows are looked at.
constexpr size_t kMostAsked = 20;

// "status" of workflows; on_hold waits for a person.
constexpr ci::Word kWords[]{
    {"success", CiOutcome::Success}, {"not_run", CiOutcome::Skipped}, {"failed", CiOutcome::Failure},
    {"error", CiOutcome::Failure},   {"failing", CiOutcome::Failure}, {"unauthorized", CiOutcome::Failure},
    {"running", CiOutcome::Running}, {"on_hold", CiOutcome::Running},
};

/// "gh/acme/shop": its slashes stay.
QByteArray projectPath(const Json& config)
{
    QByteArray path = "/project";
    for (const QString& part : plugin::textAt(config, "project").split(u'/'))
        path += '/' + http::segment(part);
    return path;
}

Request pipelines(const Json& config)
{
    http::Parameters query;
    if (const QString branch = plugin::textAt(config, "branch"); !branch.isEmpty())
        query.emplace_back("branch", branch.toUtf8());
    return Request::get(projectPath(config) + "/pipeline", query)
        .needing(QStringLiteral("a personal token of somebody who may see the project"));
}

std::optional<http::Parameters> nextOf(const Answer& answer)
{
    const auto token = answer.at<QString>("/next_page_token");
    if (!token.isKnown() || token.value->isEmpty())
        return std::nullopt;
    return http::Parameters{{"page-token", token.value->toUtf8()}};
}

void takeWorkflows(const Answer& answer, qint64 pipeline, ci::Runs& runs)
{
    const auto items = answer.at<Json>("/items");
    if (answer.problem || !items.isKnown() || !items.value->is_array()) {
        runs.holes += answer.problem ? ci::reasonOf(*answer.problem)
                                     : QStringLiteral("%1 has no list of workflows").arg(answer.place);
        return;
    }
    if (nextOf(answer))
        runs.holes += QStringLiteral("%1 has more workflows than a page").arg(answer.place);
    qint64 order = 0;
    for (const Json& each : *items.value) {
        CiRun run = plugin::circleciRun(each);
        run.outcome = ci::outcomeOf(run.word, kWords);
        run.group = run.name;
        // A workflow that was run again has the name of the first and comes before it.
        run.order = pipeline * 1000 - order++;
        runs.add(run);
    }
}

} // namespace

class Circleci : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist().get(projectPath(config) + "/pipeline").get("/pipeline/*/workflow");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        return {{"Circle-Token", QByteArray::fromStdString(collector.secret("token"))}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& section = envelopes.open("ci-run", inquiry.subject);
        if (const auto commit =
                ci::commitOrNewest(section, pipelines(inquiry.config), "/items/0/vcs/revision"))
            askWorkflows(*commit, section);
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(pipelines(inquiry.config), "/items/0/project_slug",
                             QStringLiteral("pipelines can be read: %1"));
    }

    static void askWorkflows(const QString& commit, Section& section)
    {
        const auto found = ci::askNewestFirst(section, pipelines(section.inquiry().config), commit,
                                              {"/items", "vcs/revision", "created_at", nextOf});
        if (!found.items.isKnown()) {
            ci::putNoRuns(found.items.why, section);
            return;
        }
        ci::Runs runs;
        runs.holes = found.holes;
        std::vector<Request> requests;
        std::vector<qint64> numbers;
        for (const Json& pipeline : *found.items.value) {
            if (plugin::textAt(pipeline, "state") == QLatin1String("errored"))
                runs.add(errored(pipeline, commit));
            if (requests.size() == kMostAsked)
                runs.holes += QStringLiteral("the commit has more than %1 pipelines").arg(kMostAsked);
            if (requests.size() >= kMostAsked)
                break;
            requests.push_back(
                Request::get("/pipeline/" + http::segment(plugin::textAt(pipeline, "id")) + "/workflow"));
            numbers.push_back(plugin::countAt(pipeline, "number").value_or(0));
        }
        const std::vector<Answer> answers = section.ask(requests);
        for (size_t i = 0; i < answers.size(); ++i)
            takeWorkflows(answers[i], numbers[i], runs);
        ci::putRuns(runs, QStringLiteral("CircleCI"), section);
    }

    /// A pipeline whose configuration cannot be read has no workflows.
    static CiRun errored(const Json& pipeline, const QString& commit)
    {
        CiRun run;
        run.order = plugin::countAt(pipeline, "number").value_or(0);
        run.name = QStringLiteral("pipeline %1").arg(run.order);
        run.group = run.name;
        run.word = QStringLiteral("errored");
        run.outcome = CiOutcome::Failure;
        run.commit = commit;
        return run;
    }
};

} // namespace slipway::circleci

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::circleci::Circleci>(argc, argv);
}
