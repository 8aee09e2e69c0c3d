// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"
#include "views/sources/sources_table.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include "support/value_of.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace slipway;
using namespace slipway::views;
using slipway::test::valueOf;

/// The sources by mouse and keyboard, collected for real: report files that a glob finds.
class TestSourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void withoutAnyItSaysHowToAddOne();
    void collectingOneMakesItWell();
    void oneThatFailsSaysWhyAndTheSideBarCounts();
    void oneThatIsDueIsCollectedByItself();
    void aReportThatAppearsIsCollectedByItself();
    void aFolderThatAPluginWatchesIsSaid();
    void whatRunsIsShownAndStopped();
    void closingTheWindowStopsWhatRuns();
    void pausingAndResuming();
    void itsActionsWorkWhereOneSeesTheSource();
    void whatItsServiceAllowsIsShown();
    void aClosedFileOfSecretsIsNoFailure();
    void theKeyboardShowsTheDetailOfEach();
    void removingAsksFirst();
    void theFilterNarrows();
    void escapeLeavesThePage();
    void theModelKeepsItsPromises();

private:
    void write(const char* file, const char* content);
    void add(const QString& instance, const QString& glob, const QString& schedule = {});
    model::Source addService(const QString& instance, const QByteArray& config, const QString& schedule = {});
    /// One that ended a minute ago.
    [[nodiscard]] static model::Collection aRunOf(const model::Source& source);
    /// Whatever is collected takes until it is stopped.
    void makeCollectingEndless();
    [[nodiscard]] bool open(int sources);
    [[nodiscard]] QString cell(int row, int column)
    {
        return page().table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] SourcesPage& page() { return m_test->page<SourcesPage>("sources"); }
    [[nodiscard]] QString message()
    {
        const auto* shown = m_test->find<InlineMessage>("inlineMessage");
        return shown ? shown->text() : QString();
    }
    void press(const char* name) { QTest::mouseClick(m_test->find<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<test::TestWindow> m_test;
};

namespace {

constexpr const char* kJunit = R"(<testsuite name="s" tests="2" failures="0" timestamp="2026-11-24T08:00:00Z">
<testcase name="a"/><testcase name="b"/></testsuite>)";

} // namespace

void TestSourcesPage::write(const char* file, const char* content)
{
    QFile report(m_test->path(QString::fromLatin1(file)));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write(content);
}

void TestSourcesPage::add(const QString& instance, const QString& glob, const QString& schedule)
{
    model::Source source;
    const auto project = m_test->workspace().findProject(QStringLiteral("web"));
    QVERIFY(project);
    source.project = project->id;
    source.plugin = QStringLiteral("report-files");
    source.instance = instance;
    source.schedule = schedule;
    source.config =
        QByteArray::fromStdString(model::Json{{"files", {m_test->path(glob).toStdString()}}}.dump());
    QVERIFY(m_test->workspace().history().addSource(source, QStringLiteral("ada")));
}

bool TestSourcesPage::open(int sources)
{
    if (!m_test->open())
        return false;
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&] { return m_test->find<QWidget>("sources") && page().sourcesModel().rowCount() == sources; });
}

void TestSourcesPage::withoutAnyItSaysHowToAddOne()
{
    QVERIFY(open(0));
    const auto* blank = m_test->find<QLabel>("sourcesBlank");
    QVERIFY(blank);
    QCOMPARE(blank->text(), QStringLiteral("Nothing is collected by itself yet"));
    QVERIFY(!m_test->find<QPushButton>("sourcesCollect")->isEnabled());
}

void TestSourcesPage::collectingOneMakesItWell()
{
    write("a.xml", kJunit);
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    QCOMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Never ran"));
    QCOMPARE(cell(0, SourcesModel::SuccessColumn), QStringLiteral("–"));
    press("sourcesCollect");
    QTRY_COMPARE(message(), QStringLiteral("report-files: 1 new, 0 known already."));
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Well"));
    QCOMPARE(cell(0, SourcesModel::SuccessColumn), QStringLiteral("just now"));
    press("sourcesCollect");
    QTRY_COMPARE(message(), QStringLiteral("report-files: 0 new, 1 known already."));
}

void TestSourcesPage::oneThatFailsSaysWhyAndTheSideBarCounts()
{
    add(QStringLiteral("nightly"), QStringLiteral("*.none"));
    QVERIFY(open(1));
    QTRY_COMPARE(m_test->find<QLabel>("sideSourcesCount")->text(), QStringLiteral("1"));
    press("sourcesCollect");
    QTRY_VERIFY(message().startsWith(QStringLiteral("report-files nightly: ")));
    QVERIFY2(message().contains(QStringLiteral("*.none")), qPrintable(message()));
    QTRY_COMPARE(m_test->find<QLabel>("sourcesHeading")->text(), QStringLiteral("1 source, 1 failing"));
    QVERIFY2(!cell(0, SourcesModel::WhyColumn).isEmpty(), "the table says why");
    QCOMPARE(m_test->find<QPushButton>("sideSources")->accessibleName(),
             QStringLiteral("Sources, 1 failing"));
}

void TestSourcesPage::oneThatIsDueIsCollectedByItself()
{
    write("a.xml", kJunit);
    add(QStringLiteral("default"), QStringLiteral("*.xml"), QStringLiteral("PT1H"));
    QVERIFY(open(1));
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Well"));
    QCOMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("in 1 h"));
    QCOMPARE(message(), QString()); // nobody asked
}

void TestSourcesPage::aReportThatAppearsIsCollectedByItself()
{
    m_test->watchesFiles = true;
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    QCOMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("on change"));
    write("a.xml", kJunit);
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Well"));
    QCOMPARE(cell(0, SourcesModel::WhyColumn), QStringLiteral("1 stored, 0 already there"));
}

/// A plugin that no code knows: only the mark in its schema says it.
void TestSourcesPage::aFolderThatAPluginWatchesIsSaid()
{
    const QTemporaryDir data;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    const auto putBack =
        qScopeGuard([&] { before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before); });
    const QString folder = data.filePath(QStringLiteral("slipway/plugins/letterbox"));
    QVERIFY(QDir().mkpath(folder));
    QFile manifest(folder + QStringLiteral("/manifest.json"));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write(R"({"schema": "slipway.plugin/1", "id": "letterbox", "version": "1.0.0",
        "description": "Takes what is put there", "protocol": [1], "command": ["python3", "letterbox.py"],
        "kinds": ["custom"], "files": ["inbox"], "config": {"type": "object", "properties": {
        "inbox": {"type": "string", "watched_folder": true}, "outbox": {"type": "string"}}}})");
    manifest.close();
    const auto project = m_test->workspace().findProject(QStringLiteral("web"));
    QVERIFY(project);
    for (const char* member : {"inbox", "outbox"}) {
        model::Source source;
        source.project = project->id;
        source.plugin = QStringLiteral("letterbox");
        source.instance = QString::fromLatin1(member);
        source.config = QByteArray("{\"") + member + "\": \"here\"}";
        QVERIFY(m_test->workspace().history().addSource(source, QStringLiteral("ada")));
    }
    QVERIFY(open(2));
    QCOMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("on change"));
    QCOMPARE(cell(1, SourcesModel::NextColumn), QStringLiteral("when asked"));
}

void TestSourcesPage::makeCollectingEndless()
{
    m_test->makeScheduler = [](const WorkspacePointer& workspace, const QString&) {
        const auto collect = [](const readiness::CollectAsk&, const model::Progress& progress) {
            progress.tell(0.5, QStringLiteral("reading page 3"));
            std::binary_semaphore stopped(0);
            const std::stop_callback onStop(progress.stop, [&stopped] { stopped.release(); });
            stopped.acquire();
            readiness::Collected collected;
            collected.end = readiness::Collected::End::Cancelled;
            return model::Result<readiness::Collected>(collected);
        };
        return std::make_unique<readiness::SourceScheduler>(workspace, collect);
    };
}

void TestSourcesPage::whatRunsIsShownAndStopped()
{
    makeCollectingEndless();
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    press("sourcesCollect");
    QCOMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("running"));
    QCOMPARE(m_test->find<QPushButton>("sourcesCollect")->text(), QStringLiteral("Stop"));
    QTRY_COMPARE(cell(0, SourcesModel::WhyColumn), QStringLiteral("reading page 3"));
    press("sourcesCollect");
    QTRY_COMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("on change"));
    QVERIFY2(message().contains(QStringLiteral("it was stopped")), qPrintable(message()));
    QCOMPARE(m_test->find<QPushButton>("sourcesCollect")->text(), QStringLiteral("Collect now"));
}

void TestSourcesPage::closingTheWindowStopsWhatRuns()
{
    makeCollectingEndless();
    add(QStringLiteral("default"), QStringLiteral("*.xml"), QStringLiteral("PT1H"));
    QVERIFY(open(1));
    QTRY_COMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("running"));
    m_test.reset(); // for ever, if it were not stopped
}

void TestSourcesPage::pausingAndResuming()
{
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    press("sourcesPause");
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Paused"));
    QCOMPARE(m_test->find<QPushButton>("sourcesPause")->text(), QStringLiteral("Resume"));
    QVERIFY((*m_test->workspace().history().sources({})).front().isPaused);
    press("sourcesPause");
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Never ran"));
}

/// As the palette runs them.
void TestSourcesPage::itsActionsWorkWhereOneSeesTheSource()
{
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    QAction* pause = m_test->actions().find(QStringLiteral("source.pause"));
    QVERIFY(pause && pause->isEnabled());
    pause->trigger();
    QTRY_COMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Paused"));
    m_test->actions().find(QStringLiteral("source.change"))->trigger();
    QVERIFY(m_test->find<QWidget>("sourceSchedule"));
    m_test->window().showBoard();
    for (const char* id : {"source.collect", "source.pause", "source.change", "source.remove"})
        QVERIFY2(!m_test->actions().find(QLatin1String(id))->isEnabled(), id);
}

model::Source TestSourcesPage::addService(const QString& instance, const QByteArray& config,
                                          const QString& schedule)
{
    model::Source source;
    source.project = valueOf(m_test->workspace().findProject(QStringLiteral("web"))).id;
    source.plugin = QStringLiteral("github");
    source.instance = instance;
    source.schedule = schedule;
    source.config = config;
    return valueOf(m_test->workspace().history().addSource(source, QStringLiteral("ada")));
}

model::Collection TestSourcesPage::aRunOf(const model::Source& source)
{
    model::Collection run;
    run.source = source.id;
    run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    run.endedAt = run.startedAt.addMSecs(1400);
    return run;
}

void TestSourcesPage::whatItsServiceAllowsIsShown()
{
    const model::Source source = addService(QStringLiteral("default"), R"({"url":"https://api.example.org"})",
                                            QStringLiteral("P1D, PT1H before review, on start"));
    model::Collection run = aRunOf(source);
    run.service = model::ServiceUse{12, 120, 900, 5000, 4980, run.endedAt.addSecs(600)};
    QVERIFY(m_test->workspace().history().recordCollection(run, QStringLiteral("ada")));
    makeCollectingEndless();
    QVERIFY(open(1));
    QCOMPARE(cell(0, SourcesModel::ScheduleColumn),
             QStringLiteral("every 24 h, 1 h before a review, on start"));
    QCOMPARE(cell(0, SourcesModel::ServiceColumn),
             QStringLiteral("api.example.org, 120 ms, 4980 of 5000 left"));
    const QString detail = m_test->find<QLabel>("sourceDetail")->text();
    for (const char* part : {"It asks api.example.org.", "took 1.4 s.",
                             "Answers: 12, half of them within 120 ms, all within 900 ms.",
                             "The service allows 5000 requests, and 4980 are left.", "It counts anew at "})
        QVERIFY2(detail.contains(QLatin1String(part)), qPrintable(detail));
    // By its address it is found.
    QTest::keyClicks(m_test->find<QLineEdit>("sourcesSearch"), QStringLiteral("api.example"));
    QCOMPARE(page().table().model()->rowCount(), 1);
}

void TestSourcesPage::aClosedFileOfSecretsIsNoFailure()
{
    const model::Source source = addService(QStringLiteral("default"), "{}");
    model::Collection run = aRunOf(source);
    run.outcome = model::CollectionOutcome::Waiting;
    run.reason = QStringLiteral("its secret token cannot be read");
    QVERIFY(m_test->workspace().history().recordCollection(run, QStringLiteral("ada")));
    QVERIFY(open(1));
    QCOMPARE(cell(0, SourcesModel::HealthColumn), QStringLiteral("Waiting"));
    QCOMPARE(cell(0, SourcesModel::WhyColumn), QStringLiteral("waiting for the secrets' passphrase"));
    QCOMPARE(m_test->find<QLabel>("sourcesHeading")->text(), QStringLiteral("1 source"));
}

void TestSourcesPage::theKeyboardShowsTheDetailOfEach()
{
    addService(QStringLiteral("a"), R"({"url":"https://a.example"})", QStringLiteral("PT1H before review"));
    addService(QStringLiteral("b"), R"({"url":"https://b.example:8443/x"})");
    makeCollectingEndless();
    QVERIFY(open(2));
    QCOMPARE(cell(0, SourcesModel::NextColumn), QStringLiteral("before a review"));
    QCOMPARE(cell(1, SourcesModel::NextColumn), QStringLiteral("when asked"));
    QCOMPARE(cell(1, SourcesModel::ScheduleColumn), QStringLiteral("–"));
    const auto* detail = m_test->find<QLabel>("sourceDetail");
    QCOMPARE(detail->text(), QStringLiteral("It asks a.example. Collected 1 h before a review."));
    QTest::keyClick(&page().table(), Qt::Key_Down);
    QCOMPARE(detail->text(), QStringLiteral("It asks b.example:8443."));
}

void TestSourcesPage::removingAsksFirst()
{
    add(QStringLiteral("default"), QStringLiteral("*.xml"));
    QVERIFY(open(1));
    press("sourcesRemove");
    QVERIFY(message().startsWith(QStringLiteral("Remove report-files?")));
    QCOMPARE((*m_test->workspace().history().sources({})).size(), size_t(1));
    QTest::mouseClick(m_test->button(QStringLiteral("Remove")), Qt::LeftButton);
    QTRY_COMPARE(page().sourcesModel().rowCount(), 0);
    QCOMPARE((*m_test->workspace().history().sources({})).size(), size_t(0));
}

void TestSourcesPage::theFilterNarrows()
{
    add(QStringLiteral("nightly"), QStringLiteral("*.xml"));
    add(QStringLiteral("weekly"), QStringLiteral("*.xml"));
    QVERIFY(open(2));
    QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_test->find<QLineEdit>("sourcesSearch"), QStringLiteral("week"));
    QCOMPARE(page().table().model()->rowCount(), 1);
    QCOMPARE(cell(0, SourcesModel::SourceColumn), QStringLiteral("report-files weekly"));
}

void TestSourcesPage::escapeLeavesThePage()
{
    QVERIFY(open(0));
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(!m_test->find<QWidget>("sources"));
}

void TestSourcesPage::theModelKeepsItsPromises()
{
    SourcesModel sources;
    const QAbstractItemModelTester tester(&sources, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime now = model::systemNow();
    readiness::SourceStatus status;
    status.source.id = model::SourceId(QStringLiteral("a"));
    status.project = QStringLiteral("web");
    status.health = readiness::SourceHealth::Failing;
    status.nextTryAt = now.addSecs(30);
    sources.setStatuses({status}, now);
    QCOMPARE(sources.index(0, SourcesModel::NextColumn).data().toString(), QStringLiteral("in 1 min"));
    QCOMPARE(sources.failing(), 1);
    status.health = readiness::SourceHealth::Well;
    status.nextTryAt = now.addSecs(-1);
    const QPersistentModelIndex kept = sources.index(0, 0);
    QSignalSpy told(&sources, &QAbstractItemModel::dataChanged);
    sources.setStatuses({status}, now);
    QVERIFY(kept.isValid());  // no reset
    QCOMPARE(told.size(), 2); // the row, and the ages
    QCOMPARE(told.front().at(0).toModelIndex().column(), 0);
    sources.setStatuses({status}, now.addSecs(1));
    QCOMPARE(told.size(), 3); // the ages only
    QCOMPARE(told.back().at(0).toModelIndex().column(), static_cast<int>(SourcesModel::SuccessColumn));
    sources.setStatuses({status}, now);
    QCOMPARE(sources.index(0, SourcesModel::NextColumn).data().toString(), QStringLiteral("due now"));
    QCOMPARE(sources.failing(), 0);
    status.health = readiness::SourceHealth::Changed;
    sources.setStatuses({status}, now);
    QCOMPARE(sources.index(0, SourcesModel::HealthColumn).data().toString(), QStringLiteral("Changed"));
    QCOMPARE(sources.failing(), 0);
    sources.setStatuses({}, now);
    QCOMPARE(sources.rowCount(), 0);
}

QTEST_MAIN(TestSourcesPage)
#include "tst_sources_page.moc"
