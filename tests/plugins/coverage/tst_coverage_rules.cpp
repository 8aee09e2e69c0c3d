// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/coverage_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

namespace {

QByteArray cobertura(const QByteArray& attributes, const QByteArray& inside)
{
    return "<coverage line-rate=\"0.5\" " + attributes +
           "><sources><source>/src</source></sources><packages>" + "<package><classes>" + inside +
           "</classes></package></packages></coverage>";
}

QByteArray jacoco(const QByteArray& inside)
{
    return "<!DOCTYPE report PUBLIC \"-//JACOCO//DTD Report 1.1//EN\" \"report.dtd\"><report name=\"r\">" +
           inside + "</report>";
}

const char* const kTwoFiles = "SF:/home/me/p/src/pay/a.c\nDA:1,1\nDA:2,0\nend_of_record\n"
                              "SF:/home/me/p/src/ui/b.c\nDA:1,1\nDA:2,1\nend_of_record\n";

} // namespace

class TestCoverageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesOfEachFormatHold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const QByteArray& text, const char* facts,
                            const char* warning = "") {
            QTest::newRow(name) << text << QString::fromLatin1(facts) << QString::fromLatin1(warning);
        };
        row("cobertura: lines of one file in two classes are one line",
            cobertura("lines-valid=\"2\" lines-covered=\"1\"",
                      "<class filename=\"a\"><lines><line number=\"1\" hits=\"0\"/></lines></class>"
                      "<class filename=\"a\"><lines><line number=\"1\" hits=\"3\"/>"
                      "<line number=\"2\" hits=\"0\"/></lines></class>"),
            "lines_total=2 lines_covered=1 line_percent=50");
        row("cobertura: methods repeat their class",
            cobertura("", "<class filename=\"a\"><methods><method><lines><line number=\"9\" hits=\"1\"/>"
                          "</lines></method></methods><lines><line number=\"1\" hits=\"1\"/>"
                          "<line number=\"2\" hits=\"0\"/></lines></class>"),
            "lines_total=2 lines_covered=1 line_percent=50");
        row("cobertura: a class without lines has those of its methods",
            cobertura("", "<class filename=\"a\"><methods><method><lines><line number=\"1\" hits=\"1\"/>"
                          "<line number=\"2\" hits=\"0\"/></lines></method></methods></class>"),
            "lines_total=2 lines_covered=1 line_percent=50");
        row("cobertura: wrong totals",
            cobertura("lines-valid=\"10\" lines-covered=\"10\"",
                      "<class filename=\"a\"><lines><line number=\"1\" hits=\"1\"/></lines></class>"),
            "lines_total=1 lines_covered=1 line_percent=100", "declares 10 of 10");
        row("cobertura: huge hits",
            cobertura("", "<class filename=\"a\"><lines><line number=\"1\" hits=\"99999999999999999999\"/>"
                          "<line number=\"2\" hits=\"-1\"/></lines></class>"),
            "lines_total=2 lines_covered=1 line_percent=50");
        row("cobertura: branches only declared",
            cobertura("branches-valid=\"4\" branches-covered=\"1\"",
                      "<class filename=\"a\"><lines><line number=\"1\" hits=\"1\" branch=\"true\"/>"
                      "<line number=\"2\" hits=\"0\"/></lines></class>"),
            "lines_total=2 lines_covered=1 line_percent=50 branch_percent=25", "totals that it declares");
        row("cobertura: only totals", cobertura("lines-valid=\"10\" lines-covered=\"4\"", ""),
            "lines_total=10 lines_covered=4 line_percent=40", "it lists no lines");
        row("cobertura: a line without hits",
            cobertura("", "<class filename=\"a\"><lines><line number=\"1\"/></lines></class>"),
            "refused: a line has no number or no hits");
        row("cobertura: conditions beyond reason",
            cobertura("", "<class filename=\"a\"><lines><line number=\"1\" hits=\"1\" "
                          "condition-coverage=\"200% (4/2)\"/></lines></class>"),
            "refused: the condition coverage \"200% (4/2)\" cannot be read");
        row("cobertura: nothing to cover", cobertura("", ""), "lines_total=0 lines_covered=0",
            "there is no percentage");
        row("lcov: one file in two records",
            "TN:a\nSF:x.c\nDA:1,0\nDA:2,1\nBRDA:1,0,0,-\nBRDA:1,0,1,1\nend_of_record\n"
            "TN:b\nSF:x.c\nDA:1,5\nDA:3,0\nBRDA:1,0,0,2\nend_of_record\n",
            "lines_total=3 lines_covered=2 line_percent=66.666667 branch_percent=100");
        row("lcov 2: exception blocks and expressions",
            "SF:x.c\r\nFNL:0,1,9\r\nDA:1,1,abc\r\nBRDA:1,e0,a,b && c,1\r\nBRDA:1,e0,d,0\r\nend_of_record\r\n",
            "lines_total=1 lines_covered=1 line_percent=100 branch_percent=50");
        row("lcov: byte order mark and no last line end", "\xef\xbb\xbfSF:x.c\nDA:1,1\nend_of_record",
            "lines_total=1 lines_covered=1 line_percent=100");
        row("lcov: only totals", "SF:x.c\nLF:4\nLH:1\nBRF:2\nBRH:1\nend_of_record\n",
            "lines_total=4 lines_covered=1 line_percent=25 branch_percent=50", "list no lines");
        row("lcov: numbers in every shape",
            "SF:x.c\nDA:0000000001,1e+06\nDA:+2, 0\nDA:3,-1,sum\nDA:4294967295,18446744073709551616\n"
            "DA:1234567890,0000000000\nBRDA:1,00,4294967296,0\nBRDA:1,0,+1,9999999999\nBRDA:1,0,01,0\n"
            "end_of_record\n",
            "lines_total=5 lines_covered=2 line_percent=40 branch_percent=50");
        row("lcov: a line beyond all", "SF:x.c\nDA:4294967296,1\nend_of_record\n",
            "refused: DA is not a line and a count");
        row("lcov: cut off", "SF:x.c\nDA:1,1\n", "refused: the file ends inside a record");
        row("lcov: a count that is none", "SF:x.c\nDA:1,one\nend_of_record\n",
            "refused: DA is not a line and a count");
        row("lcov: a record in a record", "SF:x.c\nDA:1,1\nSF:y.c\nend_of_record\n",
            "refused: a record begins before the last one has ended");
        row("jacoco: a line is covered if some of it is",
            jacoco(
                "<package name=\"p\"><sourcefile name=\"A.java\"><line nr=\"1\" mi=\"3\" ci=\"1\" mb=\"1\" "
                "cb=\"1\"/><line nr=\"2\" mi=\"2\" ci=\"0\"/></sourcefile></package>"
                "<counter type=\"LINE\" missed=\"1\" covered=\"1\"/>"),
            "lines_total=2 lines_covered=1 line_percent=50 branch_percent=50");
        row("jacoco: groups of modules, files without lines",
            jacoco("<group name=\"m\"><package name=\"p\"><sourcefile name=\"A.java\">"
                   "<counter type=\"LINE\" missed=\"3\" covered=\"1\"/></sourcefile></package></group>"
                   "<group name=\"n\"><package name=\"p\"><sourcefile name=\"A.java\">"
                   "<counter type=\"LINE\" missed=\"0\" covered=\"4\"/></sourcefile></package></group>"),
            "lines_total=8 lines_covered=5 line_percent=62.5");
        row("jacoco: only totals", jacoco("<counter type=\"LINE\" missed=\"1\" covered=\"3\"/>"),
            "lines_total=4 lines_covered=3 line_percent=75", "lists no source files");
        row("clover: tests' own code is left out",
            "<coverage generated=\"1547410716458\"><project><file name=\"/a.php\"><class name=\"A\"><metrics "
            "statements=\"9\" coveredstatements=\"9\"/></class><line num=\"1\" type=\"stmt\" count=\"1\"/>"
            "<line num=\"2\" type=\"stmt\" count=\"0\"/><metrics statements=\"2\" coveredstatements=\"1\" "
            "conditionals=\"0\" coveredconditionals=\"0\"/></file></project><testproject><file name=\"t\">"
            "<metrics statements=\"7\" coveredstatements=\"7\"/></file></testproject></coverage>",
            "lines_total=2 lines_covered=1 line_percent=50");
        row("clover: more statements than declared",
            "<coverage generated=\"1\"><project><file name=\"a\"><line num=\"1\" type=\"stmt\" count=\"1\"/>"
            "<line num=\"2\" type=\"stmt\" count=\"0\"/><metrics statements=\"1\" coveredstatements=\"1\"/>"
            "</file></project></coverage>",
            "lines_total=2 lines_covered=1 line_percent=50", "more statements than they declare");
        row("clover: more covered than there is",
            "<coverage generated=\"1\"><project><file name=\"a\"><metrics statements=\"1\" "
            "coveredstatements=\"2\"/></file></project></coverage>",
            "refused: more is covered than there is");
        row("go: blocks of several packages' tests are one",
            "mode: count\nm/a.go:1.2,3.4 3 0\nm/a.go:1.2,3.4 3 7\nm/a.go:5.1,6.2 2 0\n",
            "lines_total=5 lines_covered=3 line_percent=60");
        row("go: joined profiles", "mode: set\nm/a.go:1.2,3.4 3 0\nmode: set\nm/a.go:1.2,3.4 3 1\n",
            "lines_total=3 lines_covered=3 line_percent=100", "2 profiles joined");
        row("go: a block that changed", "mode: set\nm/a.go:1.2,3.4 3 0\nm/a.go:1.2,3.4 2 1\n",
            "refused: a block of m/a.go has two numbers of statements");
        row("go: cut off", "mode: set\nm/a.go:1.2,3.4 3 0\nm/a.go:1.2,3",
            "refused: not \"file:line.column,line.column statements count\"");
        row("go: another mode", "mode: fancy\n", "refused: the mode is none of set, count and atomic");
        row("llvm-cov: the summary before the name, branches",
            R"({"data":[{"files":[{"summary":{"lines":{"count":4,"covered":1},"branches":{"count":2,
            "covered":1}},"filename":"a.c"}],"totals":{"lines":{"count":4,"covered":1}}}],
            "type":"llvm.coverage.json.export","version":"2.0.1"})",
            "lines_total=4 lines_covered=1 line_percent=25 branch_percent=50");
        row("llvm-cov: other totals",
            R"({"data":[{"files":[{"filename":"a.c","summary":{"lines":{"count":4,"covered":1}}}],
            "totals":{"lines":{"count":5,"covered":5}}}],"type":"llvm.coverage.json.export"})",
            "lines_total=4 lines_covered=1 line_percent=25", "declares 5 of 5");
        row("llvm-cov: no counts",
            R"({"data":[{"files":[{"filename":"a.c","summary":{"lines":{"percent":4}}}]}],
            "type":"llvm.coverage.json.export"})",
            "refused: there are no counts of lines");
        row("coverage.py: without branches",
            R"({"meta":{"version":"5.0","timestamp":"2020-01-02T03:04:05.678901","branch_coverage":false},
            "files":{"a.py":{"summary":{"covered_lines":3,"num_statements":4,"percent_covered":75.0}}},
            "totals":{"covered_lines":3,"num_statements":4}})",
            "lines_total=4 lines_covered=3 line_percent=75", "no time zone");
        row("istanbul: lines are where statements start",
            R"({"/a/x.ts":{"path":"/a/x.ts","statementMap":{"0":{"start":{"line":1,"column":0}},
            "1":{"start":{"line":1,"column":9}},"2":{"start":{"line":2,"column":0}}},"fnMap":{},
            "branchMap":{"0":{}},"s":{"0":0,"1":2,"2":0},"f":{},"b":{"0":[1,0]}}})",
            "lines_total=2 lines_covered=1 line_percent=50 branch_percent=50");
        row("istanbul: a statement without a place", R"({"/a/x.ts":{"statementMap":{},"s":{"0":0},"b":{}}})",
            "refused: its statements and branches cannot be read");
        row("istanbul summary: unknown percent",
            R"({"total":{"lines":{"total":0,"covered":0,"skipped":0,"pct":"Unknown"},"statements":{}}})",
            "lines_total=0 lines_covered=0", "there is no percentage");
    }

    void theRulesOfEachFormatHold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, facts);
        QFETCH(QString, warning);
        const auto report = test::importBytes(text, plugin::coverageImporters());
        QCOMPARE(test::factLine(report), facts);
        const QStringList warnings = report.ok() ? report->warnings : QStringList();
        QVERIFY2(warning.isEmpty() || warnings.join(QLatin1Char('\n')).contains(warning),
                 qPrintable(warnings.join(QLatin1Char('\n'))));
    }

    void criticalPathsAreCountedByThemselves_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("globs");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const QByteArray& text, const char* glob, const char* percent,
                            const char* warning = "") {
            QTest::newRow(name) << text << QStringList{QString::fromLatin1(glob)}
                                << QString::fromLatin1(percent) << QString::fromLatin1(warning);
        };
        row("absolute paths", kTwoFiles, "src/pay/**", "critical_line_percent=50");
        row("no file", kTwoFiles, "src/auth/**", "", "none of its 2 files is on a critical path");
        row("below the one source of a Cobertura report",
            cobertura("", "<class filename=\"pay/a.c\"><lines><line number=\"1\" hits=\"1\"/>"
                          "</lines></class>"),
            "src/pay/**", "critical_line_percent=100");
        row("packages without their source root",
            jacoco("<package name=\"com/acme/pay\"><sourcefile name=\"A.java\"><line nr=\"1\" ci=\"1\"/>"
                   "<line nr=\"2\" ci=\"0\"/></sourcefile></package>"),
            "src/main/java/com/acme/pay/**", "critical_line_percent=50");
        row("Windows paths", "SF:C:\\w\\src\\pay\\a.cs\nDA:1,1\nend_of_record\n", "src/pay/*.cs",
            "critical_line_percent=100");
        row("Go import paths", "mode: set\ngithub.com/a/b/pay/x.go:1.2,3.4 3 1\n", "pay/**",
            "critical_line_percent=100");
        row("no files at all", jacoco("<counter type=\"LINE\" missed=\"1\" covered=\"3\"/>"), "src/**", "",
            "names no files");
    }

    void criticalPathsAreCountedByThemselves()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, globs);
        QFETCH(QString, percent);
        QFETCH(QString, warning);
        const auto report = test::importBytes(text, plugin::coverageImporters(), {globs, {}});
        QVERIFY2(report.ok(), qPrintable(test::factLine(report)));
        const QString facts = test::factLine(report);
        QCOMPARE(facts.section(QLatin1String("critical_"), 1),
                 percent.section(QLatin1String("critical_"), 1));
        QVERIFY2(warning.isEmpty() || report->warnings.join(QLatin1Char('\n')).contains(warning),
                 qPrintable(report->warnings.join(QLatin1Char('\n'))));
    }

    void theTimeOfTheRunIsRead()
    {
        const auto inMilliseconds =
            test::importBytes(cobertura("timestamp=\"1534849423448\"", ""), plugin::coverageImporters());
        QCOMPARE(*inMilliseconds->observedAt, QDateTime::fromMSecsSinceEpoch(1534849423448, Qt::UTC));
        const auto inSeconds =
            test::importBytes(cobertura("timestamp=\"1534849423\"", ""), plugin::coverageImporters());
        QCOMPARE(*inSeconds->observedAt, QDateTime::fromSecsSinceEpoch(1534849423, Qt::UTC));
    }

    void refusalsNameLineAndColumn()
    {
        const auto report =
            test::importBytes("SF:x.c\nDA:1,one\nend_of_record\n", plugin::coverageImporters());
        QVERIFY(!report.ok());
        QVERIFY2(report.error().where.endsWith(QLatin1String(":2:1")), qPrintable(report.error().where));
    }
};

QTEST_GUILESS_MAIN(TestCoverageRules)
#include "tst_coverage_rules.moc"
