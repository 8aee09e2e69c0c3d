// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "support/git_repository.h"

#include <QTest>

using namespace slipway;
using slipway::test::GitRepository;
using slipway::test::Program;
using slipway::test::Run;

/// A release manager's first hour, on the command line: each step is one that the one before made possible.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWorkspaceIsMadeOnce();
    void aRepositoryBecomesAProject();
    void aReleaseIsScannedWhenItIsAdded();
    void whatTheRepositoryShowsIsOnTheChecklist();
    void anAttestationTurnsItsCriterion();
    void aNoIsAnAnswerToo();
    void anAnswerCanBeTakenBack();
    void waivingEveryBlockerGivesConditional();
    void aSignOffIsVoidOnAnotherCommit();
    void theReleaseMovesToAnotherCommit();
    void thePastStaysReadable();
    void aRemovedProjectComesBack();

private:
    [[nodiscard]] model::Json checklist() const
    {
        return m_program.run("status --project web --json").json();
    }
    [[nodiscard]] model::Json criterion(const char* id) const;
    [[nodiscard]] Run ok(const QStringList& arguments) const;

    Program m_program;
    std::unique_ptr<GitRepository> m_repository;
    QString m_first;
};

model::Json TestJourney::criterion(const char* id) const
{
    const model::Json list = checklist();
    for (const model::Json& result : list["results"]) {
        if (result["criterion"] == id)
            return result;
    }
    return {};
}

Run TestJourney::ok(const QStringList& arguments) const
{
    const Run run = m_program.run(arguments);
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return run;
}

void TestJourney::initTestCase()
{
    m_repository = std::make_unique<GitRepository>(m_program.path(QStringLiteral("web")));
    m_repository->write(QStringLiteral("README.md"), "# web\n\n## Build and run\n\n    make run\n");
    m_repository->write(QStringLiteral("LICENSE"),
                        "MIT License\n\nPermission is hereby granted, free of charge\n");
    m_repository->write(QStringLiteral(".github/workflows/ci.yml"),
                        "on: push\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: npm test\n");
    m_first = m_repository->commit(QStringLiteral("Begin"));
}

void TestJourney::aWorkspaceIsMadeOnce()
{
    const Run made =
        m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--json")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json()["policy"].get<std::string>(), std::string("production-grade"));
    const Run again = m_program.bare({QStringLiteral("init"), m_program.workspace()});
    QCOMPARE(again.code, 73);
    QCOMPARE(again.errorLines().size(), 1);
}

void TestJourney::aRepositoryBecomesAProject()
{
    QCOMPARE(
        ok({QStringLiteral("project"), QStringLiteral("add"), QStringLiteral("web"), QStringLiteral("--repo"),
            m_repository->path(), QStringLiteral("--kind"), QStringLiteral("web-service")})
            .code,
        0);
    const model::Json projects = m_program.run("project list --json").json();
    QCOMPARE(projects.size(), size_t(1));
    QCOMPARE(projects[0]["project"].get<std::string>(), std::string("web"));
    QCOMPARE(projects[0]["kind"].get<std::string>(), std::string("web-service"));
    QCOMPARE(projects[0]["repositories"][0].get<std::string>(), m_repository->path().toStdString());
}

void TestJourney::aReleaseIsScannedWhenItIsAdded()
{
    QCOMPARE(m_program.run("release add 1.0.0 --project web --launch 3d").code, 0);
    const model::Json board = m_program.run("status --json").json();
    QCOMPARE(board.size(), size_t(1));
    QCOMPARE(board[0]["release"].get<std::string>(), std::string("1.0.0"));
    QCOMPARE(board[0]["commit"].get<std::string>(), m_first.toStdString());
    QCOMPARE(board[0]["verdict"].get<std::string>(), std::string("no-go"));
    QVERIFY(!board[0]["freshest"].is_null());
}

void TestJourney::whatTheRepositoryShowsIsOnTheChecklist()
{
    QCOMPARE(criterion("licence")["state"].get<std::string>(), std::string("pass"));
    QCOMPARE(criterion("runbook")["state"].get<std::string>(), std::string("fail"));
    QCOMPARE(criterion("p95-latency")["state"].get<std::string>(), std::string("unknown"));
}

void TestJourney::anAttestationTurnsItsCriterion()
{
    QCOMPARE(criterion("pii-redaction")["state"].get<std::string>(), std::string("unknown"));
    QCOMPARE(ok({QStringLiteral("attest"), QStringLiteral("pii-redaction"), QStringLiteral("--project"),
                 QStringLiteral("web"), QStringLiteral("--reason"), QStringLiteral("Reviewed 200 log lines"),
                 QStringLiteral("--expires"), QStringLiteral("30d"), QStringLiteral("--by"),
                 QStringLiteral("sec-lead")})
                 .code,
             0);
    const model::Json answered = criterion("pii-redaction");
    QCOMPARE(answered["state"].get<std::string>(), std::string("pass"));
    QVERIFY(!answered["answer_ends_at"].is_null());
    QVERIFY(answered["explanation"].get<std::string>().find("sec-lead") != std::string::npos);
}

void TestJourney::aNoIsAnAnswerToo()
{
    QCOMPARE(ok({QStringLiteral("attest"), QStringLiteral("pii-redaction"), QStringLiteral("--project"),
                 QStringLiteral("web"), QStringLiteral("--reason"), QStringLiteral("Found e-mail addresses"),
                 QStringLiteral("--no")})
                 .code,
             0);
    QCOMPARE(criterion("pii-redaction")["state"].get<std::string>(), std::string("fail"));
}

void TestJourney::anAnswerCanBeTakenBack()
{
    QCOMPARE(m_program.run("attest pii-redaction --project web --withdraw").code, 0);
    QVERIFY(criterion("pii-redaction")["state"] != "fail");
}

void TestJourney::waivingEveryBlockerGivesConditional()
{
    const model::Json list = checklist();
    for (const model::Json& result : list["results"]) {
        const std::string state = result["state"];
        if (result["severity"] != "blocker" || state == "pass" || state == "not-applicable" ||
            state == "warn")
            continue;
        const Run waived = ok({QStringLiteral("waive"), QString::fromStdString(result["criterion"]),
                               QStringLiteral("--project"), QStringLiteral("web"), QStringLiteral("--reason"),
                               QStringLiteral("Beta only"), QStringLiteral("--compensation"),
                               QStringLiteral("Ten invited users"), QStringLiteral("--approver"),
                               QStringLiteral("cto"), QStringLiteral("--expires"), QStringLiteral("7d")});
        QCOMPARE(waived.code, 0);
    }
    const Run gate = m_program.run("gate --project web --release 1.0.0");
    QCOMPARE(gate.code, 1);
    QCOMPARE(criterion("runbook")["state"].get<std::string>(), std::string("waived"));
    QCOMPARE(m_program.run("waive runbook --project web --withdraw").code, 0);
    QCOMPARE(m_program.run("gate --project web --release 1.0.0").code, 2);
}

void TestJourney::aSignOffIsVoidOnAnotherCommit()
{
    QCOMPARE(m_program.run("signoff --role Quality --project web --by qa-lead").code, 0);
    const model::Json given = checklist()["sign_offs"];
    QCOMPARE(given[0]["role"].get<std::string>(), std::string("Quality"));
    QCOMPARE(given[0]["by"].get<std::string>(), std::string("qa-lead"));
    QCOMPARE(given[0]["void"].get<bool>(), false);
}

void TestJourney::theReleaseMovesToAnotherCommit()
{
    const QString second = m_repository->commitFile(
        QStringLiteral("docs/runbook.md"),
        "# Runbook\n\n## Alerts\n\nx\n\n## Rollback\n\nx\n\n## Escalation\n\nx\n\n## Diagnosis\n\nx\n");
    QCOMPARE(m_program.run("release update 1.0.0 --project web --commit main").code, 0);
    const model::Json now = checklist();
    QCOMPARE(now["commit"].get<std::string>(), second.toStdString());
    QCOMPARE(now["sign_offs"][0]["void"].get<bool>(), true);
}

void TestJourney::thePastStaysReadable()
{
    const Run before = m_program.run("status --project web --json --as-of -1d");
    QCOMPARE(before.code, 66); // it was not there yesterday
    QCOMPARE(before.errorLines().size(), 1);
    const Run now = m_program.run("status --project web --json --as-of 0min");
    QCOMPARE(now.code, 0);
    QCOMPARE(now.json()["release"].get<std::string>(), std::string("1.0.0"));
}

void TestJourney::aRemovedProjectComesBack()
{
    QCOMPARE(m_program.run("release remove 1.0.0 --project web").code, 0);
    QCOMPARE(m_program.run("status --json").json().size(), size_t(0));
    QCOMPARE(m_program.run("release restore 2.0.0 --project web").code, 66);
    QCOMPARE(m_program.run("release restore 1.0.0 --project web").code, 0);
    QCOMPARE(m_program.run("status --json").json().size(), size_t(1));
    QCOMPARE(m_program.run("project remove web").code, 0);
    QCOMPARE(m_program.run("status --json").json().size(), size_t(0));
    QCOMPARE(m_program.run("project restore web").code, 0);
    QCOMPARE(m_program.run("status --json").json().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
