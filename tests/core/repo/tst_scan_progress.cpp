// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QTest>

#include <thread>

using namespace slipway;
using namespace slipway::test;

class TestScanProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itNeverGoesBack();
    void stoppingStops_data();
    void stoppingStops();
    void factsAreSortedAndTheSameEachTime();
    void severalScansAtOnceDoNotDisturbEachOther();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestScanProgress::initTestCase()
{
    m_repository = std::make_unique<GitRepository>(m_folder.filePath(QStringLiteral("r")));
    for (int i = 0; i < 600; ++i)
        m_repository->write(QStringLiteral("src/f%1.py").arg(i), "x = 1\n");
    (void)m_repository->commit(QStringLiteral("Many files"));
}

void TestScanProgress::itNeverGoesBack()
{
    double last = 0;
    int reports = 0;
    model::Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        QVERIFY(fraction >= last && fraction <= 1);
        QVERIFY(!what.isEmpty());
        last = fraction;
        ++reports;
    };
    QVERIFY(repo::scan({m_repository->path(), {}, {}}, progress));
    QVERIFY(reports >= 3);
    QVERIFY(last > 0.9);
}

void TestScanProgress::stoppingStops_data()
{
    QTest::addColumn<int>("afterReports");
    QTest::newRow("before it begins") << 0;
    QTest::newRow("at the first report") << 1;
    QTest::newRow("at the second") << 2;
}

void TestScanProgress::stoppingStops()
{
    QFETCH(int, afterReports);
    std::stop_source source;
    if (afterReports == 0)
        source.request_stop();
    int reports = 0;
    model::Progress progress;
    progress.stop = source.get_token();
    progress.report = [&](double, const QString&) {
        if (++reports == afterReports)
            source.request_stop();
    };
    const auto report = repo::scan({m_repository->path(), {}, {}}, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, model::ErrorCode::Cancelled);
}

void TestScanProgress::factsAreSortedAndTheSameEachTime()
{
    const auto first = scanned(m_repository->path());
    const auto second = scanned(m_repository->path());
    QCOMPARE(first.facts, second.facts);
    QCOMPARE(first.findings, second.findings);
    for (size_t i = 1; i < first.facts.size(); ++i)
        QVERIFY(first.facts[i - 1].key < first.facts[i].key);
}

void TestScanProgress::severalScansAtOnceDoNotDisturbEachOther()
{
    const auto expected = scanned(m_repository->path()).facts;
    std::vector<std::vector<model::Fact>> seen(4);
    std::vector<std::thread> threads;
    for (auto& facts : seen)
        threads.emplace_back([&] { facts = scanned(m_repository->path()).facts; });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& facts : seen)
        QCOMPARE(facts, expected);
}

QTEST_GUILESS_MAIN(TestScanProgress)
#include "tst_scan_progress.moc"
