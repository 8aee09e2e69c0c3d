// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_graph.h"

#include "support/git_repository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

class TestCommitGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void parentsComeFirstThenTheEarlier();
    void theOrderIsTheSameFromEveryHead();
    void timesAreThoseOfTheCommitter_data();
    void timesAreThoseOfTheCommitter();
    void whatIsKnownIsNotRead();

private:
    [[nodiscard]] static git_oid idOf(const QString& hex)
    {
        git_oid id{};
        if (git_oid_fromstr(&id, hex.toLatin1().constData()) != 0)
            qFatal("no id");
        return id;
    }
    [[nodiscard]] repo::CommitGraph read(const QString& head, const repo::CommitGraph* known = nullptr) const
    {
        const auto objects = repo::RawObjects::open(m_repository->path());
        if (!objects)
            qFatal("no repository");
        return repo::readCommitGraph(*objects, {idOf(head)}, {}, known);
    }
    [[nodiscard]] static QStringList idsOf(const repo::CommitGraph& graph)
    {
        QStringList ids;
        for (const repo::GraphCommit& commit : graph.commits)
            ids += repo::toCommitId(commit.id).hex();
        return ids;
    }
    QString commit(int hour) const
    {
        return m_repository->commit(QStringLiteral("At %1").arg(hour),
                                    QDateTime({2026, 11, 1}, {hour, 0}, Qt::UTC));
    }
    void checkOut(const QString& what) const
    {
        m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), what});
    }
    [[nodiscard]] QString merge(const QString& other) const
    {
        m_repository->git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("-s"),
                           QStringLiteral("ours"), QStringLiteral("-m"), QStringLiteral("Merge"), other});
        return m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestCommitGraph::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

void TestCommitGraph::parentsComeFirstThenTheEarlier()
{
    const QString root = commit(10);
    const QString wrongClock = commit(5); // after its parent all the same
    checkOut(root);
    const QString side = commit(9);
    const QString merged = merge(wrongClock);
    const auto graph = read(merged);
    // Both are a second after their parent: then the id decides.
    QStringList both{wrongClock, side};
    both.sort();
    QCOMPARE(idsOf(graph), (QStringList{root} + both + QStringList{merged}));
    QCOMPARE(graph.firstParentOf(3), graph.find(idOf(side)));
    QCOMPARE(graph.parentsOf(3).size(), size_t(2));
    QCOMPARE(graph.firstParentOf(0), repo::OidTable::kNone);
    QCOMPARE(graph.find(idOf(root)), 0U);
    QCOMPARE(graph.find(git_oid{}), repo::OidTable::kNone);
}

void TestCommitGraph::theOrderIsTheSameFromEveryHead()
{
    const QString root = commit(1);
    const QString late = commit(8);
    checkOut(root);
    const QString early = commit(4);
    const QString earlyFirst = merge(late);
    checkOut(late);
    const QString lateFirst = merge(early);
    const QStringList shared{root, early, late};
    QCOMPARE(idsOf(read(earlyFirst)).mid(0, 3), shared);
    QCOMPARE(idsOf(read(lateFirst)).mid(0, 3), shared);
}

void TestCommitGraph::timesAreThoseOfTheCommitter_data()
{
    QTest::addColumn<QByteArray>("committer");
    QTest::addColumn<qint64>("time");
    QTest::newRow("plain") << QByteArray("A <a@example.org> 1700000000 +0100") << qint64(1'700'000'000);
    QTest::newRow("before 1970") << QByteArray("A <a@example.org> -5 +0000") << qint64(-5);
    QTest::newRow("brackets") << QByteArray("A > 7 <a@example.org> 9 +0000") << qint64(9);
    QTest::newRow("none") << QByteArray("A <a@example.org>") << qint64(0);
    QTest::newRow("no address") << QByteArray("A") << qint64(0);
    QTest::newRow("far") << QByteArray("A <a@example.org> 9223372036854775807 +0000") << (qint64(1) << 53);
}

void TestCommitGraph::timesAreThoseOfTheCommitter()
{
    QFETCH(QByteArray, committer);
    QFETCH(qint64, time);
    const QString first = m_repository->commitFile(QStringLiteral("f"), "1");
    const QByteArray tree =
        m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")}).toUtf8();
    m_repository->write(QStringLiteral("../commit"),
                        "tree " + tree + "\nauthor B <b@example.org> 3 +0000\ncommitter " + committer +
                            "\n\nWords\n\ncommitter C <c> 4 +0000\n");
    const auto graph = read(m_repository->git(
        {QStringLiteral("-c"), QStringLiteral("alias.h=!git hash-object --literally -t commit -w ../commit"),
         QStringLiteral("h")}));
    QCOMPARE(graph.commits.size(), size_t(1));
    QCOMPARE(graph.commits[0].time, time);
}

void TestCommitGraph::whatIsKnownIsNotRead()
{
    const QString first = commit(1);
    const QString second = commit(2);
    const auto known = read(second);
    const QString third = commit(3);
    const auto whole = read(third);
    QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/.git/objects/") + first.left(2) +
                          QLatin1Char('/') + first.mid(2)));
    QCOMPARE(read(third).missing, 1);
    const auto again = read(third, &known);
    QCOMPARE(again.missing, 0);
    QCOMPARE(idsOf(again), idsOf(whole));
    QCOMPARE(again.parents, whole.parents);
    QCOMPARE(again.commits[0].time, whole.commits[0].time);
    QVERIFY(git_oid_equal(&again.commits[0].tree, &whole.commits[0].tree) != 0);
}

QTEST_GUILESS_MAIN(TestCommitGraph)
#include "tst_commit_graph.moc"
