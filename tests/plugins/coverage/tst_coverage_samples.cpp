// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/coverage_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

class TestCoverageSamples : public QObject
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
        row("clover-openclover-4.3.1.xml", "clover",
            "lines_total=22 lines_covered=15 line_percent=68.181818 branch_percent=50");
        row("cobertura-coveragepy.xml", "cobertura",
            "lines_total=5 lines_covered=4 line_percent=80 branch_percent=50");
        row("cobertura-coverlet.xml", "cobertura",
            "lines_total=255 lines_covered=156 line_percent=61.176471 branch_percent=64.285714");
        row("cobertura-gcovr.xml", "cobertura",
            "lines_total=572 lines_covered=345 line_percent=60.314685 branch_percent=39.68254");
        row("coveragepy-7.13-branch.json", "coverage-py",
            "lines_total=6267 lines_covered=3663 line_percent=58.449019 branch_percent=41.065089");
        row("go-coverprofile.out", "go-cover", "lines_total=1148 lines_covered=579 line_percent=50.43554");
        row("istanbul-coverage-summary.json", "istanbul-summary",
            "lines_total=53 lines_covered=53 line_percent=100 branch_percent=100");
        row("jacoco-0.8.3.xml", "jacoco",
            "lines_total=38 lines_covered=26 line_percent=68.421053 branch_percent=25");
        row("jacoco-gradle.xml", "jacoco",
            "lines_total=225 lines_covered=225 line_percent=100 branch_percent=96.875");
        row("lcov-csharp.info", "lcov",
            "lines_total=184 lines_covered=118 line_percent=64.130435 branch_percent=62.5");
        row("llvm-cov-export.json", "llvm-cov", "lines_total=8 lines_covered=1 line_percent=12.5");
    }

private Q_SLOTS:
    void aSampleYieldsExactlyItsFacts_data() { addSamples(); }

    void aSampleYieldsExactlyItsFacts()
    {
        QFETCH(QString, format);
        QFETCH(QString, facts);
        const QByteArray bytes =
            test::sample(QStringLiteral("coverage/") + QLatin1String(QTest::currentDataTag()));
        if (bytes.isEmpty())
            QSKIP("the samples are not here");
        const auto report = test::importBytes(bytes, plugin::coverageImporters());
        QVERIFY2(report.ok(), qPrintable(test::factLine(report)));
        QCOMPARE(report->format, format);
        QCOMPARE(report->kind, QStringLiteral("coverage"));
        QCOMPARE(test::factLine(report), facts);
    }

    void aSampleCutOffIsRefusedOrWarnedOf_data() { addSamples(); }

    void aSampleCutOffIsRefusedOrWarnedOf()
    {
        const QByteArray bytes =
            test::sample(QStringLiteral("coverage/") + QLatin1String(QTest::currentDataTag()));
        if (bytes.isEmpty())
            QSKIP("the samples are not here");
        for (int part = 0; part < 16; ++part) {
            const auto report =
                test::importBytes(bytes.left(bytes.size() * part / 16), plugin::coverageImporters());
            QVERIFY2(!report.ok() || !report->warnings.isEmpty(), qPrintable(QString::number(part)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCoverageSamples)
#include "tst_coverage_samples.moc"
