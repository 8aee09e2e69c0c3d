// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_run_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

namespace {

QByteArray suite(const QByteArray& attributes, const QByteArray& cases)
{
    return "<testsuite " + attributes + ">" + cases + "</testsuite>";
}

const char* const kPass = "<testcase name=\"p\" classname=\"c\" time=\"1\"/>";

} // namespace

class TestJunitRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreCountedAsTheirProducersMeanThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const QByteArray& text, const char* facts,
                            const char* warning = "") {
            QTest::newRow(name) << text << QString::fromLatin1(facts) << QString::fromLatin1(warning);
        };
        row("several failures of one case are one",
            suite("", "<testcase name=\"a\"><failure/><failure/><error/></testcase>"),
            "total=1 passed=0 failed=1 errored=0 skipped=0 flaky=0 pass_rate=0");
        row("namespaces and unknown elements",
            "\xef\xbb\xbf<?xml version=\"1.0\"?><j:testsuites xmlns:j=\"urn:j\"><j:testsuite name=\"s\">"
            "<j:properties><j:property name=\"n\"/></j:properties><j:testcase name=\"a\"><j:new/>"
            "<j:skipped/></j:testcase><j:testcase name=\"b\"/></j:testsuite></j:testsuites>",
            "total=2 passed=1 failed=0 errored=0 skipped=1 flaky=0 pass_rate=100");
        row("GoogleTest's disabled and skipped",
            suite("", "<testcase name=\"a\" status=\"notrun\" result=\"suppressed\"/>"
                      "<testcase name=\"b\" status=\"run\" result=\"skipped\"/>"
                      "<testcase name=\"c\" status=\"run\" result=\"completed\"/>"),
            "total=3 passed=1 failed=0 errored=0 skipped=2 flaky=0 pass_rate=100");
        row("status where no element says more",
            suite("", "<testcase name=\"a\" status=\"failed\"/><testcase name=\"b\" status=\"Passed\"/>"
                      "<testcase name=\"c\" status=\"error\"/>"),
            "total=3 passed=1 failed=1 errored=1 skipped=0 flaky=0 pass_rate=33.333333");
        row("CTest's missing program",
            suite("",
                  "<testcase name=\"a\" status=\"notrun\"><skipped message=\"Unable to find executable\"/>"
                  "</testcase><testcase name=\"b\" status=\"notrun\"><skipped "
                  "message=\"SKIP_RETURN_CODE=77\"/></testcase>"),
            "total=2 passed=0 failed=0 errored=0 skipped=2 flaky=0", "1 test could not run");
        row("Surefire's reruns that failed again",
            suite("", "<testcase name=\"a\"><failure/><rerunFailure/><rerunError/></testcase>"),
            "total=1 passed=0 failed=1 errored=0 skipped=0 flaky=0 pass_rate=0");
        row("Surefire's flaky error",
            suite("", "<testcase name=\"a\"><flakyError message=\"m\"><stackTrace>s</stackTrace>"
                      "<system-out/></flakyError></testcase>"),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=1 pass_rate=100");
        row("a rerun plugin's duplicates",
            suite("", "<testcase name=\"a\" classname=\"c\"><failure/></testcase><testcase name=\"a\" "
                      "classname=\"c\"><error/></testcase><testcase name=\"a\" classname=\"c\"/>"),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=1 pass_rate=100",
            "counted once each, as passed and flaky");
        row("parameters under one name that all pass", suite("", QByteArray(kPass) + kPass),
            "total=2 passed=2 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=2");
        row("parameters under one name: passed before",
            suite("",
                  QByteArray(kPass) + "<testcase name=\"p\" classname=\"c\"><failure/></testcase>" + kPass),
            "total=3 passed=2 failed=1 errored=0 skipped=0 flaky=0 pass_rate=66.666667 duration_s=2");
        row("one name in two suites is two tests",
            "<testsuites>" + suite("name=\"linux\"", "<testcase name=\"a\"><failure/></testcase>") +
                suite("name=\"windows\"", "<testcase name=\"a\"/>") + "</testsuites>",
            "total=2 passed=1 failed=1 errored=0 skipped=0 flaky=0 pass_rate=50");
        row("a suite that broke outside its cases",
            suite("name=\"s\"", QByteArray(kPass) + "<error message=\"no database\"/>"),
            "total=2 passed=1 failed=0 errored=1 skipped=0 flaky=0 pass_rate=50 duration_s=1",
            "1 suite broke outside any case");
        row("wrong totals", suite("tests=\"9\" failures=\"4\" errors=\"0\" skipped=\"2\"", kPass),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=1",
            "declares 9 tests but holds 1");
        row("failures that no case shows", suite("tests=\"1\" failures=\"4\"", kPass),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=1",
            "declares 4 failures and errors but its cases show 0");
        row("totals without cases", suite("tests=\"12\"", ""),
            "refused: declares 12 tests but holds no test case");
        row("an empty suite", suite("tests=\"0\"", ""),
            "total=0 passed=0 failed=0 errored=0 skipped=0 flaky=0", "holds no test cases");
        row("thousands", suite("time=\"1,234.5\"", kPass),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=1234.5");
        row("decimal comma", suite("", "<testcase name=\"a\" time=\"0,25\"/>"),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=0.25");
        row("ambiguous time", suite("", "<testcase name=\"a\" time=\"1,234\"/>"),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=1234",
            "it may have a decimal comma");
        row("negative time", suite("", "<testcase name=\"a\" time=\"-3\"/><testcase name=\"b\" time=\"2\"/>"),
            "total=2 passed=2 failed=0 errored=0 skipped=0 flaky=0 pass_rate=100 duration_s=2",
            "1 negative or unreadable time");
        row("broken XML", "<testsuite><testcase name=\"a\"></testsuite>",
            "refused: Opening and ending tag mismatch.");
        row("cut off", "<testsuite><testcase name=\"a\"/>",
            "refused: the file ends before the document does");
        row("entities", "<!DOCTYPE t [<!ENTITY a \"b\">]><testsuite><testcase name=\"&a;\"/></testsuite>",
            "refused: the document type declares entities or elements of its own");
    }

    void casesAreCountedAsTheirProducersMeanThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, facts);
        QFETCH(QString, warning);
        const auto report = test::importBytes(text, plugin::testRunImporters());
        QCOMPARE(test::factLine(report), facts);
        const QStringList warnings = report.ok() ? report->warnings : QStringList();
        QVERIFY2(warning.isEmpty() || warnings.join(QLatin1Char('\n')).contains(warning),
                 qPrintable(warnings.join(QLatin1Char('\n'))));
    }

    void failuresAreFindingsWithTheirPlace()
    {
        const auto report = test::importBytes(
            suite("name=\"pytest\"", "<testcase name=\"a\" classname=\"c\" file=\"t\\a.py\" line=\"11\">"
                                     "<failure message=\"one&#10;two\"/></testcase>"),
            plugin::testRunImporters());
        QVERIFY(report.ok());
        const model::Finding expected{QStringLiteral("test-failed"), model::FindingLevel::Error,
                                      QStringLiteral("t/a.py"), 12, QStringLiteral("c.a failed: one")};
        QCOMPARE(report->findings.size(), size_t(1));
        QCOMPARE(report->findings.front().message, expected.message);
        QVERIFY(report->findings.front() == expected);
    }

    void aRerunThatPassedLeavesNoError()
    {
        const auto report =
            test::importBytes(suite("", "<testcase name=\"a\"><failure/></testcase><testcase name=\"a\"/>"
                                        "<testcase name=\"b\"><failure/></testcase>"),
                              plugin::testRunImporters());
        QVERIFY(report.ok());
        QCOMPARE(report->findings.size(), size_t(2));
        QCOMPARE(report->findings.at(0).level, model::FindingLevel::Warning);
        QCOMPARE(report->findings.at(1).level, model::FindingLevel::Error);
    }

    void theEarliestTimeCounts()
    {
        const auto report =
            test::importBytes("<testsuites timestamp=\"0001-01-01T00:00:00Z\">" +
                                  suite("timestamp=\"2024-05-02T10:00:00+02:00\"", kPass) +
                                  suite("timestamp=\"2024-05-02T07:30:00.123456Z\"", kPass) + "</testsuites>",
                              plugin::testRunImporters());
        QVERIFY(report.ok());
        QCOMPARE(*report->observedAt, QDateTime({2024, 5, 2}, {7, 30, 0, 123}, Qt::UTC));
        QVERIFY(report->warnings.isEmpty());
    }

    void manyFailuresAreCountedAndTheFirstKept()
    {
        QByteArray cases;
        for (int i = 0; i < 1500; ++i)
            cases += "<testcase name=\"t" + QByteArray::number(i) + "\"><failure/></testcase>";
        const auto report = test::importBytes(suite("", cases), plugin::testRunImporters());
        QVERIFY(report.ok());
        QCOMPARE(report->findings.size(), plugin::kMostFindings);
        QVERIFY(test::factLine(report).startsWith(QLatin1String("total=1500 passed=0 failed=1500 ")));
    }
};

QTEST_GUILESS_MAIN(TestJunitRules)
#include "tst_junit_rules.moc"
