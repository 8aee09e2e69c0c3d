// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kOneQuestion = R"({"schema":"slipway.policy/1","id":"one","version":"1","title":"One",
  "criteria":[{"id":"must","question":"Must","characteristic":"security","severity":"blocker","weight":1,
   "rule":{"attested":true},"bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

/// What was, by the command line: the same answers afterwards, what turned when, and what is to be expected.
class TestTimeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QFile file(m_program->path(QStringLiteral("one.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kOneQuestion);
        file.close();
        QCOMPARE(m_program->run("policy adopt one.json --default --yes").code, 0);
        QCOMPARE(m_program->run("project add web").code, 0);
        QCOMPARE(
            m_program->run("release add 1.0 --project web --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                .code,
            0);
        m_before = QDateTime::currentDateTimeUtc();
        QCOMPARE(m_program
                     ->run({QStringLiteral("attest"), QStringLiteral("must"), QStringLiteral("--project"),
                            QStringLiteral("web"), QStringLiteral("--reason"), QStringLiteral("seen"),
                            QStringLiteral("--by"), QStringLiteral("ada")})
                     .code,
                 0);
    }

    void theGateOfThen()
    {
        QCOMPARE(m_program->run("gate --project web --release 1.0").code, 0);
        QCOMPARE(asOf("gate --project web --release 1.0").code, 3);
        QCOMPARE(m_program->run("gate --project web --release 1.0 --as-of soon").code, 65);
    }

    void thePathOfThen()
    {
        QCOMPARE(m_program->run("path --project web --json").json()["path"].size(), size_t(0));
        QCOMPARE(asOf("path --project web --json").json()["path"].size(), size_t(1));
    }

    void theExportOfThen()
    {
        const Run now = m_program->run("export --project web --format json -o -");
        const Run then = asOf("export --project web --format json -o -");
        QCOMPARE(then.code, 0);
        QCOMPARE(then.json()["snapshot"]["evaluation"]["verdict"].get<std::string>(),
                 std::string("no-evidence"));
        QCOMPARE(now.json()["snapshot"]["evaluation"]["verdict"].get<std::string>(), std::string("go"));
        QCOMPARE(asOf("export --project web --format json -o -").out, then.out);
        QVERIFY(asOf("export --project web --format pdf -o -").out.startsWith("%PDF"));
    }

    void theTrendTellsWhatTurned()
    {
        const model::Json score = m_program->run("trend --project web --json").json();
        QCOMPARE(score.size(), size_t(2));
        QCOMPARE(score[0]["verdict"].get<std::string>(), std::string("no-evidence"));
        QCOMPARE(score[1]["verdict"].get<std::string>(), std::string("go"));
        QCOMPARE(score[1]["score"].get<double>(), 100.0);
        QVERIFY(momentOf(score[1]["at"]) > m_before);
        const model::Json must = m_program->run("trend --project web --criterion must --json").json();
        QCOMPARE(must.size(), size_t(2));
        QCOMPARE(must[0]["state"].get<std::string>(), std::string("unknown"));
        QCOMPARE(must[1]["state"].get<std::string>(), std::string("pass"));
        QVERIFY(must[1]["value"].is_null());
        const model::Json security =
            m_program->run("trend --project web --characteristic security --json").json();
        QCOMPARE(security.back()["passed"].get<int>(), 1);
        QCOMPARE(security.front()["passed"].get<int>(), 0);
        QCOMPARE(m_program->run("trend --project web --from 1h --json").json().size(), size_t(1));
        QCOMPARE(asOf("trend --project web --json").json().size(), size_t(1));
        QVERIFY(m_program->run("trend --project web").out.contains("Go"));
        const Run unknown = m_program->run("trend --project web --criterion other");
        QCOMPARE(unknown.code, 66);
        QVERIFY(unknown.err.contains("slipway policy show one"));
        QCOMPARE(m_program->run("trend --project web --criterion must --characteristic ai").code, 64);
    }

    void theTimeToGo()
    {
        const model::Json times = m_program->run("trend --project web --time-to-go --json").json();
        QCOMPARE(times.size(), size_t(1));
        QCOMPARE(times[0]["release"].get<std::string>(), std::string("1.0"));
        QVERIFY(momentOf(times[0]["first_go_at"]) > momentOf(times[0]["added_at"]));
        QVERIFY(times[0]["in_production_at"].is_null());
        QCOMPARE(times[0]["blockers"][0]["criterion"].get<std::string>(), std::string("must"));
        QCOMPARE(times[0]["blockers"][0]["still_open"].get<bool>(), false);
    }

    void theForecastIsHonest()
    {
        const model::Json now = m_program->run("forecast --project web --json").json();
        QCOMPARE(now["forecast"].get<std::string>(), std::string("ready"));
        const model::Json then = asOf("forecast --project web --json").json();
        QCOMPARE(then["forecast"].get<std::string>(), std::string("too-little-history"));
        QCOMPARE(then["open"].get<int>(), 1);
        QVERIFY(then["ready_50"].is_null());
        const Run text = asOf("forecast --project web");
        QVERIFY2(text.out.startsWith("web 1.0: Too little history to forecast\n"), text.out);
        QVERIFY2(text.out.contains("needs 8 closings and 14 days"), text.out);
    }

    void theFutureIsNotThePast()
    {
        for (const char* line :
             {"gate --project web --release 1.0 --as-of 30d", "status --as-of 30d",
              "export --project web --format json -o - --as-of 30d", "forecast --project web --as-of 30d",
              "path --project web --as-of 30d", "trend --project web --as-of 30d",
              "diff --project web --to 30d", "release watch 1.0 --project web --as-of 30d"}) {
            const Run refused = m_program->run(line);
            QVERIFY2(refused.code == 65, line);
            QVERIFY2(refused.err.contains("\"30d\" is still to come"), refused.err);
        }
    }

    void aRemovedProjectKeepsItsPast()
    {
        const QByteArray before = asOf("status --project web --json").out;
        QCOMPARE(m_program->run("project remove web").code, 0);
        QCOMPARE(m_program->run("gate --project web --release 1.0").code, 66);
        QCOMPARE(asOf("status --project web --json").out, before);
        QCOMPARE(asOf("gate --project web --release 1.0").code, 3);
        QCOMPARE(asOf("export --project web --format json -o -").code, 0);
        QCOMPARE(asOf("release watch 1.0 --project web").code, 0);
        const QString then = m_before.toString(Qt::ISODateWithMs);
        QCOMPARE(m_program
                     ->run({QStringLiteral("diff"), QStringLiteral("--project"), QStringLiteral("web"),
                            QStringLiteral("--from"), then, QStringLiteral("--to"), then})
                     .code,
                 0);
    }

    void beforeTheBeginningNothingWasThere()
    {
        const Run early = m_program->run("status --project web --as-of -1d");
        QCOMPARE(early.code, 66);
        QVERIFY2(early.err.contains("was there then; name a later moment"), early.err);
        QVERIFY(!early.err.contains("release add"));
    }

private:
    static QDateTime momentOf(const model::Json& at)
    {
        return QDateTime::fromString(QString::fromStdString(at.get<std::string>()), Qt::ISODateWithMs);
    }
    Run asOf(const char* line) const
    {
        QStringList arguments = QString::fromLatin1(line).split(QLatin1Char(' '));
        return m_program->run(arguments << QStringLiteral("--as-of") << m_before.toString(Qt::ISODateWithMs));
    }

    std::unique_ptr<Program> m_program;
    QDateTime m_before;
};

QTEST_GUILESS_MAIN(TestTimeCommands)
#include "tst_time_commands.moc"
