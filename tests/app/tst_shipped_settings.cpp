// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plugin_rooms.h"
#include "app/sources/report_files.h"
#include "core/evidence/json_schema.h"

#include "support/builders.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace slipway;
using namespace slipway::app;
using model::Json;
using plugins::Manifest;

Q_DECLARE_METATYPE(Manifest)

/// What the form shows of every plugin that ships: manifests as they are built, and the one that is built in.
class TestShippedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySettingHasATitle_data() { rows(); }
    void everySettingHasATitle();
    void settingsAreInTheOrderOfTheManifest_data() { rows(); }
    void settingsAreInTheOrderOfTheManifest();
    void whatHoldsWithoutASettingFitsIt_data() { rows(); }
    void whatHoldsWithoutASettingFitsIt();
    void theListOfSourcesHasItsName_data() { rows(); }
    void theListOfSourcesHasItsName();

private:
    void rows();

    std::vector<Manifest> m_all;
};

void TestShippedSettings::initTestCase()
{
    const auto rooms = openPluginRooms({});
    QVERIFY(rooms.ok());
    m_all.push_back(reportFilesManifest());
    const QDir folder(QStringLiteral(SLIPWAY_SHIPPED_PLUGINS));
    const QDir sources(test::sourceDir() + QStringLiteral("/plugins"));
    for (const QString& name : sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!sources.exists(name + QStringLiteral("/manifest.json")))
            continue;
        QFile file(folder.filePath(name + QStringLiteral("/manifest.json")));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const auto manifest = plugins::readManifest(file.readAll(), name, rooms->manifestSchema);
        QVERIFY2(manifest.ok(), qPrintable(manifest ? QString() : manifest.error().line()));
        m_all.push_back(*manifest);
    }
    QVERIFY(m_all.size() >= 30);
}

void TestShippedSettings::rows()
{
    QTest::addColumn<Manifest>("manifest");
    for (const Manifest& each : m_all)
        QTest::newRow(qPrintable(each.id)) << each;
}

void TestShippedSettings::everySettingHasATitle()
{
    QFETCH(Manifest, manifest);
    // Sentence case, short, and no key.
    static const QRegularExpression form(QStringLiteral("^[A-Z][^_:.]{1,39}$"));
    QSet<QString> titles;
    for (const auto& [key, setting] : manifest.config.at("properties").items()) {
        const QString title = model::toQString(setting.value("title", std::string()));
        QVERIFY2(form.match(title).hasMatch(), qPrintable(model::toQString(key) + QLatin1Char(' ') + title));
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles += title;
        QVERIFY2(!setting.value("description", std::string()).empty(), key.c_str());
        if (key == "url")
            QVERIFY(setting.at("examples").at(0) == manifest.checkConfig.at("url"));
    }
}

void TestShippedSettings::settingsAreInTheOrderOfTheManifest()
{
    QFETCH(Manifest, manifest);
    QStringList sorted;
    for (const auto& setting : manifest.config.at("properties").items())
        sorted += model::toQString(setting.key());
    QStringList stated = manifest.settings;
    stated.sort();
    QCOMPARE(stated, sorted);
    // What CMake adds to those that ask a service stands around their own.
    if (manifest.hosts.isEmpty())
        return;
    QCOMPARE(manifest.settings.first(), QStringLiteral("url"));
    QCOMPARE(manifest.settings.last(), QStringLiteral("recorded"));
}

void TestShippedSettings::whatHoldsWithoutASettingFitsIt()
{
    QFETCH(Manifest, manifest);
    for (const auto& [key, setting] : manifest.config.at("properties").items()) {
        if (!setting.contains("default"))
            continue;
        const auto schema = evidence::JsonSchema::compile(QByteArray::fromStdString(setting.dump()), {});
        QVERIFY(schema.ok());
        QVERIFY2(schema->check(setting.at("default"), {}).ok(), key.c_str());
    }
}

void TestShippedSettings::theListOfSourcesHasItsName()
{
    QFETCH(Manifest, manifest);
    QFile file(test::sourceDir() + QStringLiteral("/docs/sources.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString id = QStringLiteral("`%1`").arg(manifest.id);
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("| %1 | ").arg(manifest.name)) && line.contains(id))
            return;
    }
    QFAIL(qPrintable(manifest.name + QLatin1Char(' ') + id));
}

QTEST_GUILESS_MAIN(TestShippedSettings)
#include "tst_shipped_settings.moc"
