// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ci/ci_facts.h"
#include "plugins/sdk/live/readings.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::jenkins {

using namespace model;
using ci::Answer;
using ci::CiOutcome;
using ci::CiRun;
using ci::Observation;
using ci::Request;
using ci::Section;

namespace {

constexpr size_t kMostBuilds = 100; // of jobRequest()

// hudson.model.Result. Unstable ran to its end, but tests failed; nothing is said of what was aborted.
constexpr ci::Word kWords[]{
    {"SUCCESS", CiOutcome::Success},   {"UNSTABLE", CiOutcome::Failure}, {"FAILURE", CiOutcome::Failure},
    {"NOT_BUILT", CiOutcome::Skipped}, {"building", CiOutcome::Running},
};

/// "shop/main": folders and job, each a segment of its own. The branch job of a multibranch project is named
/// by the branch with its slashes encoded, and that name is encoded again for the address.
QByteArray pathOf(const Json& config)
{
    QByteArray path;
    for (const QString& part : plugin::textAt(config, "job").split(u'/', Qt::SkipEmptyParts))
        path += "/job/" + http::segment(part);
    const QString branch = plugin::textAt(config, "branch");
    if (!branch.isEmpty())
        path += "/job/" + http::segment(QString::fromLatin1(http::segment(branch)));
    return path;
}

/// One of the builds, by what it was built from: shared libraries add data of their own.
struct Build
{
    qint64 number = 0;
    CiRun run;
    QStringList commits;
};

Build buildOf(const Json& json)
{
    Build build{plugin::countAt(json, "number").value_or(0), plugin::jenkinsBuild(json), {}};
    build.run.outcome = ci::outcomeOf(build.run.word, kWords);
    build.run.order = build.number;
    build.run.name = QStringLiteral("build %1").arg(build.number);
    build.run.commit.clear();
    for (const Json& action : http::listAt(json, "/actions")) {
        const QString commit = plugin::textAt(action, "lastBuiltRevision/SHA1");
        if (!commit.isEmpty())
            build.commits += commit;
    }
    return build;
}

std::vector<Build> buildsIn(const Json& job)
{
    std::vector<Build> all;
    for (const Json& each : http::listAt(job, "/builds"))
        all.push_back(buildOf(each));
    return all;
}

Request jobRequest(const Json& config)
{
    return Request::get(pathOf(config) + "/api/json",
                        {{"tree", "fullName,jobs[name],builds[number,result,building,timestamp,duration,"
                                  "actions[lastBuiltRevision[SHA1]]]{0,100}"}})
        .needing(QStringLiteral("Overall/Read and Job/Read"));
}

/// Why there are no builds to look at, if so.
std::optional<QString> complaintOf(const Answer& job)
{
    const Json* builds = plugin::jsonAt(job.json, "builds");
    if (builds && builds->is_array())
        return std::nullopt;
    if (!builds && plugin::jsonAt(job.json, "jobs"))
        return QStringLiteral(
                   "%1 has jobs and no builds: it is a folder or a multibranch project, so set branch")
            .arg(job.place);
    return QStringLiteral("%1 is no job of Jenkins").arg(job.place);
}

void askTests(const Json& config, const Build& build, Section& section)
{
    if (build.run.outcome == CiOutcome::Running) {
        putNoTests(Observation<qint64>::unknown(QStringLiteral("%1 still runs").arg(build.run.name)),
                   section);
        return;
    }
    const Answer report = section.ask(
        Request::get(pathOf(config) + '/' + QByteArray::number(build.number) + "/testReport/api/json",
                     {{"tree", "duration,empty,failCount,passCount,skipCount"}}));
    // Tests that had no time to run cannot fail.
    const bool isGivenUp = build.run.outcome == CiOutcome::Unknown;
    const QString given = QStringLiteral("%1 is %2").arg(build.run.name, build.run.word);
    if (report.has(http::Trouble::NotFound) && isGivenUp) {
        putNoTests(Observation<qint64>::unknown(given), section);
        return;
    }
    if (report.problem) { // the build could be read, so 404 is "no report"
        putNoTests(ci::missing<qint64>(*report.problem), section);
        return;
    }
    const auto passed = report.at<qint64>("/passCount");
    const auto failed = report.at<qint64>("/failCount");
    if (!passed.isKnown() || !failed.isKnown()) {
        putNoTests(Observation<qint64>::unknown(QStringLiteral("%1 has no counts").arg(report.place)),
                   section);
        return;
    }
    const ci::TestCounts counts{*passed.value,
                                *failed.value,
                                std::nullopt,
                                plugin::countAt(report.json, "skipCount").value_or(0),
                                plugin::numberAt(report.json, "duration"),
                                build.run.ended.value_or(QDateTime())};
    if (isGivenUp)
        putPartOfTests(counts, given, section);
    else if (plugin::flagAt(report.json, "empty").value_or(false))
        putNoTests(Observation<qint64>::absent(QStringLiteral("the test report is empty")), section);
    else
        putTests(counts, section);
}

} // namespace

class Jenkins : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        const QByteArray job = pathOf(config);
        return http::Allowlist().get(job + "/api/json").get(job + "/*/testReport/api/json");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& section = envelopes.open("ci-run", inquiry.subject);
        const Answer job = section.ask(jobRequest(inquiry.config));
        if (job.problem)
            return failureOf(*job.problem, inquiry.now);
        if (const auto complaint = complaintOf(job))
            return plugin::Failure{plugin::Code::Unreadable, toText(*complaint), "check the job's name", {}};
        const std::vector<Build> builds = buildsIn(job.json);
        auto commit = ci::fullCommit(inquiry.subject);
        if (!inquiry.subject.contains("commit") && !builds.empty() && builds.front().commits.size() == 1) {
            commit = builds.front().commits.front();
            section.subject() = inquiry.subject = ci::subjectAt(inquiry.subject, *commit);
        }
        if (!commit) {
            ci::putNoRuns(QStringLiteral("no full commit of 40 hex digits is asked about"), section);
            return envelopes.send();
        }
        takeBuilds(builds, *commit, section, envelopes.open("test-run", inquiry.subject));
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer job = inquiry.ask(jobRequest(inquiry.config));
        if (job.problem)
            return {{}, job.problem};
        if (const auto complaint = complaintOf(job))
            return {{}, http::Problem{http::Trouble::NotJson, *complaint, {}, {}}};
        const QByteArray version = job.headers.value("X-Jenkins");
        return {QStringLiteral("%1 can be read%2")
                    .arg(plugin::textAt(job.json, "fullName"),
                         version.isEmpty() ? QString()
                                           : QStringLiteral("; Jenkins ") + QString::fromLatin1(version)),
                {}};
    }

    static void takeBuilds(const std::vector<Build>& builds, const QString& commit, Section& section,
                           Section& tests)
    {
        ci::Runs runs;
        ci::Reruns reruns;
        const Build* newest = nullptr;
        for (const Build& build : builds) {
            if (build.number == 0)
                runs.holes += QStringLiteral("Jenkins lists a build without a number");
            if (!build.commits.contains(commit))
                continue;
            runs.add(build.run);
            reruns.add({}, QStringLiteral("the job"), build.number, build.run.outcome);
            if (!newest || build.number > newest->number)
                newest = &build;
        }
        if (newest) {
            reruns.putInto(section, runs.holes);
            askTests(section.inquiry().config, *newest, tests);
        } else if (builds.size() >= kMostBuilds) {
            runs.holes += QStringLiteral("none of the last %1 builds is of this commit").arg(builds.size());
        } else if (!builds.empty()) {
            section.find(QStringLiteral("ci.status"), "note",
                         QStringLiteral("the newest of the last %1 builds is of %2")
                             .arg(builds.size())
                             .arg(builds.front().commits.join(QStringLiteral(", ")).left(90)));
        }
        ci::putRuns(runs, QStringLiteral("Jenkins"), section);
    }
};

} // namespace slipway::jenkins

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::jenkins::Jenkins>(argc, argv);
}
