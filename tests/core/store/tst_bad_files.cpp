// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// Whatever lies where a workspace should be, it is told apart, and it stays as it was.
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAWorkspaceIsRefused_data();
    void whatIsNotAWorkspaceIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void aNewerWorkspaceIsRefused();
    void aMissingFileIsNotMade();
    void aFolderIsRefused();
    void creatingNeverOverwrites();
    void aCutFileIsFound_data();
    void aCutFileIsFound();
    void aWrongByteInAPageIsTold();
    void aFileThatCannotBeReadOrWritten_data();
    void aFileThatCannotBeReadOrWritten();
    void aReadOnlyFolderIsTold();
};

void TestBadFiles::whatIsNotAWorkspaceIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("a shopping list\n").repeated(100);
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("nearly") << QByteArray("SQLite format 4\0", 16) + QByteArray(4080, '\1');
}

void TestBadFiles::whatIsNotAWorkspaceIsRefused()
{
    QFETCH(QByteArray, content);
    const TestHistory test;
    const QString path = test.beside(QStringLiteral("other.bin"));
    test::writeBytes(path, content);
    const auto opened = test.open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == ErrorCode::NotOurs || opened.error().code == ErrorCode::Corrupt,
             qPrintable(opened.error().line()));
    QVERIFY2(opened.error().line().contains(path), qPrintable(opened.error().line()));
    QVERIFY(!opened.error().line().contains(QLatin1Char('\n')));
    QCOMPARE(test::bytesOf(path), content);
}

void TestBadFiles::anotherProgramsDatabaseIsRefused()
{
    const TestHistory test;
    const QString path = test.beside(QStringLiteral("places.sqlite"));
    QCOMPARE(test::runSql(path, "CREATE TABLE bookmarks(url); INSERT INTO bookmarks VALUES('x')"), QString());
    const QByteArray before = test::bytesOf(path);
    const auto opened = test.open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotOurs);
    QCOMPARE(test::bytesOf(path), before);
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void TestBadFiles::aNewerWorkspaceIsRefused()
{
    TestHistory test;
    test.addProject();
    test.close();
    QCOMPARE(test::runSql(test.path(), "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)"),
             QString());
    const QByteArray before = test::bytesOf(test.path());
    const auto opened = test.open(test.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::TooNew);
    QVERIFY(!opened.error().hint.isEmpty());
    QCOMPARE(test::bytesOf(test.path()), before);
}

void TestBadFiles::aMissingFileIsNotMade()
{
    const TestHistory test;
    const QString path = test.beside(QStringLiteral("missing.slipway"));
    const auto opened = test.open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestBadFiles::aFolderIsRefused()
{
    const TestHistory test;
    const auto opened = test.open(test.beside(QStringLiteral(".")));
    QVERIFY(!opened);
    const auto created = store::createHistory(test.beside(QStringLiteral(".")), test.options());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
}

void TestBadFiles::creatingNeverOverwrites()
{
    TestHistory test;
    test.addProject();
    const auto created = store::createHistory(test.path(), test.options());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Conflict);
    QCOMPARE(valueOf(test->projects()).size(), size_t(1));
    const QDir folder(QFileInfo(test.path()).path());
    QCOMPARE(folder.entryList({QStringLiteral("*tmp*"), QStringLiteral(".*")}, QDir::Files).size(), 0);
}

void TestBadFiles::aCutFileIsFound_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("a tenth") << 0.1;
    QTest::newRow("half") << 0.5;
    QTest::newRow("all but the last page") << 0.95;
}

void TestBadFiles::aCutFileIsFound()
{
    QFETCH(double, share);
    TestHistory test;
    test.addRelease(test.addProject());
    test.close();
    const QByteArray whole = test::bytesOf(test.path());
    const QByteArray cut = whole.left(static_cast<qsizetype>(double(whole.size()) * share));
    test::writeBytes(test.path(), cut);
    const auto opened = test.open(test.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    QCOMPARE(test::bytesOf(test.path()), cut);
}

void TestBadFiles::aWrongByteInAPageIsTold()
{
    TestHistory test;
    test.addRelease(test.addProject());
    test.close();
    // The page that holds the projects: its type byte becomes one that no page has.
    const int page =
        test::askSql(test.path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'projects'").toInt();
    const int size = test::askSql(test.path(), "PRAGMA page_size").toInt();
    QByteArray bytes = test::bytesOf(test.path());
    bytes[(page - 1) * size] = '\x7f';
    test::writeBytes(test.path(), bytes);
    auto opened = test.open(test.path());
    // Either the file is refused when it is opened or when the page is read; it is never read wrongly.
    const Error error = opened ? (*opened)->projects().error() : opened.error();
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY2(error.line().contains(test.path()), qPrintable(error.line()));
}

void TestBadFiles::aFileThatCannotBeReadOrWritten_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unreadable") << 0 << ErrorCode::Unreadable;
    QTest::newRow("read-only") << 0444 << ErrorCode::Unwritable;
}

void TestBadFiles::aFileThatCannotBeReadOrWritten()
{
    if (geteuid() == 0)
        QSKIP("root may read and write everything");
    QFETCH(int, mode);
    QFETCH(ErrorCode, code);
    TestHistory test;
    test.close();
    QVERIFY(QFile::setPermissions(test.path(), static_cast<QFile::Permissions>((mode & 0400) ? 0x4444 : 0)));
    const auto opened = test.open(test.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QFile::setPermissions(test.path(), QFile::ReadOwner | QFile::WriteOwner);
}

void TestBadFiles::aReadOnlyFolderIsTold()
{
    // A folder where nobody, not even root, may make files.
    const QString path = QStringLiteral("/proc/slipway-test.slipway");
    const auto created = store::createHistory(path, TestHistory().options());
    QVERIFY(!created);
    QVERIFY2(created.error().code == ErrorCode::Unwritable || created.error().code == ErrorCode::NotFound ||
                 created.error().code == ErrorCode::Unsupported,
             qPrintable(created.error().line()));
    QVERIFY(!created.error().line().contains(QLatin1Char('\n')));
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
