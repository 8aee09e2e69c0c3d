// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

const QByteArray kCommit(40, 'a');

QString facts(const char* status, int workflows, int failing, const char* seconds = nullptr)
{
    const QString duration =
        seconds ? QStringLiteral("ci.duration_s=%1 ").arg(QLatin1String(seconds)) : QString();
    return duration + QStringLiteral("ci.failing=%1 ci.status=%2 ci.workflows=%3")
                          .arg(failing)
                          .arg(QLatin1String(status))
                          .arg(workflows);
}

/// A workflow run of GitHub.
QByteArray run(int workflow, int number, const QByteArray& conclusion, const QByteArray& commit = kCommit)
{
    const QByteArray quoted = conclusion == "null" ? conclusion : "\"" + conclusion + "\"";
    return R"({"workflow_id":)" + QByteArray::number(workflow) + R"(,"run_number":)" +
           QByteArray::number(number) + R"(,"event":"push","name":"w","status":"completed","conclusion":)" +
           quoted + R"(,"head_sha":")" + commit +
           R"(","run_started_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:01:00Z"})";
}

QByteArray runs(const QByteArray& list, int total)
{
    return R"({"total_count":)" + QByteArray::number(total) + R"(,"workflow_runs":[)" + list + "]}";
}

QByteArray pipeline(const QByteArray& status, int id = 1)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"project_id":1,"sha":")" + kCommit +
           R"(","ref":"main","source":"push","status":")" + status + R"(","web_url":"https://e.org"})";
}

QByteArray jenkins(const QByteArray& result, const QByteArray& actions = "[]")
{
    return R"({"building":false,"result":)" + result +
           R"(,"number":1,"queueId":1,"duration":1500,"actions":)" + actions + "}";
}

QByteArray buildkite(const QByteArray& state, const QByteArray& blocked = "false")
{
    return R"({"number":1,"state":")" + state + R"(","blocked":)" + blocked +
           R"(,"commit":"HEAD","branch":"main","jobs":[]})";
}

} // namespace

class TestCiRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloadsYieldTheirFacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const QString& expected) {
            QTest::addRow("%s", name) << text << expected;
        };
        row("GitHub, two workflows", runs(run(1, 1, "success") + "," + run(2, 1, "failure"), 2),
            facts("failure", 2, 1, "60"));
        row("GitHub, a run after a failed one", runs(run(1, 2, "success") + "," + run(1, 1, "failure"), 2),
            facts("success", 1, 0, "60"));
        for (const char* failing : {"failure", "timed_out", "cancelled", "startup_failure", "stale"})
            row(failing, runs(run(1, 1, failing), 1), facts("failure", 1, 1, "60"));
        row("GitHub, skipped beside success", runs(run(1, 1, "success") + "," + run(2, 1, "skipped"), 2),
            facts("success", 2, 0, "60"));
        row("GitHub, only skipped", runs(run(1, 1, "skipped"), 1), facts("absent", 1, 0, "60"));
        row("GitHub, going on", runs(run(1, 1, "null"), 1), facts("running", 1, 0));
        row("GitHub, nothing", runs("", 0), facts("absent", 0, 0));
        row("GitHub, a page with a failure", runs(run(1, 1, "failure"), 3),
            QStringLiteral("ci.status=failure"));
        row("GitHub, a page without", runs(run(1, 1, "success"), 3), QString());
        row("GitHub, check runs of one suite",
            R"({"total_count":2,"check_runs":[{"id":1,"name":"a","head_sha":"x","status":"completed","conclusion":"success","check_suite":{"id":7}},{"id":2,"name":"b","head_sha":"x","status":"completed","conclusion":"failure","check_suite":{"id":7}}]})",
            facts("failure", 1, 1));
        for (const char* waiting : {"created", "pending", "running", "manual", "scheduled"})
            row(waiting, pipeline(waiting), facts("running", 1, 0));
        row("GitLab, cancelled", pipeline("canceled"), facts("failure", 1, 1));
        row("GitLab, skipped", pipeline("skipped"), facts("absent", 1, 0));
        row("GitLab, the later of two", "[" + pipeline("failed", 3) + "," + pipeline("success", 4) + "]",
            facts("success", 1, 0));
        row("GitLab, a job that may fail",
            R"([{"id":1,"name":"a","stage":"t","status":"success","pipeline":{"id":9}},{"id":2,"name":"b","stage":"t","status":"failed","allow_failure":true,"pipeline":{"id":9}}])",
            facts("success", 1, 0));
        row("GitLab, a retried job",
            R"([{"id":1,"name":"a","stage":"t","status":"failed","pipeline":{"id":9}},{"id":2,"name":"a","stage":"t","status":"success","pipeline":{"id":9}}])",
            facts("success", 1, 0));
        row("GitLab's webhook",
            R"({"object_kind":"pipeline","object_attributes":{"id":1,"ref":"main","sha":"x","status":"failed","duration":7},"builds":[]})",
            facts("failure", 1, 1, "7"));
        row("Jenkins, unstable", jenkins("\"UNSTABLE\""), facts("failure", 1, 1, "1.5"));
        row("Jenkins, aborted", jenkins("\"ABORTED\""), facts("failure", 1, 1, "1.5"));
        row("Jenkins, building", jenkins("null"), facts("running", 1, 0));
        row("Buildkite, failed", buildkite("failed"), facts("failure", 1, 1));
        row("Buildkite, blocked", buildkite("passed", "true"), facts("running", 1, 0));
        row("Buildkite's webhook", R"({"event":"build.finished","build":)" + buildkite("canceled") + "}",
            facts("failure", 1, 1));
        row("CircleCI, workflows",
            R"({"items":[{"name":"w","pipeline_id":"p","project_slug":"s","status":"success","created_at":"2026-01-01T00:00:00Z","stopped_at":"2026-01-01T00:00:09Z"},{"name":"w","pipeline_id":"p","project_slug":"s","status":"failed"},{"name":"v","pipeline_id":"p","project_slug":"s","status":"on_hold"}],"next_page_token":null})",
            facts("running", 2, 0));
        row("CircleCI, jobs of a workflow",
            R"({"items":[{"name":"a","job_number":1,"project_slug":"s","status":"success"},{"name":"b","job_number":2,"project_slug":"s","status":"infrastructure_fail"}]})",
            facts("failure", 1, 1));
        row("CircleCI 1.1",
            R"({"build_num":7,"vcs_revision":"x","status":"fixed","outcome":"success","start_time":"2026-01-01T00:00:00Z","stop_time":"2026-01-01T00:00:02Z"})",
            facts("success", 1, 0, "2"));
        row("Azure, with statistics",
            R"({"id":1,"state":"Completed","totalTests":4,"passedTests":2,"runStatistics":[{"outcome":"Passed","count":2},{"outcome":"Failed","count":1},{"outcome":"NotExecuted","count":1}],"startedDate":"2026-01-01T00:00:00Z","completedDate":"2026-01-01T00:00:03.5Z"})",
            QStringLiteral(
                "tests.duration_s=3.5 tests.failed=1 tests.pass_rate=66.6667 tests.passed=2 tests.total=4"));
        row("Azure, without", R"({"id":1,"state":"Completed","totalTests":4,"passedTests":2})",
            QStringLiteral("tests.passed=2 tests.total=4"));
        row("Azure, going on", R"({"id":1,"state":"InProgress","totalTests":4,"passedTests":2})", QString());
    }

    void payloadsYieldTheirFacts()
    {
        QFETCH(QByteArray, text);
        const auto report = imported(text);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QTEST(factsOf(*report), "expected");
        QCOMPARE(faultsOf(*report), QString());
    }

    void theCommitIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("commit");
        const QString commit = QString::fromLatin1(kCommit);
        QTest::newRow("GitHub") << runs(run(1, 1, "success"), 1) << commit;
        QTest::newRow("GitLab") << pipeline("success") << commit;
        QTest::newRow("Jenkins") << jenkins("\"SUCCESS\"",
                                            R"([{"lastBuiltRevision":{"SHA1":")" + kCommit + R"("}}])")
                                 << commit;
        QTest::newRow("Jenkins with a library")
            << jenkins("\"SUCCESS\"", R"([{"lastBuiltRevision":{"SHA1":")" + kCommit +
                                          R"("}},{"lastBuiltRevision":{"SHA1":"b"}}])")
            << QString();
        QTest::newRow("Buildkite before an agent looked") << buildkite("passed") << QString();
    }

    void theCommitIsTaken()
    {
        QFETCH(QByteArray, text);
        const auto report = imported(text);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QTEST(report->commit.hex(), "commit");
    }

    void sampleCommitsAreTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("commit");
        const auto row = [](const char* path, const char* commit) {
            QTest::addRow("%s", path) << QString::fromLatin1(path) << QString::fromLatin1(commit);
        };
        row("ci/github-workflow-runs.json", "b49a973e2a387787b8b3ef1212b848a1ec4f7b9a");
        row("ci/github-run-jobs.json", "c7bd3b8db871bbde8629275631ea645622ae89d7");
        row("ci/gitlab-pipeline.json", "a91957a858320c0e17f3a0eca7cfacbff50ea29a");
        row("ci/gitlab-job.json", "0ff3ae198f8601a285adcf5c0fff204ee6fba5fd");
        row("ci/jenkins-build.json", "d27afa0805201322d846d7defc29b82c88d9b5ce");
        row("ci/buildkite-build.json", "abcd0b72a1e580e90712cdd9eb26d3fb41cd09c8");
        row("scorecard/scorecard-multi-check.json", "68bc59901773ab4c051dfcea0cc4201a1567ab32");
    }

    void sampleCommitsAreTaken()
    {
        if (samplesDir().isEmpty())
            QSKIP("the folder of samples is not beside the source tree");
        QFETCH(QString, path);
        const auto report = imported(sample(path));
        QVERIFY(report.ok());
        QTEST(report->commit.hex(), "commit");
    }

    void whatIsAboutSeveralCommitsIsRefused()
    {
        const auto report =
            imported(runs(run(1, 1, "success") + "," + run(2, 1, "success", QByteArray(40, 'b')), 2));
        QVERIFY(!report.ok());
        QVERIFY(report.error().what.contains(QLatin1String("several commits")));
    }

    void aPageOfSeveralIsRefusedOrWarnedOf()
    {
        const QString circle = factsOf(
            R"({"items":[{"name":"w","pipeline_id":"p","project_slug":"s","status":"success"}],"next_page_token":"more"})");
        QVERIFY(circle.contains(QLatin1String("one page of several")));
        const auto github = imported(runs(run(1, 1, "success"), 3));
        QVERIFY(github.ok());
        QCOMPARE(github->warnings.first(), QStringLiteral("the file holds 1 of 3 runs: nothing is counted"));
    }

    void oneJobIsSaidToBeAPart()
    {
        const auto report = imported(
            R"({"action":"completed","workflow_job":{"run_id":1,"name":"a","head_sha":"x","status":"completed","conclusion":"success"}})");
        QVERIFY(report.ok());
        QVERIFY(
            report->warnings.contains(QStringLiteral("this tells of one job, not of the whole workflow")));
    }

    void anUnknownStatusOfATestCaseIsRefused()
    {
        const QString facts = factsOf(
            R"({"total_count":1,"success_count":1,"test_suites":[{"test_cases":[{"status":"odd","name":"a"}]}]})");
        QVERIFY2(facts.startsWith(QLatin1String("refused")), qPrintable(facts));
    }
};

QTEST_GUILESS_MAIN(TestCiRules)
#include "tst_ci_rules.moc"
