// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/failed_sources.h"
#include "views/inbox/inbox_page.h"
#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"
#include "views/sources/sources_table.h"
#include "views/test_window.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The inbox shows which sources failed, why and since when, and lets them be asked again.
class TestFailedSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void withoutAFailureNothingIsShown();
    void aFailureSaysWhySinceWhenAndWhatNext();
    void oneThatRestsSaysSo();
    void collectingItAgainTakesItAway();
    void itLeadsToTheSource();
    void theSearchNarrowsThemToo();

private:
    model::Source add(const QString& instance, int failures);
    [[nodiscard]] bool open();
    [[nodiscard]] FailedSources& failed() { return m_test->page<InboxPage>("inbox").failedSources(); }
    [[nodiscard]] QPushButton* button(const char* what, const model::Source& source)
    {
        return failed().findChild<QPushButton*>(QLatin1String(what) + source.id.toString());
    }

    std::unique_ptr<test::TestWindow> m_test;
};

model::Source TestFailedSources::add(const QString& instance, int failures)
{
    store::History& history = m_test->workspace().history();
    model::Source source;
    source.project = m_test->workspace().findProject(QStringLiteral("web"))->id;
    source.plugin = QStringLiteral("report-files");
    source.instance = instance;
    source.config = QByteArray::fromStdString(
        model::Json{{"files", {m_test->path(instance + QStringLiteral("/*.xml")).toStdString()}}}.dump());
    source = *history.addSource(source, QStringLiteral("ada"));
    for (int i = 0; i < failures; ++i) {
        model::Collection run;
        run.source = source.id;
        run.startedAt = model::systemNow().addSecs(-60);
        run.endedAt = model::systemNow().addSecs(-59);
        run.outcome = model::CollectionOutcome::Failed;
        run.reason = QStringLiteral("no route to host");
        run.attempt = 1;
        if (!history.recordCollection(run, QStringLiteral("ada")))
            qFatal("a run could not be recorded");
    }
    return source;
}

bool TestFailedSources::open()
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_I, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return m_test->find<QWidget>("inbox") != nullptr; });
}

void TestFailedSources::withoutAFailureNothingIsShown()
{
    add(QStringLiteral("nightly"), 0);
    QVERIFY(open());
    QTRY_COMPARE(m_test->find<QLabel>("inboxBlank")->text(), QStringLiteral("Nothing waits here"));
    QVERIFY(!failed().isVisible());
}

void TestFailedSources::aFailureSaysWhySinceWhenAndWhatNext()
{
    add(QStringLiteral("nightly"), 1);
    QVERIFY(open());
    QTRY_VERIFY(failed().isVisible());
    QCOMPARE(m_test->find<QLabel>("failedSourcesHeading")->text(), QStringLiteral("1 source failed"));
    const QString facts = m_test->find<QLabel>("failedSourceFacts")->text();
    QVERIFY2(facts.startsWith(QLatin1String("never went well")), qPrintable(facts));
    QVERIFY2(facts.contains(QLatin1String("1 failed try")), qPrintable(facts));
    QVERIFY2(facts.contains(QLatin1String("next try ")), qPrintable(facts));
    QTRY_COMPARE(m_test->find<QLabel>("inboxBlank")->text(), QStringLiteral("No evidence was refused"));
    bool hasReason = false;
    for (const QWidget* line : failed().findChildren<QWidget*>())
        hasReason = hasReason || line->toolTip().contains(QLatin1String("no route to host"));
    QVERIFY(hasReason);
}

void TestFailedSources::oneThatRestsSaysSo()
{
    add(QStringLiteral("nightly"), 9);
    QVERIFY(open());
    QTRY_VERIFY(failed().isVisible());
    QVERIFY(m_test->find<QLabel>("failedSourceFacts")->text().contains(QLatin1String("it rests")));
}

void TestFailedSources::collectingItAgainTakesItAway()
{
    const model::Source source = add(QStringLiteral("nightly"), 1);
    QVERIFY(QDir(m_test->path(QString())).mkpath(QStringLiteral("nightly")));
    QFile report(m_test->path(QStringLiteral("nightly/a.xml")));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(
        R"(<testsuite name="s" tests="1" failures="0" timestamp="2026-11-24T08:00:00Z"><testcase name="a"/></testsuite>)");
    report.close();
    QVERIFY(open());
    QTRY_VERIFY(button("failedCollect-", source));
    QTest::mouseClick(button("failedCollect-", source), Qt::LeftButton);
    QTRY_VERIFY(!failed().isVisible());
    QTRY_COMPARE(m_test->find<QLabel>("inboxBlank")->text(), QStringLiteral("Nothing waits here"));
}

void TestFailedSources::itLeadsToTheSource()
{
    add(QStringLiteral("alpha"), 0);
    const model::Source source = add(QStringLiteral("nightly"), 1);
    QVERIFY(open());
    QTRY_VERIFY(button("failedShow-", source));
    QTest::mouseClick(button("failedShow-", source), Qt::LeftButton);
    QVERIFY(m_test->find<QWidget>("sources"));
    auto& sources = m_test->page<SourcesPage>("sources");
    QTRY_VERIFY(sources.sourcesModel().statusAt(sources.table().chosenRow()));
    QTRY_COMPARE(sources.sourcesModel().statusAt(sources.table().chosenRow())->source.id, source.id);
}

void TestFailedSources::theSearchNarrowsThemToo()
{
    add(QStringLiteral("nightly"), 1);
    add(QStringLiteral("weekly"), 1);
    QVERIFY(open());
    const auto shown = [&] {
        const auto labels = failed().findChildren<QLabel*>(QStringLiteral("failedSourceFacts"));
        return std::count_if(labels.begin(), labels.end(),
                             [](const QLabel* label) { return label->isVisible(); });
    };
    QTRY_COMPARE(shown(), 2);
    auto* search = m_test->find<QLineEdit>("inboxSearch");
    QTest::keyClicks(search, QStringLiteral("weekly"));
    QCOMPARE(shown(), 1);
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(!failed().isVisible());
}

QTEST_MAIN(TestFailedSources)
#include "tst_failed_sources.moc"
