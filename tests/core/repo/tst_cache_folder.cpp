// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/cache_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using slipway::repo::CacheFolder;

class TestCacheFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasWrittenIsRead();
    void onlyThePersonMayRead();
    void aFileKnowsItsName();
    void eachFolderHasAKeyOfItsOwn();
    void whatIsTooLargeIsNotThere();
    void aFolderForOthersIsNotUsed();
    void whatWasUsedLeastRecentlyGoes();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a/b")); }
    [[nodiscard]] QString file(const char* name) const
    {
        return path() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    [[nodiscard]] static std::optional<QByteArray> read(const QString& folder, const char* name)
    {
        return CacheFolder(folder).read(QString::fromLatin1(name), 1000);
    }
    static void write(const QString& folder, const char* name, const QByteArray& content)
    {
        CacheFolder(folder).write(QString::fromLatin1(name), content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCacheFolder::whatWasWrittenIsRead()
{
    QVERIFY(!read(path(), "x"));
    QVERIFY(!QDir(path()).exists()); // reading makes nothing
    write(path(), "x", "one");
    write(path(), "y", {});
    QCOMPARE(read(path(), "x"), QByteArray("one"));
    QCOMPARE(read(path(), "y"), QByteArray());
    write(path(), "x", "two");
    QCOMPARE(read(path(), "x"), QByteArray("two"));
}

void TestCacheFolder::onlyThePersonMayRead()
{
    write(path(), "x", "one");
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString& made : {path(), file("x"), file("key")})
        QVERIFY2((QFile::permissions(made) & others) == QFileDevice::Permissions(), qPrintable(made));
}

void TestCacheFolder::aFileKnowsItsName()
{
    write(path(), "x", "one");
    QVERIFY(QFile::copy(file("x"), file("y")));
    QVERIFY(!read(path(), "y"));
    QCOMPARE(read(path(), "x"), QByteArray("one"));
}

void TestCacheFolder::eachFolderHasAKeyOfItsOwn()
{
    const QString other = m_folder->filePath(QStringLiteral("c"));
    write(path(), "x", "one");
    write(other, "x", "two");
    QVERIFY(QFile::remove(file("x")));
    QVERIFY(QFile::copy(other + QStringLiteral("/x"), file("x")));
    QVERIFY(!read(path(), "x"));
}

void TestCacheFolder::whatIsTooLargeIsNotThere()
{
    write(path(), "x", QByteArray(1000, 'x'));
    write(path(), "y", QByteArray(1001, 'x'));
    QVERIFY(read(path(), "x"));
    QVERIFY(!read(path(), "y"));
}

void TestCacheFolder::aFolderForOthersIsNotUsed()
{
    write(path(), "x", "one");
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFileDevice::WriteOther));
    QVERIFY(!read(path(), "x"));
    write(path(), "x", "two");
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) & ~QFileDevice::WriteOther));
    QCOMPARE(read(path(), "x"), QByteArray("one"));
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path(), link));
    QVERIFY(!read(link, "x"));
}

void TestCacheFolder::whatWasUsedLeastRecentlyGoes()
{
    CacheFolder folder(path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int age : {1, 2, 3, 4}) {
        const QString name = QString::number(age);
        folder.write(name, QByteArray(100, 'x'));
        QFile file(path() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addDays(-age), QFileDevice::FileModificationTime));
    }
    folder.keepWithin({1000, 4});
    QVERIFY(folder.read(QStringLiteral("4"), 1000)); // and so it is the one used last
    folder.keepWithin({1000, 3});
    QVERIFY(!QFile::exists(file("3")));
    folder.keepWithin({2 * (100 + 48), 10});
    QVERIFY(!QFile::exists(file("2")));
    QVERIFY(QFile::exists(file("1")));
    QVERIFY(QFile::exists(file("4")));
    folder.keepWithin({0, 0});
    QCOMPARE(QDir(path()).entryList(QDir::Files), QStringList{QStringLiteral("key")});
}

QTEST_GUILESS_MAIN(TestCacheFolder)
#include "tst_cache_folder.moc"
