// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using model::ErrorCode;

/// Broken objects are told, never taken for absence; hostile names and shapes do no harm.
class TestDamagedRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingObject_data();
    void aMissingObject();
    void aMissingFileThatNobodyReads();
    void aGarbledObject();
    void aBrokenReference();
    void strangeNamesAreText_data();
    void strangeNamesAreText();
    void linksAreNotFollowed();
    void aLargeFileIsNotRead();
    void deepFolders();
    void aTreeBombIsBounded();
    void manyFilesInOneFolder();

private:
    static QString objectFile(const GitRepository& repository, const QString& id)
    {
        return repository.path() + QStringLiteral("/.git/objects/") + id.left(2) + QLatin1Char('/') +
               id.mid(2);
    }
};

void TestDamagedRepositories::aMissingObject_data()
{
    QTest::addColumn<QString>("object");
    QTest::newRow("the commit") << QStringLiteral("HEAD");
    QTest::newRow("the tree") << QStringLiteral("HEAD^{tree}");
    QTest::newRow("a folder") << QStringLiteral("HEAD:docs");
    QTest::newRow("a file") << QStringLiteral("HEAD:docs/SECURITY.md");
}

void TestDamagedRepositories::aMissingObject()
{
    QFETCH(QString, object);
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("docs/SECURITY.md"), "# a\n");
    const QString id = repository.git({QStringLiteral("rev-parse"), object});
    QVERIFY(QFile::remove(objectFile(repository, id)));
    const model::Error error = scanError(repository.path());
    QVERIFY2(error.code == ErrorCode::Corrupt, qPrintable(error.line()));
    QVERIFY2(!error.line().contains(QLatin1Char('\n')), qPrintable(error.line()));
}

/// A partial clone has every folder, and of the files those that somebody asked for.
void TestDamagedRepositories::aMissingFileThatNobodyReads()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("docs/film.png"), "not a film\n");
    const QString id = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:docs/film.png")});
    QVERIFY(QFile::remove(objectFile(repository, id)));
    const auto report = scanned(repository.path());
    QCOMPARE(countOf(report, "repo.files"), 1);
    QVERIFY2(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("1 objects are missing")),
             "what is missing is told");
}

void TestDamagedRepositories::aGarbledObject()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("README.md"), "# a\n");
    const QString id = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:README.md")});
    QFile file(objectFile(repository, id));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not zlib");
    file.close();
    QCOMPARE(scanError(repository.path()).code, ErrorCode::Corrupt);
}

void TestDamagedRepositories::aBrokenReference()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("README.md"), "# a\n");
    QFile head(repository.path() + QStringLiteral("/.git/HEAD"));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write("nonsense\n");
    head.close();
    const model::Error error = scanError(repository.path());
    QVERIFY(!error.line().contains(QLatin1Char('\n')));
}

void TestDamagedRepositories::strangeNamesAreText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a new line") << QByteArray("a\nb.md");
    QTest::newRow("an escape") << QByteArray("a\x1b[31mb.md");
    QTest::newRow("markup") << QByteArray("<b>&amp;.md");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe.md");
    QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae.md");
    QTest::newRow("leading dash") << QByteArray("--exec=x");
    QTest::newRow("a long one") << QByteArray(200, 'x');
}

void TestDamagedRepositories::strangeNamesAreText()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    const QByteArray path = repository.path().toUtf8() + '/' + name;
    std::FILE* out = std::fopen(path.constData(), "w"); // Qt would encode the name
    QVERIFY(out);
    std::fputs("x\n", out);
    std::fclose(out);
    (void)repository.commit(QStringLiteral("Add it"));
    QCOMPARE(countOf(scanned(repository.path()), "repo.files"), 1);
}

void TestDamagedRepositories::linksAreNotFollowed()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), repository.path() + QStringLiteral("/LICENSE")));
    QVERIFY(QFile::link(QStringLiteral("."), repository.path() + QStringLiteral("/loop")));
    (void)repository.commit(QStringLiteral("Add links"));
    const auto report = scanned(repository.path());
    QCOMPARE(countOf(report, "repo.files"), 2);
    for (const model::Finding& finding : report.findings)
        QVERIFY(!finding.message.contains(QLatin1String("root:")));
}

void TestDamagedRepositories::aLargeFileIsNotRead()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("requirements.txt"), "flask\n" + QByteArray(3 << 20, '#'));
    const auto report = scanned(repository.path());
    QCOMPARE(countOf(report, "repo.files"), 1);
    QCOMPARE(countOf(report, "repo.deps.unpinned"), 0);
    QVERIFY2(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("requirements.txt")),
             "what was not read is told");
}

void TestDamagedRepositories::deepFolders()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    QString path;
    for (int i = 0; i < 300; ++i)
        path += QStringLiteral("d/");
    repository.commitFile(path + QStringLiteral("a.md"), "x\n");
    const auto report = scanned(repository.path());
    QCOMPARE(countOf(report, "repo.files"), 0);
    QVERIFY2(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("deeper")), "the note is missing");
}

/// Ten objects that claim to hold 10,000,000,000 files.
void TestDamagedRepositories::aTreeBombIsBounded()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("a.yaml"), "on: push\n");
    const auto writeTree = [&](const QByteArray& lines) {
        repository.write(QStringLiteral("../tree"), lines);
        return repository.git(
            {QStringLiteral("-c"), QStringLiteral("alias.t=!git mktree <../tree"), QStringLiteral("t")});
    };
    QString mode = QStringLiteral("100644 blob");
    QString id = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:a.yaml")});
    for (int level = 0; level < 10; ++level) {
        QByteArray lines;
        for (int i = 0; i < 10; ++i)
            lines += QStringLiteral("%1 %2\td%3%4\n")
                         .arg(mode, id)
                         .arg(i)
                         .arg(level == 0 ? QStringLiteral(".yaml") : QString())
                         .toUtf8();
        id = writeTree(lines);
        mode = QStringLiteral("040000 tree");
    }
    const QString commit =
        repository.git({QStringLiteral("commit-tree"), id, QStringLiteral("-m"), QStringLiteral("Bomb")});
    const auto report = scanned(repository.path(), commit);
    QVERIFY(countOf(report, "repo.files") <= 10'000);
    QVERIFY2(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("same folder")), "it is told");
}

void TestDamagedRepositories::manyFilesInOneFolder()
{
    const QTemporaryDir folder;
    const GitRepository repository(folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("a.py"), "x = 1\n");
    const QString id = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:a.py")});
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "100644 blob " + id.toUtf8() + "\tf" + QByteArray::number(i) + ".py\n";
    repository.write(QStringLiteral("../tree"), lines);
    const QString tree = repository.git(
        {QStringLiteral("-c"), QStringLiteral("alias.t=!git mktree <../tree"), QStringLiteral("t")});
    const QString commit =
        repository.git({QStringLiteral("commit-tree"), tree, QStringLiteral("-m"), QStringLiteral("Many")});
    const auto report = scanned(repository.path(), commit);
    QCOMPARE(countOf(report, "repo.files"), 100'000);
    QCOMPARE(countOf(report, "repo.tests.source_files"), 100'000);
}

QTEST_GUILESS_MAIN(TestDamagedRepositories)
#include "tst_damaged_repositories.moc"
