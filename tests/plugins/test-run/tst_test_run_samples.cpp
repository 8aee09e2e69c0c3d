// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_run_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

class TestTestRunSamples : public QObject
{
    Q_OBJECT

private:
    static void addSamples()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char* name, const char* format, const char* facts) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(facts);
        };
        row("ci/gitlab-test_report.json", "gitlab-tests",
            "total=5 passed=2 failed=0 errored=3 skipped=0 pass_rate=40 duration_s=61.502");
        row("junit/ctest-output-junit.xml", "junit",
            "total=3 passed=3 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=0.00594062");
        row("junit/googletest.xml", "junit",
            "total=3 passed=3 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=0");
        row("junit/gotestsum.xml", "junit",
            "total=60 passed=42 failed=13 errored=0 skipped=5 flaky=0 pass_rate=76.363636 duration_s=2.1");
        row("junit/jest-junit.xml", "junit",
            "total=6 passed=1 failed=4 errored=0 skipped=1 flaky=0 pass_rate=20 duration_s=1.36");
        row("junit/phpunit-nested.xml", "junit",
            "total=12 passed=10 failed=2 errored=0 skipped=0 flaky=0 pass_rate=83.333333 "
            "duration_s=0.140397");
        row("junit/pytest-failures.xml", "junit",
            "total=5 passed=3 failed=1 errored=0 skipped=1 flaky=0 pass_rate=75 duration_s=2.481");
        row("junit/surefire-circletest.xml", "junit",
            "total=8 passed=6 failed=1 errored=1 skipped=0 flaky=0 pass_rate=75 duration_s=0.201");
        row("junit/surefire-flaky-rerun.xml", "junit",
            "total=2 passed=2 failed=0 errored=0 skipped=0 flaky=1 pass_rate=100 duration_s=1.324");
    }

private Q_SLOTS:
    void aSampleYieldsExactlyItsFacts_data() { addSamples(); }

    void aSampleYieldsExactlyItsFacts()
    {
        QFETCH(QString, format);
        QFETCH(QString, facts);
        const QByteArray bytes = test::sample(QLatin1String(QTest::currentDataTag()));
        if (bytes.isEmpty())
            QSKIP("the samples are not here");
        const auto report = test::importBytes(bytes, plugin::testRunImporters());
        QVERIFY2(report.ok(), qPrintable(test::factLine(report)));
        QCOMPARE(report->format, format);
        QCOMPARE(report->kind, QStringLiteral("test-run"));
        QCOMPARE(test::factLine(report), facts);
    }

    void aSampleCutOffIsRefusedOrWarnedOf_data() { addSamples(); }

    void aSampleCutOffIsRefusedOrWarnedOf()
    {
        const QByteArray bytes = test::sample(QLatin1String(QTest::currentDataTag()));
        if (bytes.isEmpty())
            QSKIP("the samples are not here");
        for (int part = 0; part < 16; ++part) {
            const auto report =
                test::importBytes(bytes.left(bytes.size() * part / 16), plugin::testRunImporters());
            QVERIFY2(!report.ok() || !report->warnings.isEmpty(), qPrintable(QString::number(part)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTestRunSamples)
#include "tst_test_run_samples.moc"
