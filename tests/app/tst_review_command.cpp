// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

constexpr const char* kTwoQuestions = R"({"schema":"slipway.policy/1","id":"two","version":"1","title":"Two",
  "sign_off_roles":["Quality"],"tighten":["unknown-major"],"criteria":[
  {"id":"must","question":"Must","characteristic":"stability","severity":"blocker","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"qa-lead","rationale":"R","how_to_fix":"F"},
  {"id":"should","question":"Should","characteristic":"stability","severity":"major","weight":1,"rule":{"attested":true},
   "bound_to":"release","owner_role":"eng-lead","rationale":"R","how_to_fix":"F"}]})";

} // namespace

/// A launch meeting by the command line alone: planned, held, left, resumed, closed, and written down.
class TestReviewCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QFile file(m_program->path(QStringLiteral("two.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kTwoQuestions);
        file.close();
        QCOMPARE(run("policy adopt two.json --default --yes").code, 0);
        for (const char* project : {"api", "web"}) {
            QCOMPARE(run((QByteArray("project add ") + project).constData()).code, 0);
            const QByteArray add = QByteArray("release add 1.0 --project ") + project +
                                   " --launch 3d --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
            QCOMPARE(run(add.constData()).code, 0);
        }
    }

    void aMeetingIsPlannedHeldAndWrittenDown()
    {
        model::Json review =
            plan({QStringLiteral("--item"), QStringLiteral("web/1.0 | 15"), QStringLiteral("--item"),
                  QStringLiteral("api"), QStringLiteral("--attendee"), QStringLiteral("bo | Quality"),
                  QStringLiteral("--attendee"), QStringLiteral("eve")});
        QCOMPARE(text(review["status"]), QByteArray("planned"));
        QCOMPARE(review["agenda"].size(), size_t(2));
        QCOMPARE(text(review["agenda"][0]["release"]), QByteArray("web/1.0"));
        QCOMPARE(review["agenda"][0]["minutes"].get<int>(), 15);
        QCOMPARE(text(review["attendees"][0]["role"]), QByteArray("Quality"));
        QCOMPARE(run("review enter web").code, 66); // none runs
        QCOMPARE(text(run("review start --json").json()["status"]), QByteArray("running"));
        QCOMPARE(run("review join bo --role Quality").code, 0);
        QCOMPARE(run("review decide web --verdict no-go --reason early").code, 73); // not shown yet
        QCOMPARE(run("review enter web/1.0").code, 0);
        const Run looser = run("review decide web --verdict go --reason sure");
        QCOMPARE(looser.code, 73);
        QVERIFY2(looser.err.contains("stricter but not looser"), looser.err.constData());
        QCOMPARE(run("review decide web --verdict no-go --reason Untested").code, 0);
        QCOMPARE(run({QStringLiteral("review"), QStringLiteral("note"), QStringLiteral("Tell support"),
                      QStringLiteral("--item"), QStringLiteral("web")})
                     .code,
                 0);
        QCOMPARE(run("review leave").code, 0);
        QCOMPARE(run("review note Later").code, 73);
        QCOMPARE(text(run("review start --json").json()["current"]), QByteArray("web/1.0"));
        QCOMPARE(text(run("review close --json").json()["status"]), QByteArray("closed"));
        QCOMPARE(run("review start").code, 66);                    // it is over, and no other is planned
        QCOMPARE(run("gate --project web --release 1.0").code, 3); // no decision stands for evidence

        const model::Json minutes = run("review minutes --json").json();
        QCOMPARE(text(minutes["items"][0]["decisions"][0]["decision"]), QByteArray("no-go"));
        QCOMPARE(text(minutes["items"][0]["decisions"][0]["snapshot_sha256"]),
                 text(minutes["items"][0]["snapshot_sha256"]));
        QVERIFY(!minutes["items"][0]["sign_offs"].empty());
        QCOMPARE(text(minutes["items"][0]["sign_offs"][0]["state"]), QByteArray("waiting"));
        QVERIFY(minutes["items"][0]["sign_offs"][0]["by"].is_null());
        QCOMPARE(text(minutes["items"][0]["notes"][0]["text"]), QByteArray("Tell support"));
        QCOMPARE(minutes["items"][1]["shown"].get<bool>(), false);
        QCOMPARE(text(minutes["present"][0]["name"]), QByteArray("bo"));
        QCOMPARE(text(minutes["absent"][0]["name"]), QByteArray("eve"));
        QCOMPARE(run("review minutes -o minutes.md").code, 0);
        QFile file(m_program->path(QStringLiteral("minutes.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray markdown = file.readAll();
        QVERIFY2(markdown.contains("| 1 | web 1\\.0 | ") || markdown.contains("| 1 | web 1.0 | "),
                 markdown.constData());
        QVERIFY2(markdown.contains("Decision: **✖ No-go**"), markdown.constData());
        QCOMPARE(run("review minutes").out.trimmed(), markdown.trimmed());
        // What was shown is told in the language too; a record is not.
        QVERIFY2(markdown.contains("Nothing has been observed"), markdown.constData());
        const QByteArray german = run("review minutes --language de").out;
        QVERIFY2(german.contains("wurde noch nichts beobachtet") && !german.contains("has been observed"),
                 german.constData());
        QVERIFY(!run("review minutes --language de --json").out.contains("beobachtet"));

        QFile own(m_program->path(QStringLiteral("own.md")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("{{TITLE}}{{NOPE}}{{#BLOCK}}{{#LINE}}{{#SUB_HEADING}}{{#SPAN}}{{#OWN}}\n{{WORDS}}{{/OWN}}"
                  "{{/SPAN}}{{/SUB_HEADING}}{{/LINE}}{{/BLOCK}}");
        own.close();
        const Run byOwn = run("review minutes --template own.md");
        QCOMPARE(byOwn.code, 0);
        QVERIFY2(byOwn.out.contains("\nNotes\n"), byOwn.out.constData());
        QVERIFY2(byOwn.err.contains("own.md line 1: {{NOPE}} is none of the names of minutes"),
                 byOwn.err.constData());
        QCOMPARE(run("review minutes --template none.md").code, 66);
        QCOMPARE(run("review minutes --template own.md -o m.pdf").code, 64);
        QCOMPARE(run("review minutes --template own.md --json").code, 64);
    }

    void theAgendaIsProposed()
    {
        const model::Json review = plan({QStringLiteral("--propose")});
        QCOMPARE(review["agenda"].size(), size_t(2));
        QCOMPARE(
            plan({QStringLiteral("--propose"), QStringLiteral("--within"), QStringLiteral("2")})["agenda"]
                .size(),
            size_t(0));
    }

    void aPlanIsChangedCancelledAndRestored()
    {
        const model::Json review = plan({QStringLiteral("--item"), QStringLiteral("web")});
        const QString id = QString::fromStdString(review["id"].get<std::string>());
        const auto about = [&](const QStringList& arguments) {
            return run(QStringList{QStringLiteral("review")} + arguments +
                       QStringList{QStringLiteral("--review"), id, QStringLiteral("--json")});
        };
        const Run changed =
            about({QStringLiteral("change"), QStringLiteral("--title"), QStringLiteral("Friday"),
                   QStringLiteral("--item"), QStringLiteral("api")});
        QCOMPARE(text(changed.json()["title"]), QByteArray("Friday"));
        QCOMPARE(text(changed.json()["agenda"][0]["release"]), QByteArray("api/1.0"));
        QCOMPARE(text(about({QStringLiteral("cancel")}).json()["status"]), QByteArray("cancelled"));
        QCOMPARE(run("review list --json").json().size(), size_t(0));
        QCOMPARE(run("review list --all --json").json().size(), size_t(1));
        QCOMPARE(about({QStringLiteral("cancel")}).code, 73);
        QCOMPARE(text(about({QStringLiteral("restore")}).json()["status"]), QByteArray("planned"));
        QCOMPARE(run("review list --as-of -1d --all --json").json().size(), size_t(0));
        QCOMPARE(text(run("review show --json").json()["title"]), QByteArray("Friday"));
    }

    void aTitleOfEveryWeekMeansTheOneThatWillDo()
    {
        (void)plan({QStringLiteral("--item"), QStringLiteral("web")});
        const auto about = [&](const char* what) {
            return run({QStringLiteral("review"), QLatin1String(what), QStringLiteral("--review"),
                        QStringLiteral("Launch review"), QStringLiteral("--json")});
        };
        QCOMPARE(about("start").code, 0);
        QCOMPARE(about("close").code, 0);
        QCOMPARE(about("start").code, 73); // there is only the one that is over
        (void)plan({QStringLiteral("--item"), QStringLiteral("web")});
        QCOMPARE(text(about("cancel").json()["status"]), QByteArray("cancelled"));
        QCOMPARE(text(about("restore").json()["status"]), QByteArray("planned"));
        QCOMPARE(about("start").code, 0);
        QCOMPARE(text(about("show").json()["status"]), QByteArray("running"));
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(run("review show").code, 66);
        QCOMPARE(run("review minutes").code, 66);
        QCOMPARE(run("review plan Friday --at tomorrow").code, 65);
        QCOMPARE(run("review plan Friday --at 1d --item nowhere/1.0").code, 66);
        QCOMPARE(run("review plan Friday --at 1d --item web/2.0").code, 66);
        const Run twice =
            run(QStringList{QStringLiteral("review"), QStringLiteral("plan"), QStringLiteral("Friday"),
                            QStringLiteral("--at"), QStringLiteral("1d"), QStringLiteral("--item"),
                            QStringLiteral("web | soon")});
        QCOMPARE(twice.code, 65);
        QCOMPARE(run("review").code, 64);
        (void)plan({});
        QCOMPARE(run("review start").code, 65); // an empty agenda
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }
    [[nodiscard]] Run run(const QStringList& arguments) const { return m_program->run(arguments); }
    [[nodiscard]] model::Json plan(const QStringList& arguments) const
    {
        const Run planned =
            run(QStringList{QStringLiteral("review"), QStringLiteral("plan"), QStringLiteral("Launch review"),
                            QStringLiteral("--at"), QStringLiteral("1d"), QStringLiteral("--json")} +
                arguments);
        if (planned.code != 0)
            qFatal("%s", planned.err.constData());
        return planned.json();
    }
    [[nodiscard]] static QByteArray text(const model::Json& json)
    {
        return QByteArray::fromStdString(json.is_string() ? json.get<std::string>() : json.dump());
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestReviewCommand)
#include "tst_review_command.moc"
