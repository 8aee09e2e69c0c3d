// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/report/activity_report.h"
#include "core/report/csv.h"
#include "core/store/histories.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::report;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// The audit trail leaves as files that spreadsheets and scripts can take as they are.
class TestActivityReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsNeverAFormula_data();
    void aCellIsNeverAFormula();
    void csvHasEveryRecordThatIsFound();
    void jsonIsAListWithPayloads();
    void longTrailsAreWrittenWhole();
    void whatIsStoppedLeavesNoFile();
    void whatCannotBeWrittenIsSaid();
};

namespace {

const QString kAda = QStringLiteral("ada");

} // namespace

void TestActivityReport::aCellIsNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "ada"
                           << "ada";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("quotes") << "say \"yes\""
                            << "\"say \"\"yes\"\"\"";
    QTest::newRow("lines") << "a\nb"
                           << "\"a\nb\"";
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+cmd"
                          << "'+cmd";
    QTest::newRow("minus") << "-2+3"
                           << "'-2+3";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("return") << "\r=1"
                            << "\"'\r=1\"";
    QTest::newRow("a negative number is a number") << "-2.5"
                                                   << "-2.5";
}

void TestActivityReport::aCellIsNeverAFormula()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void TestActivityReport::csvHasEveryRecordThatIsFound()
{
    TestHistory test;
    test.addRelease(test.addProject());
    QVERIFY(test->set(QStringLiteral("x"), "1", QStringLiteral("=bo")));
    const QString path = test.beside(QStringLiteral("a.csv"));
    QCOMPARE(valueOf(writeActivity(test.history(), {}, ActivityFormat::Csv, path, {})), 3);
    const QList<QByteArray> lines = test::bytesOf(path).split('\n');
    QCOMPARE(lines.size(), 5); // the headings, three records, and nothing after the last line's end
    QCOMPARE(lines[0], QByteArray("sequence,at,who,action,project,release,about,subject,payload\r"));
    QVERIFY(lines[1].startsWith("3,"));
    QVERIFY(lines[1].contains(",'=bo,setting-changed,,,x,x,1\r"));
    QVERIFY(lines[3].contains(",ada,project-added,web,,"));
    store::ActivityQuery query;
    query.actor = kAda;
    QCOMPARE(valueOf(writeActivity(test.history(), query, ActivityFormat::Csv, path, {})), 2);
}

void TestActivityReport::jsonIsAListWithPayloads()
{
    TestHistory test;
    const QString path = test.beside(QStringLiteral("a.json"));
    QCOMPARE(valueOf(writeActivity(test.history(), {}, ActivityFormat::Json, path, {})), 0);
    QVERIFY(valueOf(parseJson(test::bytesOf(path), path)).empty());
    const Release release = test.addRelease(test.addProject());
    QCOMPARE(valueOf(writeActivity(test.history(), {}, ActivityFormat::Json, path, {})), 2);
    const Json list = valueOf(parseJson(test::bytesOf(path), path));
    QCOMPARE(list.size(), 2u);
    QCOMPARE(toQString(list[0]["action"]), QStringLiteral("release-added"));
    QCOMPARE(toQString(list[0]["release"]), release.name);
    QCOMPARE(toQString(list[0]["payload"]["name"]), release.name);
    QCOMPARE(toQString(list[0]["hash"]).size(), 64);
}

void TestActivityReport::longTrailsAreWrittenWhole()
{
    TestHistory test;
    QCOMPARE(test::runSql(test.path(), "INSERT INTO audit (seq, at, actor, action, subject, payload, hash) "
                                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                       "WHERE i < 5001) SELECT i, 0, 'ci', 'x', '', x'7b7d', '' FROM n"),
             QString());
    const QString path = test.beside(QStringLiteral("a.csv"));
    double told = 0;
    Progress progress;
    progress.report = [&](double fraction, const QString&) {
        QVERIFY(fraction >= told);
        told = fraction;
    };
    QCOMPARE(valueOf(writeActivity(test.history(), {}, ActivityFormat::Csv, path, progress)), 5001);
    QCOMPARE(test::bytesOf(path).count('\n'), 5002);
    QCOMPARE(told, 1.0);
}

void TestActivityReport::whatIsStoppedLeavesNoFile()
{
    TestHistory test;
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    const QString path = test.beside(QStringLiteral("a.csv"));
    const auto written = writeActivity(test.history(), {}, ActivityFormat::Csv, path, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestActivityReport::whatCannotBeWrittenIsSaid()
{
    TestHistory test;
    const QString path = test.beside(QStringLiteral("nowhere/a.csv"));
    const auto written = writeActivity(test.history(), {}, ActivityFormat::Csv, path, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unwritable);
    QCOMPARE(written.error().where, path);
}

QTEST_GUILESS_MAIN(TestActivityReport)
#include "tst_activity_report.moc"
