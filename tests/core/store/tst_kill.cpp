// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QProcess>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

namespace {

/// Says on standard output that a write was acknowledged, so that the parent may hold us to it.
void acknowledge(const QString& what)
{
    std::printf("%s\n", what.toUtf8().constData());
    std::fflush(stdout);
}

/// Writes evidence and attestations until it is killed, or a write fails.
int writeOn(const QString& path, int from)
{
    const auto history = valueOf(store::openHistory(path));
    const auto releases = valueOf(history->releases());
    for (int i = from;; ++i) {
        const std::vector<Evidence> batch{test::numberedEvidence(QStringLiteral("web"), 2 * i),
                                          test::numberedEvidence(QStringLiteral("web"), 2 * i + 1)};
        const auto appended = history->appendEvidence(batch, QStringLiteral("child"));
        if (!appended) {
            acknowledge(QStringLiteral("error %1").arg(static_cast<int>(appended.error().code)));
            return 0;
        }
        acknowledge(QStringLiteral("evidence %1").arg(i));
        const auto attested = history->append(test::anAttestation(releases[0].id, systemNow()));
        if (!attested) {
            acknowledge(QStringLiteral("error %1").arg(static_cast<int>(attested.error().code)));
            return 0;
        }
        acknowledge(QStringLiteral("attested ") + attested->id.toString());
    }
}

} // namespace

/// kill -9 at any moment loses nothing that was acknowledged, and leaves a file that opens. A full disk is
/// told, and loses nothing either.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWriterLosesNothing();
    void aFullDiskIsToldAndLosesNothing();

private:
    struct Acknowledged
    {
        int lastEvidence = -1;
        QStringList attestations;
        int error = -1;
    };
    static void collect(const QByteArray& line, Acknowledged& into);
    static void verify(TestHistory& test, const Acknowledged& acknowledged);
};

void TestKill::collect(const QByteArray& line, Acknowledged& into)
{
    if (!line.endsWith('\n'))
        return; // cut by the kill
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.front() == "evidence")
        into.lastEvidence = words.back().toInt();
    else if (words.front() == "attested")
        into.attestations += QString::fromUtf8(words.back());
    else if (words.front() == "error")
        into.error = words.back().toInt();
}

void TestKill::verify(TestHistory& test, const Acknowledged& acknowledged)
{
    test.reopen();
    const auto snapshot = valueOf(test->snapshot());
    const size_t stored = snapshot.evidence.value(snapshot.projects[0].id).size();
    QVERIFY(stored >= size_t(2 * (acknowledged.lastEvidence + 1)));
    QCOMPARE(stored % 2, size_t(0)); // a batch is there whole or not at all
    QStringList ids;
    for (const Attestation& attestation : snapshot.peoplesInput.value(snapshot.releases[0].id).attestations)
        ids += attestation.id.toString();
    for (const QString& id : acknowledged.attestations)
        QVERIFY2(ids.contains(id), qPrintable(id));
    QVERIFY(test->verifyAuditChain());
    test.close();
    QCOMPARE(test::askSql(test.path(), "PRAGMA integrity_check"), QStringLiteral("ok"));
}

void TestKill::aKilledWriterLosesNothing()
{
    constexpr int kRounds = 50;
    TestHistory test;
    test.addRelease(test.addProject());
    Acknowledged acknowledged;
    for (int round = 0; round < kRounds; ++round) {
        test.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--write"), test.path(), QString::number(acknowledged.lastEvidence + 1)});
        // A little further each time, so that the kill falls into every part of a write.
        for (int lines = 1 + round % 7; lines > 0;) {
            QVERIFY(child.canReadLine() || child.waitForReadyRead(30'000));
            while (child.canReadLine() && lines-- > 0)
                collect(child.readLine(), acknowledged);
        }
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        while (child.canReadLine())
            collect(child.readLine(), acknowledged);
        QCOMPARE(acknowledged.error, -1);
        verify(test, acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(acknowledged.attestations.size() >= kRounds);
}

/// A limit on the size of files stands for the full disk: the write fails in the same place.
void TestKill::aFullDiskIsToldAndLosesNothing()
{
    TestHistory test;
    test.addRelease(test.addProject());
    test.close();
    QProcess child;
    child.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400'000, 400'000};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write"), test.path(), QStringLiteral("0")});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    Acknowledged acknowledged;
    while (child.canReadLine())
        collect(child.readLine(), acknowledged);
    const auto told = static_cast<ErrorCode>(acknowledged.error);
    QVERIFY2(told == ErrorCode::DiskFull || told == ErrorCode::Unwritable,
             qPrintable(QString::number(acknowledged.error)));
    QVERIFY(acknowledged.lastEvidence > 3);
    verify(test, acknowledged);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write"))
        return writeOn(arguments[2], arguments[3].toInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
