// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/history_record.h"

#include "support/git_repository.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;

/// Records survive being written, and no bytes are taken for one that would be out of its own bounds.
class TestHistoryRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsReadAsItWasWritten();
    void everyCutIsSeen();
    void anyChangeIsRefusedOrHarmless();

private:
    /// Reads everything that a search would look up by number.
    static void useAll(const repo::HistoryRecord& record)
    {
        const auto use = [&record](const repo::BlobPlace& place) {
            QVERIFY(place.commit < record.graph->commits.size());
            QVERIFY(place.path < record.blobs.paths.size());
        };
        QCOMPARE(record.states.size(), record.blobs.places.size());
        QCOMPARE(record.blobs.ids.size(), record.blobs.places.size());
        for (uint32_t row = 0; row < record.graph->commits.size(); ++row) {
            for (const uint32_t parent : record.graph->parentsOf(row))
                QVERIFY(parent < row);
        }
        for (const repo::BlobPlace& place : record.blobs.places)
            use(place);
        for (const auto& [blob, others] : record.blobs.others) {
            QVERIFY(blob < record.blobs.places.size());
            for (const repo::BlobPlace& other : others)
                use(other);
        }
        for (const repo::ContentState state : record.states)
            QVERIFY(state <= repo::ContentState::TooLarge);
    }

    QTemporaryDir m_folder;
    repo::HistoryRecord m_record;
};

void TestHistoryRecord::initTestCase()
{
    const GitRepository repository(m_folder.filePath(QStringLiteral("r")));
    repository.commitFile(QStringLiteral("a/x"), "1\n");
    repository.commitFile(QStringLiteral("b/x"), "1\n");
    repository.commitFile(QStringLiteral("b/y"), "2\n");
    const QString head = repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    const auto objects = repo::RawObjects::open(repository.path());
    git_oid id{};
    QVERIFY(objects);
    QCOMPARE(git_oid_fromstr(&id, head.toLatin1().constData()), 0);
    const auto graph = std::make_shared<repo::CommitGraph>(repo::readCommitGraph(*objects, {id}, {}));
    auto blobs = repo::listHistory(*objects, *graph, [](std::string_view) { return false; }, {});
    QVERIFY(blobs);
    m_record.rules = "rules";
    m_record.skips = "skips";
    m_record.graph = graph;
    m_record.blobs = std::move(blobs).value();
    m_record.states = {repo::ContentState::HoldsNothing, repo::ContentState::TooLarge};
    QCOMPARE(m_record.blobs.places.size(), size_t(2));
    QCOMPARE(m_record.blobs.counts.treesAtSeveralPaths.size(), size_t(1)); // a and b were the same
}

void TestHistoryRecord::itIsReadAsItWasWritten()
{
    const auto bytes = repo::encodeRecord(m_record);
    QVERIFY(bytes);
    const auto read = repo::decodeRecord(*bytes);
    QVERIFY(read);
    useAll(*read);
    QCOMPARE(read->rules, QByteArray("rules"));
    QCOMPARE(read->skips, QByteArray("skips"));
    QCOMPARE(read->graph->commits.size(), size_t(3));
    QCOMPARE(read->graph->commits[2].time, m_record.graph->commits[2].time);
    QCOMPARE(read->graph->parents, m_record.graph->parents);
    QCOMPARE(read->blobs.paths, m_record.blobs.paths);
    QCOMPARE(read->blobs.others.at(0)[0].commit, uint32_t(1));
    QCOMPARE(read->blobs.counts.trees, m_record.blobs.counts.trees);
    QCOMPARE(read->blobs.counts.pathBytes, m_record.blobs.counts.pathBytes);
    QCOMPARE(read->blobs.counts.treesAtSeveralPaths[0].second, uint8_t(2));
    QVERIFY(read->states == m_record.states);
    QCOMPARE(*repo::encodeRecord(*read), *bytes);
}

void TestHistoryRecord::everyCutIsSeen()
{
    const QByteArray bytes = *repo::encodeRecord(m_record);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!repo::decodeRecord(bytes.left(size)));
    QVERIFY(!repo::decodeRecord(bytes + '\0'));
}

void TestHistoryRecord::anyChangeIsRefusedOrHarmless()
{
    const QByteArray bytes = *repo::encodeRecord(m_record);
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray changed = bytes;
        for (int changes = random.bounded(1, 4); changes > 0; --changes)
            changed[random.bounded(static_cast<int>(changed.size()))] =
                static_cast<char>(random.bounded(256));
        if (const auto read = repo::decodeRecord(changed))
            useAll(*read);
    }
}

QTEST_GUILESS_MAIN(TestHistoryRecord)
#include "tst_history_record.moc"
