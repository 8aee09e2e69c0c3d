// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_run_importers.h"

#include "support/report_imports.h"

#include <QTest>

using namespace slipway;

class TestTapRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAndPlansAreReadAsTheSpecificationSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const char* text, const char* facts, const char* warning = "") {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(facts)
                                << QString::fromLatin1(warning);
        };
        row("version 12, plan first", "1..3\nok 1 - a\nnot ok 2 - b\nok\n",
            "total=3 passed=2 failed=1 errored=0 skipped=0 pass_rate=66.666667");
        row("plan last, noise and diagnostics",
            "ok 1\nhello\n# not ok\nokay then\n  ---\n  not ok: 1\n  ...\n1..1\n",
            "total=1 passed=1 failed=0 errored=0 skipped=0 pass_rate=100");
        row("diagnostics that look like points",
            "TAP version 13\n1..2\nnot ok 1\n  ---\n  ok 9\n  not ok 10\n  ...\nok 2\n",
            "total=2 passed=1 failed=1 errored=0 skipped=0 pass_rate=50");
        row("skipped and to do",
            "1..4\nok 1 # SKIP no net\nnot ok 2 # todo later\nok 3 # TODO\nok 4 a \\# skip b\n",
            "total=4 passed=2 failed=0 errored=0 skipped=2 pass_rate=100", "failed as expected");
        row("the whole run skipped", "1..0 # SKIP no database\n",
            "total=0 passed=0 failed=0 errored=0 skipped=0", "the whole run was skipped");
        row("fewer than planned", "1..5\nok 1\nok 2\n",
            "total=5 passed=2 failed=0 errored=3 skipped=0 pass_rate=40", "3 planned tests did not run");
        row("more than planned", "1..1\nok 1\nok 2\n",
            "total=2 passed=2 failed=0 errored=0 skipped=0 pass_rate=100", "1 test ran more than planned");
        row("bail out", "1..3\nok 1\nBail out! disk full\nok 2\n",
            "total=3 passed=1 failed=0 errored=2 skipped=0 pass_rate=33.333333", "bailed out: disk full");
        row("bail out without a plan", "ok 1\nBail out!\n",
            "total=2 passed=1 failed=0 errored=1 skipped=0 pass_rate=50", "bailed out");
        row("no plan", "ok 1\nok 2\n", "refused: the plan (1..N) is missing: the output was cut off");
        row("subtests are the tests",
            "TAP version 14\n1..2\n# Subtest: a\n    ok 1 - x\n    not ok 2 - y\n    1..2\nnot ok 1 - a\n"
            "ok 2 - b\n",
            "total=3 passed=2 failed=1 errored=0 skipped=0 pass_rate=66.666667", "1 point sum up subtests");
        row("nested subtests", "1..1\n    1..1\n        1..2\n        ok 1\n        ok 2\n    ok 1\nok 1\n",
            "total=2 passed=2 failed=0 errored=0 skipped=0 pass_rate=100");
        row("a subtest in braces", "1..2\nok 1 - a {\n    1..2\n    ok 1\n    ok 2\n}\nok 2\n",
            "total=3 passed=3 failed=0 errored=0 skipped=0 pass_rate=100");
        row("a subtest to do", "1..1\n    1..1\n    not ok 1\nnot ok 1 # TODO\n",
            "total=1 passed=0 failed=0 errored=0 skipped=1", "every test was skipped");
        row("a subtest that fails by itself", "1..1\n    1..1\n    ok 1\nnot ok 1\n",
            "total=2 passed=1 failed=1 errored=0 skipped=0 pass_rate=50");
        row("a subtest that ran less than planned", "1..1\n    1..3\n    ok 1\nnot ok 1\n",
            "total=3 passed=1 failed=0 errored=2 skipped=0 pass_rate=33.333333");
        row("out of sequence", "1..2\nok 2\nok 1\n",
            "total=2 passed=2 failed=0 errored=0 skipped=0 pass_rate=100", "2 tests are out of sequence");
        row("duration of node", "TAP version 13\nok 1 - a\n1..1\n# tests 1\n# duration_ms 1500.5\n",
            "total=1 passed=1 failed=0 errored=0 skipped=0 pass_rate=100 duration_s=1.5005");
        row("durations of points", "1..2\nok 1 - a # time=250ms\nok 2 - b # time=1s\n",
            "total=2 passed=2 failed=0 errored=0 skipped=0 pass_rate=100 duration_s=1.25");
        row("another version", "TAP version 99\n1..1\nok 1\n",
            "refused: only versions 12, 13 and 14 of TAP are known");
        row("a plan beyond measure", "1..99999999999999999999\nok 1\n",
            "refused: the plan is beyond all measure");
        row("no last line end", "1..1\nok 1 - ab",
            "total=1 passed=1 failed=0 errored=0 skipped=0 pass_rate=100", "may have been cut off");
        row("carriage returns", "1..1\r\nok 1 # skip\r\n", "total=1 passed=0 failed=0 errored=0 skipped=1",
            "every test was skipped");
    }

    void pointsAndPlansAreReadAsTheSpecificationSays()
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

    void otherTextIsNoTap_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("go test") << QByteArray("ok  \tgithub.com/a/b\t0.12s\n");
        QTest::newRow("prose") << QByteArray("okay, 1..3 of these\n");
    }

    void otherTextIsNoTap()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(test::factLine(test::importBytes(text, plugin::testRunImporters())),
                 QStringLiteral("refused: not a report that Slipway knows"));
    }
};

QTEST_GUILESS_MAIN(TestTapRules)
#include "tst_tap_rules.moc"
