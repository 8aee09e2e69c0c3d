// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/dependencies/severity.h"

#include <QTest>

using namespace slipway::plugin;

class TestSeverity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Scores as the National Vulnerability Database publishes them for these vectors.
    void cvss3VectorsHaveTheirBaseScore_data()
    {
        QTest::addColumn<QString>("vector");
        QTest::addColumn<double>("score");
        const auto row = [](const char* vector, double score) {
            QTest::addRow("%s", vector) << QString::fromLatin1(vector) << score;
        };
        row("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8);
        row("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10.0);
        row("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L", 5.3);
        row("CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:N", 3.1);
        row("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1);
        row("CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 7.8);
        row("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0.0);
    }

    void cvss3VectorsHaveTheirBaseScore()
    {
        QFETCH(QString, vector);
        const auto score = cvss3BaseScore(vector);
        QVERIFY(score.has_value());
        QTEST(*score, "score");
    }

    void whatIsNoWholeVectorHasNoScore()
    {
        for (const auto* text :
             {"", "7.5", "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
              "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
              "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H/I:H/A:H", "AV:N/AC:L/Au:N/C:P/I:P/A:P"})
            QVERIFY2(!cvss3BaseScore(QString::fromLatin1(text)), text);
    }

    void scoresAndWordsAreBanded()
    {
        QCOMPARE(severityFromScore(9.0), VulnerabilitySeverity::Critical);
        QCOMPARE(severityFromScore(8.9), VulnerabilitySeverity::High);
        QCOMPARE(severityFromScore(6.9), VulnerabilitySeverity::Medium);
        QCOMPARE(severityFromScore(3.9), VulnerabilitySeverity::Low);
        QVERIFY(!severityFromScore(10.1));
        QVERIFY(!severityFromScore(-1));
        QVERIFY(!severityFromScore(std::nan("")));
        QCOMPARE(severityFromWord(QStringLiteral("MODERATE")), VulnerabilitySeverity::Medium);
        QCOMPARE(severityFromWord(QStringLiteral("Negligible")), VulnerabilitySeverity::Low);
        QVERIFY(!severityFromWord(QStringLiteral("UNKNOWN")));
        QVERIFY(!severityFromWord(QString()));
    }
};

QTEST_GUILESS_MAIN(TestSeverity)
#include "tst_severity.moc"
