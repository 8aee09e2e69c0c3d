// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/importing/importing.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;

namespace {

constexpr const char* kEslint =
    R"([{"filePath":"/w/a.js","messages":[{"ruleId":"semi","severity":2,"message":"m","line":3},
        {"ruleId":"eqeqeq","severity":1,"message":"n","line":4}],"suppressedMessages":[{"ruleId":"x","severity":2,
        "suppressions":[{"kind":"directive"}]}],"errorCount":1,"warningCount":1},
        {"filePath":"/w/b.js","messages":[{"ruleId":null,"fatal":true,"severity":2,"message":"Parsing error"}],
        "errorCount":1,"warningCount":0}])";

constexpr const char* kClangTidy = "---\nMainSourceFile: '/w/a.cpp'\nDiagnostics:\n"
                                   "  - DiagnosticName: bugprone-x\n    DiagnosticMessage:\n"
                                   "      Message: 'is bad'\n      FilePath: '/w/a.h'\n      FileOffset: 7\n"
                                   "      Replacements: []\n    Level: Warning\n    BuildDirectory: '/w'\n"
                                   "  - DiagnosticName: clang-diagnostic-error\n    DiagnosticMessage:\n"
                                   "      Message: 'is wrong'\n      FilePath: '/w/a.cpp'\n"
                                   "      FileOffset: 1\n      Replacements: []\n    Level: Error\n...\n";

constexpr const char* kCheckstyle =
    R"(<?xml version="1.0"?><checkstyle version="10.3"><file name="A.java">
       <error line="3" column="1" severity="error" message="m" source="com.x.LineLengthCheck"/>
       <error line="4" severity="warning" message="m" source="r"/><error severity="info" message="m" source="r"/>
       <error severity="ignore" message="m" source="r"/><error line="9" message="m" source="r"/></file>
       <file name="B.java"><exception>java.lang.Error</exception></file></checkstyle>)";

} // namespace

class TestScanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsYieldTheirFacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char* name, const QByteArray& text, const char* facts) {
            QTest::addRow("%s", name) << text << QString::fromLatin1(facts);
        };
        const char* eslint = "scan.errors=2 scan.notes=0 scan.suppressed=1 scan.warnings=1";
        row("ESLint", kEslint, eslint);
        row("ESLint with a byte order mark", QByteArray("\xef\xbb\xbf") + kEslint, eslint);
        row("ESLint with metadata",
            QByteArray(R"({"results":)") + kEslint + R"(,"metadata":{"rulesMeta":{}}})", eslint);
        row("clang-tidy", kClangTidy, "scan.errors=1 scan.notes=0 scan.suppressed=0 scan.warnings=1");
        row("clang-tidy twice over", QByteArray(kClangTidy) + kClangTidy,
            "scan.errors=1 scan.notes=0 scan.suppressed=0 scan.warnings=1");
        row("clang-tidy before version 9",
            "MainSourceFile: ''\nDiagnostics:\n  - DiagnosticName: a\n    Message: 'm'\n    FilePath: 'f'\n"
            "    FileOffset: 3\n    Replacements: []\n",
            "scan.errors=0 scan.notes=0 scan.suppressed=0 scan.warnings=1");
        row("clang-tidy with nothing to say", "MainSourceFile: 'a'\nDiagnostics: []\n",
            "scan.errors=0 scan.notes=0 scan.suppressed=0 scan.warnings=0");
        row("Checkstyle", kCheckstyle, "scan.errors=2 scan.notes=1 scan.suppressed=0 scan.warnings=1");
        row("Checkstyle with a namespace",
            R"(<checkstyle xmlns="urn:x"><file name="a"><error/></file></checkstyle>)",
            "scan.errors=1 scan.notes=0 scan.suppressed=0 scan.warnings=0");
        row("TruffleHog, one line",
            R"({"SourceMetadata":{"Data":{"Git":{"file":"a","line":2}}},"DetectorName":"AWS","Verified":true,"Raw":"v"})",
            "secrets.found=1 secrets.verified=1");
        row("TruffleHog with its log",
            "{\"SourceMetadata\":{\"Data\":{}},\"DetectorName\":\"AWS\",\"Verified\":false,\"Raw\":\"v\"}\n"
            "{\"level\":\"info-0\",\"logger\":\"trufflehog\",\"msg\":\"finished scanning\"}\n",
            "secrets.found=1 secrets.verified=0");
        row("TruffleHog in an array",
            R"([{"SourceMetadata":{"Data":{}},"DetectorName":"AWS","Verified":true,"Raw":"v"}])",
            "secrets.found=1 secrets.verified=1");
        row("detect-secrets without secrets",
            R"({"version":"1.5.0","plugins_used":[{"name":"X"}],"filters_used":[],"results":{},"generated_at":"2026-01-01T00:00:00Z"})",
            "secrets.found=0 secrets.verified=0");
        row("detect-secrets, verified",
            R"({"plugins_used":[],"results":{"a":[{"type":"K","is_verified":true,"line_number":1},{"type":"K","is_verified":true,"is_secret":false}]}})",
            "secrets.found=1 secrets.verified=1");
    }

    void reportsYieldTheirFacts()
    {
        QFETCH(QByteArray, text);
        const auto report = imported(text);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().line()));
        QTEST(factsOf(*report), "facts");
        QCOMPARE(faultsOf(*report), QString());
    }

    void cutReportsAreRefusedOrWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ESLint") << QByteArray(kEslint);
        QTest::newRow("Checkstyle") << QByteArray(kCheckstyle);
    }

    void cutReportsAreRefusedOrWarnedOf()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(acceptedWhenCut(text), QString());
    }

    void noSecretLeavesTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("gitleaks 8") << QByteArray(
            R"([{"RuleID":"r","Description":"d","StartLine":1,"File":"f","Match":"k=hunter2","Secret":"hunter2","Commit":"abc","Message":"hunter2","Fingerprint":"abc:f:r:1"}])");
        QTest::newRow("gitleaks 7") << QByteArray(
            R"([{"line":"k=hunter2","lineNumber":1,"offender":"hunter2","rule":"r","file":"f","commit":"abc"}])");
        QTest::newRow("TruffleHog") << QByteArray(
            R"({"SourceMetadata":{"Data":{"Git":{"file":"f","line":2}}},"DetectorName":"D","Verified":true,"Raw":"hunter2","RawV2":"hunter2","Redacted":"hunter2"})");
    }

    void noSecretLeavesTheFile()
    {
        QFETCH(QByteArray, text);
        const auto report = imported(text);
        QVERIFY(report.ok());
        QCOMPARE(report->findings.size(), size_t(1));
        const Finding& finding = report->findings.front();
        QCOMPARE(finding.path, QStringLiteral("f"));
        for (const QString& said : {finding.rule, finding.message, report->warnings.join(QLatin1Char(' '))})
            QVERIFY(!said.contains(QLatin1String("hunter2")));
    }

    void anEmptyListCouldBeAnything()
    {
        const auto report = imported("[]");
        QVERIFY(!report.ok());
        QVERIFY(report.error().what.contains(QLatin1String("eslint, gitleaks")));
        QCOMPARE(factsOf("[]", QStringLiteral("gitleaks")), QStringLiteral("secrets.found=0"));
        QCOMPARE(factsOf("[]", QStringLiteral("eslint")),
                 QStringLiteral("scan.errors=0 scan.notes=0 scan.suppressed=0 scan.warnings=0"));
    }

    void whatBreaksTheFormatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::newRow("an ESLint entry without messages")
            << QByteArray(R"([{"filePath":"a","messages":[]},{"filePath":"b"}])") << QString();
        QTest::newRow("a gitleaks finding without rule")
            << QByteArray(R"([{"RuleID":"r","StartLine":1},{"StartLine":2}])") << QString();
        QTest::newRow("no list of gitleaks findings") << QByteArray("{}") << QStringLiteral("gitleaks");
        QTest::newRow("a TruffleHog line that is neither")
            << QByteArray("{\"SourceMetadata\":{},\"DetectorName\":\"D\"}\n{\"a\":1}\n") << QString();
        QTest::newRow("a last TruffleHog line cut off")
            << QByteArray("{\"SourceMetadata\":{},\"DetectorName\":\"D\"}\n{\"SourceMet") << QString();
        QTest::newRow("a detect-secrets entry without type")
            << QByteArray(R"({"plugins_used":[],"results":{"a":[{"line_number":1}]}})") << QString();
        QTest::newRow("a clang-tidy diagnostic without name")
            << QByteArray("MainSourceFile: a\nDiagnostics:\n  - Level: Error\n") << QString();
        QTest::newRow("clang-tidy without diagnostics")
            << QByteArray("a: 1\n") << QStringLiteral("clang-tidy");
        QTest::newRow("Checkstyle of another root") << QByteArray("<x/>") << QStringLiteral("checkstyle");
        QTest::newRow("Checkstyle that declares an entity")
            << QByteArray("<!DOCTYPE checkstyle [<!ENTITY a \"b\">]><checkstyle/>") << QString();
    }

    void whatBreaksTheFormatIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        const auto report = imported(text, format);
        QVERIFY(!report.ok());
        QVERIFY(!report.error().what.isEmpty());
    }

    void whatMayBeMissingIsWarnedOf()
    {
        const auto checkstyle = imported(kCheckstyle);
        QVERIFY(checkstyle.ok());
        QVERIFY(checkstyle->warnings.join(QLatin1Char(' ')).contains(QLatin1String("1 files broke")));
        const auto unsure = imported(
            R"({"SourceMetadata":{"Data":{}},"DetectorName":"D","Verified":false,"VerificationError":"timeout","Raw":"v"})");
        QVERIFY(unsure.ok());
        QVERIFY(unsure->warnings.join(QLatin1Char(' ')).contains(QLatin1String("could not be verified")));
    }
};

QTEST_GUILESS_MAIN(TestScanRules)
#include "tst_scan_rules.moc"
