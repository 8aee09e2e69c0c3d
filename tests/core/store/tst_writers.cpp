// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// One writes, many read, and nobody waits for ever.
class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterIsToldAboutTheFirst();
    void readingGoesOnWhileAnotherWrites();
    void manyThreadsWriteThroughOneHistory();
    void twoHistoriesOfOneFileTakeTurns();
    void aReaderSeesOneMoment();
};

namespace {

/// Another program's connection that holds the write lock while it lives.
class LockHolder
{
public:
    explicit LockHolder(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        if (sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("cannot take the lock");
    }
    ~LockHolder()
    {
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(m_handle);
    }
    LockHolder(const LockHolder&) = delete;
    LockHolder& operator=(const LockHolder&) = delete;

private:
    sqlite3* m_handle = nullptr;
};

} // namespace

void TestWriters::aSecondWriterIsToldAboutTheFirst()
{
    TestHistory test;
    {
        const LockHolder other(test.path());
        const auto added = test->addProject(test::aProject(), QStringLiteral("ada"));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Locked);
        QVERIFY(!added.error().hint.isEmpty());
    }
    QVERIFY(test->addProject(test::aProject(), QStringLiteral("ada")));
}

void TestWriters::readingGoesOnWhileAnotherWrites()
{
    TestHistory test;
    test.addProject();
    const LockHolder other(test.path());
    QCOMPARE(valueOf(test->projects()).size(), size_t(1));
    QVERIFY(test->snapshot());
}

void TestWriters::manyThreadsWriteThroughOneHistory()
{
    constexpr int kThreads = 6;
    constexpr int kEach = 20;
    TestHistory test;
    test.addProject();
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < kEach; ++i) {
                const Evidence evidence = test::numberedEvidence(QStringLiteral("web"), thread * kEach + i);
                Result<store::Appended> appended =
                    test->appendEvidence(std::span(&evidence, 1), QStringLiteral("x"));
                while (!appended && appended.error().code == ErrorCode::Locked)
                    appended = test->appendEvidence(std::span(&evidence, 1), QStringLiteral("x"));
                failures += !appended || appended->stored != 1 || !test->snapshot() ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const auto snapshot = valueOf(test->snapshot());
    QCOMPARE(snapshot.evidence.value(snapshot.projects[0].id).size(), size_t(kThreads * kEach));
    QVERIFY(test->verifyAuditChain());
}

void TestWriters::twoHistoriesOfOneFileTakeTurns()
{
    TestHistory test;
    test.addProject();
    const auto other = valueOf(test.open(test.path()));
    for (int i = 0; i < 10; ++i) {
        const Evidence mine = test::numberedEvidence(QStringLiteral("web"), 2 * i);
        const Evidence yours = test::numberedEvidence(QStringLiteral("web"), 2 * i + 1);
        QVERIFY(test->appendEvidence(std::span(&mine, 1), QStringLiteral("ada")));
        QVERIFY(other->appendEvidence(std::span(&yours, 1), QStringLiteral("bob")));
    }
    const auto snapshot = valueOf(test->snapshot());
    QCOMPARE(snapshot.evidence.value(snapshot.projects[0].id).size(), size_t(20));
    QVERIFY(test->verifyAuditChain());
}

void TestWriters::aReaderSeesOneMoment()
{
    TestHistory test;
    test.addProject();
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        // Each batch is two records: a reader must never see one of them alone.
        for (int i = 0; i < 40; ++i) {
            const std::vector<Evidence> batch{test::numberedEvidence(QStringLiteral("web"), 2 * i),
                                              test::numberedEvidence(QStringLiteral("web"), 2 * i + 1)};
            if (!test->appendEvidence(batch, QStringLiteral("ada")))
                qFatal("the writer failed");
        }
        isDone = true;
    });
    int odd = 0;
    while (!isDone) {
        const auto snapshot = valueOf(test->snapshot());
        odd += static_cast<int>(snapshot.evidence.value(snapshot.projects[0].id).size() % 2);
    }
    writer.join();
    QCOMPARE(odd, 0);
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
