// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kLaunch = R"({"schema":"slipway.policy/1","id":"launch","version":"1","title":"Launch",
  "bake":"P1D","parameters":[{"name":"budget_left_percent","title":"Budget","value":25,"unit":"%"}],
  "criteria":[{"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":3,
  "rule":{"fact":"slo.budget_left","op":">","value":{"parameter":"budget_left_percent"}},"bound_to":"environment",
  "owner_role":"sre-lead","rationale":"R","how_to_fix":"F"},
  {"id":"may","question":"May","characteristic":"stability","severity":"minor","weight":1,"rule":{"attested":true},
  "bound_to":"release","owner_role":"sre-lead","rationale":"R","how_to_fix":"F"}],
  "gates":[{"stage":"live","verdict":"go","blast_radius":true,"canary":true,"slo":true}]})";

constexpr const char* kMatrix = R"({"status":"success","data":{"resultType":"matrix","result":[
  {"metric":{},"values":[VALUES]}]}})";

constexpr const char* kMeasured =
    R"({"schema":"slipway.evidence/1","id":"0194d1a0-0000-7000-8000-000000000001",
  "kind":"slo","source":{"plugin":"test","version":"1","instance":"live"},
  "subject":{"project":"web","environment":"ENVIRONMENT"},"observed_at":"MOMENT",
  "facts":[{"key":"slo.budget_left","value":80.5,"unit":"%"},{"key":"slo.burn_rate_1h","value":BURN,"unit":"x"}]})";

/// Thirty days in steps of an hour: 100 requests in each, `bad` of them in each of the last six.
QByteArray answer(bool isGood, int bad)
{
    const qint64 start = 1'740'000'000;
    QByteArray values;
    qint64 count = 0;
    for (int i = 0; i <= 720; ++i) {
        if (i > 0)
            count += isGood && i > 714 ? 100 - bad : 100;
        values += (i > 0 ? "," : "") + QByteArray("[") + QByteArray::number(start + 3600 * i) + ",\"" +
                  QByteArray::number(count) + "\"]";
    }
    return QByteArray(kMatrix).replace("VALUES", values);
}

} // namespace

/// From the workspace's own stages to a baked release, by the command line alone.
class TestLaunchCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        write("launch.json", kLaunch);
        QCOMPARE(run("policy adopt launch.json --default --yes").code, 0);
        QCOMPARE(run("stages set dev,qa,live").code, 0);
        QCOMPARE(run("project add web --kind web-service").code, 0);
        QCOMPARE(run("release add 1.0 --project web --stage qa --commit "
                     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                     .code,
                 0);
    }

    void aWorkspaceHasItsOwnStages()
    {
        QVERIFY(run("stages list --json").json() == model::Json({"dev", "qa", "live"}));
        QCOMPARE(run("stages list").out, QByteArray("STAGE\ndev\nqa\nlive   launched here\n"));
        const Run used = run("stages set dev,live");
        QCOMPARE(used.code, 73);
        QVERIFY2(used.err.contains("releases are in a stage that would go: web 1.0 (qa)"),
                 used.err.constData());
        QCOMPARE(run("stages set dev").code, 65);
        QCOMPARE(run("stages set Dev,live").code, 65);
        const Run unknown = run("release promote 1.0 --project web --to production");
        QCOMPARE(unknown.code, 65);
        QVERIFY2(unknown.err.contains("dev, qa, live"), unknown.err.constData());
    }

    void theGateSaysWhatIsMissing()
    {
        const Run refused = run("release promote 1.0 --project web --to live");
        QCOMPARE(refused.code, 73);
        for (const char* why : {"The verdict is No evidence", "nothing measured them in qa or live",
                                "Nobody said who is hurt", "Nobody said by which canary steps"})
            QVERIFY2(refused.err.contains(why), refused.err.constData());
        QCOMPARE(run("release promote 1.0 --project web --to live --canary 50%,10%,100%").code, 65);
    }

    void aReleaseIsLaunchedWatchedAndRolledBack()
    {
        measure("qa", 0);
        const Run promoted = promote();
        QVERIFY2(promoted.code == 0, promoted.err.constData());
        QCOMPARE(promoted.json()["stage"].get<std::string>(), std::string("live"));
        model::Json watch = run("release watch 1.0 --project web --json").json();
        QCOMPARE(watch["state"].get<std::string>(), std::string("baking"));
        QCOMPARE(watch["blast_radius"].get<std::string>(), std::string("all buyers"));
        QVERIFY(watch["canary_steps"] == model::Json({"10%", "100%"}));
        QVERIFY(watch["bakes_until"].is_string());
        QCOMPARE(run("release canary 1.0 --project web --step 10%").code, 0);
        QCOMPARE(run("release canary 1.0 --project web --step 10%").code, 73);
        QCOMPARE(run("release canary 1.0 --project web --step 20%").code, 65);
        QCOMPARE(run("status --project web --json").json()["watch"]["canary_step"].get<std::string>(),
                 std::string("10%"));
        save(5); // ends long before this launch
        const Run early = run("slo --good good.json --total total.json --target 99.9 --import --project web");
        QCOMPARE(early.code, 0);
        QVERIFY2(early.err.contains("before the launch at "), early.err.constData());
        QCOMPARE(run("release roll-back 1.0 --project web").code, 64);
        const Run back =
            m_program->run({QStringLiteral("release"), QStringLiteral("roll-back"), QStringLiteral("1.0"),
                            QStringLiteral("--project"), QStringLiteral("web"), QStringLiteral("--reason"),
                            QStringLiteral("Payments failed"), QStringLiteral("--by"), QStringLiteral("eve"),
                            QStringLiteral("--json")});
        QCOMPARE(back.json()["stage"].get<std::string>(), std::string("qa"));
        QCOMPARE(run("release watch 1.0 --project web").out,
                 QByteArray("web 1.0: Rolled back\nRolled back from live by eve: Payments failed\n") +
                     run("release watch 1.0 --project web").out.split('\n')[2] + "\n");
    }

    void whatIsImportedIsAboutTheReleaseThatIsNext()
    {
        write("TEST-a.xml",
              R"(<testsuite name="a" tests="1"><testcase name="t" classname="c"/></testsuite>)");
        const Run imported = run("import TEST-a.xml --project web --json");
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(imported.json()[0]["subject"]["release"].get<std::string>(), std::string("1.0"));
    }

    /// Six hours at 5% of bad requests: 30 of 72,000, over 99.9%: 1 - 30 / 72 = 58.3% is left, and
    /// 6 h burn at 30 / 600 / 0.001 = 50.
    void anObjectiveIsJudgedFromSavedAnswers()
    {
        save(5);
        const model::Json json = run("slo --good good.json --total total.json --target 99.9 --json").json();
        QCOMPARE(json["events"].get<double>(), 72'000.0);
        QVERIFY(qAbs(json["budget_left_percent"].get<double>() - 100 * (1 - 30.0 / 72)) < 1e-6);
        QVERIFY(qAbs(json["burns"][1]["long_burn"].get<double>() - 50) < 1e-6);
        QVERIFY(json["burns"][0]["short_burn"].is_null()); // an hour tells nothing of five minutes
        QCOMPARE(json["burns"][0]["why"].get<std::string>(), std::string("it is counted every 1 h only"));
        QCOMPARE(json["gate"].get<std::string>(), std::string("unknown"));
        const Run text = run("slo --good good.json --total total.json --target 99.9");
        QVERIFY2(text.out.contains("budget left: 58.3%"), text.out.constData());
        QCOMPARE(run("slo --good good.json --bad good.json --total total.json --target 99.9").code, 65);
        QCOMPARE(run("slo --good good.json --total total.json --target 100").code, 65);
        QCOMPARE(run("slo --good none.json --total total.json --target 99.9").code, 66);
        QCOMPARE(run("slo --good good.json --total total.json --target 99.9 --window soon").code, 65);
        QCOMPARE(run("slo --good good.json --total total.json --target 99.9 --import").code, 65);
    }

    void whatWouldMisjudgeAnObjectiveIsRefused()
    {
        save(5);
        write("none.json", R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
        const auto refused = [&](const char* more, int code, const char* names) {
            const Run run = m_program->run(QStringLiteral("slo ").append(QLatin1String(more)).split(u' '));
            QVERIFY2(run.code == code && run.out.isEmpty(), (more + QByteArray(": ") + run.err).constData());
            QCOMPARE(run.errorLines().size(), 1);
            QVERIFY2(run.err.contains(names), run.err.constData());
        };
        refused("--bad none.json --total total.json --target 99.9", 65, "holds no series; check the metric");
        refused("--good none.json --total total.json --target 99.9", 65, "none.json");
        refused("--good good.json --total none.json --target 99.9", 65, "none.json");
        refused("--good /dev/zero --total total.json --target 99.9", 65, "larger than 64 MiB");
        for (const char* target : {"0.999", "49.9", "100", "nan"})
            refused((QByteArray("--good good.json --total total.json --target ") + target).constData(), 65,
                    "as in 99.9");
        const QByteArray fine("--good good.json --total total.json --target 99.9 ");
        for (const char* share : {"--slice-target 500", "--slice-target nan", "--slice-target 0"})
            refused((fine + share).constData(), 65, "--slice-target");
        for (const char* share : {"--least-budget nan", "--least-budget -5", "--least-budget 500"})
            refused((fine + share).constData(), 65, "--least-budget");
        for (const char* idle : {"--project web", "--release 1.0", "--environment live"})
            refused((fine + idle).constData(), 64, "--import");
        refused((fine + "--import --project web --environment Live!").constData(), 65, "--environment Live!");
    }

    /// What was judged answers the criterion of the stage that it was measured in.
    void aStandingBecomesEvidence()
    {
        save(5);
        const Run stored =
            run("slo --good good.json --total total.json --target 99.9 --import --project web");
        QVERIFY2(stored.code == 0, stored.err.constData());
        QCOMPARE(result()["state"].get<std::string>(), std::string("pass"));
        QCOMPARE(result()["measured"].get<std::string>(), std::string("58.3%"));
        save(50); // 300 of 72,000: nothing is left
        QCOMPARE(
            run("slo --good good.json --total total.json --target 99.9 --import --project web --name slow "
                "--environment live")
                .code,
            0);
        QCOMPARE(result()["state"].get<std::string>(), std::string("pass")); // live is another stage
        QCOMPARE(
            run("slo --good good.json --total total.json --target 99.9 --import --project web --name slow")
                .code,
            0);
        QCOMPARE(result()["state"].get<std::string>(), std::string("fail"));
    }

    void whatIsMissingHasAPrice()
    {
        const model::Json before = run("exposure --json").json();
        QCOMPARE(before[0]["missing_share"].get<double>(), 1.0);
        QCOMPARE(before[0]["cost"]["source"].get<std::string>(), std::string("industry estimate, edit it"));
        QVERIFY(before[0]["policy"].get<std::string>().starts_with("production-grade "));
        QCOMPARE(run("exposure --set-low 1000").code, 65); // without a source
        const Run both = run("exposure --project web --set-high 2000 --source books");
        QCOMPARE(both.code, 65);
        QCOMPARE(both.errorLines().size(), 1);
        QVERIFY2(both.err.contains("whole workspace"), both.err.constData());
        QCOMPARE(
            run("exposure --set-low 1000 --set-high 2000 --retrofit 2 --currency EUR --source books").code,
            0);
        const model::Json after = run("exposure --project web --json").json();
        QVERIFY(after[0]["rewrite"] == (model::Json{{"low", 1000.0}, {"high", 2000.0}}));
        QVERIFY(after[0]["retrofit"] == (model::Json{{"low", 2000.0}, {"high", 4000.0}}));
        QVERIFY(run("exposure")
                    .out.contains("One rewrite costs 1,000 to 2,000 EUR, a retrofit 2 times that (books)."));
        QCOMPARE(run("exposure --project nobody").code, 66);
        QVERIFY(!run("export --project web --format md -o -").out.contains("rewrite"));
        QVERIFY(
            run("export --project web --format md --with-exposure -o -").out.contains("1,000 to 2,000 EUR"));
        QVERIFY(run("export --project web --format json --with-exposure -o -").json().contains("exposure"));
    }

private:
    [[nodiscard]] model::Json result() const
    {
        return run("status --project web --json").json()["results"][0];
    }
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_program->path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void save(int bad) const
    {
        write("good.json", answer(true, bad));
        write("total.json", answer(false, bad));
    }
    /// What a live source would say of an environment now.
    void measure(const char* environment, double burn) const
    {
        QByteArray line(kMeasured);
        line.replace("ENVIRONMENT", environment);
        line.replace("MOMENT", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1());
        line.replace("BURN", QByteArray::number(burn, 'f', 1));
        line.replace('\n', ' ');
        write("slo.jsonl", line + "\n");
        const Run taken = run("ingest slo.jsonl");
        QVERIFY2(taken.code == 0, taken.err.constData());
    }
    [[nodiscard]] Run promote() const
    {
        return m_program->run({QStringLiteral("release"), QStringLiteral("promote"), QStringLiteral("1.0"),
                               QStringLiteral("--project"), QStringLiteral("web"), QStringLiteral("--to"),
                               QStringLiteral("live"), QStringLiteral("--blast-radius"),
                               QStringLiteral("all buyers"), QStringLiteral("--canary"),
                               QStringLiteral("10%, 100%"), QStringLiteral("--json")});
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestLaunchCommands)
#include "tst_launch_commands.moc"
