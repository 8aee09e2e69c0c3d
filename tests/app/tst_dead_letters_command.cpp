// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

/// Envelopes taken by the real program, and what becomes of those it refuses.
class TestDeadLettersCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormOfFileIsTaken_data();
    void everyFormOfFileIsTaken();
    void theSameTwiceIsThereAlready();
    void aRefusedEnvelopeIsListedAndShown();
    void aBrokenLineLeavesTheOthersAlone();
    void aBrokenObjectIsKept();
    void whatDoesNotFitIsToldInPlainWords();
    void aFileThatHoldsNoneIsRefused_data();
    void aFileThatHoldsNoneIsRefused();
    void aMissingFileLeavesTheOthersAlone();
    void replayAfterTheFixStoresIt();
    void replayInVainSaysWhy();
    void replayNeedsANameOrAll();
    void discardAsksAndIsRecorded();
    void discardPrintsWhatWasDone();
    void anUnknownOneIsNotFound();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] Run ingest(const QByteArray& bytes) const;
    [[nodiscard]] model::Json listed() const
    {
        return m_program->run("dead-letters list --all --json").json();
    }
    [[nodiscard]] Run run(const char* command, const std::string& id, const QStringList& more = {}) const
    {
        return m_program->run(QStringList{QStringLiteral("dead-letters"), QString::fromLatin1(command),
                                          QString::fromStdString(id)} +
                              more);
    }

    std::unique_ptr<Program> m_program;
};

namespace {

QByteArray envelope(int number, const char* project = "web", const char* key = "tests.total")
{
    return QByteArray(R"({"schema":"slipway.evidence/1","id":"01890000-0000-7000-8000-)") +
           QByteArray::number(number).rightJustified(12, '0') +
           R"(","kind":"test-run","source":{"plugin":"junit","version":"1","instance":"ci"},"subject":{"project":")" +
           project + R"("},"observed_at":"2026-01-01T00:00:00Z","facts":[{"key":")" + key +
           R"(","value":5}]})";
}

} // namespace

void TestDeadLettersCommand::init()
{
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->bare({QStringLiteral("init"), m_program->workspace()}).code, 0);
    QCOMPARE(m_program->run("project add web").code, 0);
}

QString TestDeadLettersCommand::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_program->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

Run TestDeadLettersCommand::ingest(const QByteArray& bytes) const
{
    return m_program->run(
        {QStringLiteral("ingest"), write(QStringLiteral("in.json"), bytes), QStringLiteral("--json")});
}

void TestDeadLettersCommand::everyFormOfFileIsTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("stored");
    QTest::newRow("an object") << envelope(1) << 1;
    QTest::newRow("an array") << "[" + envelope(1) + ",\n" + envelope(2) + "]" << 2;
    QTest::newRow("an empty array") << QByteArray("[]") << 0;
    QTest::newRow("lines") << envelope(1) + "\n\n" + envelope(2) + "\r\n" + envelope(3) << 3;
    QTest::newRow("an object over lines") << envelope(1).replace(",\"", ",\n \"") << 1;
    QTest::newRow("with a BOM") << "\xEF\xBB\xBF" + envelope(1) + "\n" + envelope(2) + "\n" << 2;
}

void TestDeadLettersCommand::everyFormOfFileIsTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, stored);
    const Run run = ingest(bytes);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json()["stored"].get<int>(), stored);
    QCOMPARE(run.json()["dead_letters"].size(), size_t(0));
}

void TestDeadLettersCommand::theSameTwiceIsThereAlready()
{
    QCOMPARE(ingest(envelope(1)).code, 0);
    const Run again = ingest(envelope(1));
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()["stored"].get<int>(), 0);
    QCOMPARE(again.json()["already_there"].get<int>(), 1);
}

void TestDeadLettersCommand::aRefusedEnvelopeIsListedAndShown()
{
    const Run refused = ingest(envelope(1, "web", "tests.totl"));
    QCOMPARE(refused.code, 65);
    QVERIFY(refused.err.contains("#/facts/0/key"));
    const model::Json list = m_program->run("dead-letters list --json").json();
    QCOMPARE(list.size(), size_t(1));
    QCOMPARE(list[0]["pointer"].get<std::string>(), std::string("/facts/0/key"));
    QCOMPARE(list[0]["project"].get<std::string>(), std::string("web"));
    QCOMPARE(list[0]["attempts"].get<int>(), 1);
    QCOMPARE(refused.json()["dead_letters"][0]["id"].dump(), list[0]["id"].dump());
    const Run shown = run("show", list[0]["id"], {QStringLiteral("--json")});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json()["payload"].get<std::string>(), envelope(1, "web", "tests.totl").toStdString());
    const Run asText = run("show", list[0]["id"]);
    QVERIFY(asText.out.contains("tests.totl"));
    QVERIFY(m_program->run("dead-letters list --project web").out.contains("tests.totl"));
    QCOMPARE(m_program->run("dead-letters list --project api --json").json().size(), size_t(0));
}

void TestDeadLettersCommand::aBrokenLineLeavesTheOthersAlone()
{
    const Run run = ingest(envelope(1) + "\n{\"broken\":\n" + envelope(2) + "\n");
    QCOMPARE(run.code, 65);
    QCOMPARE(run.json()["stored"].get<int>(), 2);
    QCOMPARE(run.json()["dead_letters"].size(), size_t(1));
    const std::string where = run.json()["dead_letters"][0]["where"];
    QVERIFY(where.find("line 2") != std::string::npos);
}

void TestDeadLettersCommand::aBrokenObjectIsKept()
{
    QCOMPARE(ingest("{\"schema\":").code, 65);
    const model::Json list = listed();
    QCOMPARE(list.size(), size_t(1));
    const Run shown = run("show", list[0]["id"], {QStringLiteral("--json")});
    QCOMPARE(shown.json()["payload"].get<std::string>(), std::string("{\"schema\":"));
}

void TestDeadLettersCommand::whatDoesNotFitIsToldInPlainWords()
{
    const Run run = ingest("[1, 2]");
    QCOMPARE(run.code, 65);
    QVERIFY2(run.err.contains("expected an object, found a number; see docs/evidence.md"), run.err);
}

void TestDeadLettersCommand::aFileThatHoldsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("XML") << QByteArray("<testsuite/>");
    QTest::newRow("a broken array") << "[" + envelope(1) + ",";
}

void TestDeadLettersCommand::aFileThatHoldsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Run run = ingest(bytes);
    QCOMPARE(run.code, 65);
    QCOMPARE(run.json()["stored"].get<int>(), 0);
    QCOMPARE(listed().size(), size_t(0));
}

void TestDeadLettersCommand::aMissingFileLeavesTheOthersAlone()
{
    const QString file = write(QStringLiteral("good.json"), envelope(1));
    const Run run = m_program->run(
        {QStringLiteral("ingest"), QStringLiteral("none.json"), file, QStringLiteral("--json")});
    QCOMPARE(run.code, 66);
    QCOMPARE(run.json()["stored"].get<int>(), 1);
}

void TestDeadLettersCommand::replayAfterTheFixStoresIt()
{
    QCOMPARE(ingest(envelope(1, "api")).code, 65);
    QCOMPARE(m_program->run("project add api").code, 0);
    const Run replayed = m_program->run("dead-letters replay --all --json");
    QVERIFY2(replayed.code == 0, replayed.err.constData());
    QCOMPARE(replayed.json()[0]["replayed"].get<bool>(), true);
    QCOMPARE(listed()[0]["state"].get<std::string>(), std::string("replayed"));
    QCOMPARE(m_program->run("dead-letters list --json").json().size(), size_t(0));
    QCOMPARE(ingest(envelope(1, "api")).json()["already_there"].get<int>(), 1);
}

void TestDeadLettersCommand::replayInVainSaysWhy()
{
    QCOMPARE(ingest(envelope(1, "api")).code, 65);
    const std::string id = listed()[0]["id"];
    const Run replayed = run("replay", id);
    QVERIFY(replayed.code != 0);
    QVERIFY(replayed.err.contains("api"));
    QCOMPARE(listed()[0]["state"].get<std::string>(), std::string("open"));
    QCOMPARE(listed()[0]["attempts"].get<int>(), 2);
}

void TestDeadLettersCommand::replayNeedsANameOrAll()
{
    QCOMPARE(m_program->run("dead-letters replay").code, 64);
    QCOMPARE(m_program->run("dead-letters replay x --all").code, 64);
    QCOMPARE(m_program->run("dead-letters replay --all").code, 0); // there is none
}

void TestDeadLettersCommand::discardAsksAndIsRecorded()
{
    QCOMPARE(ingest(envelope(1, "api")).code, 65);
    const std::string id = listed()[0]["id"];
    const QStringList reason{QStringLiteral("--reason"), QStringLiteral("a typo")};
    QCOMPARE(run("discard", id).code, 64);
    const Run unasked = run("discard", id, reason);
    QCOMPARE(unasked.code, 64);
    QVERIFY(unasked.err.contains("--yes"));
    QCOMPARE(run("discard", id, {QStringLiteral("--reason"), QString(), QStringLiteral("--yes")}).code, 65);
    QCOMPARE(listed()[0]["state"].get<std::string>(), std::string("open"));
    QCOMPARE(run("discard", id, reason + QStringList{QStringLiteral("--yes")}).code, 0);
    const model::Json shown = run("show", id, {QStringLiteral("--json")}).json();
    QCOMPARE(shown["state"].get<std::string>(), std::string("discarded"));
    QCOMPARE(shown["events"][0]["reason"].get<std::string>(), std::string("a typo"));
    QCOMPARE(run("replay", id).code, 73);
}

void TestDeadLettersCommand::discardPrintsWhatWasDone()
{
    QCOMPARE(ingest(envelope(2, "api")).code, 65);
    const std::string id = listed()[0]["id"];
    const Run done = run("discard", id,
                         {QStringLiteral("none"), QStringLiteral("--reason"), QStringLiteral("x"),
                          QStringLiteral("--yes"), QStringLiteral("--json")});
    QCOMPARE(done.code, 66);
    const model::Json printed = done.json();
    QCOMPARE(printed.size(), size_t(2));
    QCOMPARE(printed[0].dump(), R"({"discarded":true,"id":")" + id + R"("})");
    QCOMPARE(printed[1]["discarded"].get<bool>(), false);
    QVERIFY(!printed[1]["reason"].get<std::string>().empty());
    const Run replayed = run("replay", id, {QStringLiteral("--json")});
    QCOMPARE(replayed.code, 73);
    QCOMPARE(replayed.json()[0]["replayed"].get<bool>(), false);
}

void TestDeadLettersCommand::anUnknownOneIsNotFound()
{
    QCOMPARE(run("show", "none").code, 66);
    QCOMPARE(run("replay", "none").code, 66);
    QCOMPARE(
        run("discard", "none", {QStringLiteral("--reason"), QStringLiteral("x"), QStringLiteral("--yes")})
            .code,
        66);
}

QTEST_GUILESS_MAIN(TestDeadLettersCommand)
#include "tst_dead_letters_command.moc"
