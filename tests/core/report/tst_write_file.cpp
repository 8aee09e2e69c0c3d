// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::model;
using report::writeFile;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

/// The new content is there whole, or the old is there untouched.
class TestWriteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsThere();
    void whatWasThereIsReplacedWhole();
    void aLinkStaysALink();
    void aPlaceThatCannotBeWrittenIsRefused_data();
    void aPlaceThatCannotBeWrittenIsRefused();
    void aReadOnlyFolderIsRefused();
    void aFullDeviceIsTold();
    void aDeviceStaysADevice();
    void aFileInTheWayStaysAsItWas();
    void aWorkspaceIsNotReplaced();
};

void TestWriteFile::whatIsWrittenIsThere()
{
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray("a\0b\n", 4).repeated(100'000);
    QVERIFY(writeFile(folder.filePath(QStringLiteral("ä b.pdf")), bytes).ok());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("ä b.pdf"))), bytes);
    QVERIFY(writeFile(folder.filePath(QStringLiteral("empty")), {}).ok());
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("empty"))), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing left beside them
}

void TestWriteFile::whatWasThereIsReplacedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    QVERIFY(writeFile(path, QByteArray(5000, 'x')).ok());
    QVERIFY(writeFile(path, "short").ok());
    QCOMPARE(contentOf(path), QByteArray("short"));
}

void TestWriteFile::aLinkStaysALink()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(writeFile(real, "old").ok());
    QVERIFY(QFile::link(real, link));
    QVERIFY(writeFile(link, "new").ok());
    QCOMPARE(contentOf(real), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
}

void TestWriteFile::aPlaceThatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder that is not there") << QStringLiteral("nowhere/a.pdf");
    QTest::newRow("a folder of that name") << QStringLiteral("folder");
    QTest::newRow("below a file") << QStringLiteral("file/a.pdf");
    QTest::newRow("a folder that the system keeps") << QStringLiteral("/proc/a.pdf");
}

void TestWriteFile::aPlaceThatCannotBeWrittenIsRefused()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("folder"));
    QVERIFY(writeFile(folder.filePath(QStringLiteral("file")), "x").ok());
    const QString path = folder.filePath(file);
    const Status written = writeFile(path, "content");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Unwritable);
    QCOMPARE(written.error().where, path);
    QVERIFY(!written.error().what.isEmpty() && !written.error().hint.isEmpty());
    QVERIFY(!QFileInfo(path).isFile());
}

void TestWriteFile::aReadOnlyFolderIsRefused()
{
    if (geteuid() == 0)
        QSKIP("root may write into any folder");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Status written = writeFile(path, "content");
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Unwritable);
    QVERIFY(!QFile::exists(path));
}

/// mknod is root's; elsewhere the system's own device is used, which cannot be replaced there.
void TestWriteFile::aFullDeviceIsTold()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("full"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
    const Status written = writeFile(link, "content");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(written.error().where, link);
    struct stat device
    {
    };
    QCOMPARE(stat("/dev/full", &device), 0);
    QVERIFY(S_ISCHR(device.st_mode)); // a device still, not a file put in its place
}

void TestWriteFile::aDeviceStaysADevice()
{
    QVERIFY(writeFile(QStringLiteral("/dev/null"), "content").ok());
    struct stat device
    {
    };
    QCOMPARE(stat("/dev/null", &device), 0);
    QVERIFY(S_ISCHR(device.st_mode));
}

void TestWriteFile::aFileInTheWayStaysAsItWas()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeFile(file, "old").ok());
    QVERIFY(!writeFile(file + QStringLiteral("/a.pdf"), "new").ok());
    QCOMPARE(contentOf(file), QByteArray("old"));
}

void TestWriteFile::aWorkspaceIsNotReplaced()
{
    const QTemporaryDir folder;
    for (const char* name : {"w.slipway", "w.slipway-wal", "w.slipway-shm"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("records") == 7);
        made.close();
        const QString link = folder.filePath(QLatin1String("report.pdf"));
        QVERIFY(QFile::link(path, link));
        for (const QString& to : {path, link}) {
            const Status written = writeFile(to, "a report");
            QVERIFY2(!written.ok(), qPrintable(to));
            QCOMPARE(written.error().code, ErrorCode::Unwritable);
            QCOMPARE(written.error().where, to);
        }
        QCOMPARE(contentOf(path), QByteArray("records"));
        QVERIFY(QFile::remove(link));
    }
    QVERIFY(writeFile(folder.filePath(QLatin1String("my.slipway.pdf")), "a report").ok());
}

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_write_file.moc"
