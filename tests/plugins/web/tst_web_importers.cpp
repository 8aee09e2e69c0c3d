// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/report_files.h"
#include "plugins/web/web_importers.h"

#include <QTest>

using namespace slipway;

class TestWebImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeYieldsItsFacts_data();
    void everyShapeYieldsItsFacts();
    void violationsAreFindings();
    void cutFilesAreRefused();

private:
    test::Importers m_importers = web::webImporters();
};

namespace {

QByteArray lhr(const QByteArray& performance, const QByteArray& url = "https://example.org/")
{
    return R"({"lighthouseVersion":"12.0.0","fetchTime":"2024-05-01T10:00:00.000Z","finalDisplayedUrl":")" +
           url + R"(","audits":{},"categories":{"performance":{"score":)" + performance +
           R"(},"accessibility":{"score":0.97},"seo":{"score":1}}})";
}

} // namespace

void TestWebImporters::everyShapeYieldsItsFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("facts");
    const QString others =
        QStringLiteral("lighthouse: web.accessibility=97; web.performance=%1; web.seo=100");
    QTest::newRow("one report") << lhr("0.29") << others.arg(29);
    QTest::newRow("lhr wrapper") << "{\"lhr\":" + lhr("0.5") + "}" << others.arg(50);
    QTest::newRow("PageSpeed Insights") << "{\"lighthouseResult\":" + lhr("0.5") + "}" << others.arg(50);
    QTest::newRow("three runs of a page have their median")
        << "[" + lhr("0.9") + "," + lhr("0.2") + "," + lhr("0.6") + "]" << others.arg(60);
    QTest::newRow("of two pages the worse counts")
        << "[" + lhr("0.9") + "," + lhr("0.7", "https://example.org/b") + "]" << others.arg(70);
    QTest::newRow("a failed audit leaves no score")
        << lhr("null") << "lighthouse: web.accessibility=97; web.seo=100";
    QTest::newRow("axe")
        << QByteArray(
               R"({"testEngine":{"name":"axe-core","version":"4.9.0"},"timestamp":"2024-05-01T10:00:00Z",
            "passes":[],"incomplete":[{"id":"c","nodes":[{}]}],"violations":[{"id":"image-alt","impact":
            "critical","help":"Images must have alternate text","nodes":[{},{}]},{"id":"region","impact":
            "moderate","help":"h","nodes":[{}]}]})")
        << "axe: web.violations=3; web.serious_violations=2";
    QTest::newRow("axe, many pages")
        << QByteArray(R"([{"violations":[],"passes":[]},{"violations":[{"id":"a","impact":"serious",
            "nodes":[{}]}],"passes":[]}])")
        << "axe: web.violations=1; web.serious_violations=1";
    QTest::newRow("pa11y")
        << QByteArray(R"([{"code":"WCAG2AA.1","type":"error","typeCode":1,"message":"m","selector":"a"},
            {"code":"WCAG2AA.2","type":"warning","typeCode":2,"message":"m","selector":"a"}])")
        << "pa11y: web.violations=1";
    QTest::newRow("pa11y-ci")
        << QByteArray(R"({"total":2,"passes":1,"errors":2,"results":{"http://a/":[],"http://b/":[{"code":"c",
            "type":"error","message":"m","selector":"s"},{"code":"d","type":"error","message":"m"}]}})")
        << "pa11y: web.violations=2";
    QTest::newRow("pa11y-ci with a page that did not load")
        << QByteArray(R"({"total":1,"passes":0,"errors":1,"results":{"http://a/":[{"message":"timeout"}]}})")
        << "pa11y: ";
}

void TestWebImporters::everyShapeYieldsItsFacts()
{
    QFETCH(QByteArray, bytes);
    QTEST(test::factsOf(m_importers, bytes), "facts");
}

void TestWebImporters::violationsAreFindings()
{
    const auto report = test::reportOf(
        m_importers, R"({"passes":[],"violations":[{"id":"image-alt","impact":"critical","help":"Add text",
        "nodes":[{},{}]}]})");
    QVERIFY2(report.ok(), "refused");
    QCOMPARE(report->findings.size(), size_t(1));
    QCOMPARE(report->findings.front().rule, QStringLiteral("image-alt"));
    QCOMPARE(report->findings.front().level, model::FindingLevel::Error);
    QCOMPARE(report->findings.front().message, QStringLiteral("Add text (critical, in 2 places)"));
}

void TestWebImporters::cutFilesAreRefused()
{
    QCOMPARE(test::silentCuts(m_importers, lhr("0.5")), QStringList());
    const auto report = test::reportOf(m_importers, lhr("0.5").chopped(1));
    QVERIFY(!report);
    QVERIFY2(report.error().where.startsWith(QLatin1String("report:1:")), qPrintable(report.error().line()));
}

QTEST_GUILESS_MAIN(TestWebImporters)
#include "tst_web_importers.moc"
