// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/collecting.h"

#include "core/plugins/folder_digest.h"
#include "support/builders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::plugins;
using namespace slipway::test;

/// Which plugins are found, and which of them may run.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folders = {path(QStringLiteral("shipped")), path(QStringLiteral("user")),
                     path(QStringLiteral("ws"))};
    }

    void aWorkspacePluginRunsOnlyWithTheContentThatWasTrusted()
    {
        const QString folder = place(QStringLiteral("ws"), QStringLiteral("one"));
        QVERIFY(!found(0).mayRun());
        QVERIFY2(found(0).problem->hint.contains(QLatin1String("plugin trust")),
                 qPrintable(found(0).problem->hint));
        TrustList trust = theList();
        QVERIFY(trust.add(*digestOfFolder(folder), folder, theDay()).ok());
        QVERIFY(found(0).mayRun());
        const Plugin plugin = found(0);
        write(folder + QStringLiteral("/more.py"), "print(1)");
        QVERIFY(!found(0).mayRun());
        QVERIFY(!checkTrust(plugin, theList()).ok());
        QVERIFY(trust.remove(folder).ok());
    }

    void shippedAndOwnPluginsNeedNoTrust()
    {
        place(QStringLiteral("shipped"), QStringLiteral("one"));
        place(QStringLiteral("user"), QStringLiteral("two"));
        QVERIFY(found(0).mayRun());
        QVERIFY(found(1).mayRun());
        QCOMPARE(found(1).origin, Origin::User);
    }

    void aWorkspaceCannotReplaceAShippedPlugin()
    {
        place(QStringLiteral("shipped"), QStringLiteral("one"));
        const QString second = place(QStringLiteral("ws"), QStringLiteral("one"));
        TrustList trust = theList();
        QVERIFY(trust.add(*digestOfFolder(second), second, theDay()).ok());
        QVERIFY(found(0).mayRun());
        QVERIFY(!found(1).mayRun());
        QCOMPARE(found(1).problem->code, model::ErrorCode::Conflict);
    }

    void aPluginOfALaterProtocolIsListedButDoesNotRun()
    {
        place(QStringLiteral("user"), QStringLiteral("one"), "[9]");
        QVERIFY(!found(0).mayRun());
        QCOMPARE(found(0).problem->code, model::ErrorCode::Unsupported);
    }

    void aFolderWithoutAManifestSaysSo()
    {
        QDir().mkpath(path(QStringLiteral("user/empty")));
        QCOMPARE(found(0).problem->code, model::ErrorCode::NotFound);
    }

    void aPluginThatCannotRunTakesNoNameFromOneThatCan()
    {
        const QString broken = place(QStringLiteral("user"), QStringLiteral("one"), "[99]");
        const QString good = place(QStringLiteral("ws"), QStringLiteral("one"));
        auto list = theList();
        QVERIFY(list.add(*digestOfFolder(good), good, QDateTime::currentDateTimeUtc()));
        QCOMPARE(found(0).folder, broken);
        QCOMPARE(found(0).problem->code, model::ErrorCode::Unsupported);
        QCOMPARE(found(1).folder, good);
        QVERIFY(found(1).mayRun());
    }

    void theDigestSeesEveryChange_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("content") << 0;
        QTest::newRow("name") << 1;
        QTest::newRow("may execute") << 2;
        QTest::newRow("hidden file") << 3;
    }

    void theDigestSeesEveryChange()
    {
        QFETCH(int, change);
        const QString folder = place(QStringLiteral("user"), QStringLiteral("one"));
        const QString program = folder + QStringLiteral("/plugin.py");
        const auto before = digestOfFolder(folder);
        if (change == 0)
            write(program, "other");
        else if (change == 1)
            QVERIFY(QFile::rename(program, folder + QStringLiteral("/plugin2.py")));
        else if (change == 2)
            QVERIFY(QFile::setPermissions(program, QFile::permissions(program) | QFile::ExeOwner));
        else
            write(folder + QStringLiteral("/.hidden"), "x");
        const auto after = digestOfFolder(folder);
        QVERIFY(before.ok() && after.ok());
        QVERIFY(*before != *after);
    }

    void symbolicLinksAreRefused()
    {
        const QString folder = place(QStringLiteral("ws"), QStringLiteral("one"));
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder + QStringLiteral("/link")));
        QCOMPARE(digestOfFolder(folder).error().code, model::ErrorCode::Unsupported);
        QVERIFY(!found(0).mayRun());
    }

    void aListThatCannotBeReadIsNoTrust()
    {
        write(path(QStringLiteral("trust.json")), "{\"trusted\": 5}");
        QCOMPARE(TrustList::load(path(QStringLiteral("trust.json"))).error().code, model::ErrorCode::Corrupt);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }

    void write(const QString& file, const QByteArray& text) const
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
    }

    QString place(const QString& where, const QString& id, const QByteArray& protocols = "[1]") const
    {
        const QString folder = path(where + QLatin1Char('/') + id);
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/manifest.json"),
              R"({"schema":"slipway.plugin/1","id":")" + id.toUtf8() + R"(","version":"1.0.0","protocol":)" +
                  protocols + R"(,"command":["python3","plugin.py"],"kinds":["test-run"]})");
        write(folder + QStringLiteral("/plugin.py"), "pass");
        return folder;
    }

    [[nodiscard]] TrustList theList() const
    {
        return TrustList::load(path(QStringLiteral("trust.json"))).valueOr(TrustList::load({}).value());
    }

    [[nodiscard]] Plugin found(size_t index) const
    {
        return findPlugins(m_folders, theList(), pluginSchema()).at(index);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    PluginFolders m_folders;
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
