// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

/// A log of one run: RESULT stands before the tool, as the format allows.
QByteArray logWith(const QByteArray& result, const QByteArray& rule = "{}", const QByteArray& more = "")
{
    return R"({"version":"2.1.0","runs":[{"results":[)" + result +
           R"(],"tool":{"driver":{"name":"T","rules":[)" + rule + "]}}" + more + "}]}";
}

QString levels(int errors, int warnings, int notes, int suppressed = 0)
{
    return QStringLiteral("scan.errors=%1 scan.notes=%3 scan.suppressed=%4 scan.warnings=%2")
        .arg(errors)
        .arg(warnings)
        .arg(notes)
        .arg(suppressed);
}

/// One run of a tool that says a lot of itself.
QByteArray largeLog(const QByteArray& afterTool)
{
    return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\",\"fullName\":\"" +
           QByteArray(2 << 20, 'a') + "\"}}" + afterTool + "}]}";
}

constexpr const char* kRule = R"({"id":"R","defaultConfiguration":{"level":"note"}})";

} // namespace

class TestSarifRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultHasItsEffectiveLevel_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char* name, const QByteArray& log, const QString& facts) {
            QTest::addRow("%s", name) << log << facts;
        };
        row("its own", logWith(R"({"ruleId":"R","level":"error"})", kRule), levels(1, 0, 0));
        row("the rule's, by id", logWith(R"({"ruleId":"R"})", kRule), levels(0, 0, 1));
        row("the rule's, by index", logWith(R"({"ruleIndex":0})", kRule), levels(0, 0, 1));
        row("the rule's, by rule object", logWith(R"({"rule":{"id":"R"}})", kRule), levels(0, 0, 1));
        row("the rule's, for a case of it", logWith(R"({"ruleId":"R/7"})", kRule), levels(0, 0, 1));
        row("an id that contradicts the index",
            logWith(R"({"ruleId":"Q","ruleIndex":0})",
                    QByteArray(kRule) + R"(,{"id":"Q","defaultConfiguration":{"level":"error"}})"),
            levels(1, 0, 0));
        row("warning without rule", logWith(R"({"ruleId":"X"})", kRule), levels(0, 1, 0));
        row("none", logWith(R"({"level":"none"})"), levels(0, 0, 0));
        row("a level of null", logWith(R"({"ruleId":"R","level":null})", kRule), levels(0, 0, 1));
        const QByteArray overridden =
            R"(,"invocations":[{"executionSuccessful":true,"ruleConfigurationOverrides":[{"descriptor":{"index":0},"configuration":{"level":"error"}}]}])";
        row("the only invocation's override", logWith(R"({"ruleId":"R"})", kRule, overridden),
            levels(1, 0, 0));
        row("its own before the override", logWith(R"({"ruleId":"R","level":"warning"})", kRule, overridden),
            levels(0, 1, 0));
        row("the named invocation's override",
            logWith(
                R"({"ruleId":"R","provenance":{"invocationIndex":1}})", kRule,
                R"(,"invocations":[{"executionSuccessful":true},{"executionSuccessful":true,"ruleConfigurationOverrides":[{"descriptor":{"id":"R"},"configuration":{"level":"error"}}]}])"),
            levels(1, 0, 0));
        row("no override of several invocations without saying which",
            logWith(
                R"({"ruleId":"R"})", kRule,
                R"(,"invocations":[{"executionSuccessful":true},{"executionSuccessful":true,"ruleConfigurationOverrides":[{"descriptor":{"id":"R"},"configuration":{"level":"error"}}]}])"),
            levels(0, 0, 1));
    }

    void aResultHasItsEffectiveLevel()
    {
        QFETCH(QByteArray, log);
        QTEST(factsOf(log), "facts");
    }

    void rulesOfExtensionsAreFound_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::newRow("by component index") << QByteArray(R"({"index":0,"toolComponent":{"index":0}})");
        QTest::newRow("by component name") << QByteArray(R"({"index":0,"toolComponent":{"name":"E"}})");
        QTest::newRow("by component guid")
            << QByteArray(R"({"index":0,"toolComponent":{"guid":"11111111-AAAA-1111-8888-111111111111"}})");
        QTest::newRow("by guid") << QByteArray(R"({"guid":"22222222-1111-1111-8888-111111111111"})");
        QTest::newRow("by an id that only it has") << QByteArray(R"({"id":"X"})");
    }

    void rulesOfExtensionsAreFound()
    {
        QFETCH(QByteArray, reference);
        const QByteArray log =
            R"({"version":"2.1.0","runs":[{"results":[{"rule":)" + reference +
            R"(}],"tool":{"driver":{"name":"T","rules":[{"id":"D"}]},"extensions":[{"name":"E","guid":"11111111-aaaa-1111-8888-111111111111","rules":[{"id":"X","guid":"22222222-1111-1111-8888-111111111111","defaultConfiguration":{"level":"error"}}]}]}}]})";
        QCOMPARE(factsOf(log), levels(1, 0, 0));
    }

    void onlyWhatFailsAndIsThereCounts_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("facts");
        for (const char* kind : {"pass", "open", "informational", "notApplicable", "review"})
            QTest::addRow("kind %s", kind)
                << QByteArray(R"({"level":"error","kind":")") + kind + "\"}" << levels(0, 0, 0);
        QTest::newRow("kind fail") << QByteArray(R"({"level":"error","kind":"fail"})") << levels(1, 0, 0);
        QTest::newRow("gone") << QByteArray(R"({"level":"error","baselineState":"absent"})")
                              << levels(0, 0, 0);
        for (const char* state : {"new", "unchanged", "updated"})
            QTest::addRow("%s", state)
                << QByteArray(R"({"level":"error","baselineState":")") + state + "\"}" << levels(1, 0, 0);
        QTest::newRow("suppressed") << QByteArray(R"({"level":"error","suppressions":[{"kind":"inSource"}]})")
                                    << levels(0, 0, 0, 1);
        QTest::newRow("accepted")
            << QByteArray(R"({"level":"error","suppressions":[{"kind":"external","status":"accepted"}]})")
            << levels(0, 0, 0, 1);
        QTest::newRow("rejected")
            << QByteArray(
                   R"({"level":"error","suppressions":[{"kind":"inSource"},{"kind":"external","status":"rejected"}]})")
            << levels(1, 0, 0);
        QTest::newRow("under review")
            << QByteArray(R"({"level":"error","suppressions":[{"kind":"external","status":"underReview"}]})")
            << levels(1, 0, 0);
        QTest::newRow("no suppressions")
            << QByteArray(R"({"level":"error","suppressions":[]})") << levels(1, 0, 0);
    }

    void onlyWhatFailsAndIsThereCounts()
    {
        QFETCH(QByteArray, result);
        QTEST(factsOf(logWith(result)), "facts");
    }

    void securitySeverityIsCountedByBand()
    {
        const QByteArray rules =
            R"({"id":"a","properties":{"security-severity":"9.0"}},{"id":"b","properties":{"security-severity":8.9}},{"id":"c","properties":{"security-severity":"4.0"}},{"id":"d","properties":{"security-severity":"0.1"}})";
        const QByteArray results =
            R"({"ruleId":"a"},{"ruleId":"b"},{"ruleId":"b","suppressions":[{"kind":"inSource"}]},{"ruleId":"c"},{"ruleId":"d"})";
        QCOMPARE(
            factsOf(logWith(results, rules)),
            QStringLiteral("scan.errors=0 scan.notes=0 scan.security_critical=1 scan.security_high=1 "
                           "scan.security_low=1 scan.security_medium=1 scan.suppressed=1 scan.warnings=4"));
    }

    void findingsSayWhereAndWhat()
    {
        const auto report = imported(logWith(
            R"({"ruleId":"R","message":{"id":"m","arguments":["x","7"]},"locations":[{"physicalLocation":{"artifactLocation":{"index":0},"region":{"startLine":12}}}]})",
            R"({"id":"R","messageStrings":{"m":{"text":"{0} is {1}"}}})",
            R"(,"artifacts":[{"location":{"uri":"src/a%20b.c"}}],"versionControlProvenance":[{"repositoryUri":"https:\/\/e.org","revisionId":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}])"));
        QVERIFY(report.ok());
        const std::vector<Finding> expected{{QStringLiteral("R"), FindingLevel::Warning,
                                             QStringLiteral("src/a b.c"), 12, QStringLiteral("x is 7")}};
        QVERIFY(report->findings == expected);
        QCOMPARE(report->commit.hex(), QString(40, QLatin1Char('a')));
        QCOMPARE(report->tool, QStringLiteral("T"));
    }

    void aFailedInvocationIsWarnedOf()
    {
        const auto report = imported(logWith("", "", R"(,"invocations":[{"executionSuccessful":false}])"));
        QVERIFY(report.ok());
        QCOMPARE(report->warnings.size(), 1);
        QVERIFY(report->warnings.first().contains(QLatin1String("did not succeed")));
    }

    void aLargeLogThatFoundNothingSaysSo()
    {
        const auto report = imported(largeLog(",\"results\":[]"));
        QVERIFY2(report.ok(), "a run with an empty list of results has scanned");
    }

    void aBrokenLogIsRefusedInAShortLine()
    {
        const auto report = imported(largeLog("").left(2 << 20));
        QVERIFY(!report.ok());
        QVERIFY2(report.error().line().size() < 400, qPrintable(report.error().line().left(1000)));
    }

    void whatSaysNothingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another version")
            << QByteArray(R"({"$schema":"https:\/\/e.org/sarif-2.0.0.json","version":"2.0.0","runs":[]})")
            << QStringLiteral("not 2.1.0");
        QTest::newRow("no run")
            << QByteArray(R"({"$schema":"https:\/\/e.org/sarif.json","version":"2.1.0","runs":[]})")
            << QStringLiteral("no run");
        QTest::newRow("results of null")
            << QByteArray(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":null}]})")
            << QStringLiteral("did not finish");
        QTest::newRow("a large log without results") << largeLog("") << QStringLiteral("did not finish");
        QTest::newRow("a run that is none")
            << QByteArray(R"({"$schema":"https:\/\/e.org/sarif.json","version":"2.1.0","runs":["T"]})")
            << QStringLiteral("a run is no object");
        QTest::newRow("results in other files")
            << QByteArray(
                   R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"externalPropertyFileReferences":{"results":[{"location":{"uri":"r.json"}}]}}]})")
            << QStringLiteral("other files");
        QTest::newRow("a result that is none")
            << QByteArray(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[7]}]})")
            << QStringLiteral("no object");
        QTest::newRow("broken")
            << QByteArray(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{]}]})")
            << QStringLiteral(":1:");
    }

    void whatSaysNothingIsRefused()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, reason);
        const auto report = imported(log);
        QVERIFY(!report.ok());
        QVERIFY2(report.error().line().contains(reason), qPrintable(report.error().line()));
    }
};

QTEST_GUILESS_MAIN(TestSarifRules)
#include "tst_sarif_rules.moc"
