// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_run_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

namespace {

QByteArray trx(const QByteArray& results, const QByteArray& rest = {})
{
    return "<TestRun xmlns=\"http://microsoft.com/schemas/VisualStudio/TeamTest/2010\">"
           "<Times start=\"2024-05-02T10:00:00.1234567+02:00\" finish=\"2024-05-02T10:00:02.6234567+02:00\"/>"
           "<Results>" +
           results + "</Results>" + rest + "</TestRun>";
}

QByteArray ctest(const QByteArray& tests)
{
    return "<Site BuildName=\"b\" Generator=\"ctest-3.25.1\"><Testing><StartTestTime>1714636800"
           "</StartTestTime><TestList><Test>./a</Test></TestList>" +
           tests + "<EndTestTime>1714636803</EndTestTime></Testing></Site>";
}

QByteArray ctestCase(const QByteArray& status, const QByteArray& completion, const QByteArray& exitCode = {})
{
    const QByteArray exit = exitCode.isEmpty()
                                ? QByteArray()
                                : "<NamedMeasurement type=\"text/string\" name=\"Exit Code\"><Value>" +
                                      exitCode + "</Value></NamedMeasurement>";
    return "<Test Status=\"" + status + "\"><Name>t</Name><Path>.</Path><Results>" + exit +
           "<NamedMeasurement type=\"numeric/double\" name=\"Execution Time\"><Value>0.5</Value>"
           "</NamedMeasurement><NamedMeasurement type=\"text/string\" name=\"Completion Status\"><Value>" +
           completion + "</Value></NamedMeasurement><Measurement><Value>log</Value></Measurement>" +
           "</Results></Test>";
}

QByteArray goEvent(const QByteArray& action, const QByteArray& test, int second)
{
    const QByteArray name = test.isEmpty() ? QByteArray() : ",\"Test\":\"" + test + "\"";
    return "{\"Time\":\"2024-05-02T10:00:0" + QByteArray::number(second) + "Z\",\"Action\":\"" + action +
           "\",\"Package\":\"p\"" + name + "}\n";
}

} // namespace

class TestTestRunRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const QByteArray& text, const char* facts,
                            const char* warning = "") {
            QTest::newRow(name) << text << QString::fromLatin1(facts) << QString::fromLatin1(warning);
        };
        row("trx: outcomes",
            trx("<UnitTestResult testName=\"a\" outcome=\"Passed\" duration=\"00:00:01.5\"/>"
                "<UnitTestResult testName=\"b\" outcome=\"Failed\"><Output><ErrorInfo><Message>no</Message>"
                "</ErrorInfo></Output></UnitTestResult><UnitTestResult testName=\"c\" "
                "outcome=\"NotExecuted\"/><UnitTestResult testName=\"d\" outcome=\"Timeout\"/>",
                "<ResultSummary outcome=\"Failed\"><Counters total=\"4\"/></ResultSummary>"),
            "total=4 passed=1 failed=1 errored=1 skipped=1 pass_rate=33.333333 duration_s=2.5");
        row("trx: rows are the tests",
            trx("<UnitTestResult testName=\"a\" outcome=\"Failed\" "
                "resultType=\"DataDrivenTest\"><InnerResults>"
                "<UnitTestResult testName=\"a (0)\" outcome=\"Passed\"/><UnitTestResult testName=\"a (1)\" "
                "outcome=\"Failed\"/></InnerResults></UnitTestResult><UnitTestResult testName=\"b\" "
                "outcome=\"Passed\"/>"),
            "total=3 passed=2 failed=1 errored=0 skipped=0 pass_rate=66.666667 duration_s=2.5",
            "counted the rows instead");
        row("trx: no outcome", trx("<UnitTestResult testName=\"a\"/>"),
            "total=1 passed=0 failed=0 errored=1 skipped=0 pass_rate=0 duration_s=2.5", "without an outcome");
        row("trx: a crashed host",
            trx("<UnitTestResult testName=\"a\" outcome=\"Passed\"/>",
                "<ResultSummary outcome=\"Aborted\"/>"),
            "total=2 passed=1 failed=0 errored=1 skipped=0 pass_rate=50 duration_s=2.5", "marked Aborted");
        row("trx: wrong total",
            trx("<UnitTestResult testName=\"a\" outcome=\"Passed\"/>",
                "<ResultSummary outcome=\"Completed\"><Counters total=\"7\"/></ResultSummary>"),
            "total=1 passed=1 failed=0 errored=0 skipped=0 pass_rate=100 duration_s=2.5",
            "declares 7 tests but holds 1");
        row("trx: an outcome of no schema", trx("<UnitTestResult testName=\"a\" outcome=\"Great\"/>"),
            "refused: no outcome of a test: \"Great\"");
        row("ctest: outcomes",
            ctest(ctestCase("passed", "Completed") + ctestCase("failed", "Completed", "Failed") +
                  ctestCase("failed", "Completed", "SEGFAULT") + ctestCase("notrun", "Disabled") +
                  ctestCase("notrun", "SKIP_RETURN_CODE=77") +
                  ctestCase("notrun", "Unable to find executable")),
            "total=6 passed=1 failed=1 errored=2 skipped=2 pass_rate=25 duration_s=3");
        row("ctest: a status of no version", ctest(ctestCase("odd", "Completed")),
            "refused: no status of a test: \"odd\"");
        row("ctest: no tests", "<Site><Build/></Site>", "refused: not a report that Slipway knows");
        row("gitlab: a suite that could not be read",
            R"({"total_time":1.5,"total_count":1,"test_suites":[{"suite_error":"broken","test_cases":[
            {"status":"success","name":"a"}]}]})",
            "total=2 passed=1 failed=0 errored=1 skipped=0 pass_rate=50 duration_s=1.5",
            "could not be read by GitLab");
        row("gitlab: a status of no version",
            R"({"total_count":1,"test_suites":[{"test_cases":[{"status":"x"}]}]})",
            "refused: no status of a test: \"x\"");
        row("gitlab: only totals", R"({"total_count":4,"test_suites":[{"name":"s"}]})",
            "refused: declares 4 tests but holds no test case");
        row("go: tests and subtests",
            goEvent("run", "A", 0) + goEvent("run", "A/x", 0) + goEvent("output", "A/x", 0) +
                goEvent("pass", "A/x", 1) + goEvent("fail", "A", 2) + goEvent("run", "B", 2) +
                goEvent("skip", "B", 2) + goEvent("fail", "", 3),
            "total=3 passed=1 failed=1 errored=0 skipped=1 flaky=0 pass_rate=50 duration_s=3");
        row("go: a rerun that passed",
            goEvent("run", "A", 0) + goEvent("fail", "A", 1) + goEvent("fail", "", 1) +
                goEvent("run", "A", 2) + goEvent("pass", "A", 3) + goEvent("pass", "", 3),
            "total=1 passed=1 failed=0 errored=0 skipped=0 flaky=1 pass_rate=100 duration_s=3",
            "1 test failed first and then passed");
        row("go: a package that does not build", goEvent("output", "", 0) + goEvent("fail", "", 1),
            "total=1 passed=0 failed=0 errored=1 skipped=0 flaky=0 pass_rate=0 duration_s=1",
            "failed without a failing test");
        row("go: cut off", goEvent("run", "A", 0) + goEvent("output", "A", 1),
            "total=1 passed=0 failed=0 errored=1 skipped=0 flaky=0 pass_rate=0 duration_s=1",
            "1 test came to no end");
    }

    void outcomesAreCounted()
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

    void aStackTraceGivesThePlace()
    {
        const auto report = test::importBytes(
            trx("<UnitTestResult testName=\"a\" outcome=\"Failed\"><Output><ErrorInfo><Message>Expected 1\n"
                "but was 2</Message><StackTrace>   at A.B() in C:\\src\\b.cs:line "
                "12\n</StackTrace></ErrorInfo>"
                "</Output></UnitTestResult>"),
            plugin::testRunImporters());
        QVERIFY(report.ok());
        QCOMPARE(report->findings.size(), size_t(1));
        QCOMPARE(report->findings.front().path, QStringLiteral("C:/src/b.cs"));
        QCOMPARE(report->findings.front().line, 12);
        QCOMPARE(report->findings.front().message, QStringLiteral("a failed: Expected 1"));
        QCOMPARE(*report->observedAt, QDateTime({2024, 5, 2}, {8, 0, 0, 123}, Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestTestRunRules)
#include "tst_test_run_rules.moc"
