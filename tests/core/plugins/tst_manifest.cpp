// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/collecting.h"
#include "core/plugins/setting_order.h"

#include <QTest>

using namespace slipway;
using namespace slipway::plugins;
using namespace slipway::test;

namespace {

constexpr const char* kManifest =
    R"({"schema":"slipway.plugin/1","id":"board-tests","version":"1.2.0","protocol":[1],
        "command":["python3","plugin.py"],"kinds":["test-run"],"files":["path","more"],
        "config":{"type":"object","required":["path"],"properties":{"path":{"type":"string"}}},
        "limits":{"memory_mb":512,"collect_seconds":9}})";

model::Result<Manifest> read(const QByteArray& json)
{
    return readManifest(json, QStringLiteral("m"), pluginSchema());
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsRead()
    {
        const auto manifest = read(kManifest);
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->id, QStringLiteral("board-tests"));
        QCOMPARE(manifest->name, QStringLiteral("board-tests"));
        QCOMPARE(manifest->command, QStringList({QStringLiteral("python3"), QStringLiteral("plugin.py")}));
        QCOMPARE(manifest->hosts, QStringList());
        QCOMPARE(limitsFor(*manifest).collect, std::chrono::milliseconds(9000));
    }

    void settingsKeepTheOrderOfTheFile()
    {
        const QByteArray one = "\"properties\":{\"path\":{\"type\":\"string\"}}";
        QByteArray several = kManifest;
        QVERIFY(several.contains(one));
        several.replace(one, "\"properties\":{\"zone\":{},\"path\":{},\"a\":{\"properties\":{\"b\":{}}}}");
        QCOMPARE(read(several)->settings.join(QLatin1Char(' ')), QStringLiteral("zone path a"));
        several = kManifest;
        several.replace("," + one, "");
        QVERIFY(read(several).ok());
        QCOMPARE(read(several)->settings, QStringList());
    }

    void onlyTheKeysAtThePlaceAreStated_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* name, const char* json, const char* keys) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(keys);
        };
        row("as stated", R"({"a":{"b":{"z":1,"b":{"n":1},"c":[{"n":1}],"a":"x"},"y":1},"b":{"n":1}})",
            "z b c a");
        row("at another depth", R"({"b":{"n":1},"a":{"a":{"b":{"n":1}}}})", "");
        row("behind what is no object", R"({"a":7,"c":{"b":{"n":1}}})", "");
        row("no object there", R"({"a":{"b":[{"n":1}],"c":{"n":1}}})", "");
        row("in a list", R"([{"a":{"b":{"n":1}}}])", "");
        row("on the way a list", R"({"a":[{"b":{"n":1}}]})", "");
        row("a text", R"("a")", "");
        row("cut off", R"({"a":{"b":{"n":1)", "");
        row("nothing", "", "");
    }

    void onlyTheKeysAtThePlaceAreStated()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, keys);
        QCOMPARE(statedKeys(json, {QStringLiteral("a"), QStringLiteral("b")}).join(QLatin1Char(' ')), keys);
    }

    /// As many as the size limit of a manifest lets through. If all were looked through for each, this would
    /// go on for minutes, and the test would run out of its time.
    void manySettingsAreReadInTheTimeOfTheirText()
    {
        QByteArray json = R"({"config":{"properties":{)";
        QStringList expected;
        for (int i = 0; i < 100'000; ++i) {
            expected += QStringLiteral("k%1").arg(i);
            json += (i > 0 ? ",\"" : "\"") + expected.last().toLatin1() + "\":0";
        }
        json += "}}}";
        for (int i = 0; i < 20; ++i)
            QCOMPARE(statedKeys(json, {QStringLiteral("config"), QStringLiteral("properties")}), expected);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("where");
        QTest::newRow("id") << QByteArray("board-tests") << QByteArray("Board Tests")
                            << QStringLiteral("m#/id");
        QTest::newRow("version") << QByteArray("1.2.0") << QByteArray("new") << QStringLiteral("m#/version");
        QTest::newRow("unknown member")
            << QByteArray("\"files\"") << QByteArray("\"folders\"") << QStringLiteral("m#");
        QTest::newRow("config is no schema")
            << QByteArray("\"type\":\"object\",\"req") << QByteArray("\"type\":\"thing\",\"req")
            << QStringLiteral("m#/config");
        QTest::newRow("no kinds") << QByteArray("[\"test-run\"]") << QByteArray("[]")
                                  << QStringLiteral("m#/kinds");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, where);
        const auto manifest = read(QByteArray(kManifest).replace(before, after));
        QVERIFY(!manifest.ok());
        QCOMPARE(manifest.error().where, where);
    }

    void configurationsAreHeldAgainstIt()
    {
        const auto manifest = read(kManifest);
        QVERIFY(checkConfig(*manifest, {{"path", "x"}}, QStringLiteral("s")).ok());
        const auto refused = checkConfig(*manifest, {{"path", 5}}, QStringLiteral("s"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().where, QStringLiteral("s#/path"));
        QCOMPARE(refused.error().what, QStringLiteral("expected a string, found a number"));
        QCOMPARE(
            read("[]").error().line(),
            QStringLiteral("m#: expected an object, found an array; see docs/plugin-protocol.md, section 1"));
    }

    void declaredPathsBecomeAbsolute()
    {
        const auto manifest = read(kManifest);
        const model::Json config =
            withAbsolutePaths(*manifest, {{"path", "a/../b.json"}, {"more", {"c", "/d"}}, {"other", "e"}},
                              QStringLiteral("/base"));
        QCOMPARE(
            declaredPaths(*manifest, config),
            QStringList({QStringLiteral("/base/b.json"), QStringLiteral("/base/c"), QStringLiteral("/d")}));
        QCOMPARE(config["other"].get<std::string>(), std::string("e"));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
