// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

/// Launch briefs, dependencies, capacity and classification by the command line alone.
class TestBriefCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_repository = std::make_unique<GitRepository>(m_program->path(QStringLiteral("web")));
        m_repository->commitFile(QStringLiteral("README.md"), "# web\n");
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QCOMPARE(m_program
                     ->run({QStringLiteral("project"), QStringLiteral("add"), QStringLiteral("--repo"),
                            m_repository->path(), QStringLiteral("--kind"), QStringLiteral("web-service")})
                     .code,
                 0);
        QCOMPARE(run("release add 1.0 --project web --no-scan").code, 0);
    }

    void whatIsNotNamedStays()
    {
        QCOMPARE(run("brief show --project web").code, 66);
        const Run first =
            run("brief set --project web --problem Slow --goal Faster --goal Cheaper --peak-rps 120 "
                "--rollback-caller Ada --json");
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()["brief"]["goals"].size(), size_t(2));
        QVERIFY(first.json()["release"].is_null());
        QCOMPARE(run("brief set --project web --goal Simpler --clear problem").code, 0);
        const model::Json brief = run("brief show --project web --json").json()["brief"];
        QVERIFY(brief["goals"] == model::Json::array({"Simpler"}));
        QCOMPARE(brief["forecast"]["peak_rps"].get<double>(), 120.0);
        QVERIFY(brief["rollback_callers"] == model::Json::array({"Ada"}));
        QVERIFY(!brief.contains("problem"));
        // A release's own begins with the project's.
        QCOMPARE(run("brief set --project web --release 1.0 --peak-rps 240").code, 0);
        const model::Json own = run("brief show --project web --release 1.0 --json").json();
        QCOMPARE(own["release"].get<std::string>(), std::string("1.0"));
        QVERIFY(own["brief"]["goals"] == model::Json::array({"Simpler"}));
        QCOMPARE(own["brief"]["forecast"]["peak_rps"].get<double>(), 240.0);
        QCOMPARE(run("brief set --project web --release 1.0 --withdraw").code, 0);
        QVERIFY(run("brief show --project web --release 1.0 --json").json()["release"].is_null());
    }

    void whatIsWrongIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, QStringList arguments, int code, const char* says) {
            QTest::newRow(name) << (QStringList{QStringLiteral("brief"), QStringLiteral("set"),
                                                QStringLiteral("--project"), QStringLiteral("web")} +
                                    arguments)
                                << code << QByteArray(says);
        };
        row("nothing", {}, 64, "say what to set");
        row("no number", {QStringLiteral("--peak-rps"), QStringLiteral("many")}, 65,
            "--peak-rps: \"many\" is not a number");
        row("below zero", {QStringLiteral("--peak-rps=-1")}, 65, "forecast/peak_rps: -1 is out of bounds");
        row("three parts", {QStringLiteral("--risk"), QStringLiteral("a|b|c")}, 65,
            "it has one part, or two");
        row("no member", {QStringLiteral("--clear"), QStringLiteral("colour")}, 65,
            "a brief has no such member");
        row("itself", {QStringLiteral("--depends-on"), QStringLiteral("web")}, 65,
            "web cannot depend on itself");
        row("no release",
            {QStringLiteral("--release"), QStringLiteral("9"), QStringLiteral("--problem"),
             QStringLiteral("p")},
            66, "web has no such release");
    }

    void whatIsWrongIsSaidInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Run run = m_program->run(arguments);
        QCOMPARE(run.code, code);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void markdownGoesOutAndComesBack()
    {
        QCOMPARE(m_program
                     ->run({QStringLiteral("brief"), QStringLiteral("set"), QStringLiteral("--project"),
                            QStringLiteral("web"), QStringLiteral("--risk"),
                            QStringLiteral("It breaks | A canary"), QStringLiteral("--depends-on"),
                            QStringLiteral("identity | 3.1"), QStringLiteral("--communications"),
                            QStringLiteral("## Mail\nto all")})
                     .code,
                 0);
        const model::Json before = run("brief show --project web --json").json()["brief"];
        const QString file = m_program->path(QStringLiteral("brief.md"));
        QCOMPARE(run("brief export --project web -o brief.md").code, 0);
        QCOMPARE(run("brief set --project web --withdraw").code, 0);
        QCOMPARE(run("brief show --project web").code, 66);
        const Run import = run("brief import brief.md --project web");
        QCOMPARE(import.code, 0);
        QVERIFY(import.err.contains("identity 3.1 is not in the workspace"));
        QVERIFY(run("brief show --project web --json").json()["brief"] == before);
        QCOMPARE(run("brief export --project web -o -").out, run("brief show --project web").out);
    }

    void theRepositorysFileIsReadAtTheReleasesCommit()
    {
        QVERIFY(run("brief import --from-repo --project web").err.contains("the commit has no such file"));
        m_repository->commitFile(QStringLiteral("docs/launch-brief.md"),
                                 "## Budget\nx\n## Goals\n- Faster\n");
        QCOMPARE(run("brief import --from-repo --project web").code, 66); // the release stands where it stood
        QCOMPARE(run("release update 1.0 --project web --commit HEAD --no-scan").code, 0);
        const Run import = run("brief import --from-repo --project web --json");
        QCOMPARE(import.code, 0);
        QCOMPARE(import.json()["passed_over"][0]["line"].get<int>(), 1);
        QVERIFY(import.json()["brief"]["goals"] == model::Json::array({"Faster"}));
        QVERIFY(import.err.contains(
            "docs/launch-brief.md:1: the section \"Budget\" is not one of a launch brief"));
        m_repository->commitFile(QStringLiteral("plan.md"), "nothing of it\n");
        QCOMPARE(run("release update 1.0 --project web --commit HEAD --no-scan").code, 0);
        const Run other = run("brief import --from-repo plan.md --project web --release 1.0");
        QCOMPARE(other.code, 65);
        QVERIFY2(other.err.contains("plan.md: it says nothing that belongs in a launch brief"),
                 other.err.constData());
        QCOMPARE(run("brief import --project web").code, 64);
        QCOMPARE(run("brief import none.md --project web").code, 66);
    }

    void withoutAReleaseTheRepositorysHeadIsRead()
    {
        QCOMPARE(run("release remove 1.0 --project web").code, 0);
        m_repository->commitFile(QStringLiteral("docs/launch-brief.md"), "## Goals\n- Faster\n");
        const Run import = run("brief import --from-repo --project web --json");
        QVERIFY2(import.code == 0, import.err.constData());
        QVERIFY(import.json()["brief"]["goals"] == model::Json::array({"Faster"}));
    }

    void onlyABriefOfItsOwnIsTakenBack()
    {
        QCOMPARE(run("brief set --project web --withdraw").code, 66);
        QCOMPARE(run("brief set --project web --goal Faster").code, 0);
        QCOMPARE(run("brief set --project web --release 1.0 --withdraw").code, 66); // it is the project's
        QCOMPARE(run("brief set --project web --withdraw --goal Slower").code, 64);
        QCOMPARE(run("brief set --project web --withdraw").code, 0);
        QCOMPARE(run("brief show --project web").code, 66);
        QCOMPARE(run("brief set --project web --withdraw").code, 66);
    }

    void aDependencyIsOnThePathToGoAndInTheStatus()
    {
        QCOMPARE(run("project add identity").code, 0);
        QCOMPARE(
            run("release add 3.1 --project identity --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").code,
            0);
        QCOMPARE(m_program
                     ->run({QStringLiteral("brief"), QStringLiteral("set"), QStringLiteral("--project"),
                            QStringLiteral("web"), QStringLiteral("--depends-on"),
                            QStringLiteral("identity | 3.1")})
                     .code,
                 0);
        const model::Json path = run("path --project web --json").json();
        QCOMPARE(path["path"].back()["dependency"].get<std::string>(), std::string("identity 3.1"));
        QCOMPARE(path["path"].back()["action"].get<std::string>(), std::string("bring it to Go"));
        QVERIFY(path["path"].front()["dependency"].is_null());
        QVERIFY(run("path --project web").out.contains("identity 3.1"));
        QVERIFY(run("status --project web")
                    .out.contains("It depends on identity 3.1, of which there is no evidence."));
        const model::Json held = run("status --project web --json").json()["dependencies"][0];
        QCOMPARE(held["name"].get<std::string>(), std::string("identity 3.1"));
        QCOMPARE(held["allows"].get<std::string>(), std::string("no-go"));
        QCOMPARE(held["launched"].get<bool>(), false);
        const Run circle = run("brief set --project identity --depends-on web");
        QCOMPARE(circle.code, 73);
        QVERIFY(circle.err.contains("the releases would wait for each other"));
    }

    void capacityTellsWhatItKnows()
    {
        QCOMPARE(run("brief set --project web --peak-rps 120 --growth-percent 5").code, 0);
        const model::Json json = run("capacity --project web --json").json();
        QCOMPARE(json["forecast_peak_rps"].get<double>(), 120.0);
        QCOMPARE(json["wanted_ratio"].get<double>(), 2.0);
        QVERIFY(json["tested"].is_null());
        QCOMPARE(json["ratio"]["why"].get<std::string>(),
                 std::string("no load test of this release tells its peak"));
        const Run table = run("capacity --project web");
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("120 requests/s"));
        QVERIFY(table.out.contains("none of this release"));
    }

    void aProofOfConceptSaysSoAndIsJudgedAsOne()
    {
        QVERIFY(run("status --project web --json")
                    .json()["policy"]
                    .get<std::string>()
                    .starts_with("web-service"));
        const Run set = m_program->run(
            {QStringLiteral("project"), QStringLiteral("set"), QStringLiteral("web"),
             QStringLiteral("--generation"), QStringLiteral("proof-of-concept"), QStringLiteral("--purpose"),
             QStringLiteral("To learn"), QStringLiteral("--blast-radius"), QStringLiteral("bob@example.org"),
             QStringLiteral("--yes"), QStringLiteral("--json")});
        QCOMPARE(set.code, 0);
        QCOMPARE(set.json()["classification"]["generation"].get<std::string>(),
                 std::string("proof-of-concept"));
        QCOMPARE(set.json()["classification"]["purpose"].get<std::string>(), std::string("To learn"));
        QCOMPARE(set.json()["classification"]["blast_radius"].get<std::string>(),
                 std::string("[redacted:email]"));
        QVERIFY(
            run("status --project web --json").json()["policy"].get<std::string>().starts_with("prototype"));
        const Run promote = run("release promote 1.0 --project web --to production");
        QCOMPARE(promote.code, 73);
        QVERIFY(promote.err.contains("A proof of concept is not promoted to production"));
        const Run contradiction = run("project set web --generation first-generation --kind prototype");
        QVERIFY(contradiction.err.contains("its kind is prototype"));
        QCOMPARE(run("project list --json").json()[0]["contradictions"].size(), size_t(1));
        QCOMPARE(run("project set web --generation second").code, 64);
    }

private:
    [[nodiscard]] Run run(const char* line) const
    {
        QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
        for (QString& word : words) {
            if (word.endsWith(QLatin1String(".md")) && !word.contains(QLatin1Char('/')) &&
                word != QLatin1String("plan.md"))
                word = m_program->path(word);
        }
        return m_program->run(words);
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<GitRepository> m_repository;
};

QTEST_GUILESS_MAIN(TestBriefCommand)
#include "tst_brief_command.moc"
