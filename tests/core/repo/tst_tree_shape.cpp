// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// Links, names and submodules, in real trees.
class TestTreeShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void links_data();
    void links();
    void linksInCircles();
    void namesThatDifferInCase();
    void namesThatDifferInUnicodeForm();
    void submodulesWithAndWithoutAnEntry();

private:
    void link(const QString& path, const QString& target) const
    {
        const QString place = m_repository->path() + QLatin1Char('/') + path;
        QDir().mkpath(QFileInfo(place).path());
        QVERIFY(QFile::link(target, place));
    }
    /// Puts an entry into the tree that a file system here may not be able to hold.
    void addEntry(const QString& mode, const QString& id, const QString& path) const
    {
        m_repository->git({QStringLiteral("update-index"), QStringLiteral("--add"),
                           QStringLiteral("--cacheinfo"),
                           mode + QLatin1Char(',') + id + QLatin1Char(',') + path});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestTreeShape::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
    m_repository->write(QStringLiteral("docs/deep/a.md"), "a");
    m_repository->write(QStringLiteral("src/b.c"), "b");
}

void TestTreeShape::links_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("outside");
    QTest::addColumn<int>("dangling");
    const auto row = [](const char* name, const char* path, const char* target, int outside, int dangling) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(target) << outside
                            << dangling;
    };
    row("to a file", "src/l", "../docs/deep/a.md", 0, 0);
    row("to a folder", "l", "docs", 0, 0);
    row("to the root", "src/l", "..", 0, 0);
    row("to nothing", "src/l", "gone.c", 0, 1);
    row("below a file", "src/l", "b.c/c", 0, 1);
    row("above the root", "src/l", "../../etc/passwd", 1, 0);
    row("absolute", "l", "/etc/passwd", 1, 0);
    row("out and in again", "l", "../r/src/b.c", 1, 0);
    row("to nothing, in a test", "tests/l", "gone", 0, 0);
    row("to what is installed later", "src/l", "../.venv/lib/x/y", 0, 0);
    row("outside, in a test", "tests/l", "/etc/passwd", 1, 0);
    row("to nothing, in others' code", "vendor/l", "gone", 0, 0);
}

void TestTreeShape::links()
{
    QFETCH(QString, path);
    QFETCH(QString, target);
    QFETCH(int, outside);
    QFETCH(int, dangling);
    link(path, target);
    (void)m_repository->commit(QStringLiteral("Link"));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.links.outside"), outside);
    QCOMPARE(countOf(report, "repo.links.dangling"), dangling);
}

void TestTreeShape::linksInCircles()
{
    link(QStringLiteral("a"), QStringLiteral("b"));
    link(QStringLiteral("b"), QStringLiteral("a"));
    link(QStringLiteral("self"), QStringLiteral("self/x"));
    // By way of a link to a folder: docs/deep/.. is docs.
    link(QStringLiteral("d"), QStringLiteral("docs/deep"));
    link(QStringLiteral("up"), QStringLiteral("d/../deep/a.md"));
    (void)m_repository->commit(QStringLiteral("Link"));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.links.dangling"), 3);
    QCOMPARE(countOf(report, "repo.links.outside"), 0);
}

void TestTreeShape::namesThatDifferInCase()
{
    m_repository->write(QStringLiteral("src/B.c"), "other");
    m_repository->write(QStringLiteral("SRC/other.c"), "a folder may have both names");
    (void)m_repository->commit(QStringLiteral("Names"));
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.names.colliding"), 1);
}

void TestTreeShape::namesThatDifferInUnicodeForm()
{
    m_repository->write(QString::fromUtf8("caf\xc3\xa9.txt"), "composed");
    m_repository->write(QString::fromUtf8("cafe\xcc\x81.txt"), "decomposed");
    m_repository->write(QString::fromUtf8("cafe.txt"), "another word");
    (void)m_repository->commit(QStringLiteral("Names"));
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.names.colliding"), 1);
}

void TestTreeShape::submodulesWithAndWithoutAnEntry()
{
    m_repository->write(
        QStringLiteral(".gitmodules"),
        "[submodule \"one\"]\n\tpath = lib/one\n\turl = https://example.org/one.git\n"
        "[submodule \"gone\"]\n\tpath = lib/gone/\n\turl = ../gone.git\n"
        "[submodule \"plain\"]\n\tpath = \"lib/plain\"\n\turl = http://example.org/p # no TLS\n"
        "[submodule \"command\"]\n\tpath = lib/command\n\turl = ext::sh -c x\n");
    const QString commit = m_repository->commit(QStringLiteral("Modules"));
    for (const char* path : {"lib/one", "lib/plain", "lib/command", "lib/unknown"})
        addEntry(QStringLiteral("160000"), commit, QString::fromLatin1(path));
    m_repository->git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--message=Add")});
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.submodules"), 4);
    QCOMPARE(countOf(report, "repo.submodules.mismatched"), 2); // gone, unknown
    QCOMPARE(countOf(report, "repo.submodules.unsafe_urls"), 2);
    QCOMPARE(countOf(report, "repo.submodules.relative_urls"), 1);
}

QTEST_GUILESS_MAIN(TestTreeShape)
#include "tst_tree_shape.moc"
