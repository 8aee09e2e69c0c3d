// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/origins.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace slipway;
using namespace slipway::model;
using readiness::OriginState;

/// What became of the files that evidence was read from.
class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsComparedWithWhatWasRead()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, QStringLiteral("report.xml"), "<testsuite/>");
        const QString sha256 = hashOf("<testsuite/>");
        QCOMPARE(stateOf({path, sha256}), OriginState::Same);
        QCOMPARE(stateOf({path, sha256.toUpper()}), OriginState::Same);
        QCOMPARE(stateOf({QUrl::fromLocalFile(path).toString(), sha256}), OriginState::Same);
        QCOMPARE(stateOf({path, {}}), OriginState::Unknown);
        write(folder, QStringLiteral("report.xml"), "<testsuite>");
        QCOMPARE(stateOf({path, sha256}), OriginState::Changed);
        QVERIFY(QFile::remove(path));
        QCOMPARE(stateOf({path, sha256}), OriginState::Gone);
    }

    void aRelativePathIsLookedForInTheFolders()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        QVERIFY(QDir(second.path()).mkpath(QStringLiteral("target")));
        write(second, QStringLiteral("target/a.xml"), "1");
        const auto origins = readiness::originsOf({{QStringLiteral("target/a.xml"), hashOf("1")}},
                                                  {first.path(), second.path()});
        QCOMPARE(origins.front().state, OriginState::Same);
        QCOMPARE(origins.front().size, qint64(1));
        QVERIFY(origins.front().file.endsWith(QStringLiteral("/target/a.xml")));
        QCOMPARE(stateOf({QStringLiteral("target/a.xml"), {}}), OriginState::Gone);
    }

    void aPathThatLeadsOutOfTheFoldersIsGone()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("web")));
        write(folder, QStringLiteral("secret"), "1");
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret")),
                            folder.filePath(QStringLiteral("web/link"))));
        for (const char* path : {"../secret", "link"})
            QCOMPARE(
                readiness::originsOf({{QLatin1String(path), {}}}, {folder.filePath(QStringLiteral("web"))})
                    .front()
                    .state,
                OriginState::Gone);
    }

    void whatIsNoFileIsSaidToBeNone()
    {
        QCOMPARE(stateOf({QStringLiteral("https://ci.example.org/1"), {}}), OriginState::Address);
        QCOMPARE(stateOf({QStringLiteral("git:0f3c"), {}}), OriginState::Other);
        QCOMPARE(stateOf({QStringLiteral("javascript:alert(1)"), {}}), OriginState::Other);
    }

private:
    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    static QString hashOf(const QByteArray& content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    static OriginState stateOf(const Provenance& provenance)
    {
        return readiness::originsOf({provenance}, {}).front().state;
    }
};

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
