// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collected_rows.h"
#include "app/sources/report_watch.h"
#include "core/readiness/test_workspace.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;
using readiness::SourceStatus;

namespace {

/// A workspace whose project "web" has a source of report files, watched with looks that follow each other
/// fast.
class Scene
{
public:
    Scene()
    {
        release = m_workspace.addRelease();
        shared = valueOf(readiness::Workspace::open(m_workspace.file(), theShipped(), m_workspace.options()));
        status.source.id = SourceId(QStringLiteral("s"));
        status.source.project = release.project;
        status.source.plugin = QStringLiteral("report-files");
        status.source.instance = QStringLiteral("default");
        status.source.changedAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        reads("{\"files\":[\"reports/*.xml\"]}");
        QDir().mkpath(path("reports"));
    }

    [[nodiscard]] QString path(const char* file) const
    {
        return m_workspace.repository().path() + QLatin1Char('/') + QString::fromLatin1(file);
    }

    void reads(const char* config) { status.source.config = config; }

    void write(const char* file, const char* text, QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QFile target(path(file));
        if (!target.open(mode) || target.write(text) != static_cast<qint64>(strlen(text)))
            qFatal("%s cannot be written", file);
    }

    /// As if it had been collected well, so many seconds from now.
    void collected(qint64 seconds) { status.record = collectedFromNow(seconds); }

    void start(int paths = 100, std::chrono::milliseconds poll = 1h)
    {
        watch = std::make_unique<app::ReportWatch>(shared, app::WatchLimits{paths, 5ms, poll});
        changed = std::make_unique<QSignalSpy>(watch.get(), &readiness::SourceWatch::changed);
        looked = std::make_unique<QSignalSpy>(watch.get(), &app::ReportWatch::looked);
        said = std::make_unique<QSignalSpy>(watch.get(), &readiness::SourceWatch::said);
        watch->watch({status});
    }

    /// Two looks that say the same.
    bool settles()
    {
        return QTest::qWaitFor([this] { return looked->size() >= 2; });
    }

    TestWorkspace& workspace() { return m_workspace; }

private:
    TestWorkspace m_workspace;

public:
    Release release;
    std::shared_ptr<readiness::Workspace> shared;
    SourceStatus status;
    std::unique_ptr<app::ReportWatch> watch;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> looked;
    std::unique_ptr<QSignalSpy> said;
};

} // namespace

/// Report files that appear, grow, change and go, and what is told of that.
class TestReportWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatAppearsIsTold()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        scene.write("reports/notes.txt", "no report");
        scene.write("reports/a.xml", "<a/>");
        QTRY_COMPARE(scene.changed->size(), 1);
        QCOMPARE(scene.changed->front().at(0).value<SourceId>(), scene.status.source.id);
    }

    void aFileThatGrowsIsToldOnceItKeepsStill()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.settles());
        int rounds = 0;
        QObject::connect(scene.watch.get(), &app::ReportWatch::looked, scene.watch.get(), [&] {
            QCOMPARE(scene.changed->size(), rounds < 4 ? 0 : scene.changed->size());
            if (++rounds < 4)
                scene.write("reports/a.xml", "<more/>", QIODevice::Append);
        });
        scene.write("reports/a.xml", "<a>");
        QTRY_COMPARE(scene.changed->size(), 1);
        QVERIFY2(rounds >= 5, qPrintable(QString::number(rounds)));
    }

    void aFileThatIsWrittenOverInPlaceIsTold()
    {
        Scene scene;
        scene.write("reports/a.xml", "<a/>");
        scene.collected(3600);
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        for (int told = 1; told <= 2; ++told) {
            scene.write("reports/a.xml", "<b/>", QIODevice::Append);
            QTRY_COMPARE(scene.changed->size(), told);
        }
    }

    void aFileThatIsReplacedIsToldEachTime()
    {
        Scene scene;
        scene.write("reports/a.xml", "<a/>");
        scene.collected(3600);
        scene.start();
        QVERIFY(scene.settles());
        for (int told = 1; told <= 2; ++told) {
            scene.write("reports/a.new", told == 1 ? "<one/>" : "<another/>");
            QVERIFY(QFile::remove(scene.path("reports/a.xml")));
            QVERIFY(QFile::rename(scene.path("reports/a.new"), scene.path("reports/a.xml")));
            QTRY_COMPARE(scene.changed->size(), told);
        }
    }

    void foldersThatAreNotThereYetAreWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("named") << QByteArray("{\"files\":[\"build/out/reports/*.xml\"]}");
        QTest::newRow("any depth") << QByteArray("{\"files\":[\"build/**/*.xml\"]}");
        QTest::newRow("one file") << QByteArray("{\"files\":[\"build/out/reports/a.xml\"]}");
    }

    void foldersThatAreNotThereYetAreWaitedFor()
    {
        QFETCH(QByteArray, config);
        Scene scene;
        scene.reads(config.constData());
        scene.start();
        QVERIFY(scene.settles());
        scene.looked->clear();
        QVERIFY(QDir().mkpath(scene.path("build/out/reports")));
        QVERIFY(scene.settles());
        scene.write("build/out/reports/a.xml", "<a/>");
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void whatCameWhileNothingRanIsTold_data() { addCollectedRows(); }

    void whatCameWhileNothingRanIsTold()
    {
        QFETCH(int, collectedSeconds);
        QFETCH(int, told);
        Scene scene;
        scene.write("reports/a.xml", "<a/>");
        if (collectedSeconds != 0)
            scene.collected(collectedSeconds);
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), told);
    }

    void aChangedConfigurationIsReadAnew()
    {
        Scene scene;
        scene.write("reports/a.xml", "<a/>");
        scene.collected(3600);
        scene.start();
        QVERIFY(scene.settles());
        scene.status.source.changedAt = QDateTime::currentDateTimeUtc().addSecs(7200);
        scene.watch->watch({scene.status});
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aFileThatGoesIsToldWhereOthersStay()
    {
        Scene scene;
        for (const char* file : {"reports/a.xml", "reports/b.xml"})
            scene.write(file, "<a/>");
        scene.collected(3600);
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        QVERIFY(QFile::remove(scene.path("reports/a.xml")));
        QTRY_COMPARE(scene.changed->size(), 1);
        scene.looked->clear();
        QVERIFY(QFile::remove(scene.path("reports/b.xml")));
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 1);
    }

    void whatCannotBeLookedAtIsPolled()
    {
        Scene scene;
        const int tooMany = 2002;
        const auto name = [](int i) { return QByteArray("reports/") + QByteArray::number(i) + ".xml"; };
        for (int i = 0; i < tooMany; ++i)
            scene.write(name(i).constData(), "<a/>");
        scene.start(100, 5ms);
        QTRY_VERIFY(scene.looked->size() >= 3); // again and again, though nobody asks
        QCOMPARE(scene.changed->size(), 0);
        QCOMPARE(scene.watch->watchedPaths(), 0);
        for (int i = 1; i < tooMany; ++i)
            QVERIFY(QFile::remove(scene.path(name(i).constData())));
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void whatChangedWhileTheHistoryCouldNotBeReadIsToldLater()
    {
        Scene scene;
        scene.start(100, 5ms);
        QVERIFY(scene.settles());
        auto history =
            valueOf(store::Database::open(scene.shared->location(), store::Database::Mode::ReadWrite, 5s));
        QVERIFY(history.execute("ALTER TABLE projects RENAME TO elsewhere"));
        scene.looked->clear();
        scene.write("reports/a.xml", "<a/>");
        QTRY_VERIFY(scene.looked->size() >= 3);
        QCOMPARE(scene.changed->size(), 0);
        QVERIFY(history.execute("ALTER TABLE elsewhere RENAME TO projects"));
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aPausedOneIsLeftAlone()
    {
        Scene scene;
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.watch->watchedPaths(), 1);
        scene.status.source.isPaused = true;
        scene.watch->watch({scene.status});
        QCOMPARE(scene.watch->watchedPaths(), 0);
    }

    void atACommitTheReleasesTargetCounts()
    {
        Scene scene;
        scene.reads("{\"files\":[\"*.xml\"],\"at_commit\":true}");
        scene.status.record = CollectionRecord();
        scene.status.record->lastSuccessBeganAt = scene.workspace().now().addSecs(1);
        scene.start();
        QTRY_COMPARE(scene.looked->size(), 1);
        QCOMPARE(scene.changed->size(), 0);
        QCOMPARE(scene.watch->watchedPaths(), 0);
        scene.watch->watch({scene.status}); // something else changed
        QTRY_COMPARE(scene.looked->size(), 2);
        QCOMPARE(scene.changed->size(), 0);
        scene.release.target = *CommitId::fromHex(QString(40, QLatin1Char('b')));
        QVERIFY(scene.shared->history().reviseRelease(scene.release, QStringLiteral("ada")));
        scene.watch->watch({scene.status});
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void atACommitATargetOfMeanwhileIsTold()
    {
        Scene scene;
        scene.reads("{\"files\":[\"*.xml\"],\"at_commit\":true}");
        scene.status.record = CollectionRecord();
        scene.status.record->lastSuccessBeganAt = scene.workspace().now().addSecs(-1);
        scene.start();
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void beyondTheLimitItPollsAndSaysSoOnce()
    {
        Scene scene;
        for (const char* file : {"reports/a.xml", "reports/b.xml", "reports/c.xml"})
            scene.write(file, "<a/>");
        scene.collected(3600);
        scene.start(2, 5ms);
        QVERIFY(scene.settles());
        QCOMPARE(scene.watch->watchedPaths(), 2);
        QCOMPARE(scene.said->size(), 1);
        const QString text = scene.said->front().at(0).toString();
        QVERIFY2(text.contains(QStringLiteral("more than 2 folders and files")), qPrintable(text));
        for (const char* file : {"reports/a.xml", "reports/b.xml", "reports/c.xml"})
            scene.write(file, "<more/>", QIODevice::Append);
        QTRY_COMPARE(scene.changed->size(), 1);
        QCOMPARE(scene.said->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReportWatch)
#include "tst_report_watch.moc"
