// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist_csv.h"

#include "core/report/dossiers.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using report::ChecklistDocument;

class TestChecklistCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineACriterionBelowTheHeadings();
    void whatASpreadsheetWouldRunStaysText();
    void theSameDocumentGivesTheSameBytes();
};

void TestChecklistCsv::aLineACriterionBelowTheHeadings()
{
    ChecklistDocument document;
    document.title = QStringLiteral("web 1.0");
    document.verdict = Verdict::NoGo;
    document.groups = {{Characteristic::Performance,
                        {{ResultState::Fail,
                          Severity::Blocker,
                          QStringLiteral("p95"),
                          QStringLiteral("Fast, at peak?"),
                          QStringLiteral("k6, sre"),
                          QStringLiteral("412 ms"),
                          QStringLiteral("under 300 ms"),
                          QStringLiteral("Too \"slow\""),
                          {}}}}};
    QCOMPARE(report::renderCsv(document),
             QByteArray("release,verdict,characteristic,criterion,question,severity,state,measured,required,"
                        "explanation,sources\r\n"
                        "web 1.0,no-go,performance,p95,\"Fast, at peak?\",blocker,fail,412 ms,under 300 ms,"
                        "\"Too \"\"slow\"\"\",\"k6, sre\"\r\n"));
}

void TestChecklistCsv::whatASpreadsheetWouldRunStaysText()
{
    ChecklistDocument document;
    document.groups = {{Characteristic::Security,
                        {{ResultState::Pass,
                          Severity::Minor,
                          QStringLiteral("id"),
                          QStringLiteral("=HYPERLINK(\"http://x\")"),
                          {},
                          QStringLiteral("@SUM(A1)"),
                          QStringLiteral("-3"),
                          QStringLiteral("-2+3+cmd|' /C calc'!A0"),
                          {}}}}};
    const QByteArray line = report::renderCsv(document).split('\n').at(1);
    QVERIFY2(line.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","), line.constData());
    QVERIFY2(line.contains(",'@SUM(A1),-3,'-2+3+cmd|' /C calc'!A0,"), line.constData());
}

void TestChecklistCsv::theSameDocumentGivesTheSameBytes()
{
    const readiness::Dossier dossier = test::aDossier(45);
    const QByteArray once = report::renderCsv(report::makeDocument(dossier, {}));
    QCOMPARE(report::renderCsv(report::makeDocument(dossier, {})), once);
    QVERIFY(once.count('\n') > 30);
}

QTEST_GUILESS_MAIN(TestChecklistCsv)
#include "tst_checklist_csv.moc"
