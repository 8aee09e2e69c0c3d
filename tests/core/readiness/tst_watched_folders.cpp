// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/watched_folders.h"
#include "core/readiness/watched_sources.h"

#include <QTest>

using namespace slipway;
using namespace slipway::readiness;
using slipway::model::Json;

/// Which folders a configuration names for files to be put into, by the marks of its schema.
class TestWatchedFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkTells_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, const char* setting, const char* config,
                            const QStringList& paths, const char* names = "*") {
            QTest::newRow(name) << QByteArray(setting) << QByteArray(config) << paths
                                << QString::fromLatin1(names);
        };
        const QString inside = QStringLiteral("/w/in");
        row("relative", R"({"watched_folder": true})", R"({"inbox": "in"})", {inside});
        row("absolute", R"({"watched_folder": true})", R"({"inbox": "/a/../b/"})", {QStringLiteral("/b")});
        row("named files", R"({"watched_folder": "*.json"})", R"({"inbox": "in"})", {inside}, "*.json");
        row("several", R"({"watched_folder": true})", R"({"inbox": ["in", "/b"]})",
            {inside, QStringLiteral("/b")});
        row("not marked", R"({"type": "string"})", R"({"inbox": "in"})", {});
        row("marked as none", R"({"watched_folder": false})", R"({"inbox": "in"})", {});
        row("an odd mark", R"({"watched_folder": 7})", R"({"inbox": "in"})", {});
        row("no glob", R"({"watched_folder": ""})", R"({"inbox": "in"})", {});
        row("an odd setting", "true", R"({"inbox": "in"})", {});
        row("not given", R"({"watched_folder": true})", R"({"other": "in"})", {});
        row("empty", R"({"watched_folder": true})", R"({"inbox": ""})", {});
        row("no text", R"({"watched_folder": true})", R"({"inbox": {"a": 1}})", {});
        row("some no text", R"({"watched_folder": true})", R"({"inbox": [1, "in", ""]})", {inside});
        row("no configuration", R"({"watched_folder": true})", "[]", {});
    }

    void theMarkTells()
    {
        QFETCH(QByteArray, setting);
        QFETCH(QByteArray, config);
        QFETCH(QStringList, paths);
        QFETCH(QString, names);
        const Json schema{{"properties", {{"inbox", Json::parse(setting.toStdString())}}}};
        QStringList found;
        for (const WatchedFolder& folder :
             watchedFolders(schema, Json::parse(config.toStdString()), QStringLiteral("/w"))) {
            found += folder.path;
            QCOMPARE(folder.names, names);
        }
        QCOMPARE(found, paths);
    }

    void sourcesOfThemAreWatched_data()
    {
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("paused");
        QTest::addColumn<bool>("watched");
        const QString drops = QStringLiteral("letterbox");
        QTest::newRow("marked") << drops << QByteArray(R"({"inbox": "in"})") << false << true;
        QTest::newRow("not given") << drops << QByteArray("{}") << false << false;
        QTest::newRow("broken") << drops << QByteArray("{") << false << false;
        QTest::newRow("paused") << drops << QByteArray(R"({"inbox": "in"})") << true << false;
        QTest::newRow("another plugin")
            << QStringLiteral("ci") << QByteArray(R"({"inbox": "in"})") << false << false;
    }

    void sourcesOfThemAreWatched()
    {
        QFETCH(QString, plugin);
        QFETCH(QByteArray, config);
        QFETCH(bool, paused);
        QFETCH(bool, watched);
        SourceKind kind;
        kind.plugin = QStringLiteral("letterbox");
        kind.schema = Json::parse(R"({"properties": {"inbox": {"watched_folder": true}}})");
        std::vector<SourceStatus> statuses(1);
        statuses[0].source.plugin = plugin;
        statuses[0].source.config = config;
        statuses[0].source.isPaused = paused;
        QCOMPARE(isAnyJustAsked(statuses), !paused);
        markWatched(statuses, std::span(&kind, 1));
        QCOMPARE(statuses[0].isWatched, watched);
        QCOMPARE(isAnyJustAsked(statuses), !paused && !watched);
        statuses[0].nextTryAt = QDateTime::currentDateTimeUtc();
        QVERIFY(!isAnyJustAsked(statuses));
    }

    void aSchemaWithoutSettingsNamesNone()
    {
        const Json config{{"inbox", "in"}};
        for (const Json& schema : {Json::object(), Json(true), Json{{"properties", Json::array()}}})
            QVERIFY(watchedFolders(schema, config, QStringLiteral("/w")).empty());
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolders)
#include "tst_watched_folders.moc"
