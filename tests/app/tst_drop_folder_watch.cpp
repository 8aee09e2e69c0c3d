// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collected_rows.h"
#include "app/sources/report_watch.h"
#include "core/readiness/test_workspace.h"

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

/// A plugin that no code knows: only the mark says that its "inbox" is watched.
constexpr const char* kManifest = R"({
  "schema": "slipway.plugin/1", "id": "letterbox", "version": "1.0.0", "description": "Takes what is put there",
  "protocol": [1], "command": ["python3", "letterbox.py"], "kinds": ["custom"], "files": ["inbox"],
  "config": {"type": "object", "properties": {
    "inbox": {"type": "string", "watched_folder": "*.json"},
    "outbox": {"type": "string"}
  }}
})";

void writeFile(const QString& path, const QByteArray& text, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A workspace with a source of that plugin, watched with looks that follow each other fast.
class Scene
{
public:
    Scene()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        shared = valueOf(readiness::Workspace::open(m_workspace.file(), theShipped(), m_workspace.options()));
        status.source.id = SourceId(QStringLiteral("s"));
        status.source.plugin = QStringLiteral("letterbox");
        status.source.instance = QStringLiteral("default");
        status.source.config = R"({"inbox": "in", "outbox": "out"})";
        status.source.changedAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        for (const char* folder : {"in", "out"})
            QDir().mkpath(path(folder));
    }

    void install(const QByteArray& manifest = kManifest) const
    {
        const QString folder = m_home.filePath(QStringLiteral("slipway/plugins/letterbox"));
        QDir().mkpath(folder);
        writeFile(folder + QStringLiteral("/manifest.json"), manifest);
        writeFile(folder + QStringLiteral("/letterbox.py"), "");
    }

    [[nodiscard]] QString path(const char* file) const { return m_workspace.path(QString::fromLatin1(file)); }
    void put(const char* file, const QByteArray& text = "{}") const { writeFile(path(file), text); }

    /// As if it had been collected well, so many seconds from now.
    void collected(qint64 seconds) { status.record = collectedFromNow(seconds); }

    void start(std::chrono::milliseconds poll = 1h)
    {
        watch = std::make_unique<app::ReportWatch>(shared, app::WatchLimits{1000, 5ms, poll});
        changed = std::make_unique<QSignalSpy>(watch.get(), &readiness::SourceWatch::changed);
        looked = std::make_unique<QSignalSpy>(watch.get(), &app::ReportWatch::looked);
        watch->watch({status});
    }
    /// That many looks since it was asked for the last time.
    bool settles(int looks = 2)
    {
        const bool isOver = QTest::qWaitFor([&] { return looked->size() >= looks; });
        looked->clear();
        return isOver;
    }

private:
    QTemporaryDir m_home;
    TestWorkspace m_workspace;

public:
    std::shared_ptr<readiness::Workspace> shared;
    SourceStatus status;
    std::unique_ptr<app::ReportWatch> watch;
    std::unique_ptr<QSignalSpy> changed;
    std::unique_ptr<QSignalSpy> looked;
};

} // namespace

/// Folders that others put files into, for a plugin to take.
class TestDropFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsDroppedIsTold()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        scene.put("in/.a.json"); // hidden: not meant yet
        scene.put("in/a.JSON");
        scene.put("out/a.json"); // not marked
        QVERIFY(scene.settles(1));
        QCOMPARE(scene.changed->size(), 0);
        scene.put("in/a.json");
        QTRY_COMPARE(scene.changed->size(), 1);
        QCOMPARE(scene.changed->front().at(0).value<SourceId>(), scene.status.source.id);
    }

    void aBurstIsToldOnce()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        for (int i = 0; i < 300; ++i)
            scene.put(qPrintable(QStringLiteral("in/%1.json").arg(i)));
        QTRY_COMPARE(scene.changed->size(), 1);
        scene.looked->clear();
        scene.put("in/last.txt"); // so that it looks once more
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 1);
    }

    void filesThatKeepComingAreTakenAllTheSame()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        int number = 0;
        QObject::connect(scene.watch.get(), &app::ReportWatch::looked, scene.watch.get(), [&] {
            if (scene.changed->isEmpty()) // before each look another
                scene.put(qPrintable(QStringLiteral("in/%1.json").arg(++number)));
        });
        scene.put("in/0.json");
        // The last comes for itself: it was not still when the others were told.
        QTRY_COMPARE(scene.changed->size(), 2);
        QVERIFY(number > 2);
    }

    void aFileThatGoesIsNotTold()
    {
        Scene scene;
        scene.install();
        scene.put("in/a.json");
        scene.put("in/b.json");
        scene.collected(3600);
        scene.start();
        QVERIFY(scene.settles());
        QVERIFY(QFile::remove(scene.path("in/a.json")));
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        QVERIFY(QFile::remove(scene.path("in/b.json")));
        scene.put("in/c.json"); // fewer than before, and one of them new
        scene.collected(-3600);
        scene.watch->watch({scene.status});
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aFileThatIsWrittenSlowlyIsToldAgainWhenItIsWhole()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        scene.put("in/a.json", "{\"half\":");
        QTRY_COMPARE(scene.changed->size(), 1);
        writeFile(scene.path("in/a.json"), "true}", QIODevice::Append);
        QTRY_COMPARE(scene.changed->size(), 2);
    }

    void aFolderThatIsMadeLaterIsWatchedThen()
    {
        Scene scene;
        scene.install();
        scene.status.source.config = R"({"inbox": "deep/down/in"})";
        scene.start();
        QVERIFY(scene.settles());
        QVERIFY(QDir().mkpath(scene.path("deep/down/in")));
        QVERIFY(scene.settles());
        scene.put("deep/down/in/a.json");
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aFolderThatIsMadeAnewIsWatchedAgain()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        QVERIFY(QDir().rmdir(scene.path("in")));
        QVERIFY(QDir().mkdir(scene.path("in"))); // before it is looked at
        QVERIFY(scene.settles());
        scene.put("in/a.json");
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void whatCameWhileNothingRanIsTold_data() { addCollectedRows(); }

    void whatCameWhileNothingRanIsTold()
    {
        QFETCH(int, collectedSeconds);
        QFETCH(int, told);
        Scene scene;
        scene.install();
        scene.put("in/a.json");
        if (collectedSeconds != 0)
            scene.collected(collectedSeconds);
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), told);
    }

    void whatAnotherCollectionReadIsNotToldAgain()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        scene.collected(3600); // by its schedule, or by another program
        scene.watch->watch({scene.status});
        scene.put("in/a.json");
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
    }

    void aFileIsToldThoughTheClockOfItsFolderIsBehind()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        scene.collected(60); // just now, where a server's files bear times of a minute ago
        scene.watch->watch({scene.status});
        scene.put("in/a.json");
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aFolderThatHoldsTooMuchIsSaidOnce()
    {
        Scene scene;
        scene.install();
        constexpr int kTooMany = 20'001;
        for (int i = 0; i < kTooMany; ++i)
            scene.put(qPrintable(QStringLiteral("in/%1.json").arg(i)), {});
        scene.start(5ms);
        const QSignalSpy said(scene.watch.get(), &readiness::SourceWatch::said);
        QVERIFY(scene.settles(3));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.front().front().toString(),
                 scene.path("in") + QStringLiteral(": holds more than 20000 files; move away those that were "
                                                   "read, or give the source a schedule"));
        QVERIFY(QFile::remove(scene.path("in/0.json"))); // as many as can be looked at
        QTRY_COMPARE(scene.changed->size(), 1);
    }

    void aPausedOneIsLeftAlone()
    {
        Scene scene;
        scene.install();
        scene.start();
        QVERIFY(scene.settles());
        QCOMPARE(scene.watch->watchedPaths(), 1);
        scene.status.source.isPaused = true;
        scene.watch->watch({scene.status});
        QCOMPARE(scene.watch->watchedPaths(), 0);
    }

    void withoutAMarkNothingIsWatched()
    {
        Scene scene;
        scene.install(QByteArray(kManifest).replace("\"watched_folder\": \"*.json\"", "\"title\": \"In\""));
        scene.put("in/a.json");
        scene.start();
        QVERIFY(scene.settles(1));
        QCOMPARE(scene.watch->watchedPaths(), 0);
        QCOMPARE(scene.changed->size(), 0);
    }

    void aPluginThatIsInstalledLaterIsFound()
    {
        Scene scene;
        scene.put("in/a.json");
        scene.start(5ms);
        QVERIFY(scene.settles());
        QCOMPARE(scene.changed->size(), 0);
        scene.install();
        QTRY_COMPARE(scene.changed->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDropFolderWatch)
#include "tst_drop_folder_watch.moc"
