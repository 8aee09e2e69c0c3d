// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_blobs.h"

#include "support/git_repository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// The contents of a history, and when there are too many of them.
class TestHistoryBlobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMovedFileHasBothPaths();
    void aMovedFolderHasBothPaths();
    void pathsOfAContentAreBounded();
    void aCutIsTold_data();
    void aCutIsTold();
    void aCutIsNotForgotten();
    void foldersThatAreTooDeepAreTold();
    void tooManyParentsAreTold_data();
    void tooManyParentsAreTold();
    void goingOnListsTheSame();
    void anEarlierBranchThatCameLater_data();
    void anEarlierBranchThatCameLater();
    void morePathsThanAreKept();
    void whereGoingOnIsRefused_data();
    void whereGoingOnIsRefused();

private:
    struct Listing
    {
        repo::CommitGraph graph;
        repo::HistoryBlobs blobs;
    };
    [[nodiscard]] Listing listingOf(const QString& head, const repo::HistoryLimits& limits = {}) const
    {
        git_oid id{};
        const auto objects = repo::RawObjects::open(m_repository->path());
        if (!objects || git_oid_fromstr(&id, head.toLatin1().constData()) != 0)
            qFatal("no repository");
        return {repo::readCommitGraph(*objects, {id}, {}), listed(head, limits)};
    }
    [[nodiscard]] std::optional<repo::HistoryBlobs> goneOn(const Listing& from, const QString& to,
                                                           const repo::HistoryLimits& limits = {}) const
    {
        const auto objects = repo::RawObjects::open(m_repository->path());
        if (!objects)
            qFatal("no repository");
        return repo::continueHistory(
            *objects, listingOf(to).graph, from.blobs, [](std::string_view) { return false; }, {}, limits);
    }
    /// Every content with its places, in words, sorted.
    static QStringList wordsOf(const repo::HistoryBlobs& blobs)
    {
        QStringList all;
        for (uint32_t blob = 0; blob < blobs.places.size(); ++blob) {
            std::vector<repo::BlobPlace> places{blobs.places[blob]};
            if (const auto others = blobs.others.find(blob); others != blobs.others.end())
                places.insert(places.end(), others->second.begin(), others->second.end());
            QString words = repo::toCommitId(blobs.ids.idOf(blob)).hex();
            for (const repo::BlobPlace& place : places)
                words += QStringLiteral(" %1@%2").arg(QString::fromUtf8(blobs.paths[place.path]),
                                                      repo::toCommitId(blobs.commits[place.commit]).hex());
            all += words;
        }
        all.sort();
        return all;
    }
    [[nodiscard]] QString commitAt(int hour, const QString& file, const QByteArray& content) const
    {
        return m_repository->commitFile(file, content, QDateTime({2026, 11, 1}, {hour, 0}, Qt::UTC));
    }
    void checkOut(const QString& what) const
    {
        m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), what});
    }
    [[nodiscard]] QString mergeOf(const QString& other) const
    {
        m_repository->git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("-m"),
                           QStringLiteral("Merge"), other});
        return m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    }
    [[nodiscard]] repo::HistoryBlobs listed(const QString& head, const repo::HistoryLimits& limits = {}) const
    {
        const auto objects = repo::RawObjects::open(m_repository->path());
        git_oid id{};
        if (!objects || git_oid_fromstr(&id, head.toLatin1().constData()) != 0)
            qFatal("no repository");
        const auto graph = repo::readCommitGraph(*objects, {id}, {});
        auto blobs = repo::listHistory(
            *objects, graph, [](std::string_view) { return false; }, {}, limits);
        if (!blobs)
            qFatal("%s", qPrintable(blobs.error().line()));
        return std::move(blobs).value();
    }
    /// Every path of the first content, in order.
    static QList<QByteArray> pathsOf(const repo::HistoryBlobs& blobs)
    {
        QList<QByteArray> paths{blobs.paths[blobs.places[0].path]};
        if (const auto others = blobs.others.find(0); others != blobs.others.end()) {
            for (const repo::BlobPlace& place : others->second)
                paths += blobs.paths[place.path];
        }
        return paths;
    }
    /// A tree object of these lines of `git mktree`.
    [[nodiscard]] QString treeOf(const QByteArray& lines) const
    {
        m_repository->write(QStringLiteral("../lines"), lines);
        return m_repository->git(
            {QStringLiteral("-c"), QStringLiteral("alias.t=!git mktree <../lines"), QStringLiteral("t")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestHistoryBlobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

void TestHistoryBlobs::aMovedFileHasBothPaths()
{
    m_repository->commitFile(QStringLiteral("a.txt"), "1\n");
    m_repository->git({QStringLiteral("mv"), QStringLiteral("a.txt"), QStringLiteral("b.txt")});
    const QString moved = m_repository->commit(QStringLiteral("Move"));
    m_repository->git({QStringLiteral("mv"), QStringLiteral("b.txt"), QStringLiteral("a.txt")});
    const auto blobs = listed(m_repository->commit(QStringLiteral("Move back")));
    QCOMPARE(pathsOf(blobs), (QList<QByteArray>{"a.txt", "b.txt"}));
    QCOMPARE(blobs.others.at(0)[0].commit, uint32_t(1));
    QVERIFY(blobs.isWhole);
}

void TestHistoryBlobs::aMovedFolderHasBothPaths()
{
    m_repository->commitFile(QStringLiteral("a/deep/x.txt"), "1\n");
    m_repository->git({QStringLiteral("mv"), QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(pathsOf(listed(m_repository->commit(QStringLiteral("Move")))),
             (QList<QByteArray>{"a/deep/x.txt", "b/deep/x.txt"}));
}

void TestHistoryBlobs::pathsOfAContentAreBounded()
{
    for (int i = 0; i < 30; ++i)
        m_repository->write(QStringLiteral("f%1").arg(i), "1\n");
    const auto blobs = listed(m_repository->commit(QStringLiteral("Many")));
    QCOMPARE(pathsOf(blobs).size(), qsizetype(repo::kMostPathsOfABlob) + 1);
    QVERIFY(blobs.isWhole);
}

void TestHistoryBlobs::aCutIsTold_data()
{
    QTest::addColumn<size_t>("trees");
    QTest::addColumn<size_t>("blobs");
    QTest::addColumn<qint64>("pathBytes");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("enough") << size_t(100) << size_t(100) << qint64(100) << true;
    QTest::newRow("folders") << size_t(3) << size_t(100) << qint64(100) << false;
    QTest::newRow("contents") << size_t(100) << size_t(3) << qint64(100) << false;
    QTest::newRow("paths") << size_t(100) << size_t(100) << qint64(10) << false;
}

void TestHistoryBlobs::aCutIsTold()
{
    QFETCH(size_t, trees);
    QFETCH(size_t, blobs);
    QFETCH(qint64, pathBytes);
    QFETCH(bool, isWhole);
    for (int i = 0; i < 4; ++i)
        m_repository->write(QStringLiteral("d%1/f").arg(i), QByteArray::number(i));
    const auto all = listed(m_repository->commit(QStringLiteral("Four")), {trees, blobs, pathBytes});
    QCOMPARE(all.isWhole, isWhole);
    QCOMPARE(all.notes.contains(QLatin1String("the history is too large to be listed whole")), !isWhole);
    QVERIFY(isWhole || all.places.size() < 4);
}

/// The bound is reached by a folder; the file that follows in it must not take that back.
void TestHistoryBlobs::aCutIsNotForgotten()
{
    m_repository->write(QStringLiteral("a/f"), "1");
    m_repository->write(QStringLiteral("b"), "2");
    const auto all = listed(m_repository->commit(QStringLiteral("Two")), {2, 100, 100});
    QVERIFY(!all.isWhole);
}

void TestHistoryBlobs::foldersThatAreTooDeepAreTold()
{
    m_repository->commitFile(QStringLiteral("f"), "1");
    QString id =
        treeOf("100644 blob " +
               m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:f")}).toUtf8() + "\tf\n");
    for (int level = 0; level < 258; ++level)
        id = treeOf("040000 tree " + id.toUtf8() + "\td\n");
    const auto blobs = listed(
        m_repository->git({QStringLiteral("commit-tree"), id, QStringLiteral("-m"), QStringLiteral("Deep")}));
    QVERIFY(!blobs.isWhole);
    QVERIFY(!blobs.notes.isEmpty());
}

void TestHistoryBlobs::tooManyParentsAreTold_data()
{
    QTest::addColumn<int>("parents");
    QTest::addColumn<bool>("areDifferent");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("the same one again and again") << 3000 << false << true;
    QTest::newRow("too many") << 1002 << true << false;
}

void TestHistoryBlobs::tooManyParentsAreTold()
{
    QFETCH(int, parents);
    QFETCH(bool, areDifferent);
    QFETCH(bool, isWhole);
    const QString base = m_repository->commitFile(QStringLiteral("f"), "1");
    const QByteArray tree =
        m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")}).toUtf8();
    QByteArray text = "tree " + tree + '\n';
    for (int i = 0; i < parents; ++i)
        text += "parent " + (areDifferent ? QByteArray::number(i).rightJustified(40, '0') : base.toLatin1()) +
                '\n';
    text += "author A <a@example.org> 0 +0000\ncommitter A <a@example.org> 0 +0000\n\nMany\n";
    m_repository->write(QStringLiteral("../commit"), text);
    const auto blobs = listed(m_repository->git(
        {QStringLiteral("-c"), QStringLiteral("alias.h=!git hash-object --literally -t commit -w ../commit"),
         QStringLiteral("h")}));
    QCOMPARE(blobs.isWhole, isWhole);
    QCOMPARE(blobs.commits.size(), size_t(isWhole ? 2 : 1));
    if (!isWhole)
        QVERIFY2(blobs.notes.join(QLatin1Char('\n')).contains(QLatin1String("1002 commits or folders")),
                 qPrintable(blobs.notes.join(QLatin1Char('\n'))));
}

void TestHistoryBlobs::goingOnListsTheSame()
{
    const QString first = commitAt(1, QStringLiteral("a/x"), "1");
    const auto before = listingOf(first);
    QCOMPARE(before.blobs.places.size(), size_t(1));
    m_repository->git({QStringLiteral("mv"), QStringLiteral("a"), QStringLiteral("b")});
    const QString head = commitAt(2, QStringLiteral("c"), "2");
    const auto after = goneOn(before, head);
    QVERIFY(after);
    QVERIFY(after->isWhole);
    QCOMPARE(wordsOf(*after), wordsOf(listed(head)));
    QCOMPARE(wordsOf(*after).size(), 2);
    const auto again = goneOn(listingOf(head), head);
    QVERIFY(again);
    QCOMPARE(wordsOf(*again), wordsOf(*after));
}

void TestHistoryBlobs::anEarlierBranchThatCameLater_data()
{
    QTest::addColumn<bool>("alsoElsewhere");
    QTest::newRow("at the same path") << false;
    QTest::newRow("at another path before") << true;
}

/// What a branch brought earlier than the commits that were listed is theirs no longer.
void TestHistoryBlobs::anEarlierBranchThatCameLater()
{
    QFETCH(bool, alsoElsewhere);
    const QString root = commitAt(1, QStringLiteral("f"), "0");
    const QString later = commitAt(8, QStringLiteral("x"), "1");
    const auto before = listingOf(later);
    checkOut(root);
    if (alsoElsewhere)
        (void)commitAt(4, QStringLiteral("y"), "1");
    const QString earlier = commitAt(5, QStringLiteral("x"), "1");
    checkOut(later);
    const QString head = mergeOf(earlier);
    const auto after = goneOn(before, head);
    QVERIFY(after);
    QCOMPARE(wordsOf(*after), wordsOf(listed(head)));
    QVERIFY(wordsOf(*after).join(QLatin1Char(' ')).contains(QStringLiteral("x@") + earlier));
}

void TestHistoryBlobs::morePathsThanAreKept()
{
    for (int i = 0; i < 14; ++i)
        m_repository->write(QStringLiteral("m%1").arg(i), "1");
    const QString root = commitAt(2, QStringLiteral("m14"), "1");
    const QString late = commitAt(8, QStringLiteral("m15"), "1");
    const auto before = listingOf(late);
    checkOut(root);
    for (int i = 0; i < 9; ++i)
        m_repository->write(QStringLiteral("k%1").arg(i), "1");
    const QString early = commitAt(4, QStringLiteral("k9"), "1");
    checkOut(late);
    const QString head = mergeOf(early);
    const auto after = goneOn(before, head);
    QVERIFY(after);
    QCOMPARE(after->others.at(0).size(), repo::kMostPathsOfABlob);
    QCOMPARE(wordsOf(*after), wordsOf(listed(head)));
}

void TestHistoryBlobs::whereGoingOnIsRefused_data()
{
    QTest::addColumn<QString>("why");
    for (const char* why : {"a commit is gone", "a folder at many paths before", "a folder at many paths now",
                            "a commit is missing", "a folder is missing", "folders", "contents", "paths"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestHistoryBlobs::whereGoingOnIsRefused()
{
    QFETCH(QString, why);
    const auto copies = [this](int from, int to) {
        for (int i = from; i < to; ++i)
            m_repository->write(QStringLiteral("d%1/f").arg(i), "1");
    };
    const QString root = commitAt(1, QStringLiteral("f"), "0");
    copies(0, why == QLatin1String("a folder at many paths before") ? 17 : 9);
    QString head = commitAt(2, QStringLiteral("g"), "0");
    const auto before = listingOf(head);
    copies(9, why == QLatin1String("a folder at many paths now") ? 18 : 11);
    const QString middle = commitAt(3, QStringLiteral("h/i"), "3");
    const QString folder = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:h")});
    head = commitAt(4, QStringLiteral("f"), "4");
    repo::HistoryLimits limits;
    if (why == QLatin1String("a commit is gone"))
        head = root;
    else if (why == QLatin1String("folders"))
        limits.trees = 16;
    else if (why == QLatin1String("contents"))
        limits.blobs = 15;
    else if (why == QLatin1String("paths"))
        limits.pathBytes = 45;
    else
        QVERIFY(goneOn(before, head) || why.contains(QLatin1String("many paths")));
    for (const auto& [what, id] :
         {std::pair{"a commit is missing", middle}, std::pair{"a folder is missing", folder}}) {
        if (why == QLatin1String(what))
            QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/.git/objects/") + id.left(2) +
                                  QLatin1Char('/') + id.mid(2)));
    }
    QVERIFY(!goneOn(before, head, limits));
}

QTEST_GUILESS_MAIN(TestHistoryBlobs)
#include "tst_history_blobs.moc"
