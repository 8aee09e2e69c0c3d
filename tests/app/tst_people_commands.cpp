// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// What people say about a release, by the command line alone: waivers asked for and answered, what does not
/// apply, owners, notes and mentions, and sign-offs taken back.
class TestPeopleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
        QCOMPARE(run("project add web").code, 0);
        QCOMPARE(run("project set web --kind web-service").code, 0);
        QCOMPARE(run("release add 1.0 --project web --commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").code,
                 0);
    }

    void aWaiverIsAskedForAndApproved()
    {
        const Run asked =
            run("waive request rbac --project web --reason beta --compensation tenusers --by ada");
        QVERIFY2(asked.code == 0, asked.err.constData());
        QVERIFY(asked.err.contains("slipway waive approve rbac --project web"));
        QCOMPARE(result("rbac")["state"].get<std::string>(), std::string("unknown"));
        QCOMPARE(result("rbac")["waiver_asked_by"].get<std::string>(), std::string("ada"));
        QCOMPARE(run("waive approve rbac --project web --reason fine --by Ada").code, 73);
        QCOMPARE(run("waive approve rbac --project web --by cto").code, 65); // no reason
        const Run approved = run("waive approve rbac --project web --reason fine --by cto --json");
        QVERIFY2(approved.code == 0, approved.err.constData());
        QVERIFY(approved.json().contains("expires_at"));
        QCOMPARE(result("rbac")["state"].get<std::string>(), std::string("waived"));
        QVERIFY(result("rbac")["waiver_asked_by"].is_null());
        const model::Json list = run("waive list --project web --json").json();
        QCOMPARE(list.size(), size_t(1));
        QCOMPARE(list[0]["step"].get<std::string>(), std::string("approved"));
        QCOMPARE(list[0]["answered_by"].get<std::string>(), std::string("cto"));
        QCOMPARE(list[0]["answer"].get<std::string>(), std::string("fine"));
        QCOMPARE(run("waive list --project web --all --json").json().size(), size_t(2));
        QCOMPARE(run("waive withdraw rbac --project web").code, 0);
        QCOMPARE(run("waive list --project web --json").json().size(), size_t(0));
    }

    void aWaiverIsRefused()
    {
        QCOMPARE(run("waive refuse rbac --project web --reason no --by cto").code, 66); // none is asked for
        QCOMPARE(run("waive request rbac --project web --reason beta --compensation tenusers --by ada").code,
                 0);
        QCOMPARE(run("waive refuse rbac --project web --reason no --by cto").code, 0);
        QVERIFY(result("rbac")["waiver_asked_by"].is_null());
        QCOMPARE(result("rbac")["state"].get<std::string>(), std::string("unknown"));
    }

    void oneStepIsStillEnoughAndObeysTheSameTerms()
    {
        QCOMPARE(run("waive rbac --project web --reason beta --approver cto --by ada").code, 65);
        QCOMPARE(
            run("waive rbac --project web --reason beta --compensation ten --approver ADA --by ada").code,
            73);
        QCOMPARE(
            run("waive rbac --project web --reason beta --compensation ten --approved-by cto --by ada").code,
            0);
        QCOMPARE(result("rbac")["state"].get<std::string>(), std::string("waived"));
        QCOMPARE(run("waive rbac --project web --withdraw").code, 0);
        QCOMPARE(run("waive --project web").code, 64);
        QCOMPARE(run("waive rbac").code, 64);
        QCOMPARE(run("waive request rbac").code, 64);
    }

    void aCriterionIsTakenOutAndPutBack()
    {
        QCOMPARE(run("not-applicable pii-redaction --project web --reason none --by ada").code, 65);
        QCOMPARE(
            run("not-applicable pii-redaction --project web --reason none --by ada --approved-by ada").code,
            73);
        const Run out =
            run("not-applicable pii-redaction --project web --reason none --by ada --approved-by bo --json");
        QVERIFY2(out.code == 0, out.err.constData());
        QVERIFY(out.json()["expires_at"].is_null());
        QCOMPARE(result("pii-redaction")["state"].get<std::string>(), std::string("not-applicable"));
        QCOMPARE(result("pii-redaction")["explanation"].get<std::string>(),
                 std::string("ada: none (approved by bo)"));
        QCOMPARE(run("not-applicable accessibility --project web --reason none").code,
                 73); // not asked anyway
        const QByteArray markdown = run("export --project web --format md -o -").out;
        QVERIFY2(markdown.contains("ada: none (approved by bo)"), markdown.constData());
        QCOMPARE(run("not-applicable pii-redaction --project web --take-back").code, 0);
        QCOMPARE(result("pii-redaction")["state"].get<std::string>(), std::string("unknown"));
        QCOMPARE(run("not-applicable pii-redaction --project web --take-back").code, 66);
    }

    void aCriterionHasAnOwnerAndADay()
    {
        QCOMPARE(run("assign rbac --project web").code, 64);
        QCOMPARE(run("assign rbac --project web --owner ada --nobody").code, 64);
        QCOMPARE(run("assign rbac --project web --owner ada --due -1d").code, 65);
        const Run assigned = run("assign rbac --project web --owner ada --due 7d --json");
        QVERIFY2(assigned.code == 0, assigned.err.constData());
        QCOMPARE(assigned.json()["owner"].get<std::string>(), std::string("ada"));
        QCOMPARE(result("rbac")["owner"].get<std::string>(), std::string("ada"));
        QVERIFY(result("rbac")["due"] == assigned.json()["due"]);
        QCOMPARE(result("rbac")["overdue"].get<bool>(), false);
        const QByteArray path = run("path --project web").out;
        QVERIFY2(path.contains("ada (sec-lead), by "), path.constData());
        QVERIFY(run("status --project web").out.contains("rbac (ada (sec-lead), by "));
        QCOMPARE(run("assign rbac --project web --owner ada --due -1d").code, 65);
        QCOMPARE(run("assign rbac --project web --nobody").code, 0);
        QVERIFY(result("rbac")["owner"].is_null());
        QCOMPARE(run("assign rbac --project web --nobody").code, 73);
    }

    void aNoteIsShownToWhomItNames()
    {
        const Run noted = m_program->run({QStringLiteral("note"), QStringLiteral("Done by Friday, @Ada?"),
                                          QStringLiteral("--criterion"), QStringLiteral("rbac"),
                                          QStringLiteral("--project"), QStringLiteral("web"),
                                          QStringLiteral("--by"), QStringLiteral("bo")});
        QVERIFY2(noted.code == 0, noted.err.constData());
        QVERIFY(noted.err.contains("shown to ada"));
        QCOMPARE(run("note --project web").code, 64);
        QCOMPARE(run("note hello").code, 64);
        const model::Json notes = run("note list --project web --json").json();
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes[0]["criterion"].get<std::string>(), std::string("rbac"));
        QCOMPARE(run("note list --project web --criterion runbook --json").json().size(), size_t(0));
        const model::Json mentions = run("mentions --for ADA --json").json();
        QCOMPARE(mentions.size(), size_t(1));
        QCOMPARE(mentions[0]["project"].get<std::string>(), std::string("web"));
        QCOMPARE(mentions[0]["seen"].get<bool>(), false);
        const std::string id = mentions[0]["id"].get<std::string>();
        QCOMPARE(run(("mentions --for bo --seen " + id).c_str()).code, 66);
        QCOMPARE(run(("mentions --for ada --seen " + id).c_str()).code, 0);
        QCOMPARE(run("mentions --for ada --json").json().size(), size_t(0));
        QCOMPARE(run("mentions --for ada --all --json").json()[0]["seen"].get<bool>(), true);
    }

    void theStatusSaysWhoSignedAndWhatWasDecided()
    {
        QVERIFY(run("status --project web").out.contains("Nobody decided yet.\n"));
        QVERIFY(run("status --project web --json").json()["decision"].is_null());
        QCOMPARE(run("signoff --role Quality --project web --by qa").code, 0);
        QCOMPARE(run("decide --verdict no-go --project web --reason early --by cto").code, 0);
        const QByteArray told = run("status --project web").out.simplified();
        QVERIFY2(told.contains("SIGN-OFF WHO COMMIT STATE Quality qa "), told.constData());
        QVERIFY2(told.contains(" signed Security - - waiting "), told.constData());
        QVERIFY2(told.contains("cto decided No-go at "), told.constData());
        const model::Json decision = run("status --project web --json").json()["decision"];
        QCOMPARE(decision["verdict"].get<std::string>(), std::string("no-go"));
        QCOMPARE(decision["by"].get<std::string>(), std::string("cto"));
        QCOMPARE(decision["reason"].get<std::string>(), std::string("early"));
        const Run second = run("signoff --role Quality --project web --by eve");
        QCOMPARE(second.code, 73);
        QVERIFY2(second.err.contains("qa signed for this role already"), second.err.constData());
    }

    void aSignOffIsTakenBack()
    {
        QCOMPARE(run("signoff --role Quality --project web --withdraw --reason wrong").code, 66);
        QCOMPARE(run("signoff --role Quality --project web --by qa").code, 0);
        QCOMPARE(run("signoff --role Quality --project web --withdraw --by qa").code, 65);
        const Run back = run("signoff --role Quality --project web --withdraw --reason wrong --by qa --json");
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(back.json()["withdrawn"].get<bool>(), true);
        QVERIFY(run("status --project web --json").json()["sign_offs"][0]["by"].is_null());
    }

    void whatTheNewPolicyDoesNotAskIsTakenBackAllTheSame()
    {
        QCOMPARE(run("attest pii-redaction --project web --reason seen").code, 0);
        QCOMPARE(
            run("waive rbac --project web --reason beta --compensation ten --approver cto --by ada").code, 0);
        QFile file(m_program->path(QStringLiteral("tiny.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":"slipway.policy/1","id":"tiny","version":"1","title":"Tiny","criteria":[
          {"id":"only","question":"Only","characteristic":"stability","severity":"minor","weight":1,
           "rule":{"attested":true},"bound_to":"release","owner_role":"sre-lead","rationale":"R","how_to_fix":"F"}]})");
        file.close();
        QCOMPARE(run("policy adopt tiny.json --default --yes").code, 0);
        QCOMPARE(run("project set web --policy tiny --yes").code, 0);
        for (const char* line :
             {"attest pii-redaction --project web --withdraw", "waive rbac --project web --withdraw"}) {
            const Run back = run(line);
            QVERIFY2(back.code == 0, back.err.constData());
            QVERIFY2(back.err.contains("is now not asked any more"), back.err.constData());
        }
        const Run never = run("not-applicable rbac --project web --take-back");
        QCOMPARE(never.code, 66);
        QCOMPARE(never.errorLines().size(), 1);
    }

    void nothingSaidOutsideItsCommandIsDropped_data()
    {
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* line, const char* names) {
            QTest::newRow(line) << QByteArray(names);
        };
        row("waive --by ada request rbac --project web --reason b --compensation c",
            "--by belongs after request");
        row("waive request rbac --project web --reason b --approver bob", "request takes no --approver");
        row("waive approve rbac --project web --reason b --withdraw", "approve takes no --withdraw");
        row("note list --project web --by ada", "list takes no --by");
    }

    void nothingSaidOutsideItsCommandIsDropped()
    {
        QFETCH(QByteArray, names);
        const Run refused = run(QTest::currentDataTag());
        QCOMPARE(refused.code, 64);
        QCOMPARE(refused.errorLines().size(), 1);
        QVERIFY2(refused.err.contains(names), refused.err.constData());
        QCOMPARE(run("waive list --project web --all --json").json().size(), size_t(0));
    }

    void bytesThatAreNoTextDoNotEndTheProgram()
    {
        QProcess shell;
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("'%1' --workspace '%2' --json mentions --seen \"$(printf 'a\\377b')\"")
                         .arg(QStringLiteral(SLIPWAY_BINARY), m_program->workspace())});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 66);
        const model::Json json =
            model::Json::parse(shell.readAllStandardOutput().toStdString(), nullptr, false);
        QCOMPARE(json[0]["id"].get<std::string>(), std::string("a\xEF\xBF\xBD"
                                                               "b"));
    }

private:
    [[nodiscard]] Run run(const char* line) const { return m_program->run(line); }
    [[nodiscard]] model::Json result(const char* criterion) const
    {
        const model::Json status = run("status --project web --json").json();
        for (const model::Json& entry : status["results"]) {
            if (entry["criterion"] == criterion)
                return entry;
        }
        return {};
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_people_commands.moc"
